// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"

#include <QHash>
#include <QString>

namespace candour {

namespace db {
class RecordStore;
}

/// How records of a kind are named where no uid is at hand, in CSV files above all: by the one
/// field of their key ("RJC"), owned ones with their owner's name before it ("quality/safety").
/// Kinds whose key has several fields are written by uid only; where all of these are plain text
/// they are also found by them, joined by slashes ("2015/16/5.2.i").
class RecordNames {
public:
    explicit RecordNames(const db::RecordStore &store)
        : m_store(store)
    {
    }

    /// The name of a record, or its uid's text when it has none of its own.
    [[nodiscard]] Result<QString> nameOf(const RecordKind &kind, const Uid &uid);
    /// The record with this name or uid; null when there is none. Case does not matter.
    [[nodiscard]] Result<Uid> find(const RecordKind &kind, const QString &name);
    /// Remembers a record put since its kind was read.
    void add(const RecordKind &kind, const QString &name, const Uid &uid);

    /// Whether records of the kind have names.
    [[nodiscard]] static bool hasNames(const RecordKind &kind);

private:
    struct Known {
        QHash<Uid, QString> names;
        QHash<QString, Uid> uids; ///< by name in lower case
    };

    [[nodiscard]] Result<Known *> known(const RecordKind &kind);

    const db::RecordStore &m_store;
    QHash<QString, Known> m_known;
};

} // namespace candour
