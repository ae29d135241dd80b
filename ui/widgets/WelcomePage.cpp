// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/WelcomePage.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kPathRole = Qt::UserRole;
constexpr int kMarkSide = 40;
constexpr int kBodyWidth = 760;
constexpr int kSentenceWidth = 480; // two lines of about the same length

/// "moved to ~/Papers · ~/Desk · 12 Mar 2026, 14:02"
QString secondLine(const RecentFile &file)
{
    QStringList parts;
    if (file.sample)
        parts.append(WelcomePage::tr("sample"));
    if (const QString state = recentStateText(file); !state.isEmpty())
        parts.append(state);
    if (!file.organisation.isEmpty())
        parts.append(QFileInfo(file.path).fileName()); // two copies in one folder look alike
    parts.append(folderText(QFileInfo(file.path).absolutePath()));
    if (file.opened.isValid())
        parts.append(
            WelcomePage::tr("opened %1")
                .arg(file.opened.toLocalTime().toString(QStringLiteral("d MMM yyyy, HH:mm"))));
    return parts.join(QStringLiteral("  ·  "));
}

QPushButton *bigButton(const QString &name, const QString &icon, const QString &text,
                       QWidget *parent)
{
    auto *button = new QPushButton(lineIcon(icon), text, parent);
    button->setObjectName(name);
    button->setMinimumHeight(Theme::scaled(40));
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    build();
}

void WelcomePage::build()
{
    m_mark = new QLabel(this);
    auto *title = new QLabel(tr("Candour"), this);
    Theme::applyFont(title, TextRole::PageTitle);
    auto *sentence =
        new QLabel(tr("How good, how safe and how well-liked are the services you buy, how do "
                      "you know, and what are you doing about it?"),
                   this);
    sentence->setWordWrap(true);
    sentence->setMaximumWidth(textScaled(kSentenceWidth));
    sentence->setForegroundRole(QPalette::PlaceholderText);
    paintMark();

    auto *head = new QHBoxLayout;
    head->setSpacing(space::kGroup);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::kChip);
    words->addWidget(title);
    words->addWidget(sentence);
    head->addLayout(words, 1);
    head->addStretch(); // the sentence is not as wide as the page

    auto *body = new QWidget(this);
    body->setMaximumWidth(textScaled(kBodyWidth));
    auto *inner = new QVBoxLayout(body);
    inner->setSpacing(space::kPage);
    inner->addLayout(head);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * space::kGroup);
    columns->addWidget(buildStart(), 0, Qt::AlignTop | Qt::AlignLeft);
    columns->addWidget(buildRecent(), 1);
    inner->addLayout(columns, 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kPage, 3 * space::kPage, space::kPage, space::kPage);
    layout->addStretch(1);
    layout->addWidget(body, 20);
    layout->addStretch(1);
    setRecentFiles(m_files);
}

QWidget *WelcomePage::buildStart()
{
    auto *box = new QWidget(this);
    QPushButton *fresh =
        bigButton(QStringLiteral("welcomeNew"), QStringLiteral("file-new"), tr("New file…"), box);
    fresh->setIcon(lineIcon(QStringLiteral("file-new"), IconTone::OnAccent));
    setPrimary(fresh);
    QPushButton *open = bigButton(QStringLiteral("welcomeOpen"), QStringLiteral("file-open"),
                                  tr("Open a file…"), box);
    QPushButton *sample = bigButton(QStringLiteral("welcomeSample"), QStringLiteral("providers"),
                                    tr("Look around the sample organisation"), box);
    connect(fresh, &QPushButton::clicked, this, &WelcomePage::newFileRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    auto *hint = new QLabel(tr("Files can also be dropped on this window."), box);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(space::kRelated);
    layout->addWidget(fresh);
    layout->addWidget(open);
    layout->addWidget(sample);
    layout->addSpacing(space::kChip);
    layout->addWidget(hint);
    return box;
}

QWidget *WelcomePage::buildRecent()
{
    m_recentBox = new QWidget(this);
    auto *heading = new QLabel(tr("Recent files"), m_recentBox);
    Theme::applyFont(heading, TextRole::Section);
    m_recent = new QListWidget(m_recentBox);
    m_recent->setObjectName(QStringLiteral("recentFiles"));
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setItemDelegate(new TwoLineDelegate(m_recent));
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    m_recent->installEventFilter(this);
    heading->setBuddy(m_recent);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { choose(m_files.at(m_recent->row(item))); });
    connect(m_recent, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_recent->itemAt(at))
            return;
        QMenu menu(m_recent);
        menu.setObjectName(QStringLiteral("recentFileMenu"));
        menu.addAction(tr("Take off this list (Del)"), this, &WelcomePage::forgetCurrent);
        menu.exec(m_recent->viewport()->mapToGlobal(at));
    });
    auto *layout = new QVBoxLayout(m_recentBox);
    layout->setContentsMargins({});
    layout->setSpacing(space::kRelated);
    layout->addWidget(heading);
    layout->addWidget(m_recent, 1);
    return m_recentBox;
}

void WelcomePage::setRecentFiles(const QList<RecentFile> &files)
{
    m_files = files;
    m_recent->clear();
    for (const RecentFile &file : files) {
        const QString name = file.organisation.isEmpty() ? QFileInfo(file.path).completeBaseName()
                                                         : file.organisation;
        auto *item = new QListWidgetItem(name, m_recent);
        const QString second = secondLine(file);
        const bool there = file.state == RecentState::There || file.state == RecentState::ReadOnly;
        item->setData(TwoLineDelegate::SecondLineRole, second);
        item->setData(TwoLineDelegate::MutedRole, !there);
        item->setData(kPathRole, file.path);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(name, second));
        item->setToolTip(QDir::toNativeSeparators(file.path));
    }
    m_recentBox->setVisible(!files.isEmpty());
    if (!files.isEmpty())
        m_recent->setCurrentRow(0);
    setFocusTarget(this,
                   files.isEmpty() ? findChild<QWidget *>(QStringLiteral("welcomeNew")) : m_recent);
}

/// A file that moved is opened where it is now. The path is a copy: whoever opens it closes the
/// file before, and that fills this list anew.
void WelcomePage::choose(const RecentFile &file)
{
    const QString path = file.state == RecentState::Moved ? file.movedTo : file.path;
    Q_EMIT recentFileChosen(path);
}

void WelcomePage::forgetCurrent()
{
    const QListWidgetItem *item = m_recent->currentItem();
    if (item)
        Q_EMIT recentFileForgotten(item->data(kPathRole).toString());
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        forgetCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintMark();
    if (event->type() == QEvent::LanguageChange) {
        setFocusTarget(this, nullptr);
        qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
        delete layout();
        build();
    }
    QWidget::changeEvent(event);
}

void WelcomePage::paintMark()
{
    m_mark->setPixmap(lineIcon(QStringLiteral("mark"), IconTone::Accent)
                          .pixmap(QSize(kMarkSide, kMarkSide), devicePixelRatioF()));
}

} // namespace candour
