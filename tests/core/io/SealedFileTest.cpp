// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/SealedFile.h"

#include "tests/support/TempFile.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace candour;
using namespace candour::test;

namespace {

// What the header is made of, counted from its description.
constexpr qsizetype kHeader = 8 + 4 + 4 + 8 + 8 + 8 + 16 + 32 + 24 + 32;
constexpr qsizetype kChunk = 64 * 1024 + 17;

const QString kPassphrase = QStringLiteral("correct horse battery");

struct Desk {
    QTemporaryDir folder {};
    QString plain = folder.filePath(QStringLiteral("plain"));
    QString sealed = folder.filePath(QStringLiteral("sealed"));
    QString back = folder.filePath(QStringLiteral("back"));

    /// Quick to guess, and so quick to test.
    static constexpr SealStrength kWeak {1, 8192};

    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    [[nodiscard]] QByteArray read(const QString &path) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QByteArray seal(qsizetype size, const QString &passphrase = kPassphrase)
    {
        QByteArray bytes(size, '\0');
        QRandomGenerator random(7);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        write(plain, bytes);
        must(sealFile(plain, sealed, passphrase, {}, kWeak));
        return bytes;
    }

    /// The failure of opening these bytes; nothing may be left of it.
    Error fault(const QByteArray &bytes, const QString &passphrase = kPassphrase)
    {
        write(sealed, bytes);
        const auto done = unsealFile(sealed, back, passphrase);
        REQUIRE_FALSE(done.has_value());
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
        return done.error();
    }
};

bool saysDamaged(const Error &error)
{
    return error.code == ErrorCode::Corrupt
        && error.text.contains(QStringLiteral("changed or damaged"));
}

bool saysBrokenOff(const Error &error)
{
    return error.code == ErrorCode::Corrupt && error.text.contains(QStringLiteral("breaks off"));
}

} // namespace

TEST_CASE("sealed file: comes back as it was, whatever its size", "[sealed]")
{
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 200000}) {
        Desk desk;
        const QByteArray bytes = desk.seal(size);
        INFO(size);
        CHECK(isSealed(desk.sealed));
        CHECK_FALSE(isSealed(desk.plain));
        const QByteArray sealed = desk.read(desk.sealed);
        CHECK(sealed.size() == kHeader + size + (size / 65536 + 1) * 17);
        if (size > 64)
            CHECK_FALSE(sealed.contains(bytes.left(32)));
        must(unsealFile(desk.sealed, desk.back, kPassphrase));
        CHECK(desk.read(desk.back) == bytes);
        CHECK(QFile::permissions(desk.back)
              == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    }
}

TEST_CASE("sealed file: the same words make another file each time", "[sealed]")
{
    Desk desk;
    desk.seal(100);
    const QByteArray first = desk.read(desk.sealed);
    QFile::remove(desk.sealed);
    desk.seal(100);
    CHECK(desk.read(desk.sealed).mid(40) != first.mid(40));
}

TEST_CASE("sealed file: a wrong passphrase is named, a short one refused", "[sealed]")
{
    Desk desk;
    desk.seal(100);
    const QByteArray sealed = desk.read(desk.sealed);
    for (const QString &wrong : QStringList {QStringLiteral("Correct horse battery"), QString(),
                                             kPassphrase + QLatin1Char(' ')}) {
        const Error error = desk.fault(sealed, wrong);
        CHECK(error.code == ErrorCode::Invalid);
        CHECK(error.text.contains(QStringLiteral("passphrase")));
    }
    const auto brief = sealFile(desk.plain, desk.back, QStringLiteral("seven77"), {}, Desk::kWeak);
    REQUIRE_FALSE(brief.has_value());
    CHECK(brief.error().code == ErrorCode::Invalid);
    CHECK_FALSE(QFile::exists(desk.back));
}

TEST_CASE("sealed file: an accent may be one character or two", "[sealed]")
{
    Desk desk;
    const QByteArray bytes = desk.seal(10, QStringLiteral("caf\u00e9 canol dre"));
    must(unsealFile(desk.sealed, desk.back, QStringLiteral("cafe\u0301 canol dre")));
    CHECK(desk.read(desk.back) == bytes);
}

TEST_CASE("sealed file: every byte of the header counts", "[sealed]")
{
    Desk desk;
    desk.seal(100);
    const QByteArray sealed = desk.read(desk.sealed);
    for (qsizetype at = 0; at < kHeader; ++at) {
        for (const char flip : {char(1), char(0x80)}) {
            QByteArray bytes = sealed;
            bytes[at] = char(bytes[at] ^ flip);
            INFO(at);
            CHECK(saysDamaged(desk.fault(bytes)));
        }
    }
}

TEST_CASE("sealed file: every byte of the body counts", "[sealed]")
{
    Desk desk;
    desk.seal(150);
    const QByteArray sealed = desk.read(desk.sealed);
    for (qsizetype at = kHeader; at < sealed.size(); ++at) {
        QByteArray bytes = sealed;
        bytes[at] = char(bytes[at] ^ 0x20);
        INFO(at);
        CHECK(saysDamaged(desk.fault(bytes)));
    }
}

TEST_CASE("sealed file: chunks keep their order and their file", "[sealed]")
{
    Desk desk;
    desk.seal(65536 * 3 + 10);
    const QByteArray sealed = desk.read(desk.sealed);
    const auto chunk = [](const QByteArray &bytes, int i) {
        return bytes.mid(kHeader + i * kChunk, kChunk);
    };
    const QByteArray header = sealed.left(kHeader);
    const QByteArray rest = sealed.mid(kHeader + 2 * kChunk);
    CHECK(saysDamaged(desk.fault(header + chunk(sealed, 1) + chunk(sealed, 0) + rest)));
    CHECK(saysDamaged(desk.fault(header + chunk(sealed, 0) + chunk(sealed, 0) + rest)));
    CHECK(saysDamaged(desk.fault(sealed + QByteArray(1, '\0'))));
    QFile::remove(desk.sealed);
    desk.seal(65536 * 3 + 10);
    const QByteArray other = desk.read(desk.sealed);
    CHECK(saysDamaged(desk.fault(header + other.mid(kHeader)))); // two files of the same words
    CHECK(saysDamaged(desk.fault(other.left(kHeader + kChunk) + sealed.mid(kHeader + kChunk))));
}

TEST_CASE("sealed file: one that breaks off is named, wherever it does", "[sealed]")
{
    Desk desk;
    desk.seal(65536 * 2);
    const QByteArray sealed = desk.read(desk.sealed);
    QList<qsizetype> cuts {0, 1, 7, 8, 9, kHeader - 1, kHeader, kHeader + 1, sealed.size() - 1};
    for (qsizetype at = kHeader; at < sealed.size(); at += kChunk)
        cuts << at - 1 << at << at + 1;
    for (const qsizetype cut : std::as_const(cuts)) {
        INFO(cut);
        CHECK(saysBrokenOff(desk.fault(sealed.left(cut))));
    }
}

TEST_CASE("sealed file: no name is overwritten, and nothing is left by one that was stopped",
          "[sealed]")
{
    Desk desk;
    desk.seal(200000);
    desk.write(desk.back, "mine");
    const auto unsealed = unsealFile(desk.sealed, desk.back, kPassphrase);
    REQUIRE_FALSE(unsealed.has_value());
    CHECK(unsealed.error().code == ErrorCode::Conflict);
    CHECK(desk.read(desk.back) == "mine");
    QFile::remove(desk.back);
    const auto stop = [](qint64 done, qint64 total) { return done < total / 2; };
    const auto stopped = sealFile(desk.plain, desk.back, kPassphrase, stop, Desk::kWeak);
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(unsealFile(desk.sealed, desk.back, kPassphrase, stop).error().code
          == ErrorCode::Cancelled);
    CHECK(QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("sealed file: a header made to hang the reader is refused", "[sealed]")
{
    // The digest is no secret: a stranger can make one that fits. What it asks for is bounded.
    Desk desk;
    const auto done = [&] {
        desk.seal(10);
        QFile::remove(desk.sealed);
        return sealFile(desk.plain, desk.sealed, kPassphrase, {}, {1000, 8192});
    }();
    must(done ? Result<void>() : Result<void>(fail(done.error())));
    const auto opened = unsealFile(desk.sealed, desk.back, kPassphrase);
    REQUIRE_FALSE(opened.has_value());
    CHECK(saysDamaged(opened.error()));
}

TEST_CASE("sealed file: with the strength of the product", "[sealed]")
{
    Desk desk;
    desk.write(desk.plain, "a few words");
    must(sealFile(desk.plain, desk.sealed, kPassphrase));
    must(unsealFile(desk.sealed, desk.back, kPassphrase));
    CHECK(desk.read(desk.back) == "a few words");
}
