// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/JournalService.h"

#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/db/JournalRows.h"
#include "core/domain/Records.h"
#include "core/services/CommandWords.h"
#include "core/services/UndoService.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

const QString kBatch = QStringLiteral("batch");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JournalService)
};

/// As entries have their time.
QString utcStart(const QDate &day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODateWithMs);
}

const RecordKind *rootOf(const Registry &registry, const QString &kind)
{
    const RecordKind *found = registry.byId(kind);
    const RecordKind *owner = found ? registry.ownerOf(*found).kind : nullptr;
    return owner ? owner : found;
}

Result<db::JournalFilter> filterOf(const db::Database &database, const JournalQuestion &question)
{
    db::JournalFilter filter;
    filter.author = question.author;
    filter.words = question.words;
    if (question.from.isValid())
        filter.from = utcStart(question.from);
    if (question.to.isValid())
        filter.until = utcStart(question.to.addDays(1));
    const Registry &registry = database.registry();
    if (!question.kind.isEmpty()) {
        filter.kinds.append(question.kind);
        for (const RecordKind *kind : registry.kinds()) {
            const RecordKind *owner = registry.ownerOf(*kind).kind;
            if (owner && owner->id == question.kind)
                filter.kinds.append(kind->id);
        }
    }
    if (!question.record.isNull()) {
        filter.records.append(question.record);
        auto kindId = db::journalKindOf(database, question.record);
        if (!kindId)
            return fail(kindId.error());
        const RecordKind *kind = registry.byId(*kindId);
        for (const Field &field : kind ? kind->fields : QList<Field>()) {
            if (!field.isList())
                continue;
            auto rows = db::rowsEverOwned(database, field.rows(), question.record);
            if (!rows)
                return fail(rows.error());
            filter.records += *rows;
        }
    }
    return filter;
}

/// What happened to the file itself; empty for what was done to records.
QString fileWords(const QString &command)
{
    if (command == QLatin1String("file.create"))
        return Words::tr("File made");
    return command.startsWith(QLatin1String("file.")) ? commandWords(command) : QString();
}

QString batchLabel(const QString &key)
{
    if (key == QLatin1String("kind"))
        return Words::tr("How they came");
    if (key == QLatin1String("source_file"))
        return Words::tr("File");
    if (key == QLatin1String("source_sheet"))
        return Words::tr("Sheet");
    if (key == QLatin1String("mapping"))
        return Words::tr("Mapping");
    if (key == QLatin1String("rows"))
        return Words::tr("Figures");
    if (key == QLatin1String("withdrawn"))
        return Words::tr("Withdrawn");
    if (key == QLatin1String("digest"))
        return Words::tr("Digest");
    return {};
}

QString plainValue(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    return value.toVariant().toString();
}

QList<HistoryField> batchFields(const db::JournalChange &change)
{
    const QJsonObject from = db::journalObject(change.before);
    const QJsonObject to = db::journalObject(change.after);
    QList<HistoryField> fields;
    for (const char *key :
         {"kind", "source_file", "source_sheet", "mapping", "rows", "withdrawn", "digest"}) {
        const QLatin1String name(key);
        const QString was = plainValue(from.value(name));
        const QString is = plainValue(to.value(name));
        const bool sayNo = from.isEmpty() && to.value(name).isBool() && !to.value(name).toBool();
        if (was != is && !sayNo)
            fields.append({batchLabel(name), was, is, name == QLatin1String("digest")});
    }
    return fields;
}

} // namespace

JournalReader::JournalReader(const db::Database &database, const TermDictionary &terms,
                             const JournalQuestion &question)
    : m_database(database)
    , m_terms(terms)
    , m_wording(database, terms)
    , m_steps(database, terms)
    , m_figures(database)
    , m_filter(filterOf(database, question))
{
    if (m_filter)
        m_query = std::make_unique<db::JournalQuery>(database, *m_filter);
}

JournalReader::~JournalReader() = default;

Result<QList<qint64>> JournalReader::nextSequences(int count)
{
    if (!m_query)
        return fail(m_filter.error());
    if (m_atEnd)
        return QList<qint64>();
    auto page = m_query->page(m_before, count);
    if (!page)
        return fail(page.error());
    m_before = page->next;
    m_atEnd = !page->next.has_value();
    return page->sequences;
}

Result<QList<JournalLine>> JournalReader::next(int count)
{
    const auto before = m_before;
    const bool atEnd = m_atEnd;
    auto sequences = nextSequences(count);
    if (!sequences)
        return fail(sequences.error());
    QList<JournalLine> lines;
    for (const qint64 sequence : std::as_const(*sequences)) {
        auto line = lineOf(sequence);
        if (!line) {
            m_before = before; // asked again, it begins here again
            m_atEnd = atEnd;
            return fail(line.error());
        }
        lines.append(*line);
    }
    return lines;
}

Result<db::JournalCount> JournalReader::count(qint64 most)
{
    if (!m_query)
        return fail(m_filter.error());
    return m_query->count(most);
}

Result<JournalLine> JournalReader::lineOf(qint64 sequence)
{
    auto brief = m_database.journal().brief(sequence);
    if (!brief)
        return fail(brief.error());
    JournalLine line;
    line.sequence = sequence;
    line.time = QDateTime::fromString(brief->entry.time, Qt::ISODateWithMs);
    line.who = m_wording.who(brief->entry.author);
    line.reason = brief->entry.reason;
    line.what = fileWords(brief->entry.command);
    if (line.what.isEmpty())
        line.what = capitalised(m_steps.line(sequence));
    if (line.reason == line.what)
        line.reason.clear(); // what a program did and why may be the same words
    line.canBeUndone = isUndoable(brief->entry.command);
    if (brief->entry.command == undoCommand::kUndo)
        line.what = Words::tr("Undone: %1").arg(line.what);
    else if (brief->entry.command == undoCommand::kRedo)
        line.what = Words::tr("Done again: %1").arg(line.what);

    qint64 others = -1;
    for (const db::EntryBrief::Part &part : std::as_const(brief->parts)) {
        const RecordKind *kind = m_database.registry().byId(part.kind);
        const RecordKind *root = rootOf(m_database.registry(), part.kind);
        if (kind != root)
            continue; // rows are told by their record
        others += part.count;
        if (!line.kind.isEmpty())
            continue;
        line.kind = part.kind;
        line.record = part.first;
        const QJsonObject state = db::journalObject(part.state);
        if (kind)
            line.title = m_wording.title(*kind, part.first, state);
        else if (part.kind == kBatch)
            line.title = batchWords(m_database, part.first);
    }
    if (line.kind.isEmpty() && !brief->parts.isEmpty()) {
        // Only rows were changed: it is about the record that owns the first.
        const db::EntryBrief::Part &part = brief->parts.first();
        const RecordKind *kind = m_database.registry().byId(part.kind);
        const RecordKind *root = rootOf(m_database.registry(), part.kind);
        if (kind && root && kind != root) {
            line.record = Uid::fromText(
                db::journalObject(part.state).value(QStringLiteral("owner")).toString());
            if (const auto row = m_database.records().row(*kind, part.first); row && *row)
                line.record = (*row)->owner;
            line.kind = root->id;
            line.title = m_wording.title(*root, line.record);
        }
    }
    if (others > 0)
        line.title = Words::tr("%1 and %n more", nullptr, int(others)).arg(line.title);
    return line;
}

QList<HistoryField> JournalReader::figureFields(qint64 sequence, const db::JournalChange &change)
{
    QList<HistoryField> fields;
    const auto figures = db::figureChanges(m_database, sequence, change.uid);
    for (const db::FigureChange &figure : figures ? *figures : QList<db::FigureChange>()) {
        const Uid &indicator = figure.point.indicator;
        fields.append({m_figures.of(figure.point), m_figures.value(indicator, figure.before),
                       m_figures.value(indicator, figure.after)});
    }
    return fields + batchFields(change);
}

JournalChangeWords JournalReader::wordsOf(qint64 sequence, const db::JournalChange &change)
{
    JournalChangeWords words {
        change.kind, change.uid, {}, JournalWording::action(change.action), {}};
    const QJsonObject state =
        db::journalObject(change.after.isEmpty() ? change.before : change.after);
    const RecordKind *kind = m_database.registry().byId(change.kind);
    if (!kind) {
        if (change.kind != kBatch) {
            words.record = change.kind;
            words.fields = batchFields(change);
            return words;
        }
        words.record = Words::tr("Figures “%1”").arg(batchWords(m_database, change.uid));
        words.fields = figureFields(sequence, change);
        return words;
    }
    const bool isRow = m_database.registry().ownerOf(*kind).kind != nullptr;
    const QString name = isRow ? m_wording.rowName(*kind, change.uid, state)
                               : m_wording.title(*kind, change.uid, state);
    const QString label = kindLabel(*kind, m_terms);
    words.record = name.isEmpty() ? label : Words::tr("%1 “%2”").arg(label, name);
    words.fields = m_wording.fields(*kind, change);
    return words;
}

Result<JournalDetails> JournalReader::details(qint64 sequence, int mostChanges)
{
    auto line = lineOf(sequence);
    if (!line)
        return fail(line.error());
    auto brief = m_database.journal().brief(sequence);
    if (!brief)
        return fail(brief.error());
    auto changes = db::changesOf(m_database, sequence, mostChanges);
    if (!changes)
        return fail(changes.error());
    auto count = db::changeCount(m_database, sequence);
    if (!count)
        return fail(count.error());
    JournalDetails details {*line,
                            brief->entry.device,
                            brief->entry.command,
                            QString::fromLatin1(brief->entry.digest.toHex()),
                            {},
                            *count};
    for (const db::JournalChange &change : std::as_const(*changes))
        details.changes.append(wordsOf(sequence, change));
    return details;
}

Result<QList<JournalChoice>> journalPeople(const db::Database &database,
                                           const TermDictionary &terms)
{
    auto authors = db::journalAuthors(database);
    if (!authors)
        return fail(authors.error());
    JournalWording wording(database, terms);
    QList<JournalChoice> choices;
    for (const QString &author : std::as_const(*authors))
        choices.append({author, wording.who(author)});
    std::sort(choices.begin(), choices.end(),
              [](const auto &a, const auto &b) { return a.label.localeAwareCompare(b.label) < 0; });
    return choices;
}

Result<QList<JournalChoice>> journalKinds(const db::Database &database, const TermDictionary &terms)
{
    auto kinds = db::journalKinds(database);
    if (!kinds)
        return fail(kinds.error());
    QList<JournalChoice> choices;
    QSet<QString> seen;
    for (const QString &id : std::as_const(*kinds)) {
        const RecordKind *kind = rootOf(database.registry(), id);
        const QString value = kind ? kind->id : id;
        if (seen.contains(value))
            continue;
        seen.insert(value);
        if (kind)
            choices.append({value, kindLabelPlural(*kind, terms)});
        else if (id == kBatch)
            choices.append({value, Words::tr("Figures")});
    }
    std::sort(choices.begin(), choices.end(),
              [](const auto &a, const auto &b) { return a.label.localeAwareCompare(b.label) < 0; });
    return choices;
}

QString batchWords(const db::Database &database, const Uid &batch)
{
    const auto entries = database.journal().about(kBatch, batch);
    if (!entries || entries->isEmpty() || entries->first().changes.isEmpty())
        return Words::tr("Figures");
    const QJsonObject state = db::journalObject(entries->first().changes.first().after);
    const QString file = state.value(QStringLiteral("source_file")).toString();
    if (!file.isEmpty())
        return file;
    const QDateTime made = QDateTime::fromString(entries->first().time, Qt::ISODateWithMs);
    const QString day = dateWords(made.toLocalTime().date());
    const qint64 rows = state.value(QStringLiteral("rows")).toInteger();
    const QString count = rows == 1 ? Words::tr("1 figure") : Words::tr("%L1 figures").arg(rows);
    return (state.value(QStringLiteral("kind")).toString() == QLatin1String("typed")
                ? Words::tr("Typed on %1, %2")
                : Words::tr("%2 that came with the file on %1"))
        .arg(day, count);
}

QString questionWords(const db::Database &database, const TermDictionary &terms,
                      const JournalQuestion &question)
{
    JournalWording wording(database, terms);
    QStringList parts;
    if (!question.author.isEmpty())
        parts.append(Words::tr("by %1").arg(wording.who(question.author)));
    if (const RecordKind *kind = database.registry().byId(question.kind))
        parts.append(kindLabelPlural(*kind, terms));
    else if (question.kind == kBatch)
        parts.append(Words::tr("figures"));
    if (!question.record.isNull()) {
        const auto id = db::journalKindOf(database, question.record);
        const RecordKind *kind = id ? database.registry().byId(*id) : nullptr;
        const QString title = kind ? wording.title(*kind, question.record)
            : id && *id == kBatch  ? batchWords(database, question.record)
                                   : QString();
        parts.append(
            Words::tr("about “%1”").arg(title.isEmpty() ? question.record.toText() : title));
    }
    if (question.from.isValid())
        parts.append(Words::tr("from %1").arg(dateWords(question.from)));
    if (question.to.isValid())
        parts.append(Words::tr("to %1").arg(dateWords(question.to)));
    if (!question.words.trimmed().isEmpty())
        parts.append(Words::tr("with the words “%1”").arg(question.words.trimmed()));
    return parts.isEmpty() ? QString()
                           : capitalised(parts.join(QStringLiteral(", "))) + QLatin1Char('.');
}

Result<QString> journalAnchor(const db::Database &database)
{
    auto head = database.journal().head();
    if (!head)
        return fail(head.error());
    return head->anchor();
}

} // namespace candour
