// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/services/JournalService.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace candour {

namespace db {
struct Schema;
}

/// What is to be written, and from which file.
struct JournalExportOrder {
    QString file;
    QString out;
    JournalQuestion question;
    TermDictionary terms;
};

/// Writes the journal as CSV on a thread and a reading connection of its own: a long one keeps
/// nobody waiting, and a file that can only be read is no hindrance. One at a time.
class JournalExportJob final : public QObject {
    Q_OBJECT

public:
    /// Schema and clock must outlive the job.
    JournalExportJob(const db::Schema &schema, const Clock &clock, QObject *parent = nullptr);
    /// Stops what is under way; the file that was there before stays.
    ~JournalExportJob() override;

    void start(const JournalExportOrder &order);

    void cancel() { m_cancelled = true; }

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// The number of entries written, or why not.
    void finished(const QString &out, const candour::Result<qint64> &entries);

private:
    const db::Schema &m_schema;
    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
};

} // namespace candour
