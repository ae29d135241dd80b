// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/SealedFile.h"

#include "core/base/PartFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <array>
#include <sodium.h>

namespace candour {

namespace {

constexpr char kMagic[] = "CNDRSEAL";
constexpr qsizetype kMagicSize = sizeof(kMagic) - 1;
constexpr quint32 kVersion = 1;
constexpr quint32 kChunk = 64 * 1024;
constexpr qsizetype kSaltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype kCheckSize = crypto_kdf_KEYBYTES;
constexpr qsizetype kStreamSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kDigestSize = crypto_generichash_BYTES;
constexpr qsizetype kHeaderSize =
    kMagicSize + 4 + 4 + 8 + 8 + 8 + kSaltSize + kCheckSize + kStreamSize + kDigestSize;
static_assert(kHeaderSize == 144);
constexpr qint64 kTagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr char kContext[crypto_kdf_CONTEXTBYTES + 1] = "cndrseal";

/// A header that asks for more was made to hang the machine that reads it.
constexpr quint64 kMostOperations = 32;
constexpr quint64 kMostMemory = 2ULL << 30;

QString tr(const char *text)
{
    return QCoreApplication::translate("SealedFile", text);
}

QString shown(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error damaged(const QString &path)
{
    return {ErrorCode::Corrupt,
            tr("“%1” was changed or damaged since it was encrypted, or is no encrypted copy. "
               "Nothing of it was used. Try another backup.")
                .arg(shown(path))};
}

Error brokenOff(const QString &path)
{
    return {ErrorCode::Corrupt,
            tr("“%1” breaks off before its end: a part of it is missing. Copy it again from where "
               "it came from, or try another backup.")
                .arg(shown(path)),
            QStringLiteral("truncated")};
}

Error stopped()
{
    return {ErrorCode::Cancelled, tr("The encrypted copy was stopped. Nothing of it was kept.")};
}

Error notRead(const QFile &file)
{
    return {
        ErrorCode::Io,
        tr("“%1” could not be read to its end. Check its disk and try again.").arg(file.fileName()),
        file.errorString()};
}

struct Header {
    qint64 size = 0; ///< plain bytes
    SealStrength strength {};
    QByteArray salt {};
    QByteArray check {};
    QByteArray stream {};

    [[nodiscard]] QByteArray bytes() const;

    [[nodiscard]] qint64 sealedSize() const
    {
        return kHeaderSize + size + (size / kChunk + 1) * kTagSize;
    }
};

Result<void> start()
{
    if (sodium_init() >= 0) // more than once does no harm
        return {};
    return fail(ErrorCode::Unsupported, tr("Encryption does not work on this machine."));
}

QByteArray digestOf(const QByteArray &bytes)
{
    QByteArray digest(kDigestSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), size_t(kDigestSize),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       size_t(bytes.size()), nullptr, 0);
    return digest;
}

template <typename T>
void append(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray Header::bytes() const
{
    QByteArray all(kMagic, kMagicSize);
    append(all, kVersion);
    append(all, kChunk);
    append(all, quint64(size));
    append(all, strength.operations);
    append(all, strength.memory);
    all += salt + check + stream;
    return all + digestOf(all);
}

/// Takes the header's parts off one after the other.
class Reader {
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    QByteArray take(qsizetype size)
    {
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }

    template <typename T>
    T number()
    {
        return qFromLittleEndian<T>(take(sizeof(T)).constData());
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

Result<Header> readHeader(QFile &file)
{
    const QString path = file.fileName();
    const QByteArray magic(kMagic, kMagicSize);
    const QByteArray bytes = file.read(kHeaderSize);
    if (file.error() != QFileDevice::NoError)
        return fail(notRead(file));
    if (bytes.size() < kHeaderSize)
        return fail(magic.startsWith(bytes.left(kMagicSize)) ? brokenOff(path) : damaged(path));
    const QByteArray body = bytes.chopped(kDigestSize);
    if (!bytes.startsWith(magic) || bytes.right(kDigestSize) != digestOf(body))
        return fail(damaged(path));
    Reader reader(body);
    reader.take(kMagicSize);
    if (reader.number<quint32>() != kVersion)
        return fail(ErrorCode::FileTooNew,
                    tr("“%1” was encrypted by a newer version of Candour. Install that to read it.")
                        .arg(shown(path)));
    Header header;
    const auto chunk = reader.number<quint32>();
    const auto size = reader.number<quint64>();
    header.strength.operations = reader.number<quint64>();
    header.strength.memory = reader.number<quint64>();
    header.salt = reader.take(kSaltSize);
    header.check = reader.take(kCheckSize);
    header.stream = reader.take(kStreamSize);
    if (chunk != kChunk || size > (quint64(1) << 48) || header.strength.operations > kMostOperations
        || header.strength.memory > kMostMemory)
        return fail(damaged(path));
    header.size = qint64(size);
    if (file.size() < header.sealedSize())
        return fail(brokenOff(path));
    if (file.size() > header.sealedSize())
        return fail(damaged(path));
    return header;
}

/// What is made of a passphrase; wiped when it is done with.
struct Keys {
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> stream {};
    std::array<unsigned char, kCheckSize> check {};

    Keys() = default;
    Q_DISABLE_COPY_MOVE(Keys)

    ~Keys()
    {
        sodium_memzero(stream.data(), stream.size());
        sodium_memzero(check.data(), check.size());
    }
};

Result<void> deriveKeys(const QString &passphrase, const Header &header, Keys &keys)
{
    // The same words typed on another keyboard may come as other characters.
    QByteArray secret = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    std::array<unsigned char, crypto_kdf_KEYBYTES> master {};
    const int done = crypto_pwhash(
        master.data(), master.size(), secret.constData(), quint64(secret.size()),
        reinterpret_cast<const unsigned char *>(header.salt.constData()),
        header.strength.operations, size_t(header.strength.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(secret.data(), size_t(secret.size()));
    if (done != 0)
        return fail(ErrorCode::Unsupported,
                    tr("There is not enough memory to make a key from the passphrase. Close other "
                       "programs and try again."));
    crypto_kdf_derive_from_key(keys.stream.data(), keys.stream.size(), 1, kContext, master.data());
    crypto_kdf_derive_from_key(keys.check.data(), keys.check.size(), 2, kContext, master.data());
    sodium_memzero(master.data(), master.size());
    return {};
}

/// Bytes of the plain file, to compare what was read back.
class PlainDigest {
public:
    PlainDigest() { crypto_generichash_init(&m_state, nullptr, 0, size_t(kDigestSize)); }

    void add(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_state,
                                  reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  quint64(bytes.size()));
    }

    QByteArray result()
    {
        QByteArray digest(kDigestSize, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(digest.data()),
                                 size_t(kDigestSize));
        return digest;
    }

private:
    crypto_generichash_state m_state {};
};

Result<void> write(QFile &file, const QByteArray &bytes, const QString &target, qint64 needed)
{
    if (file.write(bytes) == bytes.size())
        return {};
    const QStorageInfo disk(QFileInfo(target).absolutePath());
    const bool full = file.error() == QFileDevice::ResourceError
        || (disk.isValid() && disk.bytesAvailable() < bytes.size());
    if (full)
        return fail(noRoomFor(target, needed));
    return fail(ErrorCode::Io,
                tr("“%1” could not be written to its end. Check that its disk is still connected, "
                   "or choose another place.")
                    .arg(target),
                file.errorString());
}

/// Opens the part for writing, where nobody else may read it.
Result<void> openPart(QFile &file, const QString &target)
{
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Io,
                    tr("“%1” cannot be written there. Choose another place.").arg(target),
                    file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

/// The chunks of a plain file, encrypted into `out`. Gives the digest of what it read.
Result<QByteArray> encrypt(QFile &in, QFile &out, const PartFile &part, Header &header,
                           const Keys &keys, const Progress &progress)
{
    crypto_secretstream_xchacha20poly1305_state state;
    header.stream.resize(kStreamSize);
    crypto_secretstream_xchacha20poly1305_init_push(
        &state, reinterpret_cast<unsigned char *>(header.stream.data()), keys.stream.data());
    const qint64 needed = header.sealedSize();
    QByteArray bound = header.bytes();
    if (auto done = write(out, bound, part.target(), needed); !done)
        return fail(done.error());
    PlainDigest digest;
    qint64 done = 0;
    for (qint64 i = 0; i <= header.size / kChunk; ++i) {
        const bool last = i == header.size / kChunk;
        const QByteArray plain = in.read(kChunk);
        if (plain.size() != (last ? header.size % kChunk : qint64(kChunk)))
            return fail(notRead(in));
        digest.add(plain);
        QByteArray sealed(plain.size() + kTagSize, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, reinterpret_cast<unsigned char *>(sealed.data()), nullptr,
            reinterpret_cast<const unsigned char *>(plain.constData()), quint64(plain.size()),
            reinterpret_cast<const unsigned char *>(bound.constData()), quint64(bound.size()),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                 : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        bound.clear();
        if (auto written = write(out, sealed, part.target(), needed); !written)
            return fail(written.error());
        done += plain.size();
        if (progress && !progress(done, header.size))
            return fail(stopped());
    }
    sodium_memzero(&state, sizeof state);
    return digest.result();
}

/// The plain chunks of a file whose header has been read, one after the other.
Result<void> decrypt(QFile &in, const Header &header, const Keys &keys, const Progress &progress,
                     const std::function<Result<void>(const QByteArray &)> &take)
{
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &state, reinterpret_cast<const unsigned char *>(header.stream.constData()),
            keys.stream.data())
        != 0)
        return fail(damaged(in.fileName()));
    QByteArray bound = header.bytes();
    qint64 done = 0;
    for (qint64 i = 0; i <= header.size / kChunk; ++i) {
        const bool last = i == header.size / kChunk;
        const QByteArray sealed = in.read((last ? header.size % kChunk : kChunk) + kTagSize);
        if (in.error() != QFileDevice::NoError)
            return fail(notRead(in));
        if (sealed.size() < kTagSize)
            return fail(brokenOff(in.fileName()));
        QByteArray plain(sealed.size() - kTagSize, '\0');
        unsigned char tag = 0;
        const int opened = crypto_secretstream_xchacha20poly1305_pull(
            &state, reinterpret_cast<unsigned char *>(plain.data()), nullptr, &tag,
            reinterpret_cast<const unsigned char *>(sealed.constData()), quint64(sealed.size()),
            reinterpret_cast<const unsigned char *>(bound.constData()), quint64(bound.size()));
        const bool isFinal = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (opened != 0 || isFinal != last)
            return fail(damaged(in.fileName()));
        bound.clear();
        if (auto taken = take(plain); !taken)
            return taken;
        done += plain.size();
        if (progress && !progress(done, header.size))
            return fail(stopped());
    }
    sodium_memzero(&state, sizeof state);
    return {};
}

} // namespace

bool isSealed(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.read(kMagicSize) == QByteArray(kMagic, kMagicSize);
}

Result<void> sealFile(const QString &source, const QString &target, const QString &passphrase,
                      const Progress &progress, const SealStrength &strength)
{
    if (passphrase.size() < kShortestPassphrase)
        return fail(ErrorCode::Invalid,
                    tr("The passphrase is too short: it needs %1 characters or more. Three or four "
                       "words are good.")
                        .arg(kShortestPassphrase));
    if (auto started = start(); !started)
        return started;
    QFile in(source);
    if (!in.open(QIODevice::ReadOnly))
        return fail(notRead(in));
    Header header;
    header.size = in.size();
    header.strength = strength;
    header.salt.resize(kSaltSize);
    randombytes_buf(header.salt.data(), size_t(kSaltSize));
    Keys keys;
    if (auto derived = deriveKeys(passphrase, header, keys); !derived)
        return derived;
    header.check = QByteArray(reinterpret_cast<const char *>(keys.check.data()), kCheckSize);
    header.stream.resize(kStreamSize);
    PartFile part(target);
    if (auto place = part.checkPlace(header.sealedSize()); !place)
        return place;
    QFile out(part.path());
    if (auto opened = openPart(out, target); !opened)
        return opened;
    auto wanted = encrypt(in, out, part, header, keys, progress);
    if (!wanted)
        return fail(wanted.error());
    if (!out.seek(kHeaderSize))
        return fail(notRead(out));
    PlainDigest found;
    auto readBack =
        decrypt(out, header, keys, progress, [&found](const QByteArray &plain) -> Result<void> {
            found.add(plain);
            return {};
        });
    out.close();
    if (!readBack && readBack.error().code == ErrorCode::Cancelled)
        return readBack;
    if (!readBack || found.result() != *wanted)
        return fail(ErrorCode::Io,
                    tr("The encrypted copy “%1” could not be read back as it was written, and was "
                       "removed. Check the disk it goes to, or choose another.")
                        .arg(target));
    return part.publish();
}

Result<void> unsealFile(const QString &source, const QString &target, const QString &passphrase,
                        const Progress &progress)
{
    if (auto started = start(); !started)
        return started;
    QFile in(source);
    if (!in.open(QIODevice::ReadOnly))
        return fail(notRead(in));
    auto header = readHeader(in);
    if (!header)
        return fail(header.error());
    Keys keys;
    if (auto derived = deriveKeys(passphrase, *header, keys); !derived)
        return derived;
    if (sodium_memcmp(keys.check.data(), header->check.constData(), size_t(kCheckSize)) != 0)
        return fail(
            ErrorCode::Invalid,
            tr("This is not the passphrase that “%1” was encrypted with.").arg(shown(source)));
    PartFile part(target);
    if (auto place = part.checkPlace(header->size); !place)
        return place;
    QFile out(part.path());
    if (auto opened = openPart(out, target); !opened)
        return opened;
    auto done = decrypt(in, *header, keys, progress, [&](const QByteArray &plain) -> Result<void> {
        return write(out, plain, target, header->size);
    });
    out.close();
    if (!done)
        return done;
    return part.publish();
}

} // namespace candour
