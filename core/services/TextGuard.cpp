// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/TextGuard.h"

#include "core/calc/ValueWords.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/RecordsHolding.h"
#include "core/domain/Records.h"
#include "core/services/FigureNames.h"
#include "core/services/FileAuthor.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TextGuard", text);
}

constexpr int kNamed = 3; ///< places a refusal names; the others are counted

/// What tells the record from others without naming a person: its title, else its key.
QString nameOf(const RecordData &record)
{
    QStringList keys;
    for (const QString &name : record.kind().key) {
        if (record.kind().field(name)->isText())
            keys.append(record.text(name));
    }
    for (const QString &name : {record.title(), keys.join(u' ')}) {
        if (!name.trimmed().isEmpty() && personFindings(name).isEmpty())
            return name;
    }
    return {};
}

/// The label of one of the organisation's own fields: `+uid`.
QString ownLabel(const db::Database &database, const QString &field)
{
    const auto own = database.records().find(Ref<AdditionalField>(Uid::fromText(field.mid(1))));
    return own && *own ? (*own)->label : QString();
}

/// "Report text “Exception: C. difficile infections, Orchard Lea”: Text": what kind of record,
/// which of them, which field.
QString whereOf(const db::Database &database, const RecordData &record, const WatchedText &text)
{
    const Field *field = text.kind->field(text.field);
    QString where = kindLabel(record.kind(), {});
    const QString about = FigureNames(database).of(record);
    if (const QString name = about.isEmpty() ? nameOf(record) : about; !name.isEmpty())
        where += tr(" “%1”").arg(name);
    const QString label = field ? fieldLabel(*field, {}) : ownLabel(database, text.field);
    return label.isEmpty() ? where : where + QStringLiteral(": ") + label;
}

/// A passage however it is spaced: letters and digits alone.
QString bare(QStringView passage)
{
    QString kept;
    for (const QChar c : passage) {
        if (c.isLetterOrNumber())
            kept.append(c.toLower());
    }
    return kept;
}

/// The passages of a text that could name a person.
QSet<QString> passagesOf(const QString &text, const QList<PersonFinding> &findings)
{
    QSet<QString> passages;
    for (const PersonFinding &finding : findings)
        passages.insert(bare(QStringView(text).mid(finding.start, finding.length)));
    return passages;
}

/// The passages that the paper shows, its head included.
QSet<QString> passagesOf(const Document &paper, const QDate &today)
{
    const QString text =
        QStringList {paper.title,   paper.subtitle, paper.organisation, paper.author,
                     paper.subject, paper.marking,  documentText(paper)}
            .join(u'\n');
    return passagesOf(text, personFindings(text, today));
}

template <typename T>
Result<RecordList> recordsOfReport(const db::Database &database, const Uid &report)
{
    auto all = database.records().all(recordType<T>());
    if (!all)
        return fail(all.error());
    all->removeIf(
        [&report](const RecordData &record) { return record.reference(u"report") != report; });
    return std::move(*all);
}

} // namespace

Result<bool> isCleared(const db::Database &database, const WatchedText &text)
{
    const auto given = db::valuesHolding<TextClearance>(database, {QStringLiteral("record_uid")},
                                                        text.record.toText());
    if (!given)
        return fail(given.error());
    return std::any_of(given->begin(), given->end(),
                       [&text, digest = text.digest()](const TextClearance &one) {
                           return one.field == text.field && one.digest == digest;
                       });
}

Result<QList<UnclearedText>> unclearedTexts(const db::Database &database, const RecordList &records)
{
    QList<UnclearedText> found;
    for (const RecordData &record : records) {
        const QList<WatchedText> texts = personTexts(record, database.clock().today());
        for (const WatchedText &text : texts) {
            auto cleared = isCleared(database, text);
            if (!cleared)
                return fail(cleared.error());
            if (!*cleared)
                found.append({text, whereOf(database, record, text)});
        }
    }
    return found;
}

Result<QList<UnclearedText>> unclearedTexts(const db::Database &database, const Uid &report)
{
    auto sheets = recordsOfReport<FrontSheet>(database, report);
    if (!sheets)
        return fail(sheets.error());
    auto texts = recordsOfReport<ReportText>(database, report);
    if (!texts)
        return fail(texts.error());
    return unclearedTexts(database, *sheets + *texts);
}

Result<QList<UnclearedText>> unclearedTexts(const db::Database &database, const Document &paper)
{
    QList<UnclearedText> shown;
    const QSet<QString> passages = passagesOf(paper, database.clock().today());
    if (passages.isEmpty())
        return shown;
    for (const RecordKind *kind : database.registry().kinds()) {
        if (database.registry().ownerOf(*kind).kind)
            continue; // looked at with its owner
        const auto records = database.records().all(*kind);
        if (!records)
            return fail(records.error());
        const auto found = unclearedTexts(database, *records);
        if (!found)
            return fail(found.error());
        std::copy_if(found->begin(), found->end(), std::back_inserter(shown),
                     [&passages](const UnclearedText &one) {
                         return passages.intersects(passagesOf(one.text.text, one.text.findings));
                     });
    }
    return shown;
}

Result<bool> isForPublicSession(const db::Database &database, const Uid &report)
{
    auto sheets = recordsOfReport<FrontSheet>(database, report);
    if (!sheets)
        return fail(sheets.error());
    for (const RecordData &sheet : std::as_const(*sheets)) {
        if (sheet.value(u"public_session").toBool())
            return true;
    }
    return false;
}

QString unclearedPlaces(const QList<UnclearedText> &texts)
{
    QStringList places;
    for (const UnclearedText &one : texts.mid(0, kNamed)) {
        QStringList seen;
        for (const PersonFinding &finding : one.text.findings)
            seen.append(personMarkWords(finding.mark));
        seen.removeDuplicates();
        places.append(tr("%1 (%2)").arg(one.where, seen.join(QLatin1String(", "))));
    }
    if (texts.size() > kNamed)
        places.append(tr("%1 more").arg(texts.size() - kNamed));
    return places.join(QLatin1String("; "));
}

QString unclearedSentence(const QList<UnclearedText> &texts)
{
    return tr("A person could be named in what would leave the house: %1.")
        .arg(unclearedPlaces(texts));
}

QStringList personWarnings(const RecordData &record, const QDate &today)
{
    QStringList warnings;
    const QList<WatchedText> texts = personTexts(record, today);
    for (const WatchedText &text : texts) {
        const Field *field = text.kind->field(text.field);
        const QString sentence = personSentence(text.findings);
        warnings.append(field ? tr("%1: %2").arg(fieldLabel(*field, {}), sentence) : sentence);
    }
    return warnings;
}

Result<void> checkPaper(const db::Database &database, const Document &paper)
{
    const auto texts = unclearedTexts(database, paper);
    if (!texts)
        return fail(texts.error());
    if (texts->isEmpty())
        return {};
    return fail(ErrorCode::Invalid,
                unclearedSentence(*texts) + u' '
                    + tr("Mend the words, or say there why they may stay."));
}

Result<void> checkPublicPrint(const db::Database &database, const Uid &report)
{
    auto texts = unclearedTexts(database, report);
    if (!texts)
        return fail(texts.error());
    if (texts->isEmpty())
        return {};
    return fail(ErrorCode::Invalid,
                tr("This report is for the public, and a person could be named in it: %1. Mend the "
                   "words, or say there why they may stay.")
                    .arg(unclearedPlaces(*texts)));
}

Result<void> checkPrint(const db::Database &database, const Uid &report)
{
    auto isPublic = isForPublicSession(database, report);
    if (!isPublic)
        return fail(isPublic.error());
    return *isPublic ? checkPublicPrint(database, report) : Result<void>();
}

Result<void> checkPrint(const db::Database &database, const Uid &report, const Document &paper)
{
    auto isPublic = isForPublicSession(database, report);
    if (!isPublic)
        return fail(isPublic.error());
    if (!*isPublic)
        return {};
    auto own = checkPublicPrint(database, report);
    return own ? checkPaper(database, paper) : own;
}

Result<void> putClearance(db::Command &command, const WatchedText &text, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, tr("Say why these words may stay."));
    if (!personFindings(reason).isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("Leave the person out of the reason too: it is kept in the history."));
    TextClearance clearance;
    clearance.recordKind = text.kind->id;
    clearance.recordUid = text.record.toText();
    clearance.field = text.field;
    clearance.digest = text.digest();
    clearance.found = personMarkCodes(text.findings);
    clearance.reason = reason.trimmed();
    clearance.author = authorOf(command.database());
    clearance.written = command.database().clock().now();
    if (auto put = command.put(clearance); !put)
        return fail(put.error());
    return {};
}

Result<ChangeSet> clearText(db::Database &database, const RecordKind &kind, const Uid &uid,
                            const QString &field, const QString &reason)
{
    auto record = database.records().find(kind, uid);
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(ErrorCode::NotFound, tr("The record is not in this file."));
    auto command = db::Command::begin(database, {QStringLiteral("text.clear"), {}, reason});
    if (!command)
        return fail(command.error());
    const QList<WatchedText> texts = personTexts(**record, database.clock().today());
    for (const WatchedText &text : texts) {
        if (text.field != field)
            continue;
        auto cleared = isCleared(database, text);
        if (!cleared)
            return fail(cleared.error());
        if (*cleared)
            continue;
        if (auto put = putClearance(**command, text, reason); !put)
            return fail(put.error());
    }
    return (*command)->commit();
}

Result<ChangeSet> clearTexts(db::Database &database, const QList<UnclearedText> &texts,
                             const QString &reason)
{
    auto command = db::Command::begin(database, {QStringLiteral("text.clear"), {}, reason});
    if (!command)
        return fail(command.error());
    for (const UnclearedText &one : texts) {
        if (auto put = putClearance(**command, one.text, reason); !put)
            return fail(put.error());
    }
    return (*command)->commit();
}

} // namespace candour
