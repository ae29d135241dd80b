// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace candour {

/// A record of the file that a name of a source may mean. Offered, never taken without a yes.
struct NameSuggestion {
    Uid record;
    QString code;
    QString name;
    double score = 0; ///< from 0 to 1; see nameLikeness()
    QString reason; ///< "the same words", "one letter differs"
};

/// A provider or indicator that the source names and the file lacks; its rows were left out.
struct UnknownName {
    bool isIndicator = false;
    QString text;
    qint64 rows = 0;
    int firstLine = 0;
    QString firstSheet {}; ///< empty for a file without sheets
    QString name {}; ///< that stands beside a code
    QList<NameSuggestion> suggestions {}; ///< best first; of the first kSuggestedNames names
};

inline constexpr qsizetype kSuggestedNames = 300;

/// What becomes of a name that the file does not know.
enum class NameFate {
    Match, ///< it means a record, and is remembered as one of its names
    Create,
    LeaveOut, ///< its rows
};

struct NameAnswer {
    NameFate fate = NameFate::LeaveOut;
    Uid record {}; ///< of Match

    friend bool operator==(const NameAnswer &, const NameAnswer &) = default;
};

/// Answers by nameKey() of UnknownName::text. A name without an answer goes as
/// FigureImportOptions::createMissing says.
struct NameAnswers {
    QHash<QString, NameAnswer> organisations;
    QHash<QString, NameAnswer> indicators;

    [[nodiscard]] bool isEmpty() const { return organisations.isEmpty() && indicators.isEmpty(); }

    friend bool operator==(const NameAnswers &, const NameAnswers &) = default;
};

/// A name as it is compared: case and blanks do not matter.
[[nodiscard]] QString nameKey(const QString &text);

/// A record by all names under which it may be meant.
struct NamedRecord {
    Uid record;
    QString code;
    QString name;
    QStringList others {}; ///< short and remembered names
};

/// The likeliest records, best first; empty where none is likely. Made once, asked often.
class NameSuggester {
public:
    explicit NameSuggester(const QList<NamedRecord> &records);
    ~NameSuggester();
    Q_DISABLE_COPY_MOVE(NameSuggester)

    /// `name` stands beside a code; may be empty.
    [[nodiscard]] QList<NameSuggestion> suggest(const QString &text,
                                                const QString &name = {}) const;

private:
    struct Entry;
    std::vector<Entry> m_entries;
};

} // namespace candour
