// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/BatchSource.h"

#include <QObject>

#include <memory>

class QTemporaryDir;

namespace candour {

class BatchDetails;
class FileSession;
class UserPrompts;

/// What can be done with the source of the import whose details are shown: look at a copy, save
/// it, save the rows that were refused. All it is given must outlive it.
class BatchSourceCommands final : public QObject {
    Q_OBJECT

public:
    BatchSourceCommands(FileSession &session, UserPrompts &prompts, BatchDetails &details,
                        QObject *parent = nullptr);
    ~BatchSourceCommands() override;

    /// Reads what is known of the batch's source and shows it in the details.
    void show(const Uid &batch);

private:
    void openCopy();
    void save();
    void saveRefused();
    /// Writes the source into a folder that goes with the program; its path, or nothing, said.
    [[nodiscard]] QString written();
    void report(const Error &error);

    FileSession &m_session;
    UserPrompts &m_prompts;
    BatchDetails &m_details;
    BatchSource m_source;
    BatchCounts m_counts;
    std::unique_ptr<QTemporaryDir> m_copies;
};

} // namespace candour
