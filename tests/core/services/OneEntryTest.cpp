// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Verify.h"
#include "core/io/MappingGuess.h"
#include "core/services/AttachmentService.h"
#include "core/services/BatchService.h"
#include "core/services/ChartNoteService.h"
#include "core/services/FigureEntry.h"
#include "core/services/FigureImport.h"
#include "core/services/FigureTrust.h"
#include "core/services/FileSetup.h"
#include "core/services/LinkService.h"
#include "core/services/MappingService.h"
#include "core/services/ProviderRatings.h"
#include "core/services/RebaseService.h"
#include "core/services/RecordBulk.h"
#include "core/services/RecordDrafts.h"
#include "core/services/RecordEditing.h"
#include "core/services/RecordMoments.h"
#include "core/services/RecordService.h"
#include "core/services/RemarkService.h"
#include "core/services/ReportService.h"
#include "core/services/ReportWork.h"
#include "core/services/StarterLibrary.h"
#include "core/services/TextGuard.h"
#include "core/services/UndoService.h"
#include "tests/support/TempFile.h"

#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

const QString kReason = QStringLiteral("Agreed at the contract meeting");

struct Sample {
    TempFile file;
    Ref<Organisation> provider;
    Ref<Indicator> indicator;

    Sample()
    {
        must(fillNewFile(*file, NewFile {.sample = true}));
        const auto series = must(file->observations().series({}));
        provider = Ref<Organisation>(series.first().organisation);
        indicator = Ref<Indicator>(series.first().indicator);
    }

    template <typename T>
    [[nodiscard]] T first()
    {
        return must(file->records().all<T>()).first();
    }

    template <typename T>
    [[nodiscard]] T last()
    {
        return must(file->records().all<T>()).last();
    }

    [[nodiscard]] QString written(const char *name, const QByteArray &bytes) const
    {
        const QString path = file.folder() + u'/' + QLatin1String(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return path;
    }

    [[nodiscard]] LinkEnd providerEnd() const
    {
        return {&recordType<Organisation>(), provider.uid(), {}};
    }

    [[nodiscard]] LinkEnd indicatorEnd() const
    {
        return {&recordType<Indicator>(), indicator.uid(), {}};
    }

    [[nodiscard]] Uid lastBatch() { return must(file->observations().batches()).last().uid; }
};

using Act = std::function<Result<ChangeSet>(Sample &)>;

struct Case {
    const char *name;
    Act act;
    int entries = 1;
};

/// In this order: later ones work on what earlier ones left. With UndoServiceTest, which counts
/// too, every service that writes is called.
const QList<Case> kCases {
    {"attachFiles, several",
     [](Sample &s) {
         return attachFiles(*s.file, recordType<Organisation>(), s.provider.uid(),
                            {s.written("a.txt", "one"), s.written("b.txt", "two")});
     }},
    {"noteAttachment",
     [](Sample &s) {
         return noteAttachment(*s.file, s.last<Attachment>().uid, QStringLiteral("of May"));
     }},
    {"removeAttachment",
     [](Sample &s) { return removeAttachment(*s.file, s.last<Attachment>().uid); }},
    {"addLink", [](Sample &s) { return addLink(*s.file, s.providerEnd(), s.indicatorEnd(), {}); }},
    {"noteLink",
     [](Sample &s) { return noteLink(*s.file, s.last<Link>().uid, QStringLiteral("watch")); }},
    {"removeLink", [](Sample &s) { return removeLink(*s.file, s.last<Link>().uid); }},
    {"importFigures, which makes provider and indicator",
     [](Sample &s) -> Result<ChangeSet> {
         auto report = importFigures(
             *s.file,
             s.written(
                 "f.csv",
                 "provider,indicator,period,value\nNEW1,NEWI,2026-01,4\nNEW1,NEWI,2026-02,5\n"),
             ownColumnsMapping(), {.createMissing = true});
         return report ? Result<ChangeSet>(report->changes) : fail(report.error());
     }},
    {"importFigures, tried only",
     [](Sample &s) -> Result<ChangeSet> {
         auto report = importFigures(
             *s.file, s.written("g.csv", "provider,indicator,period,value\nNEW1,NEWI,2026-03,6\n"),
             ownColumnsMapping(), {.dryRun = true});
         return report ? Result<ChangeSet>(report->changes) : fail(report.error());
     },
     0},
    {"importFigures, nothing new",
     [](Sample &s) -> Result<ChangeSet> {
         auto report = importFigures(
             *s.file, s.written("h.csv", "provider,indicator,period,value\nNEW1,NEWI,2026-01,4\n"),
             ownColumnsMapping(), {});
         return report ? Result<ChangeSet>(report->changes) : fail(report.error());
     },
     0},
    {"withdrawBatch",
     [](Sample &s) { return withdrawBatch(*s.file, s.lastBatch(), QStringLiteral("wrong")); }},
    {"restoreBatch", [](Sample &s) { return restoreBatch(*s.file, s.lastBatch(), kReason); }},
    {"saveQuality",
     [](Sample &s) {
         DataQuality quality;
         quality.indicator = s.indicator;
         quality.organisation = s.provider;
         quality.grade = QualityGrade::Poor;
         quality.from = QDate(2026, 1, 1);
         return saveQuality(*s.file, quality);
     }},
    {"removeQuality", [](Sample &s) { return removeQuality(*s.file, s.last<DataQuality>().uid); }},
    {"nameOrganisation",
     [](Sample &s) {
         return nameOrganisation(*s.file, QStringLiteral("Westmarch"), QStringLiteral("WM1"));
     }},
    {"saveMapping",
     [](Sample &s) {
         Mapping mapping = ownColumnsMapping();
         mapping.name = QStringLiteral("Ours");
         return saveMapping(*s.file, mapping);
     }},
    {"saveOverride",
     [](Sample &s) {
         VerdictOverride chosen;
         chosen.organisation = s.provider;
         chosen.indicator = s.indicator;
         chosen.period = QStringLiteral("2026-01");
         chosen.rag = Rag::Amber;
         chosen.reason = kReason;
         return saveOverride(*s.file, chosen);
     }},
    {"removeOverride",
     [](Sample &s) { return removeOverride(*s.file, s.last<VerdictOverride>().uid); }},
    {"saveRebase",
     [](Sample &s) {
         Rebase rebase;
         rebase.organisation = s.provider;
         rebase.indicator = s.indicator;
         rebase.baseline = 12;
         rebase.reason = kReason;
         return saveRebase(*s.file, rebase);
     }},
    {"removeRebase",
     [](Sample &s) { return removeRebase(*s.file, s.last<Rebase>().uid, kReason); }},
    {"saveChartNote",
     [](Sample &s) {
         ChartNote note;
         note.organisation = s.provider;
         note.indicator = s.indicator;
         note.period = must(s.file->observations().inForce(
                                must(s.file->observations().series({})).first().id))
                           .front()
                           .period.toText();
         note.text = QStringLiteral("Winter ward opened");
         return saveChartNote(*s.file, note);
     }},
    {"removeChartNote",
     [](Sample &s) { return removeChartNote(*s.file, s.last<ChartNote>().uid); }},
    {"saveRecord",
     [](Sample &s) {
         RecordData person(recordType<Person>());
         person.setValue(u"name", QStringLiteral("A. Newcomer"));
         return saveRecord(*s.file, person, {});
     }},
    {"keepDraft",
     [](Sample &s) {
         return keepDraft(*s.file, recordType<Person>(), s.last<Person>().uid,
                          {{QStringLiteral("post"), QStringLiteral("Hea")}});
     },
     0},
    {"saveEdit, with the draft it takes along",
     [](Sample &s) {
         RecordEdit edit;
         edit.record = *must(s.file->records().find(recordType<Person>(), s.last<Person>().uid));
         edit.record.setValue(u"post", QStringLiteral("Head of quality"));
         return saveEdit(*s.file, edit);
     }},
    {"throwDraftAway", [](Sample &s) { return throwDraftAway(*s.file, s.last<Person>().uid); }, 0},
    {"changeFields, of several records",
     [](Sample &s) {
         QList<FieldChange> changes;
         for (const Role &role : must(s.file->records().all<Role>()))
             changes.append({role.uid, QStringLiteral("description"), QStringLiteral("Agreed")});
         return changeFields(*s.file, recordType<Role>(), changes, {});
     }},
    {"restoreMoment",
     [](Sample &s) {
         const Role role = s.first<Role>();
         const auto entries = must(s.file->journal().about(QStringLiteral("role"), role.uid));
         return restoreMoment(*s.file, recordType<Role>(), role.uid,
                              {.moment = entries.first().sequence});
     }},
    {"withdrawRecord",
     [](Sample &s) {
         return withdrawRecord(*s.file, recordType<Role>(), s.first<Role>().uid, kReason);
     }},
    {"withdrawRecords, several",
     [](Sample &s) {
         const auto roles = must(s.file->records().all<Role>());
         return withdrawRecords(*s.file, recordType<Role>(), {roles[0].uid, roles[1].uid}, kReason);
     }},
    {"undoEntry",
     [](Sample &s) { return undoEntry(*s.file, must(s.file->journal().head()).sequence); }},
    {"redoEntry",
     [](Sample &s) { return redoEntry(*s.file, must(s.file->journal().head()).sequence); }},
    {"createReport, with its front sheet",
     [](Sample &s) {
         Report report;
         report.kind = ReportTemplate::Board;
         report.title = QStringLiteral("Quality report");
         report.dataTo = QStringLiteral("2026-01");
         report.reportDate = QDate(2026, 2, 20);
         return createReport(*s.file, report);
     }},
    {"saveReportDetails",
     [](Sample &s) {
         Report report = s.last<Report>();
         report.title = QStringLiteral("Quality and safety report");
         return saveReportDetails(*s.file, report);
     }},
    {"keepTypedText",
     [](Sample &s) {
         return keepTypedText(*s.file, s.last<Report>().uid, QStringLiteral("summary"), {},
                              QStringLiteral("Waits are"));
     },
     0},
    {"saveReportText",
     [](Sample &s) {
         return saveReportText(*s.file, s.last<Report>().uid, QStringLiteral("summary"), {},
                               QStringLiteral("Waits are longer."));
     }},
    {"saveFrontSheet",
     [](Sample &s) {
         FrontSheet sheet = s.last<FrontSheet>();
         sheet.recommendation = QStringLiteral("Ring 943 476 5919 about it");
         return saveFrontSheet(*s.file, sheet);
     }},
    {"clearText",
     [](Sample &s) {
         return clearText(*s.file, recordType<FrontSheet>(), s.last<FrontSheet>().uid,
                          QStringLiteral("recommendation"), QStringLiteral("The number of a ward"));
     }},
};

} // namespace

TEST_CASE("one call of a service is one entry of the journal, and its ChangeSet names it",
          "[services][write-guard]")
{
    Sample s;
    for (const Case &one : kCases) {
        INFO(one.name);
        const qint64 before = must(s.file->journal().head()).sequence;
        const ChangeSet changes = must(one.act(s));
        const qint64 after = must(s.file->journal().head()).sequence;
        CHECK(after == before + one.entries);
        CHECK(changes.sequence == (one.entries == 0 ? 0 : after));
        // What was written was written through the command, and the guard is down again.
        CHECK_FALSE(s.file->connection().run(QStringLiteral("DELETE FROM link")).has_value());
    }
    CHECK(must(db::verify(*s.file)).faults == QStringList());
}
