// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordEditing.h"

#include "core/db/DraftStore.h"
#include "core/services/AttachmentService.h"
#include "core/services/LinkService.h"
#include "core/services/RecordDrafts.h"
#include "core/services/RecordHistory.h"
#include "tests/support/EveryKind.h"
#include "tests/support/TempFile.h"

#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

struct Edited {
    TempFile file {everythingSchema()};
    Uid riverside;
    Uid nurse;
    Uid uid;

    Edited()
    {
        Organisation o;
        o.code = QStringLiteral("ZZ1");
        o.name = QStringLiteral("Riverside Hospitals");
        riverside = file.put(o);
        Person p;
        p.name = QStringLiteral("Ann Nurse");
        nurse = file.put(p);
        file->setAuthor({nurse.toText(), QStringLiteral("here")});
        uid = file.put(everythingFilled(Ref<Organisation>(riverside), Ref<Person>(nurse)));
    }

    [[nodiscard]] static const RecordKind &kind() { return recordType<Everything>(); }

    [[nodiscard]] RecordData record() { return *must(file->records().find(kind(), uid)); }

    QString fileOf(const char *name, const QByteArray &bytes)
    {
        const QString path = file.folder() + u'/' + QLatin1String(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }
};

const HistoryField *fieldOf(const HistoryStep &step, const char *label)
{
    for (const HistoryField &field : step.fields) {
        if (field.label == QLatin1String(label))
            return &field;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A draft of every kind of field comes back equal", "[services][drafts]")
{
    Edited f;
    const RecordData typed = f.record();
    RecordData kept = f.kind().fresh();
    kept.uid = typed.uid;
    CHECK(draftOf(typed, typed).isEmpty());
    const DraftFields draft = draftOf(kept, typed);
    CHECK(withDraft(kept, draft) == typed);

    must(keepDraft(*f.file, f.kind(), Uid::create(), draft));
    f.file.reopen();
    const auto found = must(recordDrafts(*f.file));
    REQUIRE(found.size() == 1);
    CHECK(found[0].isNew);
    RecordData expected = typed;
    expected.uid = {};
    CHECK(found[0].typed == expected);
    CHECK(must(f.file->journal().head()).sequence == 3); // two puts and one: no entry of a draft
}

TEST_CASE("A draft follows what is typed, and goes with the command that saves it",
          "[services][drafts]")
{
    Edited f;
    RecordData typed = f.record();
    typed.setValue(u"line", QStringLiteral("Another"));
    typed.setValue(u"whole", 7);
    must(keepDraft(*f.file, f.kind(), f.uid, draftOf(f.record(), typed)));
    typed.setValue(u"whole", f.record().value(u"whole")); // put back as it was
    must(keepDraft(*f.file, f.kind(), f.uid, draftOf(f.record(), typed)));
    const auto draft = must(recordDraft(*f.file, f.kind(), f.uid));
    REQUIRE(draft);
    CHECK_FALSE(draft->isNew);
    CHECK(draft->typed == typed);
    CHECK(must(db::drafts(*f.file)).size() == 1);

    RecordEdit edit;
    edit.record = typed;
    must(saveEdit(*f.file, edit));
    CHECK(f.record() == typed);
    CHECK(must(db::drafts(*f.file)).isEmpty());

    // Saved as it stands in the file: nothing to journal, and no draft is left behind.
    must(db::saveDraft(*f.file, f.kind(), f.uid, QStringLiteral("line"), QStringLiteral("x")));
    CHECK(must(saveEdit(*f.file, edit)).isEmpty());
    CHECK(must(db::drafts(*f.file)).isEmpty());
}

TEST_CASE("Drafts of report texts are not forms", "[services][drafts]")
{
    Edited f;
    must(db::saveDraft(*f.file, recordType<Report>(), Uid::create(), QStringLiteral("meaning|ZZ1"),
                       QStringLiteral("words")));
    CHECK(must(recordDrafts(*f.file)).isEmpty());
    CHECK(must(db::drafts(*f.file)).size() == 1);
}

TEST_CASE("The history says who changed what from which to which, and why", "[services][history]")
{
    Edited f;
    RecordEdit edit;
    edit.record = f.record();
    edit.record.setValue(u"measure", 7.5);
    edit.record.setValue(u"organisation", QVariant());
    edit.record.setValue(u"yes", false);
    RecordList steps = edit.record.rows(u"steps");
    steps[0].setValue(u"done", true);
    steps.removeAt(1);
    edit.record.setValue(u"steps", QVariant::fromValue(steps));
    edit.reason = QStringLiteral("Read wrongly");
    must(saveEdit(*f.file, edit));

    const auto history = must(historyOf(*f.file, f.kind(), f.uid, {}));
    REQUIRE(history.size() == 2);
    const HistoryStep &changed = history[0];
    CHECK(changed.who == QStringLiteral("Ann Nurse"));
    CHECK(changed.what == QStringLiteral("Changed"));
    CHECK(changed.reason == QStringLiteral("Read wrongly"));
    CHECK(changed.time == kNow);
    REQUIRE(fieldOf(changed, "Measure"));
    CHECK(fieldOf(changed, "Measure")->to == QStringLiteral("7.5"));
    REQUIRE(fieldOf(changed, "Organisation"));
    CHECK(fieldOf(changed, "Organisation")->from == QStringLiteral("Riverside Hospitals"));
    CHECK(fieldOf(changed, "Organisation")->to.isEmpty());
    REQUIRE(fieldOf(changed, "Yes"));
    CHECK(fieldOf(changed, "Yes")->to == QStringLiteral("no"));
    REQUIRE(fieldOf(changed, "Steps, one: Done"));
    REQUIRE(fieldOf(changed, "Steps"));
    CHECK(fieldOf(changed, "Steps")->from == QStringLiteral("two"));
    CHECK(changed.fields.size() == 5);

    const HistoryStep &entered = history[1];
    CHECK(entered.what == QStringLiteral("Entered"));
    REQUIRE(fieldOf(entered, "Colour"));
    CHECK(fieldOf(entered, "Colour")->to == QStringLiteral("Blue"));
    CHECK(fieldOf(entered, "Supporters")->to == QStringLiteral("Ann Nurse"));
}

TEST_CASE("A change of rows alone, a link and an attachment are history too", "[services][history]")
{
    Edited f;
    RecordEdit edit;
    edit.record = f.record();
    RecordList steps = edit.record.rows(u"steps");
    steps[0].setValue(u"what", QStringLiteral("first"));
    edit.record.setValue(u"steps", QVariant::fromValue(steps));
    must(saveEdit(*f.file, edit));
    must(addLink(*f.file, {&f.kind(), f.uid, {}}, {&recordType<Organisation>(), f.riverside, {}},
                 {}));
    must(attachFiles(*f.file, f.kind(), f.uid, {f.fileOf("minutes.txt", "words")}));
    const auto history = must(historyOf(*f.file, f.kind(), f.uid, {}));
    REQUIRE(history.size() == 4);
    CHECK(fieldOf(history[0], "Attachment")->to == QStringLiteral("minutes.txt"));
    CHECK(fieldOf(history[1], "Link")->to == QStringLiteral("Riverside Hospitals"));
    CHECK(history[2].what == QStringLiteral("Changed"));
    CHECK(fieldOf(history[2], "Steps, first: What")->from == QStringLiteral("one"));
    // The other end tells of the link as well.
    const auto other = must(historyOf(*f.file, recordType<Organisation>(), f.riverside, {}));
    CHECK(fieldOf(other[0], "Link"));
}

TEST_CASE("A link joins two records once, from either side", "[services][links]")
{
    Edited f;
    const LinkEnd everything {&f.kind(), f.uid, {}};
    const LinkEnd riverside {&recordType<Organisation>(), f.riverside, {}};
    must(addLink(*f.file, everything, riverside, QStringLiteral("where it happened")));
    must(addLink(*f.file, riverside, everything, QStringLiteral("where it was")));
    for (const auto &[end, title] :
         {std::pair(everything, QStringLiteral("Riverside Hospitals")),
          std::pair(riverside, f.record().title().replace(u' ', QLatin1String(", ")))}) {
        const auto links = must(linksOf(*f.file, *end.kind, end.uid));
        REQUIRE(links.size() == 1);
        CHECK(links[0].note == QStringLiteral("where it was"));
        if (end.kind == everything.kind)
            CHECK(links[0].other.title == title);
    }
    CHECK_FALSE(addLink(*f.file, everything, everything, {}));
    const auto link = must(linksOf(*f.file, f.kind(), f.uid)).first();
    must(noteLink(*f.file, link.uid, QStringLiteral("a note")));
    CHECK(must(linksOf(*f.file, f.kind(), f.uid)).first().note == QStringLiteral("a note"));
    must(removeLink(*f.file, link.uid));
    CHECK(must(linksOf(*f.file, f.kind(), f.uid)).isEmpty());

    const auto found = must(linkCandidates(*f.file, QStringLiteral("river"), 10));
    REQUIRE(found.size() == 1);
    CHECK(found[0].uid == f.riverside);
    CHECK(found[0].kind == &recordType<Organisation>());
    CHECK(must(linkCandidates(*f.file, QStringLiteral("nurse"), 10)).first().uid == f.nurse);
}

TEST_CASE("Attached files are kept byte for byte and come out again", "[services][attachments]")
{
    Edited f;
    const QByteArray bytes("%PDF-1.4 \0 and the rest", 23);
    must(attachFiles(*f.file, f.kind(), f.uid,
                     {f.fileOf("scan.pdf", bytes), f.fileOf("empty.txt", {})}));
    auto attached = must(attachmentsOf(*f.file, f.kind(), f.uid));
    REQUIRE(attached.size() == 2);
    CHECK(attached[0].name == QStringLiteral("scan.pdf"));
    CHECK(attached[0].mediaType == QStringLiteral("application/pdf"));
    CHECK(attached[0].size == bytes.size());
    CHECK(attached[1].size == 0);
    const QString out = f.file.folder() + QStringLiteral("/out.pdf");
    must(saveAttachment(*f.file, attached[0].uid, out));
    QFile back(out);
    REQUIRE(back.open(QIODevice::ReadOnly));
    CHECK(back.readAll() == bytes);
    must(noteAttachment(*f.file, attached[0].uid, QStringLiteral("page 2")));
    must(removeAttachment(*f.file, attached[1].uid));
    attached = must(attachmentsOf(*f.file, f.kind(), f.uid));
    REQUIRE(attached.size() == 1);
    CHECK(attached[0].note == QStringLiteral("page 2"));

    // One that cannot be read stops them all.
    const auto refused =
        attachFiles(*f.file, f.kind(), f.uid, {f.fileOf("good.txt", "x"), f.file.folder()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(QStringLiteral("not a file that can be attached")));
    CHECK(must(attachmentsOf(*f.file, f.kind(), f.uid)).size() == 1);
}

TEST_CASE("A file chosen on the form is kept by the command that saves the form",
          "[services][attachments]")
{
    Edited f;
    RecordEdit edit;
    edit.record = f.record();
    const Uid attachment = Uid::create();
    edit.record.setValue(u"attachment", QVariant::fromValue(attachment));
    edit.files = {{attachment, f.fileOf("plan.txt", "the plan")}};
    const qint64 before = must(f.file->journal().head()).sequence;
    must(saveEdit(*f.file, edit));
    CHECK(must(f.file->journal().head()).sequence == before + 1);
    const auto kept = must(f.file->records().find(Ref<Attachment>(attachment)));
    REQUIRE(kept);
    CHECK(kept->name == QStringLiteral("plan.txt"));
    CHECK(kept->recordUid == f.uid.toText());
}

TEST_CASE("Several records are withdrawn as one command, or none", "[services]")
{
    Edited f;
    Organisation o;
    o.code = QStringLiteral("ZZ2");
    o.name = QStringLiteral("Northfield");
    const Uid north = f.file.put(o);
    const RecordKind &kind = recordType<Organisation>();
    const qint64 before = must(f.file->journal().head()).sequence;
    CHECK_FALSE(withdrawRecords(*f.file, kind, {north, Uid::create()}, QStringLiteral("closed")));
    CHECK(must(f.file->records().count(kind)) == 2);
    must(withdrawRecords(*f.file, kind, {north, f.riverside}, QStringLiteral("closed")));
    CHECK(must(f.file->journal().head()).sequence == before + 1);
    CHECK(must(f.file->records().count(kind)) == 0);
    must(restoreRecords(*f.file, kind, {north}));
    CHECK(must(f.file->records().count(kind)) == 1);
    CHECK(must(historyOf(*f.file, kind, north, {})).first().what == QStringLiteral("Brought back"));
}
