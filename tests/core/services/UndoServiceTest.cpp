// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/UndoService.h"

#include "core/db/Verify.h"
#include "core/services/AttachmentService.h"
#include "core/services/BatchService.h"
#include "core/services/ChartNoteService.h"
#include "core/services/FigureEntry.h"
#include "core/services/FigureTrust.h"
#include "core/services/FileSetup.h"
#include "core/services/LinkService.h"
#include "core/services/OrganisationSetup.h"
#include "core/services/OutcomeService.h"
#include "core/services/ProviderService.h"
#include "core/services/RebaseService.h"
#include "core/services/RecordBulk.h"
#include "core/services/RecordEditing.h"
#include "core/services/RecordExchange.h"
#include "core/services/RemarkService.h"
#include "core/services/ReportService.h"
#include "core/services/ScorecardService.h"
#include "core/services/StarterLibrary.h"
#include "core/services/ThresholdService.h"
#include "tests/support/TempFile.h"

#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

/// What stands in the file: records in use, figures in force.
struct State {
    QMap<QString, RecordList> records;
    QMap<qint64, std::vector<Observation>> figures;

    bool operator==(const State &other) const
    {
        if (records != other.records || figures.keys() != other.figures.keys())
            return false;
        for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
            const auto &there = other.figures[it.key()];
            if (it->size() != there.size())
                return false;
            for (size_t i = 0; i < it->size(); ++i) {
                if ((*it)[i].period != there[i].period
                    || !sameFigure((*it)[i].figure, there[i].figure))
                    return false;
            }
        }
        return true;
    }
};

struct Sample {
    TempFile file;
    ScorecardBooks books;
    Organisation provider;
    Indicator indicator;
    Uid person;
    Uid peers;

    Sample()
    {
        must(fillNewFile(*file, NewFile {.sample = true}));
        books = must(ScorecardService(*file).books());
        provider = *organisationByCode(books.organisations, QStringLiteral("ZZ1"));
        for (const Indicator &one : std::as_const(books.indicators)) {
            if (one.code == QStringLiteral("AE4H"))
                indicator = one;
        }
        person = must(file->records().all<Person>()).first().uid;
        Organisation group;
        group.code = QStringLiteral("PEERS");
        group.name = QStringLiteral("Trusts like ours");
        group.type = OrganisationType::PeerGroup;
        peers = file.put(group);
    }

    [[nodiscard]] State standing()
    {
        State now;
        for (const RecordKind *kind : file->registry().kinds()) {
            if (!file->registry().ownerOf(*kind).kind) // rows stand in their owners
                now.records.insert(kind->id, must(file->records().all(*kind)));
        }
        const auto series = must(file->observations().series({{}, {}, false}));
        for (const db::SeriesInfo &one : series) {
            auto figures = must(file->observations().inForce(one.id));
            if (!figures.empty())
                now.figures.insert(one.id.value, figures);
        }
        return now;
    }

    [[nodiscard]] EnteredFigure figure(const QString &text) const
    {
        return {Ref<Organisation>(provider.uid), Ref<Indicator>(indicator.uid),
                Period::month(2026, 2), text};
    }

    /// A text file in the folder of the test.
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const
    {
        const QString path = file.folder() + u'/' + name;
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return path;
    }
};

using Act = std::function<Result<ChangeSet>(Sample &)>;

struct Case {
    const char *name;
    const char *words; ///< part of what Undo says; empty: only that it says something
    Act act;
};

/// Everything the program writes for a person, but what is made to stay: the issue of a report.
const QList<Case> kCases {
    {"typed figures", "typed figure A&E",
     [](Sample &s) { return enterFigures(*s.file, {s.figure(QStringLiteral("81.5"))}); }},
    {"a figure cleared", "typed figure A&E",
     [](Sample &s) { return enterFigures(*s.file, {s.figure({})}); }},
    {"a comment", "comment on A&E",
     [](Sample &s) {
         Comment comment;
         comment.organisation = Ref<Organisation>(s.provider.uid);
         comment.indicator = Ref<Indicator>(s.indicator.uid);
         comment.period = QStringLiteral("2026-02");
         comment.text = QStringLiteral("Winter ward opened late");
         return saveComment(*s.file, comment);
     }},
    {"an override", "verdict set by hand on A&E",
     [](Sample &s) {
         VerdictOverride chosen;
         chosen.organisation = Ref<Organisation>(s.provider.uid);
         chosen.indicator = Ref<Indicator>(s.indicator.uid);
         chosen.period = QStringLiteral("2026-02");
         chosen.rag = Rag::Amber;
         chosen.reason = QStringLiteral("A recovery plan is agreed");
         return saveOverride(*s.file, chosen);
     }},
    {"a recalculation of limits", "recalculation of limits of A&E",
     [](Sample &s) {
         Rebase rebase;
         rebase.organisation = Ref<Organisation>(s.provider.uid);
         rebase.indicator = Ref<Indicator>(s.indicator.uid);
         rebase.baseline = 12;
         rebase.reason = QStringLiteral("A year before the new ward");
         return saveRebase(*s.file, rebase);
     }},
    {"a note on a chart", "note on the chart of A&E",
     [](Sample &s) {
         ChartNote note;
         note.organisation = Ref<Organisation>(s.provider.uid);
         note.indicator = Ref<Indicator>(s.indicator.uid);
         note.period = QStringLiteral("2026-01");
         note.text = QStringLiteral("Winter ward opened");
         return saveChartNote(*s.file, note);
     }},
    {"a grade of data", "grade of the data of A&E",
     [](Sample &s) {
         DataQuality quality;
         quality.indicator = Ref<Indicator>(s.indicator.uid);
         quality.organisation = Ref<Organisation>(s.provider.uid);
         quality.grade = QualityGrade::Poor;
         quality.from = QDate(2026, 2, 1);
         quality.note = QStringLiteral("Two sites missing");
         return saveQuality(*s.file, quality);
     }},
    {"a target", "target of A&E",
     [](Sample &s) {
         Threshold threshold;
         threshold.indicator = Ref<Indicator>(s.indicator.uid);
         threshold.organisation = Ref<Organisation>(s.provider.uid);
         threshold.comparison = Comparison::AtLeast;
         threshold.target = 80;
         threshold.validFrom = QDate(2026, 4, 1);
         return saveThreshold(*s.file, {threshold, {}, QStringLiteral("Agreed in the contract")});
     }},
    {"a link", "",
     [](Sample &s) {
         return addLink(*s.file, {&recordType<Organisation>(), s.provider.uid, {}},
                        {&recordType<Indicator>(), s.indicator.uid, {}}, QStringLiteral("watch"));
     }},
    {"an attachment", "letter.txt",
     [](Sample &s) {
         return attachFiles(*s.file, recordType<Organisation>(), s.provider.uid,
                            {s.written(QStringLiteral("letter.txt"), "Dear all")});
     }},
    {"the organisation", "organisation",
     [](Sample &s) {
         Profile profile = must(s.file->records().all<Profile>()).first();
         profile.name = QStringLiteral("Hillside Partnership");
         return saveOrganisation(*s.file, profile, must(s.file->records().all<TermEntry>()));
     }},
    {"a board member", "",
     [](Sample &s) {
         const auto domain = must(s.file->records().all<Domain>()).last();
         return saveBoardMember(
             *s.file, domain.uid,
             Ref<Person>(domain.boardMember.uid() == s.person ? Uid() : s.person));
     }},
    {"peer groups", "peer groups",
     [](Sample &s) { return setPeerGroups(*s.file, s.provider.uid, {s.peers}); }},
    {"a person", "A. Newcomer",
     [](Sample &s) {
         Person person;
         person.name = QStringLiteral("A. Newcomer");
         RecordEdit edit;
         edit.record = recordType<Person>().toData(person);
         edit.record.uid = Uid::create();
         return saveEdit(*s.file, edit);
     }},
    {"one record", "A. Nurse Lead",
     [](Sample &s) {
         RecordEdit edit;
         edit.record = *must(s.file->records().find(recordType<Person>(), s.person));
         edit.record.setValue(u"name", QStringLiteral("A. Nurse Lead"));
         return saveEdit(*s.file, edit);
     }},
    {"many records", "change of",
     [](Sample &s) {
         RecordList roles = must(s.file->records().all(recordType<Role>()));
         for (RecordData &role : roles)
             role.setValue(u"description", QStringLiteral("As agreed"));
         return saveRecords(*s.file, roles, {});
     }},
    {"records withdrawn", "withdrawal of",
     [](Sample &s) {
         const auto roles = must(s.file->records().all<Role>());
         return withdrawRecords(*s.file, recordType<Role>(), {roles[0].uid, roles[1].uid},
                                QStringLiteral("Not used here"));
     }},
    {"records imported", "roles.csv",
     [](Sample &s) {
         RecordImport outcome;
         return importRecordFile(
             *s.file, recordType<Role>(),
             s.written(QStringLiteral("roles.csv"), "code,name\nNEWROLE,Director of nursing\n"),
             RecordFile::Csv, outcome);
     }},
    {"a report", "report",
     [](Sample &s) {
         Report report;
         report.kind = ReportTemplate::Board;
         report.title = QStringLiteral("Quality report");
         report.dataTo = QStringLiteral("2026-09");
         report.reportDate = QDate(2026, 10, 20);
         return createReport(*s.file, report);
     }},
    {"a batch withdrawn", "withdrawal of figures",
     [](Sample &s) {
         return withdrawBatch(*s.file, must(s.file->observations().batches()).last().uid,
                              QStringLiteral("Wrong file"));
     }},
};

} // namespace

TEST_CASE("undo: whatever the program writes is taken back and done again", "[undo][services]")
{
    Sample s;
    for (const Case &one : kCases) {
        INFO(one.name);
        const State before = s.standing();
        const qint64 from = must(s.file->journal().head()).sequence;
        const ChangeSet done = must(one.act(s));
        REQUIRE(done.sequence == from + 1);
        const State after = s.standing();
        REQUIRE_FALSE(before == after);
        const QString words = stepWords(*s.file, done.sequence, {});
        INFO(words.toStdString());
        CHECK_FALSE(words.isEmpty());
        CHECK(words.contains(QLatin1String(one.words)));

        const ChangeSet undone = must(undoEntry(*s.file, done.sequence));
        CHECK(undone.sequence == done.sequence + 1); // one entry of its own
        CHECK_FALSE(undone.isEmpty());
        CHECK(s.standing() == before);
        const ChangeSet redone = must(redoEntry(*s.file, undone.sequence));
        CHECK(s.standing() == after);
        must(undoEntry(*s.file, redone.sequence));
        CHECK(s.standing() == before);
    }
    CHECK(must(db::verify(*s.file)).faults == QStringList());
}

TEST_CASE("undo: what is made to stay says so", "[undo][services]")
{
    Sample s;
    SECTION("the file itself")
    {
        const auto refused = undoEntry(*s.file, 1);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::Conflict);
    }
    SECTION("who works in it")
    {
        Person person;
        person.name = QStringLiteral("Ann Lead");
        const ChangeSet added = must(addPerson(*s.file, person));
        const auto refused = undoEntry(*s.file, added.sequence);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::Conflict);
    }
    SECTION("how a new file is called")
    {
        const ChangeSet named =
            must(nameOrganisation(*s.file, QStringLiteral("Westmarch"), QStringLiteral("WM1")));
        CHECK_FALSE(undoEntry(*s.file, named.sequence).has_value());
    }
    SECTION("an entry that is none")
    {
        CHECK_FALSE(undoEntry(*s.file, 4711).has_value());
    }
}
