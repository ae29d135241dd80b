// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace candour {

/// The local files among what is dragged, in their order; web addresses are left out.
[[nodiscard]] QStringList droppedFiles(const QMimeData &dragged);

/// Lets a widget take files that are dropped on it. Belongs to the widget.
class FileDrop final : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget *target);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QStringList &paths);
};

} // namespace candour
