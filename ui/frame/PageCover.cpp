// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/PageCover.h"

#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/Loading.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>

namespace candour {

PageCover::PageCover(QWidget *parent)
    : QStackedWidget(parent)
    , m_skeleton(new Skeleton(Skeleton::Shape::Table, this))
    , m_busy(new BusyOverlay(m_skeleton))
    , m_failure(new EmptyState(QStringLiteral("warning"), {}, this))
    , m_tryAgain(new QAction(this))
{
    setObjectName(QStringLiteral("pageCover"));
    m_tryAgain->setObjectName(QStringLiteral("cover.tryAgain"));
    connect(m_tryAgain, &QAction::triggered, this, &PageCover::tryAgainRequested);
    m_failure->setObjectName(QStringLiteral("pageUnread"));
    m_failure->addAction(m_tryAgain);
    setFocusTarget(this, m_failure->findChild<QPushButton *>());
    addWidget(m_skeleton);
    addWidget(m_failure);
    word();
}

void PageCover::showLoading(const QString &what)
{
    setCurrentWidget(m_skeleton);
    setAccessibleName(what);
    m_busy->start(what, false);
}

void PageCover::setProgress(qint64 done, qint64 total)
{
    m_busy->setProgress(done, total);
}

void PageCover::showFailure(const QString &page, const Error &error)
{
    if (error.code == ErrorCode::Locked) {
        showLoading(
            tr("The file is being written to. %1 is shown as soon as that is done.").arg(page));
        return;
    }
    m_busy->stop();
    m_failure->setSentence(tr("%1 could not be read, so nothing is shown that might be wrong. "
                              "Nothing in the file was changed. %2")
                               .arg(page, advice(error)));
    setAccessibleName(m_failure->accessibleName());
    setCurrentWidget(m_failure);
}

QString PageCover::advice(const Error &error)
{
    // The database's general sentence is about writing.
    return error.code == ErrorCode::Database
        ? tr("If trying again does not help, open a backup of the file.")
        : error.text;
}

void PageCover::hideEvent(QHideEvent *event)
{
    m_busy->stop();
    QStackedWidget::hideEvent(event);
}

void PageCover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QStackedWidget::changeEvent(event);
}

void PageCover::word()
{
    m_tryAgain->setText(tr("Try again"));
    m_tryAgain->setToolTip(tr("Read this page from the file once more"));
}

} // namespace candour
