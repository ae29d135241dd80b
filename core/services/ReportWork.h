// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/DomainReport.h"
#include "core/report/TextPlaces.h"
#include "core/services/PaperService.h"

#include <optional>
#include <variant>

namespace candour {

namespace db {
struct Draft;
}

/// How a place of a report stands.
enum class WordsState {
    Empty, ///< nothing there, and nothing needed
    Owed, ///< nothing there, and the report cannot be issued without
    Proposed, ///< an earlier report's words, until the lead makes them this one's
    Written,
};

/// A place and the words in it.
struct PlaceWords {
    TextPlace place;
    QString text;
    WordsState state = WordsState::Empty;
    QString from; ///< number of the report that proposed words come from; may be empty
    std::optional<QString> typed; ///< typed later, but never saved
};

/// A report that is being written: its figures read once, its words as they come. A value that
/// asks nobody after it is read, so that pages can be laid out while words are typed.
class ReportWork {
public:
    [[nodiscard]] static Result<ReportWork> read(const db::Database &database,
                                                 const ScorecardBooks &books, const Uid &report);

    [[nodiscard]] const Report &report() const { return m_report; }

    /// In the order of the print.
    [[nodiscard]] const QList<PlaceWords> &places() const { return m_places; }

    [[nodiscard]] const PlaceWords *place(const QString &section, const QString &about) const;

    /// Where the journal stood when all this was read; what issueReport() anchors.
    [[nodiscard]] const QString &anchor() const { return m_anchor; }

    /// Of a Board report; null for the others.
    [[nodiscard]] const FrontSheet *frontSheet() const;

    /// What must be written or confirmed before the report can be issued, a line each.
    [[nodiscard]] QStringList owed() const;
    /// Required fields of the front sheet that are empty.
    [[nodiscard]] QStringList owedOnFrontSheet() const;

    /// Shows these words in the pages from now on; stores nothing.
    void showWords(const QString &section, const QString &about, const QString &text);

    /// The pages as blocks. `edition` stands at their foot: "Draft".
    [[nodiscard]] Document document(const QString &edition) const;

    /// The paper is one page, to which its rows must be fitted.
    [[nodiscard]] bool isOnePage() const { return m_report.kind == ReportTemplate::Scorecard; }

private:
    Result<void> readPaper(const db::Database &database, const ScorecardBooks &books);
    void placeWords(const QList<ReportText> &texts, const QHash<Uid, QString> &numbers);
    void placeTyped(const QList<db::Draft> &drafts);

    Report m_report;
    QString m_anchor;
    QList<PlaceWords> m_places;
    std::variant<BoardReportInput, ScorecardPaper, DomainReportInput> m_paper;
};

/// "QR-2026-01, draft", "QR-2026-01, issued 22 Nov 2026, journal 31:" and
/// 16 hex digits (DESIGN section 4: what is issued carries the journal's place and head).
[[nodiscard]] QString draftEdition(const Report &report);
[[nodiscard]] QString issuedEdition(const Report &report, const QDate &day, const QString &anchor);

} // namespace candour
