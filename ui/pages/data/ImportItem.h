// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/CsvPreview.h"
#include "core/io/ImportedTable.h"
#include "core/io/Mapping.h"
#include "core/services/FigureImport.h"

#include <memory>
#include <optional>

namespace candour {

enum class ImportState {
    Waiting, ///< for its turn
    Reading,
    NeedsMapping, ///< a table, but nothing known fits its columns
    Ready, ///< read and tried; waits for her word
    Storing,
    Stored,
    Failed, ///< a fault of the file: nothing can be imported
    LeftOut,
};

/// What reading a file and trying it out found. Made on the database thread, then never changed.
struct Examination {
    CsvPreview preview;
    QList<Mapping> known; ///< what it could be read with
    std::optional<Mapping> mapping; ///< what it was read with
    std::optional<Mapping> guess; ///< to begin a new mapping with, where nothing fits
    ImportedTable table;
    FigureImportReport leavingOut; ///< the dry run without names the file lacks
    FigureImportReport creating; ///< the dry run that creates them; the same where none is lacking
};

/// What is to happen to rows whose provider or indicator the file lacks.
enum class UnknownChoice { NotMade, Create, LeaveOut };

/// One source of an import, from the drop to the stored batch.
struct ImportItem {
    QString path;
    QString name;
    ImportState state = ImportState::Waiting;
    std::shared_ptr<const Examination> found;
    UnknownChoice choice = UnknownChoice::NotMade;
    QString reason; ///< why figures of issued reports are restated; empty: they are left out
    QString fault; ///< why it went no further, in a sentence
    FigureImportReport result; ///< of a stored one

    [[nodiscard]] bool isOver() const
    {
        return state == ImportState::Stored || state == ImportState::Failed
            || state == ImportState::LeftOut;
    }

    [[nodiscard]] bool hasUnknown() const { return found && !found->leavingOut.unknown.isEmpty(); }

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

} // namespace candour
