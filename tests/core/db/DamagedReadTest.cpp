// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/RecordsHolding.h"
#include "tests/support/TempFile.h"

#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

constexpr qint64 kPage = 4096;
constexpr int kMany = 600;

QString postcode(int i)
{
    return QStringLiteral("ZZ9 %1Z").arg(i, 4, 10, QLatin1Char('0'));
}

void fill(TempFile &file)
{
    auto command = must(db::Command::begin(*file, {QStringLiteral("test.fill"), {}, {}}));
    for (int i = 0; i < kMany; ++i) {
        Organisation one;
        one.code = QStringLiteral("P%1").arg(i);
        one.name = QStringLiteral("Provider %1").arg(i);
        one.postcode = postcode(i);
        must(command->put(one));
    }
    must(command->commit());
}

/// Makes every page that holds the text unreadable: it begins with no kind of page there is.
int damagePages(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    int damaged = 0;
    for (qint64 page = kPage; page < bytes.size(); page += kPage) {
        if (!bytes.mid(page, kPage).contains(text))
            continue;
        REQUIRE(file.seek(page));
        REQUIRE(file.write("\x7f", 1) == 1);
        ++damaged;
    }
    return damaged;
}

} // namespace

TEST_CASE("records: a table that cannot be read to its end is an error, not a shorter table",
          "[record]")
{
    TempFile file;
    fill(file);
    CHECK(must(file->records().all<Organisation>()).size() == kMany);
    must(file->connection().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    REQUIRE(must(file->connection().scalar(QStringLiteral("PRAGMA page_size"))).toInt() == kPage);
    file.close();
    REQUIRE(damagePages(file.path(), postcode(kMany / 2).toLatin1()) > 0);

    file.reopen();
    const auto all = file->records().all<Organisation>();
    REQUIRE_FALSE(all.has_value());
    CHECK(all.error().code == ErrorCode::Corrupt);
}

TEST_CASE("records: those that hold a text, by any of the fields", "[record]")
{
    TempFile file;
    fill(file);
    const RecordKind &kind = recordType<Organisation>();
    const QStringList fields {QStringLiteral("postcode"), QStringLiteral("region_code")};
    Organisation other;
    other.code = QStringLiteral("X");
    other.name = QStringLiteral("Elsewhere");
    other.regionCode = postcode(7);
    const Uid otherUid = file.put(other);
    auto found = must(db::recordsHolding(*file, kind, fields, postcode(7)));
    REQUIRE(found.size() == 2);
    CHECK(found[0].text(u"code") == QStringLiteral("P7"));
    CHECK(found[1].uid == otherUid);
    CHECK(must(db::recordsHolding(*file, kind, fields, postcode(7).left(5))).isEmpty());

    auto command = must(db::Command::begin(
        *file, {QStringLiteral("test.withdraw"), {}, QStringLiteral("Entered twice")}));
    must(command->withdraw(kind, otherUid));
    must(command->commit());
    CHECK(must(db::recordsHolding(*file, kind, fields, postcode(7))).size() == 1);
    found = must(db::recordsHolding(*file, kind, fields, postcode(7), db::Withdrawn::Include));
    CHECK(found.size() == 2);
}
