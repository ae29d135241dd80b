// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/CsvPreview.h"
#include "core/io/ImportedTable.h"
#include "core/io/Mapping.h"
#include "core/io/layout/LayoutFinder.h"
#include "core/services/FigureImport.h"
#include "core/services/LayoutChange.h"
#include "core/services/SourceNames.h"
#include "ui/pages/data/MappingColumns.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace candour {

enum class ImportState {
    Waiting, ///< for its turn
    Reading,
    NeedsMapping, ///< a table, but nothing known fits its columns
    NeedsAnswer, ///< read as proposed, which is not sure enough: somebody has to say something
    Ready, ///< read and tried; waits for her word
    Storing,
    Stored,
    Failed, ///< a fault of the file: nothing can be imported
    LeftOut,
};

/// Where the mapping that a file was read with comes from.
enum class MappingOrigin { Recognised, Proposed, Chosen };

/// What reading a file and trying it out found. Made on the database thread, then never changed.
struct Examination {
    OpenedSource source;
    std::shared_ptr<const Workbook> book; ///< what is shown of it; null where nothing could be read
    CsvPreview preview;
    QList<Mapping> known; ///< what it could be read with
    QList<KnownName> providers; ///< of the file at hand, to answer with
    std::optional<LayoutProposal> proposal; ///< where the layout finder was asked
    std::optional<LayoutChange> change; ///< a saved mapping that nearly fits, where none does
    std::optional<Mapping> mapping; ///< what it was read with
    MappingOrigin origin = MappingOrigin::Recognised;
    QList<QList<PlacedTable>> tables; ///< of the mapping, one list a sheet of the book
    QList<FateMap> fates; ///< one a sheet of the book
    std::shared_ptr<const ImportedTable> table = std::make_shared<ImportedTable>();
    QList<UnknownName> unknown; ///< that the file lacks, whatever was said of them since
    NamedRecords records; ///< what they may mean
    FigureImportReport leavingOut; ///< the dry run without names the file lacks
    FigureImportReport creating; ///< the dry run that creates them; the same where none is lacking

    /// Somebody has to look at what is proposed before it can be imported.
    [[nodiscard]] bool isUnsure() const
    {
        return origin == MappingOrigin::Proposed && proposal && !proposal->isTakenUnasked();
    }

    /// A question that only an answer settles.
    [[nodiscard]] bool asks(LayoutAsk what) const
    {
        return proposal
            && std::any_of(
                   proposal->questions.begin(), proposal->questions.end(),
                   [what](const LayoutQuestion &question) { return question.what == what; });
    }

    /// The proposal lacks what the file does not say, or says in two ways.
    [[nodiscard]] bool lacksAnswer() const
    {
        return origin == MappingOrigin::Proposed && proposal && !proposal->questions.isEmpty();
    }
};

/// What is to happen to rows whose provider or indicator the file lacks.
enum class UnknownChoice { NotMade, Create, LeaveOut };

/// One source of an import, from the drop to the stored batch.
struct ImportItem {
    QString path;
    QString name;
    ImportState state = ImportState::Waiting;
    std::shared_ptr<const Examination> found;
    LayoutAnswers answers; ///< to what the finder asked
    bool isConfirmed = false; ///< an unsure proposal, by her
    QList<Mapping> corrected; ///< the mappings before each of her corrections, the last one last
    UnknownChoice choice = UnknownChoice::NotMade;
    NameAnswers names; ///< what unknown names mean
    ThresholdPick thresholds; ///< that are kept
    QString reason; ///< why figures of issued reports are restated; empty: they are left out
    QString fault; ///< why it went no further, in a sentence
    FigureImportReport result; ///< of a stored one
    bool isUndone = false; ///< stored, and out of force since

    /// Something was said or corrected that is lost when nothing of it is imported.
    [[nodiscard]] bool holdsAnswers() const
    {
        return isConfirmed || !corrected.isEmpty() || choice != UnknownChoice::NotMade
            || !names.indicators.isEmpty() || !names.organisations.isEmpty()
            || !thresholds.isNothing() || !reason.isEmpty();
    }

    [[nodiscard]] bool isOver() const
    {
        return state == ImportState::Stored || state == ImportState::Failed
            || state == ImportState::LeftOut;
    }

    /// Names that the file lacks and of which nothing was said one by one.
    [[nodiscard]] QList<UnknownName> openNames() const;

    [[nodiscard]] bool hasUnknown() const { return !openNames().isEmpty(); }

    /// The report that stands for what she chose.
    [[nodiscard]] const FigureImportReport &report() const
    {
        if (state == ImportState::Stored)
            return result;
        return choice == UnknownChoice::Create ? found->creating : found->leavingOut;
    }

    /// Figures that the button would store.
    [[nodiscard]] qint64 toStore() const
    {
        return report().stored + (reason.isEmpty() ? 0 : db::figuresIn(report().locked));
    }

    /// Whether the button can be pressed: figures to store and no open question.
    [[nodiscard]] bool canStore() const
    {
        return state == ImportState::Ready && toStore() > 0
            && (!hasUnknown() || choice != UnknownChoice::NotMade);
    }
};

/// "1 figure", "1,234 figures".
[[nodiscard]] QString figuresText(qint64 count);
/// "1 row", "1,234 rows".
[[nodiscard]] QString rowsText(qint64 count);
/// How far a file is, in a few words.
[[nodiscard]] QString importStateText(const ImportItem &item);

} // namespace candour
