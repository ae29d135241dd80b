// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FileSession.h"

#include "core/db/Database.h"
#include "core/db/Salvage.h"
#include "core/domain/Records.h"
#include "core/services/StarterLibrary.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace candour {

namespace {

/// A page waits this long for a writer before it says that it cannot read (DESIGN section 3: reads
/// on the main thread take less).
constexpr int kReaderPatienceMs = 50;
constexpr int kRetryMs = 300;

} // namespace

FileSession::FileSession(const Clock &clock, QObject *parent, const db::Schema &schema)
    : QObject(parent)
    , m_clock(clock)
    , m_schema(schema)
    , m_runner(schema, clock)
{
    connect(&m_runner, &CommandRunner::changed, this, [this](const ChangeSet &changes) {
        forget(changes);
        m_savedAt = m_clock.now();
        Q_EMIT changed(changes);
    });
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &FileSession::readAgain);
}

FileSession::~FileSession() = default;

void FileSession::open(const QString &path)
{
    openForWriting(path, {});
}

void FileSession::takeOver(const QString &by)
{
    if (m_lockHolder)
        openForWriting(QString(m_lockedPath), db::TakeOver {by, *m_lockHolder});
}

void FileSession::openForWriting(const QString &path, const std::optional<db::TakeOver> &takeOver)
{
    close();
    const int asked = ++m_generation;
    const auto opened = [this, path, asked](const Result<CommandRunner::Opened> &result) {
        if (asked != m_generation)
            return;
        const ErrorCode code = result ? ErrorCode::Invalid : result.error().code;
        if (result) {
            m_tookBackUnfinished = result->tookBackUnfinished;
            openReader(path, {});
        } else if (code == ErrorCode::Locked || code == ErrorCode::ReadOnly) {
            if (code == ErrorCode::Locked)
                m_lockHolder = db::FileLock::holderOf(path);
            if (m_lockHolder)
                m_lockedPath = path;
            openReader(path, result.error());
        } else {
            Q_EMIT refused(result.error());
        }
    };
    m_runner.open(path, this, opened, takeOver);
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

void FileSession::salvage(const QString &damaged, const QString &fresh)
{
    close();
    const int asked = ++m_generation;
    auto report = std::make_shared<db::SalvageReport>();
    // Nobody of the damaged file is known before it has been read.
    const QString by = m_author.name.isEmpty() ? QStringLiteral("candour") : m_author.name;
    const auto fill = [damaged, by, report](db::Database &database,
                                            const Progress &progress) -> Result<ChangeSet> {
        database.setAuthor({by, database.author().device});
        auto saved = db::salvageInto(damaged, database, progress);
        if (!saved)
            return fail(saved.error());
        *report = *saved;
        return ChangeSet();
    };
    m_runner.create(fresh, fill, this,
                    [this, fresh, asked, report](const Result<ChangeSet> &result) {
                        if (asked != m_generation)
                            return;
                        if (!result) {
                            Q_EMIT refused(result.error());
                            return;
                        }
                        Q_EMIT salvaged(*report);
                        openReader(fresh, {});
                    });
}

/// The lock's own sentence says that the file can be read meanwhile, which an older one cannot.
Error FileSession::tooOldToRead(const QString &path, const Error &whyNotWritten) const
{
    const ErrorCode code = whyNotWritten.code;
    if (code == ErrorCode::Locked && !m_lockHolder) // busy for a moment
        return whyNotWritten;
    const QString name = QFileInfo(path).fileName();
    if (m_lockHolder)
        return {code,
                tr("“%1” was made by an older version of Candour and has to be brought up to date "
                   "before it can be read. That cannot be done while it is kept open %2.")
                    .arg(name, db::holderText(*m_lockHolder, m_clock.now()))};
    return {code,
            tr("“%1” was made by an older version of Candour and has to be brought up to date "
               "before it can be read, but nothing can be written there. Copy it to where you may "
               "write, and open the copy.")
                .arg(name)};
}

void FileSession::openReader(const QString &path, const std::optional<Error> &whyNotWritten)
{
    auto reader = db::Database::open(path, m_schema, m_clock, db::Access::Read);
    if (reader) {
        if (auto set = (*reader)->connection().setBusyTimeout(kReaderPatienceMs); !set)
            reader = fail(set.error());
    }
    if (!reader) {
        m_runner.close();
        const bool isTooOld = whyNotWritten && reader.error().code == ErrorCode::FileTooOld;
        if (!isTooOld) {
            m_lockHolder.reset();
            m_lockedPath.clear();
        }
        Q_EMIT refused(isTooOld ? tooOldToRead(path, *whyNotWritten) : reader.error());
        return;
    }
    m_reader = std::move(*reader);
    m_path = path;
    m_readOnlyReason = whyNotWritten ? whyNotWritten->text : QString();
    m_savedAt = m_clock.now();
    Q_EMIT opened();
}

void FileSession::close()
{
    ++m_generation;
    if (m_reader)
        Q_EMIT aboutToClose();
    m_runner.close();
    m_lockHolder.reset();
    m_lockedPath.clear();
    m_tookBackUnfinished = false;
    if (!m_reader)
        return;
    m_reader.reset();
    m_books.reset();
    m_profile.reset();
    m_terms.reset();
    m_people.reset();
    m_dataTo.reset();
    m_retry.stop();
    m_readFailed = false;
    m_readFailure.reset();
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

void FileSession::runImport(const CommandRunner::Job &job, QObject *context,
                            const CommandRunner::Answer &answer)
{
    if (!m_beforeImport) {
        run(job, context, answer);
        return;
    }
    m_beforeImport(
        [this, job, answer, guard = QPointer<QObject>(context), asked = m_generation](bool goOn) {
            if (!guard || asked != m_generation)
                return;
            if (goOn)
                run(job, guard, answer);
            else if (answer)
                answer(fail(ErrorCode::Cancelled, tr("Nothing was imported.")));
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
    if (changes.touches(u"person") || changes.touches(u"person_role"))
        m_people.reset();
    for (const QStringView kind :
         {u"organisation", u"organisation_member", u"indicator", u"indicator_domain",
          u"indicator_dimension", u"threshold", u"verdict_override", u"dimension", u"dimension_set",
          u"domain", u"data_quality", u"rebase", u"chart_note", u"profile"}) {
        if (changes.touches(kind))
            m_books.reset();
    }
}

void FileSession::reportReadFailure(const Error &error)
{
    m_readFailure = error;
    // The writer holds the file for the moment of a commit; waiting here would freeze the window.
    if (error.code == ErrorCode::Locked)
        m_retry.start();
    if (m_readFailed)
        return;
    m_readFailed = true;
    Q_EMIT readFailed(error);
}

std::optional<Error> FileSession::takeReadFailure()
{
    return std::exchange(m_readFailure, std::nullopt);
}

void FileSession::readAgain()
{
    if (!m_reader)
        return;
    if (const auto head = m_reader->journal().head(); !head) {
        reportReadFailure(head.error());
        return;
    }
    m_readFailed = false;
    Q_EMIT readRecovered();
    Q_EMIT changed(everything());
}

ChangeSet FileSession::everything() const
{
    ChangeSet changes;
    for (const RecordKind *kind : m_reader->registry().kinds())
        changes.records.append({kind->id, {}, ChangeAction::Change, {}});
    changes.records.append({QStringLiteral("batch"), {}, ChangeAction::Change, {}});
    return changes;
}

template <typename T, typename Read>
const T &FileSession::cached(std::optional<T> &cache, const Read &read)
{
    static const T none {};
    if (cache || !m_reader)
        return cache ? *cache : none;
    auto found = read(*m_reader);
    if (found)
        return cache.emplace(*std::move(found));
    reportReadFailure(found.error());
    return none;
}

const ScorecardBooks &FileSession::books()
{
    return cached(m_books,
                  [](const db::Database &reader) { return ScorecardService(reader).books(); });
}

const Profile &FileSession::profile()
{
    return cached(m_profile, [](const db::Database &reader) -> Result<Profile> {
        auto found = reader.records().all<Profile>();
        if (!found)
            return fail(found.error());
        return found->isEmpty() ? Profile() : found->first();
    });
}

const TermDictionary &FileSession::terms()
{
    return cached(m_terms, [](const db::Database &reader) -> Result<TermDictionary> {
        auto entries = reader.records().all<TermEntry>();
        if (!entries)
            return fail(entries.error());
        return termDictionary(*entries);
    });
}

QList<Person> FileSession::people()
{
    return cached(m_people,
                  [](const db::Database &reader) { return reader.records().all<Person>(); });
}

Period FileSession::dataTo()
{
    return cached(m_dataTo,
                  [](const db::Database &reader) { return ScorecardService(reader).lastMonth(); });
}

void FileSession::setAuthor(const Person &person)
{
    m_author = person;
    m_runner.setAuthor(person.uid.isNull() ? person.name : person.uid.toText());
    Q_EMIT authorChanged();
}

} // namespace candour
