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

constexpr Wording kWordings[] {
    {"figures.type", QT_TRANSLATE_NOOP("CommandWords", "Figures typed")},
    {"figures.import", QT_TRANSLATE_NOOP("CommandWords", "Figures imported")},
    {"batch.withdraw", QT_TRANSLATE_NOOP("CommandWords", "Import taken back")},
    {"batch.restore", QT_TRANSLATE_NOOP("CommandWords", "Import put back")},
    {"comment.save", QT_TRANSLATE_NOOP("CommandWords", "Comment written")},
    {"comment.remove", QT_TRANSLATE_NOOP("CommandWords", "Comment taken away")},
    {"rebase.save", QT_TRANSLATE_NOOP("CommandWords", "Limits of a chart calculated anew")},
    {"rebase.remove", QT_TRANSLATE_NOOP("CommandWords", "Recalculation of limits taken away")},
    {"chart_note.save", QT_TRANSLATE_NOOP("CommandWords", "Note on a chart written")},
    {"chart_note.remove", QT_TRANSLATE_NOOP("CommandWords", "Note on a chart taken away")},
    {"verdict.override", QT_TRANSLATE_NOOP("CommandWords", "Verdict set by hand")},
    {"verdict.computed", QT_TRANSLATE_NOOP("CommandWords", "Back to the computed verdict")},
    {"record.restore_moment", QT_TRANSLATE_NOOP("CommandWords", "Put back as it stood")},
    {"threshold.save", QT_TRANSLATE_NOOP("CommandWords", "Target changed")},
    {"quality.save", QT_TRANSLATE_NOOP("CommandWords", "Data graded")},
    {"file.takeover", QT_TRANSLATE_NOOP("CommandWords", "File taken over from another computer")},
    {"file.salvage", QT_TRANSLATE_NOOP("CommandWords", "Saved from a damaged file")},
};

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
