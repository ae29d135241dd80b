// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FileSession.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/StarterLibrary.h"

#include <QCoreApplication>

namespace candour {

FileSession::FileSession(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_runner(db::candourSchema(), clock)
{
    connect(&m_runner, &CommandRunner::changed, this, [this](const ChangeSet &changes) {
        forget(changes);
        m_savedAt = m_clock.now();
        Q_EMIT changed(changes);
    });
}

FileSession::~FileSession() = default;

void FileSession::open(const QString &path)
{
    close();
    const int asked = ++m_generation;
    m_runner.open(path, this, [this, path, asked](const Result<void> &result) {
        if (asked != m_generation)
            return;
        if (result) {
            openReader(path, {});
        } else if (result.error().code == ErrorCode::Locked
                   || result.error().code == ErrorCode::ReadOnly) {
            openReader(path, result.error().text);
        } else {
            Q_EMIT refused(result.error());
        }
    });
}

void FileSession::create(const QString &path, const QString &preset, bool sample)
{
    close();
    NewFile options;
    options.preset = preset;
    options.sample = sample;
    const int asked = ++m_generation;
    m_runner.create(
        path,
        [options](db::Database &database, const Progress &) {
            return fillNewFile(database, options);
        },
        this,
        [this, path, asked](const Result<ChangeSet> &result) {
            if (asked != m_generation)
                return;
            if (result)
                openReader(path, {});
            else
                Q_EMIT refused(result.error());
        });
}

void FileSession::openReader(const QString &path, const QString &readOnlyReason)
{
    auto reader = db::Database::open(path, db::candourSchema(), m_clock, db::Access::Read);
    if (!reader) {
        m_runner.close();
        Q_EMIT refused(reader.error());
        return;
    }
    m_reader = std::move(*reader);
    m_path = path;
    m_readOnlyReason = readOnlyReason;
    m_savedAt = m_clock.now();
    Q_EMIT opened();
}

void FileSession::close()
{
    ++m_generation;
    m_runner.close();
    if (!m_reader)
        return;
    m_reader.reset();
    m_books.reset();
    m_profile.reset();
    m_terms.reset();
    m_dataTo.reset();
    m_path.clear();
    m_readOnlyReason.clear();
    Q_EMIT closed();
}

void FileSession::run(const CommandRunner::Job &job, QObject *context,
                      const CommandRunner::Answer &answer)
{
    m_runner.run(job, context ? context : this, [this, answer](const Result<ChangeSet> &result) {
        if (answer)
            answer(result);
        else if (!result)
            Q_EMIT failed(result.error());
    });
}

void FileSession::forget(const ChangeSet &changes)
{
    if (!changes.series.isEmpty() || changes.touches(u"batch"))
        m_dataTo.reset();
    if (changes.touches(u"profile"))
        m_profile.reset();
    if (changes.touches(u"term"))
        m_terms.reset();
    for (const QStringView kind :
         {u"organisation", u"indicator", u"indicator_domain", u"indicator_dimension", u"threshold",
          u"verdict_override", u"dimension", u"dimension_set", u"domain"}) {
        if (changes.touches(kind))
            m_books.reset();
    }
}

const ScorecardBooks &FileSession::books()
{
    if (!m_books)
        m_books = m_reader ? ScorecardService(*m_reader).books().value_or(ScorecardBooks())
                           : ScorecardBooks();
    return *m_books;
}

const Profile &FileSession::profile()
{
    if (!m_profile) {
        m_profile = Profile();
        if (m_reader) {
            const auto found = m_reader->records().all<Profile>();
            if (found && !found->isEmpty())
                m_profile = found->first();
        }
    }
    return *m_profile;
}

const TermDictionary &FileSession::terms()
{
    if (!m_terms) {
        m_terms = TermDictionary();
        if (m_reader) {
            if (const auto entries = m_reader->records().all<TermEntry>())
                m_terms = termDictionary(*entries);
        }
    }
    return *m_terms;
}

QList<Person> FileSession::people() const
{
    if (!m_reader)
        return {};
    return m_reader->records().all<Person>().value_or(QList<Person>());
}

Period FileSession::dataTo()
{
    if (!m_dataTo)
        m_dataTo = m_reader ? ScorecardService(*m_reader).lastMonth().value_or(Period()) : Period();
    return *m_dataTo;
}

void FileSession::setAuthor(const Person &person)
{
    m_author = person;
    m_runner.setAuthor(person.uid.isNull() ? person.name : person.uid.toText());
    Q_EMIT authorChanged();
}

} // namespace candour
