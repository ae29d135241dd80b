// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/LayoutFinder.h"

#include "core/io/IoText.h"
#include "core/io/layout/LayoutTrial.h"
#include "core/io/layout/PersonColumns.h"
#include "core/io/layout/TableJoin.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace candour {

namespace {

constexpr double kTableLeft = 0.85; ///< a table that is not read beside one that is
constexpr double kContradicting = 0.75; ///< and says otherwise: somebody has to look
constexpr double kDoubtOfCells = 3; ///< the share of cells in doubt counts so many times
constexpr double kLeast = 0.05;

/// Goes through the sheets, puts what it finds in them together, and tries it out.
class LayoutFinder {
public:
    explicit LayoutFinder(const LayoutSource &source)
        : m_source(source)
        , m_names(source.known)
        , m_decimalComma(hasDecimalCommas(source.sheets))
    {
    }

    LayoutProposal run();

private:
    void readSheet(size_t place);
    void leave(size_t place, const QString &reason, bool isPersonal = false);
    void leaveRegions();
    void chooseTables();
    void leaveTable(const TableProposal &table, const QString &reason, double weight = kTableLeft);
    void putTogether();
    void tryOut();
    void weigh(const LayoutTrial &trial);
    void take(const LayoutTrial &trial);
    void paintUnread();

    const LayoutSource &m_source;
    const NameLookup m_names;
    const bool m_decimalComma;
    std::vector<TableProposal> m_tables;
    std::vector<std::pair<size_t, std::vector<int>>> m_personal; ///< sheets and their columns
    Evidence m_evidence;
    LayoutProposal m_made;
};

void LayoutFinder::leave(size_t place, const QString &reason, bool isPersonal)
{
    m_made.unread.append({m_source.sheets[place]->name(), reason, isPersonal});
}

bool holdsFigures(const SheetReading &reading)
{
    for (int row = 0; row < reading.rows(); ++row) {
        for (int column = 0; column < reading.columns(); ++column) {
            if (reading.isFigure(row, column))
                return true;
        }
    }
    return false;
}

void LayoutFinder::readSheet(size_t place)
{
    const SheetGrid &grid = *m_source.sheets[place];
    if (grid.state() != SheetState::Visible) {
        leave(place, IoText::tr("The sheet is hidden."));
        return;
    }
    const SheetReading reading(grid, m_names, m_decimalComma);
    if (const PersonColumns persons = findPersonColumns(reading, m_names);
        !persons.columns.empty()) {
        m_personal.emplace_back(place, persons.columns);
        leave(place,
              IoText::tr("This looks like a list of patients and is not read: %1.")
                  .arg(persons.marks.join(QStringLiteral(", "))),
              true);
        return;
    }
    const std::vector<SheetTableArea> areas = findTables(reading);
    for (const SheetTableArea &area : areas) {
        TableProposal table = proposeTable(m_source, reading, m_names, place, area);
        if (table.columns.shape != TableShape::IndicatorsAcross
            || !table.mapping.measures.isEmpty())
            m_tables.push_back(std::move(table));
        else
            leave(place, IoText::tr("Its columns name things; none of them measures anything."));
    }
    if (areas.empty())
        leave(place,
              reading.rows() == 0         ? IoText::tr("The sheet is empty.")
                  : holdsFigures(reading) ? IoText::tr("No heads were found above its figures.")
                                          : IoText::tr("The sheet holds text and no figures."));
}

void LayoutFinder::leaveTable(const TableProposal &table, const QString &reason, double weight)
{
    leave(table.sheet, reason);
    m_evidence.doubt(weight,
                     IoText::tr("The table in line %1 of %2 is left out: %3")
                         .arg(table.area.top + 1)
                         .arg(m_source.sheets[table.sheet]->name().simplified(), reason));
}

/// Beside a table of providers one of regions only adds them up.
void LayoutFinder::leaveRegions()
{
    const bool hasProviders =
        std::any_of(m_tables.begin(), m_tables.end(), [](const TableProposal &table) {
            return !table.isOfRegions && table.evidence.questions().isEmpty();
        });
    if (!hasProviders)
        return;
    const QString reason =
        IoText::tr("Its rows are regions and England, which add up the figures of providers.");
    for (const TableProposal &table : m_tables) {
        if (table.isOfRegions)
            leave(table.sheet, reason);
    }
    std::erase_if(m_tables, [](const TableProposal &table) { return table.isOfRegions; });
}

/// Beside tables about which all is known one that raises questions is left out, and so is one that
/// contradicts a larger one.
void LayoutFinder::chooseTables()
{
    const auto isPlain = [](const TableProposal &table) {
        return table.evidence.questions().isEmpty();
    };
    // Of two that contradict each other the larger one stays.
    std::stable_sort(m_tables.begin(), m_tables.end(),
                     [](const auto &a, const auto &b) { return figuresOf(a) > figuresOf(b); });
    if (std::any_of(m_tables.begin(), m_tables.end(), isPlain)) {
        std::vector<TableProposal> plain;
        for (TableProposal &table : m_tables) {
            if (isPlain(table))
                plain.push_back(std::move(table));
            else
                leaveTable(table, table.evidence.questions().first().sentence);
        }
        m_tables = std::move(plain);
    }
    TableContradictions contradictions;
    std::vector<TableProposal> kept;
    for (TableProposal &table : m_tables) {
        Mapping alone = completedMapping(table.mapping);
        if (!m_source.isText)
            alone.sheet = m_source.sheets[table.sheet]->name().simplified();
        const auto trial =
            m_tables.size() > 1 ? tryMapping(m_source, alone) : Result<LayoutTrial>(LayoutTrial());
        if (!trial)
            leaveTable(table, trial.error().text);
        else if (contradictions.contradicts(table, trial->table))
            leaveTable(table,
                       IoText::tr("Its figures contradict those of another table for the same "
                                  "providers, indicators and periods."),
                       kContradicting);
        else
            kept.push_back(std::move(table));
    }
    m_tables = std::move(kept);
}

void LayoutFinder::putTogether()
{
    m_made.isFound = true;
    m_made.mapping = m_tables.front().mapping;
    m_made.mapping.name = QFileInfo(m_source.fileName).completeBaseName();
    if (m_decimalComma)
        m_made.mapping.decimalComma = true;
    for (size_t i = 0; i < m_tables.size(); ++i) {
        m_evidence.join(m_tables[i].evidence);
        if (i == 0)
            continue;
        for (const QJsonObject &fields : std::as_const(m_tables[i].mapping.creates)) {
            if (!m_made.mapping.creates.contains(fields))
                m_made.mapping.creates.append(fields);
        }
        m_tables[i].mapping.creates.clear();
        m_made.mapping.tables.append(m_tables[i].mapping);
    }
}

/// Cells that could not be read speak against the mapping, unless the sender's formula failed.
void LayoutFinder::weigh(const LayoutTrial &trial)
{
    qint64 doubtful = 0;
    qint64 errors = 0;
    for (const FateMap &fates : trial.fates) {
        m_made.figures += fates.count(CellFate::Value);
        doubtful += fates.count(CellFate::Doubtful);
        errors += fates.count(CellFate::Error);
    }
    if (doubtful > 0) {
        const double share = double(doubtful) / double(doubtful + m_made.figures);
        const auto first = std::find_if(trial.table.problems.begin(), trial.table.problems.end(),
                                        [&](const ImportProblem &problem) {
                                            const NumberReader numbers;
                                            return numbers.read(problem.cell.toStdString()).kind
                                                != CellKind::SheetError;
                                        });
        const QString what = first == trial.table.problems.end()
            ? QString()
            : problemSentence(m_source.fileName, *first);
        m_evidence.doubt(
            std::max(kLeast, 1.0 - kDoubtOfCells * share),
            IoText::tr("%n cell(s) could not be read. %1", nullptr, int(doubtful)).arg(what));
    }
    if (errors > 0)
        m_evidence.favour(IoText::tr("%n formula(s) of the sender failed; those figures are "
                                     "missing.",
                                     nullptr, int(errors)));
}

void LayoutFinder::take(const LayoutTrial &trial)
{
    m_made.fates = trial.fates;
    for (const FoundThreshold &found : trial.table.thresholds) {
        const ImportedOrganisation &who = trial.table.organisations[found.organisation];
        m_made.thresholds.append(
            {who.code.isEmpty() ? who.name : who.code, trial.table.indicators[found.indicator],
             found.text, trial.table.sheets.value(found.sheet - 1), found.line, found.column});
    }
}

void LayoutFinder::tryOut()
{
    const auto trial = tryMapping(m_source, completedMapping(m_made.mapping));
    if (!trial) {
        m_evidence.doubt(kLeast, trial.error().text);
        return;
    }
    weigh(*trial);
    take(*trial);
    if (trial->table.rows.empty())
        m_evidence.doubt(kLeast, IoText::tr("No figure could be read."));
}

/// Sheets that nothing was read from, and the columns of patients.
void LayoutFinder::paintUnread()
{
    if (m_made.fates.isEmpty()) {
        for (const SheetGrid *sheet : m_source.sheets) {
            FateMap fates(std::min(sheet->rows(), kLayoutRows),
                          std::min(sheet->columns(), kLayoutColumns));
            for (int row = 0; row < fates.rows(); ++row) {
                for (const GridCell &cell : sheet->row(row))
                    fates.set(row, cell.column, CellFate::Ignored);
            }
            m_made.fates += fates;
        }
    }
    for (const auto &[place, columns] : m_personal) {
        FateMap &fates = m_made.fates[qsizetype(place)];
        for (int row = 0; row < fates.rows(); ++row) {
            for (const int column : columns) {
                if (fates.at(row, column) != CellFate::Blank)
                    fates.set(row, column, CellFate::Personal);
            }
        }
    }
}

LayoutProposal LayoutFinder::run()
{
    for (size_t place = 0; place < m_source.sheets.size(); ++place)
        readSheet(place);
    pinHeads(m_source, m_tables);
    nameSheetsAfterProviders(m_source, m_tables);
    const size_t found = m_tables.size();
    leaveRegions();
    chooseTables();
    joinSheets(m_source, !m_personal.empty() || m_tables.size() < found, m_tables);
    if (!m_tables.empty()) {
        putTogether();
        tryOut();
        m_made.confidence = m_evidence.confidence();
    } else {
        for (const UnreadSheet &unread : std::as_const(m_made.unread))
            m_evidence.favour(unread.reason);
    }
    m_made.reasons = m_evidence.reasons();
    m_made.questions = m_evidence.questions();
    paintUnread();
    return std::move(m_made);
}

} // namespace

LayoutSource layoutSource(const Workbook &workbook, const QString &fileName,
                          const KnownNames &known)
{
    LayoutSource source;
    source.fileName = fileName;
    for (const SheetGrid &sheet : workbook.sheets)
        source.sheets.push_back(&sheet);
    source.isText = workbook.format == QStringLiteral("CSV");
    source.known = known;
    return source;
}

LayoutProposal proposeLayout(const LayoutSource &source)
{
    return LayoutFinder(source).run();
}

} // namespace candour
