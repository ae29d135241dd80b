// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"
#include "core/domain/Period.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace candour {

enum class ChangeAction { Create, Change, Withdraw, Restore, Remove };

/// One record that a command touched.
struct RecordChange {
    QString kind;
    Uid uid;
    ChangeAction action = ChangeAction::Change;
    QStringList fields; ///< names of the changed fields; empty for a creation
};

/// One series whose figures a command touched, and over which periods.
struct SeriesChange {
    SeriesId series;
    Uid organisation;
    Uid indicator;
    Period first;
    Period last;
};

/// What a committed command changed: models patch these rows by uid and leave the rest alone.
struct ChangeSet {
    qint64 sequence = 0; ///< of the journal entry; 0 when nothing changed
    QString command; ///< id of the command that made it
    QList<RecordChange> records;
    QList<SeriesChange> series;

    [[nodiscard]] bool isEmpty() const { return records.isEmpty() && series.isEmpty(); }

    [[nodiscard]] bool touches(QStringView kind) const
    {
        for (const RecordChange &change : records) {
            if (change.kind == kind)
                return true;
        }
        return false;
    }
};

} // namespace candour

Q_DECLARE_METATYPE(candour::ChangeSet)
