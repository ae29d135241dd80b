// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAbstractItemModel;

namespace candour {

/// Goes through the rows of a table a slice at a time, so that the window lives on meanwhile: a
/// slice ends after kSliceMs. Begins anew when the table changes under it.
class RowReading final : public QObject {
    Q_OBJECT

public:
    static constexpr int kSliceMs = 15;

    /// `begin` is called before the first row, and again when it begins anew; `row` for each.
    RowReading(QAbstractItemModel &table, const std::function<void()> &begin,
               const std::function<void(int)> &row, QObject *parent = nullptr);

    void start();

    [[nodiscard]] bool isRunning() const { return m_turn.isActive(); }

    void stop() { m_turn.stop(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    void beginAnew();
    void readSlice();

    QAbstractItemModel &m_table;
    const std::function<void()> m_begin;
    const std::function<void(int)> m_row;
    QTimer m_turn;
    int m_next = 0;
};

} // namespace candour
