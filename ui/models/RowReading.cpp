// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/RowReading.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>

namespace candour {

namespace {

constexpr int kRowsBetweenLooks = 32; ///< at the clock

} // namespace

RowReading::RowReading(QAbstractItemModel &table, const std::function<void()> &begin,
                       const std::function<void(int)> &row, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_begin(begin)
    , m_row(row)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &RowReading::readSlice);
    using Model = QAbstractItemModel;
    connect(&table, &Model::dataChanged, this, &RowReading::beginAnew);
    connect(&table, &Model::rowsInserted, this, &RowReading::beginAnew);
    connect(&table, &Model::rowsRemoved, this, &RowReading::beginAnew);
    connect(&table, &Model::layoutChanged, this, &RowReading::beginAnew);
    connect(&table, &Model::modelReset, this, &RowReading::beginAnew);
}

void RowReading::start()
{
    m_turn.start();
    beginAnew();
}

void RowReading::beginAnew()
{
    if (!isRunning())
        return;
    m_next = 0;
    m_begin();
}

void RowReading::readSlice()
{
    QElapsedTimer slice;
    slice.start();
    const int rows = m_table.rowCount();
    while (m_next < rows && slice.elapsed() < kSliceMs) {
        const int end = qMin(rows, m_next + kRowsBetweenLooks);
        for (; m_next < end; ++m_next)
            m_row(m_next);
    }
    Q_EMIT progressed(m_next, rows);
    if (m_next < rows || !isRunning()) // she may have stopped it just now
        return;
    m_turn.stop();
    Q_EMIT finished();
}

} // namespace candour
