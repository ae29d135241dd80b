// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/data/ImportReading.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace candour {

class FileSession;

/// Takes the files of one import one after the other: reads each and tries it out (a dry run on
/// the database thread), waits for her word, stores it. Shows nothing itself.
class ImportFlow final : public QObject {
    Q_OBJECT

public:
    explicit ImportFlow(FileSession &session, QObject *parent = nullptr);

    /// Files join those under way; the first is read at once.
    void add(const QStringList &paths);
    /// The same with one file that goes by another name than its own.
    void add(const QString &path, const QString &name);

    [[nodiscard]] const QList<ImportItem> &items() const { return m_items; }

    /// The one shown; null without any.
    [[nodiscard]] const ImportItem *current() const;

    [[nodiscard]] int currentIndex() const { return m_current; }

    void setCurrent(int index);

    /// Reads the current file anew in this way.
    void useMapping(const Mapping &mapping);
    /// The same, so that it can be undone.
    void correct(const Mapping &mapping);
    void undoCorrection();
    /// As the layout finder has it, whatever mapping fits or nearly fits.
    void useProposal();
    /// Asks the finder again with these answers.
    void answer(const LayoutAnswers &answers);
    /// An unsure proposal is right.
    void confirm();
    void choose(UnknownChoice choice);
    /// What unknown names mean; the file is tried anew.
    void setNames(const NameAnswers &names);
    void setThresholds(const ThresholdPick &thresholds);
    /// Why figures of issued reports are restated; empty: they are left out.
    void setReason(const QString &reason);
    void storeCurrent();
    /// Reads all files, one after the other, and stores those about which nothing is asked.
    void storeAllReady();
    /// Which batches are in force: what is stored of another was undone. Taken up again by a redo.
    void setInForce(const QSet<Uid> &batches);
    /// The current file once more from the beginning, when it is done with.
    void readAgain();
    /// Nothing of the current file is imported.
    void leaveOutCurrent();
    /// Asks what is running to stop; nothing of it stays.
    void stop();
    /// Forgets every file; what is stored stays stored.
    void clear();

    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Something about the files is different.
    void changed();
    void workStarted(const QString &what);
    void workProgressed(qint64 done, qint64 total);
    void workEnded();
    /// Every file is done with; items() tells what became of each.
    void finished();
    /// storeAllReady() has come to its end.
    void allReadyStored();

private:
    [[nodiscard]] ImportItem *changeable();
    void next();
    void storeNext();
    void tryAgain();
    void examine(int index, ReadingWish wish);
    void examined(int index, const std::shared_ptr<const Examination> &found,
                  const Result<ChangeSet> &result);
    [[nodiscard]] static ImportState stateOf(const ImportItem &item, const Error &error);
    void stored(int index, const std::shared_ptr<const FigureImportReport> &report,
                const Result<ChangeSet> &result);
    void start(const QString &what);
    void end();

    FileSession &m_session;
    QList<ImportItem> m_items;
    int m_current = -1;
    bool m_busy = false;
    bool m_storesAll = false;
    bool m_triesAgain = false; ///< with what was said of names since
    int m_round = 0; ///< answers of files that were cleared are passed over
};

} // namespace candour
