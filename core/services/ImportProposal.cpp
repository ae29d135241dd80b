// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ImportProposal.h"

#include "core/services/SourceNames.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportProposal", text);
}

/// So many answers are named with a question.
constexpr qsizetype kShownCandidates = 12;

QList<KnownName> namesOf(const QList<NamedRecord> &records)
{
    QList<KnownName> names;
    for (const NamedRecord &record : records) {
        if (!record.code.isEmpty())
            names.append({record.code, record.name, record.others});
    }
    return names;
}

} // namespace

Result<KnownNames> knownNames(const db::Database &database)
{
    const auto records = namedRecords(database);
    if (!records)
        return fail(records.error());
    return KnownNames {namesOf(records->organisations), namesOf(records->indicators)};
}

Result<LayoutProposal> proposeMapping(const db::Database &database, const OpenedSource &source,
                                      const LayoutAnswers &answers)
{
    const auto known = knownNames(database);
    if (!known)
        return fail(known.error());
    const auto book = layoutBookOf(source);
    if (!book)
        return fail(book.error());
    LayoutSource layout = layoutSource(**book, source.fileName, *known);
    layout.isText = source.isText();
    layout.answers = answers;
    return proposeLayout(layout);
}

Result<LayoutProposal> proposeMapping(const db::Database &database, const QString &source,
                                      const LayoutAnswers &answers)
{
    const auto opened = openFigureSource(source);
    return opened ? proposeMapping(database, *opened, answers)
                  : Result<LayoutProposal>(fail(opened.error()));
}

Result<Mapping> takenUnasked(const LayoutProposal &proposal, const QString &fileName)
{
    if (proposal.isTakenUnasked())
        return proposal.mapping;
    QStringList sentences;
    for (const LayoutQuestion &question : proposal.questions) {
        QString sentence = question.sentence;
        // A file may know thousands of providers; the other questions have few answers.
        if (!question.candidates.isEmpty() && question.candidates.size() <= kShownCandidates)
            sentence +=
                u' ' + tr("It may be: %1.").arg(question.candidates.join(QStringLiteral(", ")));
        sentences.append(sentence);
    }
    if (!proposal.isFound) {
        for (const UnreadSheet &sheet : proposal.unread)
            sentences.append(sheet.reason);
        return fail(ErrorCode::NotFound,
                    tr("No table of figures was found in “%1”, and no mapping fits it. Nothing "
                       "was imported. %2")
                        .arg(fileName, sentences.join(u' '))
                        .trimmed());
    }
    if (sentences.isEmpty()) {
        for (const LayoutReason &reason : proposal.reasons) {
            if (reason.weight < 1)
                sentences.append(reason.sentence);
        }
    }
    return fail(ErrorCode::NotFound,
                tr("No mapping fits “%1”, and how it is meant is not sure enough to import it "
                   "unasked (%2 %). Nothing was imported. %3 Answer, name a mapping, or make one "
                   "for this kind of file.")
                    .arg(fileName)
                    .arg(int(100 * proposal.confidence))
                    .arg(sentences.join(u' ')));
}

} // namespace candour
