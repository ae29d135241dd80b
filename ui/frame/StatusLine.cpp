// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/StatusLine.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace candour {

namespace {

constexpr int kHeight = 30;
constexpr int kSentenceMs = 6000;
constexpr int kSavedMs = 20000; // time to read a path and reach the button
constexpr int kBarWidth = 140;

/// The time for a moment of the same day, else the day.
QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (local.date() == today)
        return local.time().toString(QStringLiteral("HH:mm"));
    return QLocale().toString(local.date(),
                              local.date().year() == today.year() ? QStringLiteral("d MMM")
                                                                  : QStringLiteral("d MMM yyyy"));
}

QToolButton *flatButton(const QString &name, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(lineIcon(icon, IconTone::Muted));
    return button;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : EdgePanel(Qt::TopEdge, parent)
    , m_file(new ElidedLabel(this))
    , m_sentence(new ElidedLabel(this))
    , m_openFolder(flatButton(QStringLiteral("openFolder"), QStringLiteral("file-open"), this))
    , m_work(new QWidget(this))
    , m_what(new QLabel(m_work))
    , m_bar(new QProgressBar(m_work))
    , m_cancel(flatButton(QStringLiteral("workCancel"), QStringLiteral("close"), m_work))
    , m_author(flatButton(QStringLiteral("authorButton"), QStringLiteral("person"), this))
{
    setObjectName(QStringLiteral("statusLine"));
    setMinimumHeight(kHeight);
    m_file->setObjectName(QStringLiteral("fileState"));
    m_file->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setObjectName(QStringLiteral("statusSentence"));
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("workProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(kBarWidth, 8);
    m_cancel->setToolTip(tr("Stop; nothing of it is kept"));
    m_cancel->setAccessibleName(tr("Stop"));
    m_openFolder->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_openFolder->setText(tr("Open folder"));
    m_openFolder->hide();
    m_author->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_author->setToolTip(tr("Who is working: written beside every change"));
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_author, &QToolButton::clicked, this, &StatusLine::authorRequested);
    m_sentenceTime.setSingleShot(true);
    connect(&m_sentenceTime, &QTimer::timeout, this, &StatusLine::fallSilent);
    connect(m_openFolder, &QToolButton::clicked, this,
            [this] { Q_EMIT folderRequested(m_folder); });

    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins({});
    work->setSpacing(space::kRelated);
    work->addWidget(m_what);
    work->addWidget(m_bar);
    work->addWidget(m_cancel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kGroup, 1, space::kRelated, 0);
    layout->setSpacing(space::kGroup);
    layout->addWidget(m_file);
    layout->addWidget(m_sentence);
    layout->addWidget(m_openFolder);
    layout->addStretch(1);
    layout->addWidget(m_work);
    layout->addWidget(m_author);
    m_work->hide();
}

void StatusLine::setFile(const FileState &file)
{
    QStringList parts {file.organisation};
    if (file.readOnly)
        parts.append(file.readOnlyReason.isEmpty() ? tr("read only")
                                                   : tr("read only: %1").arg(file.readOnlyReason));
    else if (file.savedAt.isValid())
        parts.append(tr("saved %1")
                         .arg(file.savedAt.toLocalTime().time().toString(QStringLiteral("HH:mm"))));
    else
        parts.append(tr("saved"));
    if (file.backedUpAt.isValid())
        parts.append(tr("backed up %1").arg(momentText(file.backedUpAt, file.savedAt)));
    if (!file.dataTo.isEmpty())
        parts.append(tr("data to %1").arg(file.dataTo));
    m_file->setToolTip(file.readOnlyReason);
    m_file->setText(parts.join(QStringLiteral("  ·  ")));
    m_author->setText(file.author.isEmpty() ? tr("Say who you are") : file.author);
    m_author->setAccessibleName(tr("Working: %1").arg(m_author->text()));
}

QString StatusLine::fileText() const
{
    return m_file->text();
}

void StatusLine::startWork(const QString &what, bool cancellable)
{
    m_what->setText(what);
    m_bar->setAccessibleDescription(what);
    m_cancel->setVisible(cancellable);
    setProgress(0, 0);
    m_work->show();
}

void StatusLine::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
}

void StatusLine::endWork()
{
    m_work->hide();
}

void StatusLine::say(const QString &sentence)
{
    m_openFolder->hide();
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_sentenceTime.start(kSentenceMs);
}

void StatusLine::saySaved(const QString &path)
{
    const QFileInfo file(path);
    m_folder = file.absolutePath();
    say(tr("Saved %1 in %2").arg(file.fileName(), QDir::toNativeSeparators(m_folder)));
    m_openFolder->setToolTip(tr("Open %1").arg(QDir::toNativeSeparators(m_folder)));
    m_openFolder->show();
    m_sentenceTime.start(kSavedMs);
}

void StatusLine::fallSilent()
{
    m_sentence->clear();
    m_openFolder->hide();
}

} // namespace candour
