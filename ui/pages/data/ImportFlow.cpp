// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportFlow.h"

#include "core/services/FileSession.h"

#include <QFileInfo>

#include <algorithm>

namespace candour {

ImportFlow::ImportFlow(FileSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session.runner(), &CommandRunner::progressed, this,
            [this](qint64 done, qint64 total) {
                if (m_busy)
                    Q_EMIT workProgressed(done, total);
            });
}

const ImportItem *ImportFlow::current() const
{
    return m_current >= 0 && m_current < m_items.size() ? &m_items[m_current] : nullptr;
}

void ImportFlow::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        ImportItem item;
        item.path = path;
        item.name = QFileInfo(path).fileName();
        m_items.append(item);
    }
    Q_EMIT changed();
    const ImportItem *shown = current();
    if (!m_busy && (!shown || shown->isOver()))
        next();
}

void ImportFlow::add(const QString &path, const QString &name)
{
    ImportItem item;
    item.path = path;
    item.name = name;
    m_items.append(item);
    add({});
}

void ImportFlow::setCurrent(int index)
{
    // What runs keeps the page: its overlay belongs to the file being read or stored.
    if (m_busy || index < 0 || index >= m_items.size() || index == m_current)
        return;
    m_current = index;
    if (m_items[index].state == ImportState::Waiting)
        examine(index, {});
    else
        Q_EMIT changed();
}

/// The current one, while something about it can be said.
ImportItem *ImportFlow::changeable()
{
    const bool isOpen = !m_busy && current() && !current()->isOver();
    return isOpen && current()->state != ImportState::Waiting ? &m_items[m_current] : nullptr;
}

void ImportFlow::storeAllReady()
{
    if (m_busy || m_items.isEmpty())
        return;
    m_storesAll = true;
    next();
}

/// One that cannot be stored, and one about which something is asked, is passed over.
void ImportFlow::storeNext()
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [](const ImportItem &item) {
        return item.state == ImportState::Waiting || (item.canStore() && item.fault.isEmpty());
    });
    if (found != m_items.end()) {
        m_current = int(found - m_items.begin());
        if (found->state == ImportState::Waiting)
            examine(m_current, {});
        else
            storeCurrent();
        return;
    }
    m_storesAll = false;
    Q_EMIT allReadyStored();
    next();
}

void ImportFlow::next()
{
    if (m_storesAll)
        return storeNext();
    const auto unfinished = [this](bool waiting) {
        const auto found =
            std::find_if(m_items.begin(), m_items.end(), [waiting](const ImportItem &item) {
                return !item.isOver() && (!waiting || item.state == ImportState::Waiting);
            });
        return found == m_items.end() ? -1 : int(found - m_items.begin());
    };
    int index = unfinished(true);
    if (index < 0)
        index = unfinished(false); // those looked at before and put off
    if (index >= 0)
        m_current = index;
    if (index >= 0 && m_items[index].state == ImportState::Waiting)
        return examine(index, {});
    Q_EMIT changed();
    if (index < 0)
        Q_EMIT finished();
}

void ImportFlow::start(const QString &what)
{
    m_busy = true;
    Q_EMIT changed();
    Q_EMIT workStarted(what);
}

void ImportFlow::end()
{
    m_busy = false;
    Q_EMIT workEnded();
}

void ImportFlow::examine(int index, ReadingWish wish)
{
    ImportItem &item = m_items[index];
    item.state = ImportState::Reading;
    item.fault.clear();
    if (!wish.onlyTriedAnew) {
        m_triesAgain = false;
        item.isConfirmed = false;
        item.choice = UnknownChoice::NotMade;
        item.names = {};
        item.thresholds = {};
        item.reason.clear();
    }
    wish.names = item.names;
    wish.before = item.found;
    const auto found = std::make_shared<Examination>();
    m_session.run(
        [path = item.path, name = item.name, wish,
         found](db::Database &database, const Progress &progress) -> Result<ChangeSet> {
            const auto done = examineFile(database, path, name, wish, progress, *found);
            if (!done)
                return fail(done.error());
            return ChangeSet();
        },
        this,
        [this, index, found, round = m_round](const Result<ChangeSet> &result) {
            if (round == m_round)
                examined(index, found, result);
        });
    start(tr("Reading %1").arg(item.name));
}

/// A table that nothing fits can still be given a mapping; a file that is no table cannot.
ImportState ImportFlow::stateOf(const ImportItem &item, const Error &error)
{
    const bool isTable = item.found->book && item.found->preview.headerLine > 0;
    const bool canBeMended = error.code == ErrorCode::NotFound || !item.corrected.isEmpty()
        || (isTable && error.code != ErrorCode::Unsupported);
    return canBeMended ? ImportState::NeedsMapping : ImportState::Failed;
}

void ImportFlow::examined(int index, const std::shared_ptr<const Examination> &found,
                          const Result<ChangeSet> &result)
{
    ImportItem &item = m_items[index];
    item.found = found;
    if (result) {
        // Pointing at a cell answers no question about the unit.
        const bool asksUnit = !item.corrected.isEmpty() && found->asks(LayoutAsk::Unit);
        const bool isAsked = (found->isUnsure() && (!item.isConfirmed || found->lacksAnswer()))
            || (asksUnit && !item.isConfirmed);
        item.state = isAsked ? ImportState::NeedsAnswer : ImportState::Ready;
    } else if (result.error().code == ErrorCode::Cancelled) {
        item.state = ImportState::LeftOut;
        item.fault = tr("Reading was stopped. Nothing of this file was imported.");
    } else {
        item.state = stateOf(item, result.error());
        item.fault = result.error().text;
    }
    end();
    if (item.isOver() || m_storesAll)
        next();
    else
        Q_EMIT changed();
    tryAgain();
}

void ImportFlow::useMapping(const Mapping &mapping)
{
    ImportItem *item = changeable();
    if (!item)
        return;
    item->corrected.clear();
    examine(m_current, {mapping});
}

void ImportFlow::correct(const Mapping &mapping)
{
    ImportItem *item = changeable();
    if (!item || !item->found)
        return;
    item->corrected.append(item->found->mapping.value_or(Mapping()));
    examine(m_current, {mapping});
}

void ImportFlow::undoCorrection()
{
    ImportItem *item = changeable();
    if (!item || item->corrected.isEmpty())
        return;
    const Mapping before = item->corrected.takeLast();
    const std::optional<LayoutProposal> &proposal = item->found->proposal;
    if (proposal && proposal->isFound && before == proposal->mapping)
        return useProposal();
    examine(m_current, {before});
}

void ImportFlow::useProposal()
{
    if (ImportItem *item = changeable()) {
        item->corrected.clear();
        examine(m_current, {.asProposed = true, .answers = item->answers});
    }
}

void ImportFlow::answer(const LayoutAnswers &answers)
{
    if (ImportItem *item = changeable()) {
        item->answers = answers;
        // What was asked is answered; what else is unsure is asked again.
        examine(m_current, {.asProposed = true, .answers = answers});
    }
}

void ImportFlow::confirm()
{
    ImportItem *item = changeable();
    if (!item || item->state != ImportState::NeedsAnswer || item->found->lacksAnswer())
        return;
    item->isConfirmed = true;
    item->state = ImportState::Ready;
    Q_EMIT changed();
}

void ImportFlow::setNames(const NameAnswers &names)
{
    if (!current() || current()->isOver() || current()->names == names)
        return;
    m_items[m_current].names = names;
    m_triesAgain = true; // she may answer the next while the last is tried
    tryAgain();
}

void ImportFlow::tryAgain()
{
    const ImportItem *item = changeable();
    if (!m_triesAgain || !item || item->state != ImportState::Ready)
        return;
    m_triesAgain = false;
    examine(m_current, {.onlyTriedAnew = true});
}

void ImportFlow::setThresholds(const ThresholdPick &thresholds)
{
    if (ImportItem *item = changeable()) {
        item->thresholds = thresholds;
        Q_EMIT changed();
    }
}

void ImportFlow::choose(UnknownChoice choice)
{
    if (!current() || m_items[m_current].state != ImportState::Ready)
        return;
    m_items[m_current].choice = choice;
    Q_EMIT changed();
}

void ImportFlow::setReason(const QString &reason)
{
    if (!current() || m_items[m_current].state != ImportState::Ready
        || m_items[m_current].reason == reason.trimmed())
        return;
    m_items[m_current].reason = reason.trimmed();
    Q_EMIT changed();
}

void ImportFlow::storeCurrent()
{
    if (m_busy || !current() || !current()->canStore())
        return;
    ImportItem &item = m_items[m_current];
    item.state = ImportState::Storing;
    item.fault.clear();
    const auto report = std::make_shared<FigureImportReport>();
    const bool createMissing = item.choice == UnknownChoice::Create;
    m_session.runImport(
        [found = item.found, name = item.name, createMissing, reason = item.reason,
         names = item.names, thresholds = item.thresholds,
         report](db::Database &database, const Progress &progress) -> Result<ChangeSet> {
            FigureImportOptions options;
            options.createMissing = createMissing;
            options.reason = reason;
            options.names = names;
            options.thresholds = thresholds;
            options.progress = progress;
            options.sourceFile = found->source.path;
            options.sourceModified = found->source.modified;
            if (!progress(0, 0))
                return fail(ErrorCode::Cancelled, tr("The import was stopped."));
            auto done = importTable(database, *found->table, name, *found->mapping, options);
            if (!done)
                return fail(done.error());
            *report = *done;
            return done->changes;
        },
        this,
        [this, index = m_current, report, round = m_round](const Result<ChangeSet> &result) {
            if (round == m_round)
                stored(index, report, result);
        });
    start(tr("Importing %1").arg(item.name));
}

void ImportFlow::stored(int index, const std::shared_ptr<const FigureImportReport> &report,
                        const Result<ChangeSet> &result)
{
    ImportItem &item = m_items[index];
    end();
    if (!result) {
        item.state = ImportState::Ready;
        item.fault = result.error().code == ErrorCode::Cancelled
            ? tr("The import was stopped. Nothing of this file was stored.")
            : result.error().text;
        Q_EMIT changed();
        return;
    }
    item.state = ImportState::Stored;
    item.result = *report;
    next();
}

void ImportFlow::setInForce(const QSet<Uid> &batches)
{
    bool isOther = false;
    for (ImportItem &item : m_items) {
        const bool isUndone = item.state == ImportState::Stored && !item.result.batch.isNull()
            && !batches.contains(item.result.batch);
        isOther = isOther || isUndone != item.isUndone;
        item.isUndone = isUndone;
    }
    if (isOther)
        Q_EMIT changed();
}

void ImportFlow::readAgain()
{
    if (m_busy || !current() || !current()->isOver())
        return;
    ImportItem fresh;
    fresh.path = current()->path;
    fresh.name = current()->name;
    m_items[m_current] = fresh;
    examine(m_current, {});
}

void ImportFlow::leaveOutCurrent()
{
    if (m_busy || !current())
        return;
    if (!current()->isOver())
        m_items[m_current].state = ImportState::LeftOut;
    next();
}

void ImportFlow::stop()
{
    if (m_busy)
        m_session.runner().cancel();
}

void ImportFlow::clear()
{
    stop();
    ++m_round;
    m_storesAll = false;
    if (m_busy)
        end();
    m_items.clear();
    m_current = -1;
    Q_EMIT changed();
}

} // namespace candour
