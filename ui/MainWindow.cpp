// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/MainWindow.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/actions/KeysDialog.h"
#include "ui/frame/DetailsPane.h"
#include "ui/frame/FrameJumps.h"
#include "ui/frame/JumpBox.h"
#include "ui/frame/LookCommands.h"
#include "ui/frame/PageHeader.h"
#include "ui/frame/PlaceRegistry.h"
#include "ui/frame/Sidebar.h"
#include "ui/frame/TopBar.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/WelcomePage.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

namespace candour {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(ActionRegistry &actions, PlaceRegistry &places, Theme &theme,
                       Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(actions)
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
    connectActions();
    connectWelcome();
    restoreWindow();
    closeFile();
}

MainWindow::~MainWindow()
{
    closePages(); // before the parts they are shown in
}

void MainWindow::build()
{
    auto *middle = new QWidget(this);
    setCentralWidget(middle);
    m_sidebarPanel = new EdgePanel(Qt::RightEdge, middle);
    m_sidebar = new Sidebar(m_places, m_sidebarPanel);
    auto *sideLayout = new QVBoxLayout(m_sidebarPanel);
    sideLayout->setContentsMargins(0, space::kRelated, 1, 0);
    sideLayout->addWidget(m_sidebar);
    m_top = new TopBar(m_actions, middle);
    m_status = new StatusLine(middle);

    auto *column = new QWidget(middle);
    m_header = new PageHeader(m_actions, column);
    m_banner = new Banner(column);
    m_pages = new QStackedWidget(column);
    m_welcome = new WelcomePage(m_pages);
    m_pages->addWidget(m_welcome);
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
    const auto goToPlace = [this](int index) {
        goTo({m_places.places().at(size_t(index)).id});
        if (m_page)
            m_page->widget()->setFocus(Qt::OtherFocusReason);
    };
    connect(m_sidebar, &Sidebar::placeChosen, this, goToPlace);
    connect(m_header, &PageHeader::crumbChosen, this, &MainWindow::goTo);
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_status, &StatusLine::authorRequested, this, &MainWindow::authorRequested);
    addJumpProvider(std::make_unique<PlaceJumps>(m_places, goToPlace));
    addJumpProvider(std::make_unique<CommandJumps>(m_actions, [this] { return location().place; }));
    for (size_t i = 0; i < action::places().size(); ++i) {
        auto *go = new QAction(this);
        go->setObjectName(action::places()[i].text());
        go->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)));
        connect(go, &QAction::triggered, this, [this, i, goToPlace] {
            if (m_file && i < m_places.places().size())
                goToPlace(int(i));
        });
        addAction(go);
    }
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&slot) {
        connect(m_actions.action(id), &QAction::triggered, this, slot);
    };
    on(action::kBack, &MainWindow::goBack);
    on(action::kKeys, &MainWindow::showKeys);
    on(action::kQuit, &QWidget::close);
    on(action::kJump, [this] {
        if (m_file)
            m_top->jumpBox()->open();
    });
    on(action::kDetails, [this](bool visible) {
        m_settings.set(SettingKey::DetailsVisible, visible);
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
            m_welcome->setRecentFiles(m_settings.recentFiles());
    });
    m_welcome->setRecentFiles(m_settings.recentFiles());
}

void MainWindow::openFile(const FileState &file)
{
    closePages();
    m_file = file;
    for (QWidget *part :
         {m_sidebarPanel, static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_status)})
        part->show();
    m_top->setFileOpen(true);
    applyWidth();
    updateFile(file);
    const QString last = m_settings.get<QString>(SettingKey::LastPlace);
    if (m_places.place(last))
        goTo({last});
    else if (!m_places.places().empty())
        goTo({m_places.places().front().id});
}

void MainWindow::closeFile()
{
    closePages();
    m_file.reset();
    m_undo.clear();
    m_redo.clear();
    for (QWidget *part :
         {m_sidebarPanel, static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_status)})
        part->hide();
    m_banner->hide();
    m_top->setFileOpen(false);
    m_pages->setCurrentWidget(m_welcome);
    setWindowTitle(tr("Candour"));
    showDetails();
    applyState();
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
    m_undo = undo;
    m_redo = redo;
    const auto word = [this](ActionId id, const QString &verb, const QString &what) {
        QAction *action = m_actions.action(id);
        action->setText(what.isEmpty() ? verb : tr("%1 %2", "undo, what").arg(verb, what));
        action->setIconText(plainText(action).section(QLatin1Char(' '), 0, 0));
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            plainText(action), action->shortcut().toString(QKeySequence::NativeText)));
    };
    word(action::kUndo, tr("&Undo"), undo);
    word(action::kRedo, tr("&Redo"), redo);
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

void MainWindow::goTo(const Location &location)
{
    if (!m_file || !m_places.place(location.place))
        return;
    m_history.visit(location);
    show(location);
}

void MainWindow::goBack()
{
    if (m_history.canGoBack())
        show(m_history.goBack());
}

void MainWindow::show(const Location &location)
{
    Page *page = pageOf(location.place);
    if (m_page)
        m_page->leave();
    m_page = page;
    page->show(location.target);
    m_pages->setCurrentWidget(page->widget());
    m_header->setPage(page);
    m_sidebar->setShownPlace(m_places.indexOf(location.place));
    m_settings.set(SettingKey::LastPlace, location.place);
    showDetails();
    applyState();
    Q_EMIT pageShown(page);
}

Page *MainWindow::pageOf(const QString &place)
{
    Page *&page = m_made[place];
    if (!page) {
        page = m_places.place(place)->create();
        page->setParent(this);
        m_pages->addWidget(page->widget());
        connectPage(page);
    }
    return page;
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::titleChanged, this, [this, page] {
        if (page == m_page)
            m_header->setTitle(page);
    });
    connect(page, &Page::stateChanged, this, &MainWindow::applyState);
    connect(page, &Page::detailsChanged, this, [this] {
        showDetails();
        applyState();
    });
    connect(page, &Page::detailsRequested, this, [this, page] {
        if (page == m_page && !m_actions.action(action::kDetails)->isChecked())
            m_actions.action(action::kDetails)->trigger();
    });
    connect(page, &Page::navigationRequested, this, &MainWindow::goTo);
}

void MainWindow::closePages()
{
    if (m_page)
        m_page->leave();
    m_page = nullptr;
    m_details->setContent(nullptr);
    for (Page *page : std::as_const(m_made)) {
        QWidget *widget = page->widget();
        m_pages->removeWidget(widget);
        delete page;
        delete widget;
    }
    m_made.clear();
    m_history.clear();
    m_sidebar->setShownPlace(-1);
    m_header->setPage(nullptr);
}

void MainWindow::refreshPages(const ChangeSet &changes)
{
    for (Page *page : std::as_const(m_made))
        page->refresh(changes);
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
}

void MainWindow::endWork()
{
    m_working = false;
    m_status->endWork();
    applyState();
}

void MainWindow::showKeys()
{
    const Place *place = m_places.place(location().place);
    KeysDialog dialog(m_actions, place ? place->id : QString(),
                      place ? PlaceRegistry::text(*place) : QString(), this);
    dialog.exec();
}

void MainWindow::showDetails()
{
    QWidget *content = m_page ? m_page->detailsWidget() : nullptr;
    m_details->setContent(content);
    m_details->setVisible(content && m_actions.action(action::kDetails)->isChecked());
}

void MainWindow::applyWidth()
{
    const bool narrow = m_settings.get<bool>(SettingKey::SidebarCollapsed)
        || width() < space::kSidebarCollapseBelow;
    if (narrow != m_sidebar->isNarrow())
        m_sidebar->setNarrow(narrow);
}

UiState MainWindow::state() const
{
    UiState state;
    state.fileOpen = m_file.has_value();
    state.readOnly = m_file && m_file->readOnly;
    state.busy = m_working;
    state.canUndo = !m_undo.isEmpty();
    state.canRedo = !m_redo.isEmpty();
    state.canGoBack = m_history.canGoBack();
    if (m_page) {
        state.pageHasDetails = m_page->detailsWidget() != nullptr;
        state.pageCanPrint = m_page->canPrint();
        state.pageCanExport = m_page->canExport();
        state.selected = m_page->selectedCount();
    }
    return state;
}

void MainWindow::applyState()
{
    m_actions.applyState(state());
}

void MainWindow::saveWindow()
{
    m_settings.set(SettingKey::WindowGeometry, saveGeometry());
    m_settings.set(SettingKey::WindowLayout, m_splitter->saveState());
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_settings.get<QByteArray>(SettingKey::WindowGeometry)))
        resize(1280, 720);
    m_splitter->restoreState(m_settings.get<QByteArray>(SettingKey::WindowLayout));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyWidth();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_page)
        m_page->leave();
    saveWindow();
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
        m_sidebar->reload();
        setUndo(m_undo, m_redo);
        m_header->setTitle(m_page);
    }
    QMainWindow::changeEvent(event);
}

} // namespace candour
