// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QStackedWidget>

class QAction;

namespace candour {

class BusyOverlay;
class EmptyState;
class Skeleton;

/// Stands where a page would while that cannot be shown: the file is still being read or written,
/// or the page could not be read. A page never looks empty when nobody knows that it is.
class PageCover final : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageCover(QWidget *parent = nullptr);

    /// A page's outline at once; what is done and how far after half a second.
    void showLoading(const QString &what);
    /// `total` 0 means that nobody knows.
    void setProgress(qint64 done, qint64 total);
    /// What could not be read, and a way to try again. A file that is only being written to at this
    /// moment is waited for.
    void showFailure(const QString &page, const Error &error);

    /// What to do about something that could not be read.
    [[nodiscard]] static QString advice(const Error &error);

Q_SIGNALS:
    void tryAgainRequested();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void word();

    Skeleton *m_skeleton;
    BusyOverlay *m_busy;
    EmptyState *m_failure;
    QAction *m_tryAgain;
};

} // namespace candour
