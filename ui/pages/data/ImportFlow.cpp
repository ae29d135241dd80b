// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportFlow.h"

#include "core/calc/NumberText.h"
#include "core/io/FigureReader.h"
#include "core/io/MappingGuess.h"
#include "core/services/FileSession.h"
#include "core/services/MappingService.h"

#include <QFileInfo>

#include <algorithm>

namespace candour {

namespace {

/// On the database thread. The preview stands in `found` even where what follows fails.
Result<ChangeSet> examineFile(db::Database &database, const QString &path,
                              const std::optional<Mapping> &wanted, const Progress &progress,
                              Examination &found)
{
    auto preview = peekCsv(path);
    if (!preview)
        return fail(preview.error());
    const QString name = QFileInfo(path).fileName();
    if (preview->headerLine == 0)
        return fail(
            ErrorCode::Unsupported,
            ImportFlow::tr(
                "“%1” holds no table: no row with column heads was found in it. Nothing was "
                "imported.")
                .arg(name));
    found.preview = *preview;
    auto known = knownMappings(database);
    if (!known)
        return fail(known.error());
    found.known = *known;
    if (hasOwnColumns(preview->heads))
        found.known.prepend(ownColumnsMapping());
    found.guess = guessMapping(*preview);
    const Result<Mapping> mapping = wanted ? Result<Mapping>(*wanted) : mappingFor(database, path);
    if (!mapping && mapping.error().code == ErrorCode::NotFound)
        return fail(
            ErrorCode::NotFound,
            ImportFlow::tr(
                "No known mapping fits the columns of “%1”. Make one, or choose how to read "
                "it. Nothing was imported yet.")
                .arg(name));
    if (!mapping)
        return fail(mapping.error());
    found.mapping = *mapping;
    auto table = readFigures(path, *mapping, progress);
    if (!table)
        return fail(table.error());
    found.table = std::move(*table);
    FigureImportOptions options;
    options.dryRun = true;
    options.progress = progress;
    auto report = importTable(database, found.table, name, *mapping, options);
    if (!report)
        return fail(report.error());
    found.leavingOut = *report;
    found.creating = *report;
    if (report->unknown.isEmpty())
        return ChangeSet();
    options.createMissing = true;
    report = importTable(database, found.table, name, *mapping, options);
    if (!report)
        return fail(report.error());
    found.creating = *report;
    return ChangeSet();
}

} // namespace

QString figuresText(qint64 count)
{
    return count == 1 ? ImportFlow::tr("1 figure")
                      : ImportFlow::tr("%1 figures").arg(formatNumber(double(count), 0));
}

QString rowsText(qint64 count)
{
    return count == 1 ? ImportFlow::tr("1 row")
                      : ImportFlow::tr("%1 rows").arg(formatNumber(double(count), 0));
}

QString importStateText(const ImportItem &item)
{
    switch (item.state) {
    case ImportState::Waiting:
        return ImportFlow::tr("Waiting");
    case ImportState::Reading:
        return ImportFlow::tr("Being read");
    case ImportState::NeedsMapping:
        return ImportFlow::tr("Needs a mapping");
    case ImportState::Ready:
        return ImportFlow::tr("%1 to import").arg(figuresText(item.toStore()));
    case ImportState::Storing:
        return ImportFlow::tr("Being imported");
    case ImportState::Stored:
        return ImportFlow::tr("%1 imported").arg(figuresText(item.result.stored));
    case ImportState::Failed:
        return ImportFlow::tr("Cannot be imported");
    case ImportState::LeftOut:
        return ImportFlow::tr("Left out");
    }
    return {};
}

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

void ImportFlow::next()
{
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

void ImportFlow::examine(int index, const std::optional<Mapping> &mapping)
{
    ImportItem &item = m_items[index];
    item.state = ImportState::Reading;
    item.fault.clear();
    item.choice = UnknownChoice::NotMade;
    item.reason.clear();
    const auto found = std::make_shared<Examination>();
    m_session.run(
        [path = item.path, mapping, found](db::Database &database, const Progress &progress) {
            return examineFile(database, path, mapping, progress, *found);
        },
        this,
        [this, index, found, round = m_round](const Result<ChangeSet> &result) {
            if (round == m_round)
                examined(index, found, result);
        });
    start(tr("Reading %1").arg(item.name));
}

void ImportFlow::examined(int index, const std::shared_ptr<const Examination> &found,
                          const Result<ChangeSet> &result)
{
    ImportItem &item = m_items[index];
    item.found = found;
    if (result) {
        item.state = ImportState::Ready;
    } else if (result.error().code == ErrorCode::Cancelled) {
        item.state = ImportState::LeftOut;
        item.fault = tr("Reading was stopped. Nothing of this file was imported.");
    } else {
        // A table that nothing fits can still be given a mapping; a file that is no table cannot.
        const bool isTable = found->preview.headerLine > 0;
        item.state = isTable ? ImportState::NeedsMapping : ImportState::Failed;
        item.fault = result.error().text;
    }
    end();
    if (item.isOver())
        next();
    else
        Q_EMIT changed();
}

void ImportFlow::useMapping(const Mapping &mapping)
{
    const ImportItem *item = current();
    if (!m_busy && item && !item->isOver())
        examine(m_current, mapping);
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
         report](db::Database &database, const Progress &progress) -> Result<ChangeSet> {
            FigureImportOptions options;
            options.createMissing = createMissing;
            options.reason = reason;
            options.progress = progress;
            if (!progress(0, 0))
                return fail(ErrorCode::Cancelled, tr("The import was stopped."));
            auto done = importTable(database, found->table, name, *found->mapping, options);
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
    if (m_busy)
        end();
    m_items.clear();
    m_current = -1;
    Q_EMIT changed();
}

} // namespace candour
