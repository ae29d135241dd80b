// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/MainWindow.h"

#include "core/report/Document.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/frame/BrandButton.h"
#include "ui/frame/DetailsPane.h"
#include "ui/frame/FrameJumps.h"
#include "ui/frame/JumpBox.h"
#include "ui/frame/KeyKeeper.h"
#include "ui/frame/LookCommands.h"
#include "ui/frame/PageDeck.h"
#include "ui/frame/PageHeader.h"
#include "ui/frame/PlaceRegistry.h"
#include "ui/frame/Sidebar.h"
#include "ui/frame/SplitterMemory.h"
#include "ui/frame/TopBar.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FileDrop.h"
#include "ui/widgets/WelcomePage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QSplitter>

namespace candour {

MainWindow::MainWindow(ActionRegistry &actions, PlaceRegistry &places, Theme &theme,
                       Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(actions)
    , m_keys(new KeyKeeper(actions, settings, this))
    , m_splitters(new SplitterMemory(settings, this))
    , m_places(places)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Candour"));
    setAcceptDrops(true);
    setMinimumSize(720, 480);
    for (const ActionSpec &spec : frameActions())
        addAction(m_actions.add(spec));
    new LookCommands(m_actions, theme, m_settings, this);
    build();
    connectParts();
    connectPages();
    connectActions();
    connectWelcome();
    restoreWindow();
    closeFile();
    qApp->installEventFilter(this); // for the side buttons of a mouse, wherever it is
}

MainWindow::~MainWindow()
{
    m_pages->closePages(); // pages take back what the details pane borrowed, while both are there
}

void MainWindow::build()
{
    auto *middle = new QWidget(this);
    setCentralWidget(middle);
    m_sidebarPanel = new EdgePanel(Qt::RightEdge, middle);
    m_brand = new BrandButton(m_actions.action(action::kAbout), m_sidebarPanel);
    m_sidebar = new Sidebar(m_places, m_sidebarPanel);
    auto *sideLayout = new QVBoxLayout(m_sidebarPanel);
    sideLayout->setContentsMargins(0, space::kRelated, 1, 0);
    sideLayout->setSpacing(space::kRelated);
    sideLayout->addWidget(m_brand);
    sideLayout->addWidget(m_sidebar);
    m_top = new TopBar(m_actions, middle);
    m_status = new StatusLine(middle);

    auto *column = new QWidget(middle);
    m_header = new PageHeader(m_actions, column);
    m_banner = new Banner(column);
    m_welcome = new WelcomePage(column);
    m_pages = new PageDeck(m_places, m_welcome, column);
    auto *bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(space::kPage, 0, space::kPage, space::kRelated);
    bannerRow->addWidget(m_banner);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins({});
    columnLayout->setSpacing(0);
    columnLayout->addWidget(m_header);
    columnLayout->addLayout(bannerRow);
    columnLayout->addWidget(m_pages, 1);

    m_details = new DetailsPane(m_actions.action(action::kDetails), middle);
    m_splitter = new QSplitter(Qt::Horizontal, middle);
    m_splitter->setObjectName(QStringLiteral("pageAndDetails"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::kChip);
    m_splitter->addWidget(column);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1000, DetailsPane::kFirstWidth});

    auto *grid = new QGridLayout(middle);
    grid->setContentsMargins({});
    grid->setSpacing(0);
    grid->addWidget(m_sidebarPanel, 0, 0, 2, 1);
    grid->addWidget(m_top, 0, 1);
    grid->addWidget(m_splitter, 1, 1);
    grid->addWidget(m_status, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::goToPlace);
    connect(&m_places, &PlaceRegistry::placeAdded, this, &MainWindow::wordPlaces);
    wordPlaces();
    connect(m_header, &PageHeader::crumbChosen, this, &MainWindow::goTo);
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_status, &StatusLine::authorRequested, this, &MainWindow::authorRequested);
    addJumpProvider(
        std::make_unique<PlaceJumps>(m_places, [this](int index) { goToPlace(index); }));
    addJumpProvider(std::make_unique<CommandJumps>(m_actions, [this] { return location().place; }));
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&slot) {
        connect(m_actions.action(id), &QAction::triggered, this, slot);
    };
    on(action::kBack, [this] { m_pages->goBack(); });
    on(action::kForward, [this] { m_pages->goForward(); });
    on(action::kNextPart, &MainWindow::showNextPart);
    on(action::kFullScreen,
       [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    for (size_t i = 0; i < action::places().size(); ++i) {
        on(action::places()[i], [this, i] {
            if (i < m_places.places().size())
                goToPlace(int(i));
        });
    }
    on(action::kKeys, &MainWindow::showKeys);
    on(action::kQuit, &QWidget::close);
    on(action::kJump, [this] {
        if (m_file)
            m_top->jumpBox()->open();
    });
    on(action::kDetails, [this](bool visible) {
        m_settings.set(SettingKey::DetailsVisible, visible);
        m_settings.setLayout(kDetailsChosen, "1");
        showDetails();
    });
    on(action::kSidebar, [this](bool narrow) {
        m_settings.set(SettingKey::SidebarCollapsed, narrow);
        applyWidth();
    });
    m_actions.action(action::kDetails)
        ->setChecked(m_settings.get<bool>(SettingKey::DetailsVisible));
    m_actions.action(action::kSidebar)
        ->setChecked(m_settings.get<bool>(SettingKey::SidebarCollapsed));
}

void MainWindow::connectWelcome()
{
    const auto trigger = [this](ActionId id) {
        return [action = m_actions.action(id)] { action->trigger(); };
    };
    connect(m_welcome, &WelcomePage::newFileRequested, this, trigger(action::kNewFile));
    connect(m_welcome, &WelcomePage::openRequested, this, trigger(action::kOpenFile));
    connect(m_welcome, &WelcomePage::sampleRequested, this, trigger(action::kSample));
    connect(m_welcome, &WelcomePage::recentFileChosen, this, &MainWindow::recentFileChosen);
    connect(m_welcome, &WelcomePage::recentFileForgotten, &m_settings, &Settings::removeRecentFile);
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::RecentFiles)
            showRecentFiles();
    });
    showRecentFiles();
}

void MainWindow::openFile(const FileState &file)
{
    m_pages->closePages();
    m_file = file;
    showFileParts(true);
    updateFile(file);
    const QString last = m_settings.get<QString>(SettingKey::LastPlace);
    if (m_places.place(last))
        goTo({last});
    else if (!m_places.places().empty())
        goTo({m_places.places().front().id});
}

void MainWindow::closeFile()
{
    m_pages->closePages();
    m_file.reset();
    m_banner->hide();
    showFileParts(false);
    setWindowTitle(tr("Candour"));
    setUndo({}, {});
    showDetails();
    showRecentFiles();
    m_welcome->setFocus();
}

void MainWindow::showFileParts(bool open)
{
    m_sidebarPanel->setVisible(open);
    m_header->setVisible(open);
    m_status->setVisible(open);
    m_top->setFileOpen(open);
    m_top->jumpBox()->forgetChoices();
}

void MainWindow::updateFile(const FileState &file)
{
    m_file = file;
    m_status->setFile(file);
    setWindowTitle(file.organisation.isEmpty() ? tr("Candour")
                                               : tr("%1 – Candour").arg(file.organisation));
    applyState();
}

void MainWindow::setUndo(const QString &undo, const QString &redo)
{
    m_canUndo = !undo.isEmpty();
    m_canRedo = !redo.isEmpty();
    m_actions.setObject(action::kUndo, undo);
    m_actions.setObject(action::kRedo, redo);
    applyState();
}

void MainWindow::setPeriod(const QString &label, QMenu *menu)
{
    m_top->setPeriod(label, menu);
}

void MainWindow::addJumpProvider(std::unique_ptr<JumpProvider> provider)
{
    m_top->jumpBox()->addProvider(std::move(provider));
}

void MainWindow::startWork(const QString &what, bool cancellable)
{
    m_working = true;
    m_status->startWork(what, cancellable);
    applyState();
}

void MainWindow::setWorkProgress(qint64 done, qint64 total)
{
    m_status->setProgress(done, total);
    m_pages->setProgress(done, total);
}

void MainWindow::endWork()
{
    m_working = false;
    m_status->endWork();
    applyState();
}

void MainWindow::applyWidth()
{
    const bool narrow = m_settings.get<bool>(SettingKey::SidebarCollapsed)
        || width() < Theme::scaled(space::kSidebarCollapseBelow);
    if (narrow != m_sidebar->isNarrow()) {
        m_sidebar->setNarrow(narrow);
        m_brand->setNarrow(narrow);
    }
}

UiState MainWindow::state() const
{
    UiState state;
    state.fileOpen = m_file.has_value();
    state.readOnly = m_file && m_file->readOnly;
    if (m_file)
        state.readOnlyReason = m_file->readOnlyReason;
    state.busy = m_working;
    state.canUndo = m_canUndo;
    state.canRedo = m_canRedo;
    m_pages->describe(state);
    return state;
}

void MainWindow::applyState()
{
    m_actions.applyState(state());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyWidth();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (currentPage())
        currentPage()->leave();
    m_settings.set(SettingKey::WindowGeometry, saveGeometry());
    m_settings.set(SettingKey::WindowLayout, m_splitter->saveState());
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
        wordPlaces();
        m_sidebar->reload();
        if (m_file)
            m_status->setFile(*m_file);
        rewordPages();
    }
    if (event->type() == QEvent::FontChange && m_sidebar)
        applyWidth(); // large text needs the room sooner
    if (event->type() == QEvent::WindowStateChange)
        m_actions.action(action::kFullScreen)->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

} // namespace candour
