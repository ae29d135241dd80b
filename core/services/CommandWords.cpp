// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/CommandWords.h"

#include <QCoreApplication>

namespace candour {

namespace {

struct Wording {
    const char *command;
    const char *words;
};

#define TEXT(text) QT_TRANSLATE_NOOP("CommandWords", text)

constexpr Wording kWordings[] {
    {"figures.type", TEXT("Figures typed")},
    {"figures.import", TEXT("Figures imported")},
    {"batch.withdraw", TEXT("Import taken back")},
    {"batch.restore", TEXT("Import put back")},
    {"comment.save", TEXT("Comment written")},
    {"comment.remove", TEXT("Comment taken away")},
    {"verdict.override", TEXT("Verdict set by hand")},
    {"verdict.computed", TEXT("Back to the computed verdict")},
    {"threshold.save", TEXT("Target changed")},
    {"quality.save", TEXT("Data graded")},
};

#undef TEXT

} // namespace

QString commandWords(const QString &command)
{
    for (const Wording &wording : kWordings) {
        if (command == QLatin1String(wording.command))
            return QCoreApplication::translate("CommandWords", wording.words);
    }
    return {};
}

} // namespace candour
