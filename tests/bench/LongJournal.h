// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"
#include "core/domain/Person.h"

#include <QList>
#include <QString>

namespace candour::bench {

/// A file with 200 providers and 5 people and a journal of so many entries over ten years, its
/// chain right and its words indexed, kept in the folder for temporary files. One entry in a
/// thousand speaks of a "falcon", one in five of a "staff".
struct LongJournal {
    QString path;
    QList<Uid> people; ///< authors; the last wrote one entry in a thousand
};

/// Ends the bench when it cannot be made.
LongJournal longJournal(int entries);

} // namespace candour::bench
