// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/OdsPlan.h"

#include "core/base/FieldText.h"
#include "core/base/Validate.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/TextGuard.h"

#include <QCoreApplication>
#include <QLocale>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OdsPlan", text);
}

const RecordKind &kind()
{
    return recordType<Organisation>();
}

QString cellOf(const TextTable &table, qsizetype row, const char *column)
{
    const qsizetype index = table.columnOf(QLatin1String(column));
    return index < 0 ? QString() : table.rows[row].value(index);
}

/// The organisations there are, as the rows read so far leave them.
using Known = QHash<QString, RecordData>; ///< by code in lower case

Result<Known> organisationsOf(const db::Database &database)
{
    const auto all = database.records().all(kind(), db::Withdrawn::Include);
    if (!all)
        return fail(all.error());
    Known known;
    for (const RecordData &record : *all) {
        const QString code = record.text(u"code").toLower();
        if (!known.contains(code) || known[code].withdrawn)
            known.insert(code, record);
    }
    return known;
}

QString shown(const Field &field, const QVariant &value)
{
    const QString text = field.kind == FieldKind::Choice ? choiceLabel(field, value.toString())
                                                         : valueToText(field, value);
    return text.isEmpty() ? tr("nothing") : text;
}

/// What the file only guesses by code and name goes before nothing that she has settled.
bool isSettled(const Field &field, const RecordData &hers)
{
    if (field.name == QLatin1String("provider_type"))
        return hers.text(u"type") != codeOf(OrganisationType::Provider)
            || hers.text(field.name) != codeOf(ProviderType::None);
    return field.name == QLatin1String("type")
        && hers.text(field.name) != codeOf(OrganisationType::Provider);
}

/// A blank cell takes nothing away from her, and a name that differs in nothing but capitals stays
/// as she spelt it.
void keepHers(QString &cell, const Field &field, const RecordData &hers)
{
    const QString kept = valueToText(field, hers.value(field.name));
    if (cell.isEmpty() || isSettled(field, hers)
        || (field.name == QLatin1String("name") && kept.compare(cell, Qt::CaseInsensitive) == 0))
        cell = kept;
}

TextTable withKept(TextTable table, const Known &known)
{
    const qsizetype code = table.columnOf(QStringLiteral("code"));
    for (QStringList &row : table.rows) {
        const auto found = known.constFind(row.value(code).toLower());
        if (found == known.cend())
            continue;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const Field *field = kind().field(table.header[column]);
            if (field && field->isColumn())
                keepHers(row[column], *field, *found);
        }
    }
    return table;
}

/// Takes the row's cells into the record; the first that cannot be read is the answer.
QString fill(RecordData &record, const TextTable &table, qsizetype row)
{
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const Field *field = kind().field(table.header[column]);
        if (!field)
            continue;
        const auto value = valueFromText(*field, table.rows[row].value(column));
        if (!value)
            return value.error().text;
        record.setValue(field->name, *value);
    }
    return {};
}

class Planner {
public:
    Planner(Known known, const FormContext &context, const TextTable &table, const QDate &today)
        : m_known(std::move(known))
        , m_context(context)
        , m_table(table)
        , m_today(today)
    {
    }

    ImportPlanRow plan(qsizetype row);

private:
    [[nodiscard]] QStringList changesOf(const RecordData &before, const RecordData &after) const;

    Known m_known;
    const FormContext &m_context;
    const TextTable &m_table;
    const QDate m_today;
};

QStringList Planner::changesOf(const RecordData &before, const RecordData &after) const
{
    QStringList changes;
    for (const QString &head : m_table.header) {
        const Field *field = kind().field(head);
        if (!field || sameValue(*field, before.value(field->name), after.value(field->name)))
            continue;
        changes.append(tr("%1: %2 → %3")
                           .arg(QCoreApplication::translate("field", field->label),
                                shown(*field, before.value(field->name)),
                                shown(*field, after.value(field->name))));
    }
    return changes;
}

ImportPlanRow Planner::plan(qsizetype row)
{
    ImportPlanRow planned;
    planned.line = m_table.lines[row];
    planned.code = cellOf(m_table, row, "code");
    planned.name = cellOf(m_table, row, "name");
    planned.closed = !cellOf(m_table, row, "closed").isEmpty();
    const auto found = m_known.constFind(planned.code.toLower());
    const bool isNew = found == m_known.cend();
    if (!isNew && found->withdrawn) {
        planned.fate = ImportFate::Passed;
        planned.note = tr("You withdrew it; it stays withdrawn.");
        return planned;
    }
    RecordData record = isNew ? kind().fresh() : *found;
    const RecordData before = record;
    QString fault = fill(record, m_table, row);
    if (fault.isEmpty()) {
        const QList<Problem> problems = validate(record, m_context);
        if (!problems.isEmpty())
            fault = problems.first().text;
    }
    if (!fault.isEmpty()) {
        planned.fate = ImportFate::Refused;
        planned.note = fault;
        return planned;
    }
    const QStringList changes = isNew ? QStringList() : changesOf(before, record);
    planned.fate = isNew    ? ImportFate::New
        : changes.isEmpty() ? ImportFate::Unchanged
                            : ImportFate::Changed;
    planned.what = changes.join(QStringLiteral("; "));
    if (isNew && planned.closed)
        planned.what = tr("closed %1")
                           .arg(QLocale().toString(record.value(u"closed").toDate(),
                                                   QStringLiteral("d MMM yyyy")));
    if (planned.isTaken())
        planned.note = personWarnings(record, m_today).join(u' ');
    m_known.insert(planned.code.toLower(), record);
    return planned;
}

} // namespace

Result<TextTable> keepKnown(const db::Database &database, const TextTable &table)
{
    const auto known = organisationsOf(database);
    if (!known)
        return fail(known.error());
    return withKept(table, *known);
}

Result<ImportPlan> planOdsImport(const db::Database &database, const TextTable &table,
                                 const QString &file)
{
    const auto known = organisationsOf(database);
    if (!known)
        return fail(known.error());
    const TextTable kept = withKept(table, *known);
    const db::StoreContext context(database.records());
    Planner planner(*known, context, kept, database.clock().today());
    ImportPlan plan;
    plan.file = file;
    for (qsizetype row = 0; row < kept.rows.size(); ++row)
        plan.rows.append(planner.plan(row));
    return plan;
}

Result<ChangeSet> importOds(db::Database &database, const TextTable &table, const QString &file,
                            const ChosenLines &chosen, OdsImportResult &result,
                            const Progress &progress)
{
    const auto known = organisationsOf(database);
    if (!known)
        return fail(known.error());
    const auto plan = planOdsImport(database, table, file);
    if (!plan)
        return fail(plan.error());
    TextTable wanted = withKept(table, *known);
    QList<QStringList> rows;
    QList<int> lines;
    for (qsizetype row = 0; row < wanted.rows.size(); ++row) {
        const int line = wanted.lines[row];
        const ImportFate fate = plan->rows[row].fate;
        if ((chosen && !chosen->contains(line)) || fate == ImportFate::Passed)
            continue;
        rows.append(wanted.rows[row]);
        lines.append(line);
    }
    wanted.rows = rows;
    wanted.lines = lines;
    auto command = db::Command::begin(
        database,
        {QStringLiteral("records.import"),
         {{QStringLiteral("file"), file}, {QStringLiteral("table"), kind().plural}},
         QStringLiteral("import")});
    if (!command)
        return fail(command.error());
    const qint64 total = table.rows.size();
    const auto cancelled = [&](qint64 done) { return progress && !progress(done, total); };
    if (cancelled(0))
        return fail(ErrorCode::Cancelled, tr("Cancelled. Nothing was imported."));
    auto imported = importRecords(**command, kind(), wanted);
    if (!imported)
        return fail(imported.error());
    if (cancelled(total))
        return fail(ErrorCode::Cancelled, tr("Cancelled. Nothing was imported."));
    result.records = *imported;
    result.left = total - wanted.rows.size();
    return (*command)->commit();
}

} // namespace candour
