// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/ZipArchive.h"

#include "core/io/IoText.h"
#include "core/io/sheets/SheetErrors.h"

#include <algorithm>
#include <zip.h>

/// The only file that knows libzip.
namespace candour {

namespace {

QString keyOf(QString name)
{
    // Some programs write the separators of their own system.
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

Error broken(const QString &fileName, const QString &detail)
{
    return {ErrorCode::Corrupt,
            IoText::tr("%1 is broken off or damaged: it cannot be unpacked. Ask its sender to send "
                       "it again.")
                .arg(fileName),
            detail};
}

Error tooLarge(const QString &fileName, const QString &detail)
{
    return {ErrorCode::Unsupported,
            IoText::tr("%1 would unpack to far more than a workbook of figures holds, and was not "
                       "opened. Ask its sender for a file without pictures or empty pages.")
                .arg(fileName),
            detail};
}

} // namespace

ZipPart::ZipPart(zip_file *file, qint64 size, UnpackWatch watch)
    : m_file(file)
    , m_left(size)
    , m_watch(std::move(watch))
{
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::read(char *into, qint64 size)
{
    // One byte more than promised tells a part that is longer than the directory says.
    const qint64 got = zip_fread(m_file, into, quint64(std::min(size, m_left + 1)));
    if (got > m_left)
        return -1;
    m_left -= std::max(got, qint64(0));
    if (m_watch && got > 0 && !m_watch(got))
        return -1;
    return got == 0 && m_left > 0 ? -1 : got;
}

ZipArchive::ZipArchive(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes,
                                                     const QString &fileName)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(bytes));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(archive->m_bytes.constData(), quint64(bytes.size()), 0, &error);
    if (source) {
        archive->m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!archive->m_zip)
            zip_source_free(source);
    }
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive->m_zip)
        return fail(broken(fileName, detail));
    if (auto read = archive->readDirectory(fileName); !read)
        return fail(read.error());
    return archive;
}

Result<void> ZipArchive::readDirectory(const QString &fileName)
{
    const qint64 count = zip_get_num_entries(m_zip, 0);
    if (count > kMostParts)
        return fail(tooLarge(fileName, QStringLiteral("parts: %1").arg(count)));
    qint64 unpacked = 0;
    for (qint64 i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_zip, quint64(i), 0, &stat) != 0
            || (stat.valid & (ZIP_STAT_NAME | ZIP_STAT_SIZE)) != (ZIP_STAT_NAME | ZIP_STAT_SIZE))
            return fail(broken(fileName, QStringLiteral("part %1").arg(i)));
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return fail(encryptedBook(fileName));
        // Each size alone may be beyond what can be added up.
        if (stat.size > quint64(kMostUnpacked))
            return fail(tooLarge(fileName, QStringLiteral("%1 bytes").arg(stat.size)));
        unpacked += qint64(stat.size);
        const QString name = keyOf(QString::fromUtf8(stat.name));
        if (!m_entries.contains(name))
            m_entries.insert(name, {quint64(i), qint64(stat.size)});
    }
    if (unpacked > kMostUnpacked
        || (unpacked > kAlwaysUnpacked && unpacked / kMostRatio > m_bytes.size()))
        return fail(tooLarge(fileName, QStringLiteral("%1 bytes").arg(unpacked)));
    return {};
}

bool ZipArchive::has(const QString &name) const
{
    return m_entries.contains(keyOf(name));
}

qint64 ZipArchive::sizeOf(const QString &name) const
{
    return m_entries.value(keyOf(name), {0, 0}).size;
}

std::unique_ptr<ZipPart> ZipArchive::part(const QString &name, UnpackWatch watch) const
{
    const auto entry = m_entries.constFind(keyOf(name));
    if (entry == m_entries.constEnd())
        return nullptr;
    zip_file_t *file = zip_fopen_index(m_zip, entry->index, 0);
    return file ? std::make_unique<ZipPart>(file, entry->size, std::move(watch)) : nullptr;
}

QByteArray ZipArchive::begin(const QString &name, qint64 most) const
{
    const auto opened = part(name);
    if (!opened)
        return {};
    QByteArray bytes(most, Qt::Uninitialized);
    qint64 got = 0;
    while (got < most) {
        const qint64 more = opened->read(bytes.data() + got, most - got);
        if (more <= 0)
            break;
        got += more;
    }
    bytes.truncate(got);
    return bytes;
}

} // namespace candour
