// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/SaveFile.h"

#include "core/base/HiddenText.h"
#include "tests/support/CatchQt.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace candour;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error refusalOf(const QString &path)
{
    const auto saved = saveFile(path, QByteArray("new"));
    REQUIRE_FALSE(saved.has_value());
    return saved.error();
}

} // namespace

TEST_CASE("save: a file is written whole, over an older one too", "[base][savefile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    REQUIRE(saveFile(path, QByteArray("first")).has_value());
    REQUIRE(saveFile(path, QByteArray("second")).has_value());
    CHECK(contentOf(path) == "second");
}

TEST_CASE("save: the sentence says what stands in the way", "[base][savefile]")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("no/such/out.csv"));
    CHECK(refusalOf(missing).text.contains(QStringLiteral("there is no folder")));
    CHECK(refusalOf(folder.path()).text.contains(QStringLiteral("is a folder")));
    const QString file = folder.filePath(QStringLiteral("file"));
    REQUIRE(saveFile(file, QByteArray("x")).has_value());
    CHECK(refusalOf(file + QStringLiteral("/out.csv")).text.contains(QStringLiteral("is a file")));
    CHECK_FALSE(QDir(folder.path()).exists(QStringLiteral("no")));
}

#ifdef Q_OS_LINUX
TEST_CASE("save: where the system shows its own state no disk is full", "[base][savefile]")
{
    const Error error = refusalOf(QStringLiteral("/proc/out.csv"));
    INFO(error.text.toStdString());
    CHECK(error.code != ErrorCode::DiskFull);
    CHECK_FALSE(error.text.contains(QStringLiteral("full")));
    CHECK(error.text.contains(QStringLiteral("Choose another")));
}
#endif

#ifdef Q_OS_UNIX
TEST_CASE("save: a pipe or device is never replaced by a file", "[base][savefile]")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(refusalOf(pipe).text.contains(QStringLiteral("is a device")));
    struct stat now = {};
    REQUIRE(stat(QFile::encodeName(pipe).constData(), &now) == 0);
    CHECK(S_ISFIFO(now.st_mode));
}
#endif

TEST_CASE("save: what the writer refuses leaves the older file as it was", "[base][savefile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    REQUIRE(saveFile(path, QByteArray("old")).has_value());
    const auto saved = saveFile(path, [](QIODevice &device) -> Result<void> {
        device.write("half");
        return fail(ErrorCode::NotFound, QStringLiteral("no such table"));
    });
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().text == QStringLiteral("no such table"));
    CHECK(contentOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("hidden text: controls and turning marks are named, letters of any script are not",
          "[base][hidden]")
{
    CHECK(hiddenCharacter(u"RJ\u202EC") == QStringLiteral("U+202E"));
    CHECK(hiddenCharacter(u"RJ\u0007C") == QStringLiteral("U+0007"));
    CHECK(hiddenCharacter(u"\u2066RJC") == QStringLiteral("U+2066"));
    CHECK(hiddenCharacter(u"RJC\u200B") == QStringLiteral("U+200B"));
    CHECK(hiddenCharacter(u"RJC\u0085") == QStringLiteral("U+0085"));
    CHECK(hiddenCharacter(u"RJ\tC") == QStringLiteral("U+0009"));
    CHECK(hiddenCharacter(u"R\U000E0041C") == QStringLiteral("U+E0041"));
    CHECK(hiddenCharacter(u"Ysbyty Tŷ “Gwyn” – 東京 مستشفى 😀").isNull());
    CHECK(hiddenCharacter(u"").isNull());
    CHECK(hiddenCharacter(QString(QStringLiteral("RJ") + QChar(0xD83D)))
          == QStringLiteral("U+D83D"));
    CHECK(hiddenCharacter(QString(QStringLiteral("RJ") + QChar(0xFFFE)))
          == QStringLiteral("U+FFFE"));
}

TEST_CASE("hidden text: what can be stored stays, the rest becomes what SQLite makes of it",
          "[base][hidden]")
{
    for (const QString &kept : {QString(), QStringLiteral("Tŷ 東京 😀"), QStringLiteral("a\uFEFFb"),
                                QStringLiteral("tab\tand\nline"), QStringLiteral("\uFFFD")})
        CHECK(storable(kept) == kept);
    const QChar high(0xD83D);
    const QChar low(0xDE00);
    CHECK(storable(QStringLiteral("\uFEFF\uFEFFclosed")) == QStringLiteral("closed"));
    CHECK(storable(QStringLiteral("a") + high + u'b') == QStringLiteral("a\uFFFDb"));
    CHECK(storable(low + QStringLiteral("ab") + high) == QStringLiteral("\uFFFDab\uFFFD"));
    CHECK(storable(QString(high) + high + low) == QStringLiteral("\uFFFD😀"));
    CHECK(storable(QChar(0xFFFE) + QStringLiteral("ab") + QChar(0xFFFF))
          == QStringLiteral("\uFFFDab\uFFFD"));
}
