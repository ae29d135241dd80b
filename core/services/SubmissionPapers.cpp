// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SubmissionPapers.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileAuthor.h"
#include "core/services/SubmissionService.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SubmissionPapers", text);
}

} // namespace

Result<SubmissionBook> bookOfProvider(const SubmissionBook &book, const QString &code)
{
    const auto found =
        std::find_if(book.providers.begin(), book.providers.end(), [&](const Organisation &one) {
            return one.code.compare(code, Qt::CaseInsensitive) == 0;
        });
    if (found == book.providers.end())
        return fail(
            ErrorCode::NotFound,
            tr("No provider “%1” is asked for figures. Asked are those with a contract or a role "
               "of ours; while there are none, those with figures.")
                .arg(code));
    const int place = int(found - book.providers.begin());
    SubmissionBook one = book;
    one.providers = {*found};
    std::erase_if(one.rows, [&](const SubmissionRow &row) { return row.provider != place; });
    for (SubmissionRow &row : one.rows)
        row.provider = 0;
    one.count();
    return one;
}

Result<DataQualityPaper> dataQualityPaper(const db::Database &database, const SubmissionBook &book,
                                          PaperRequest request)
{
    if (!book.months.empty())
        request.dataTo = book.months.back();
    if (request.title.isEmpty())
        request.title = tr("Data-quality sheet");
    auto frame = PaperService(database).frame(request);
    if (!frame)
        return fail(frame.error());
    return DataQualityPaper {*frame, book};
}

Result<DataQualityPaper> dataQualityPaper(const db::Database &database, const PaperRequest &request,
                                          const QString &provider)
{
    auto book = SubmissionService(database).book(request.dataTo, kSubmissionMonths);
    if (book && !provider.isEmpty())
        book = bookOfProvider(*book, provider);
    if (!book)
        return fail(book.error());
    return dataQualityPaper(database, *book, request);
}

Result<ReminderFrame> reminderFrame(const db::Database &database)
{
    const auto people = database.records().all<Person>();
    if (!people)
        return fail(people.error());
    const auto profiles = database.records().all<Profile>();
    if (!profiles)
        return fail(profiles.error());
    ReminderFrame frame;
    frame.people = *people;
    if (!profiles->isEmpty())
        frame.organisation = profiles->first().name;
    const Ref<Person> author = authorOf(database);
    for (const Person &person : *people) {
        if (person.uid != author.uid() || author.isNull())
            continue;
        frame.author = person.name;
        frame.authorPost = person.post;
    }
    return frame;
}

} // namespace candour
