// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportReading.h"

#include "core/services/ImportProposal.h"
#include "core/services/MappingService.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportReading", text);
}

/// Reads one file as far as it goes.
class FileExamination {
public:
    FileExamination(db::Database &database, const QString &name, const ReadingWish &wish,
                    const Progress &progress, Examination &found)
        : m_database(database)
        , m_name(name)
        , m_wish(wish)
        , m_progress(progress)
        , m_found(found)
    {
    }

    Result<void> run(const QString &path);

private:
    Result<void> open(const QString &path);
    Result<void> chooseMapping();
    Result<void> propose();
    Result<void> look();
    Result<void> readTable();
    Result<void> tryOut();
    [[nodiscard]] LayoutSource layout() const;
    void paintUnread();

    db::Database &m_database;
    const QString &m_name;
    const ReadingWish &m_wish;
    const Progress &m_progress;
    Examination &m_found;
    KnownNames m_names;
};

Result<void> FileExamination::open(const QString &path)
{
    if (m_wish.before && m_wish.before->book) {
        m_found.source = m_wish.before->source;
        m_found.book = m_wish.before->book;
        m_found.preview = m_wish.before->preview;
        m_found.proposal = m_wish.before->proposal;
    } else {
        auto source = openFigureSource(path, m_progress);
        if (!source)
            return fail(source.error());
        m_found.source = std::move(*source);
        m_found.source.fileName = m_name;
        auto book = layoutBookOf(m_found.source);
        if (!book)
            return fail(book.error());
        m_found.book = std::move(*book);
        auto preview = previewOf(m_found.source);
        if (!preview)
            return fail(preview.error());
        m_found.preview = std::move(*preview);
    }
    auto known = knownMappings(m_database);
    if (!known)
        return fail(known.error());
    m_found.known = std::move(*known);
    auto names = knownNames(m_database);
    if (!names)
        return fail(names.error());
    m_names = std::move(*names);
    m_found.providers = m_names.organisations;
    return {};
}

LayoutSource FileExamination::layout() const
{
    LayoutSource source = layoutSource(*m_found.book, m_name, m_names);
    source.isText = m_found.source.isText();
    source.answers = m_wish.answers;
    return source;
}

Result<void> FileExamination::chooseMapping()
{
    if (m_wish.mapping) {
        m_found.mapping = m_wish.mapping;
        m_found.origin = MappingOrigin::Chosen;
        return {};
    }
    if (!m_wish.asProposed) {
        const auto recognised = recognisedMapping(m_found.source, m_found.known);
        if (!recognised)
            return fail(recognised.error());
        if (*recognised) {
            m_found.mapping = **recognised;
            if (!m_found.known.contains(**recognised)) // our own columns
                m_found.known.prepend(**recognised);
            return {};
        }
        auto change = layoutChange(m_database, m_found.source);
        if (!change)
            return fail(change.error());
        m_found.change = std::move(*change);
        if (m_found.change)
            return fail(ErrorCode::NotFound, m_found.change->text(m_name));
    }
    return propose();
}

Result<void> FileExamination::propose()
{
    m_found.proposal = proposeLayout(layout());
    const LayoutProposal &proposal = *m_found.proposal;
    m_found.fates = proposal.fates;
    if (proposal.isFound) {
        m_found.mapping = proposal.mapping;
        m_found.origin = MappingOrigin::Proposed;
        return {};
    }
    QStringList reasons;
    bool isPersonal = false;
    for (const UnreadSheet &unread : proposal.unread) {
        isPersonal = isPersonal || unread.isPersonal;
        reasons.append(proposal.unread.size() == 1
                           ? unread.reason
                           : QStringLiteral("%1: %2").arg(unread.sheet, unread.reason));
    }
    if (isPersonal || m_found.preview.headerLine == 0)
        return fail(ErrorCode::Unsupported,
                    tr("No table of figures was found in “%1”. %2 Nothing was imported.")
                        .arg(m_name, reasons.join(u' ')));
    return fail(ErrorCode::NotFound,
                tr("No known mapping fits “%1”, and no table of figures was found in it. %2 Point "
                   "at its heads, or choose how to read it. Nothing was imported yet.")
                    .arg(m_name, reasons.join(u' ')));
}

/// Every cell is at least something that is not read.
void FileExamination::paintUnread()
{
    for (qsizetype place = 0; place < qsizetype(m_found.book->sheets.size()); ++place) {
        if (place < m_found.fates.size())
            continue;
        const SheetGrid &sheet = m_found.book->sheets[size_t(place)];
        FateMap fates(std::min(sheet.rows(), kLayoutRows),
                      std::min(sheet.columns(), kLayoutColumns));
        for (int row = 0; row < fates.rows(); ++row) {
            for (const GridCell &cell : sheet.row(row))
                fates.set(row, cell.column, CellFate::Ignored);
        }
        m_found.fates.append(fates);
    }
}

/// What becomes of each cell under the mapping.
Result<void> FileExamination::look()
{
    m_found.tables = placedTables(*m_found.book, m_name, *m_found.mapping);
    if (m_found.lacksAnswer()) // the finder's own trial has put something in the place of it
        return {};
    if (const auto fault = checkMapping(*m_found.mapping))
        return fail(ErrorCode::NotFound, fault->text);
    Mapping looked = *m_found.mapping;
    if (!looked.decimalComma && m_found.source.isText())
        looked.decimalComma = m_found.preview.decimalComma;
    auto fates = fatesUnder(layout(), looked);
    if (!fates)
        return fail(ErrorCode::NotFound, fates.error().text);
    // Which cells may name a patient the finder alone knows.
    if (m_found.proposal) {
        for (qsizetype sheet = 0; sheet < fates->size(); ++sheet) {
            const FateMap &proposed = m_found.proposal->fates.value(sheet);
            for (int row = 0; row < proposed.rows(); ++row) {
                for (int column = 0; column < proposed.columns(); ++column) {
                    if (proposed.at(row, column) == CellFate::Personal)
                        (*fates)[sheet].set(row, column, CellFate::Personal);
                }
            }
        }
    }
    m_found.fates = std::move(*fates);
    return {};
}

Result<void> FileExamination::readTable()
{
    auto table = readSource(m_found.source, *m_found.mapping, PersonData::Refused, m_progress);
    if (!table)
        return fail(table.error());
    m_found.table = std::make_shared<const ImportedTable>(std::move(*table));
    return {};
}

Result<void> FileExamination::tryOut()
{
    FigureImportOptions options;
    options.dryRun = true;
    options.compare = true;
    options.names = m_wish.names;
    options.progress = m_progress;
    auto report = importTable(m_database, *m_found.table, m_name, *m_found.mapping, options);
    if (!report)
        return fail(report.error());
    m_found.leavingOut = *report;
    m_found.creating = *report;
    if (!m_wish.onlyTriedAnew) {
        m_found.unknown = report->unknown;
        auto records = namedRecords(m_database);
        if (!records)
            return fail(records.error());
        m_found.records = std::move(*records);
    }
    if (report->unknown.isEmpty())
        return {};
    options.createMissing = true;
    report = importTable(m_database, *m_found.table, m_name, *m_found.mapping, options);
    if (!report)
        return fail(report.error());
    m_found.creating = *report;
    return {};
}

Result<void> FileExamination::run(const QString &path)
{
    if (m_wish.onlyTriedAnew) {
        m_found = *m_wish.before;
        return tryOut();
    }
    if (auto opened = open(path); !opened)
        return opened;
    auto done = chooseMapping();
    if (done)
        done = look();
    paintUnread();
    if (!done || m_found.lacksAnswer())
        return done;
    done = readTable();
    return done ? tryOut() : done;
}

} // namespace

Result<void> examineFile(db::Database &database, const QString &path, const QString &name,
                         const ReadingWish &wish, const Progress &progress, Examination &found)
{
    return FileExamination(database, name, wish, progress, found).run(path);
}

} // namespace candour
