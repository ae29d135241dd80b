// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/JournalExportJob.h"

#include "core/db/Database.h"

#include <QThread>

namespace candour {

JournalExportJob::JournalExportJob(const db::Schema &schema, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_schema(schema)
    , m_clock(clock)
{
}

JournalExportJob::~JournalExportJob()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void JournalExportJob::start(const JournalExportOrder &order)
{
    Q_ASSERT(!m_thread);
    m_cancelled = false;
    auto outcome = std::make_shared<Result<qint64>>(0);
    m_thread.reset(QThread::create([this, order, outcome] {
        auto database = db::Database::open(order.file, m_schema, m_clock, db::Access::Read);
        if (!database) {
            *outcome = fail(database.error());
            return;
        }
        *outcome = writeJournalCsvFile(**database, order.terms, order.question, order.out,
                                       [this](qint64 done, qint64 total) {
                                           Q_EMIT progressed(done, total);
                                           return !m_cancelled;
                                       });
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, order, outcome] {
        m_thread->wait();
        m_thread.reset();
        Q_EMIT finished(order.out, *outcome);
    });
    m_thread->start();
}

} // namespace candour
