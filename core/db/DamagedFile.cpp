// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/DamagedFile.h"

#include "core/db/Damage.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cstring>

namespace candour::db {

namespace {

constexpr qint64 kHeaderSize = 100;
constexpr int kDeepest = 20; ///< no tree of SQLite's is deeper
constexpr quint8 kInteriorIndex = 2;
constexpr quint8 kInteriorTable = 5;
constexpr quint8 kLeafIndex = 10;
constexpr quint8 kLeafTable = 13;

QString tr(const char *text)
{
    return QCoreApplication::translate("Damage", text);
}

/// Big-endian; the caller has looked that the bytes are there.
template <typename T>
T number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

bool isPowerOfTwo(qint64 n)
{
    return n > 0 && (n & (n - 1)) == 0;
}

/// One to nine bytes, seven bits each and eight of the ninth. `at` moves behind it; -1 when the
/// bytes end before.
qint64 varint(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9 && at >= 0 && at < bytes.size(); ++i) {
        const auto byte = quint8(bytes[at++]);
        if (i == 8)
            return qint64(value << 8 | byte);
        value = value << 7 | (byte & 0x7f);
        if (byte < 0x80)
            return qint64(value);
    }
    at = -1;
    return 0;
}

qint64 sizeOfType(qint64 type)
{
    constexpr qint64 kSizes[] {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return type < 10 ? kSizes[type] : type < 12 ? -1 : (type - 12) / 2;
}

QVariant valueOf(const QByteArray &bytes, qsizetype at, qint64 type, qint64 size)
{
    if (type == 0)
        return {};
    if (type == 8 || type == 9)
        return qint64(type - 8);
    if (type >= 12) {
        const QByteArray content = bytes.mid(at, size);
        return type % 2 ? QVariant(QString::fromUtf8(content)) : QVariant(content);
    }
    if (type == 7) {
        const auto bits = number<quint64>(bytes, at);
        double real = 0;
        std::memcpy(&real, &bits, sizeof real);
        return real;
    }
    qint64 value = qint8(bytes[at]) < 0 ? -1 : 0;
    for (qint64 i = 0; i < size; ++i)
        value = qint64(quint64(value) << 8 | quint8(bytes[at + i]));
    return value;
}

std::optional<QVariantList> recordOf(const QByteArray &bytes)
{
    qsizetype at = 0;
    const qint64 headerSize = varint(bytes, at);
    if (at < 0 || headerSize < at || headerSize > bytes.size())
        return std::nullopt;
    QVariantList values;
    qsizetype content = headerSize;
    while (at < headerSize) {
        const qint64 type = varint(bytes, at);
        const qint64 size = type < 0 ? -1 : sizeOfType(type);
        if (at < 0 || size < 0 || size > bytes.size() - content)
            return std::nullopt;
        values.append(valueOf(bytes, content, type, size));
        content += size;
    }
    return values;
}

/// The sum with which a page in a rollback journal is guarded.
quint32 journalSum(const QByteArray &page, quint32 nonce)
{
    quint32 sum = nonce;
    for (qsizetype i = page.size() - 200; i > 0; i -= 200)
        sum += quint8(page[i]);
    return sum;
}

} // namespace

Result<std::unique_ptr<DamagedFile>> DamagedFile::open(const QString &path)
{
    std::unique_ptr<DamagedFile> file(new DamagedFile);
    file->m_file.setFileName(path);
    if (!file->m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    tr("“%1” cannot be read. Check that you may open it and that its disk is "
                       "there.")
                        .arg(path));
    file->readHeader();
    file->readJournal(path);
    file->findTables();
    if (file->m_roots.isEmpty())
        return fail(ErrorCode::Corrupt,
                    tr("Nothing could be read of “%1”: it holds none of the tables of a Candour "
                       "file. Open a backup of it.")
                        .arg(path));
    return file;
}

void DamagedFile::readHeader()
{
    const QByteArray header = m_file.read(kHeaderSize);
    if (header.size() == kHeaderSize && header.startsWith("SQLite format 3")) {
        const auto stored = number<quint16>(header, 16);
        const qint64 size = stored == 1 ? 65536 : stored;
        const auto reserved = quint8(header[20]);
        m_version = int(number<quint32>(header, 60));
        if (size >= 512 && isPowerOfTwo(size)) {
            m_pageSize = size;
            m_usable = size - (reserved < 32 ? reserved : 0);
        }
    }
    m_pages = (m_file.size() + m_pageSize - 1) / m_pageSize;
}

/// Segments, each of a header that fills a sector and a number of pages with their sums.
void DamagedFile::readJournal(const QString &path)
{
    QFile journal(path + QStringLiteral("-journal"));
    if (!hasUnfinishedChange(path) || !journal.open(QIODevice::ReadOnly))
        return;
    const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
    constexpr qint64 kFields = 28;
    qint64 at = 0;
    qint64 sector = 512;
    while (journal.seek(at)) {
        const QByteArray header = journal.read(kFields);
        if (header.size() < kFields || !header.startsWith(magic))
            return;
        auto records = number<quint32>(header, 8);
        const auto nonce = number<quint32>(header, 12);
        if (number<quint32>(header, 24) != m_pageSize)
            return;
        if (at == 0) {
            m_pages = number<quint32>(header, 16); // what the change added is none of it
            sector = qMax<qint64>(number<quint32>(header, 20), 512);
        }
        at += sector;
        for (; records > 0; --records, at += m_pageSize + 8) {
            if (!journal.seek(at))
                return;
            const QByteArray record = journal.read(m_pageSize + 8);
            if (record.size() < m_pageSize + 8)
                return;
            const QByteArray page = record.mid(4, m_pageSize);
            if (number<quint32>(record, 4 + m_pageSize) != journalSum(page, nonce))
                return;
            const auto pageNumber = number<quint32>(record, 0);
            if (!m_journal.contains(pageNumber))
                m_journal.insert(pageNumber, page);
        }
        at = (at + sector - 1) / sector * sector;
    }
}

QByteArray DamagedFile::bytesOfPage(quint32 pageNumber)
{
    if (const auto it = m_journal.constFind(pageNumber); it != m_journal.cend())
        return *it;
    if (pageNumber == 0 || pageNumber > m_pages || !m_file.seek((pageNumber - 1) * m_pageSize))
        return {};
    QByteArray bytes = m_file.read(m_pageSize);
    if (bytes.size() < m_pageSize) // the last one of a file that was cut
        bytes.append(QByteArray(m_pageSize - bytes.size(), '\0'));
    return bytes;
}

std::optional<DamagedFile::Page> DamagedFile::treePage(quint32 pageNumber)
{
    Page page {bytesOfPage(pageNumber), pageNumber == 1 ? kHeaderSize : 0, 0, 0};
    if (page.bytes.isEmpty())
        return std::nullopt;
    page.type = quint8(page.bytes[page.start]);
    page.cells = number<quint16>(page.bytes, page.start + 3);
    const bool known = page.type == kInteriorIndex || page.type == kInteriorTable
        || page.type == kLeafIndex || page.type == kLeafTable;
    // A cell takes two bytes of the list of cells and at least two of its own.
    if (!known || page.cells * 4 > m_usable)
        return std::nullopt;
    return page;
}

/// Where the cell begins; -1 when that is nowhere in the page.
qsizetype DamagedFile::cellAt(const Page &page, int index) const
{
    const bool interior = page.type == kInteriorIndex || page.type == kInteriorTable;
    const qsizetype entry = page.start + (interior ? 12 : 8) + qsizetype(index) * 2;
    const qsizetype at = number<quint16>(page.bytes, entry);
    return at > entry && at + 4 <= m_usable ? at : -1;
}

void DamagedFile::walk(quint32 pageNumber, bool ofTable, const Visitor &visitor, Tally &tally,
                       int depth)
{
    const auto page =
        depth < kDeepest && !m_visited.contains(pageNumber) ? treePage(pageNumber) : std::nullopt;
    const bool fits = page
        && (ofTable ? page->type == kInteriorTable || page->type == kLeafTable
                    : page->type == kInteriorIndex || page->type == kLeafIndex);
    if (!fits) {
        ++tally.brokenPages;
        return;
    }
    m_visited.insert(pageNumber);
    const bool interior = page->type == kInteriorTable || page->type == kInteriorIndex;
    for (int i = 0; i < page->cells; ++i) {
        qsizetype at = cellAt(*page, i);
        if (at < 0) {
            ++tally.brokenRows;
            continue;
        }
        if (interior) {
            walk(number<quint32>(page->bytes, at), ofTable, visitor, tally, depth + 1);
            at += 4;
        }
        if (page->type != kInteriorTable)
            visitCell(*page, at, visitor, tally);
    }
    if (interior)
        walk(number<quint32>(page->bytes, page->start + 8), ofTable, visitor, tally, depth + 1);
}

void DamagedFile::visitCell(const Page &page, qsizetype at, const Visitor &visitor, Tally &tally)
{
    const qint64 size = varint(page.bytes, at);
    Row row;
    if (page.type == kLeafTable)
        row.rowid = varint(page.bytes, at);
    const auto bytes = at < 0 ? std::nullopt : payload(page, at, size);
    const auto values = bytes ? recordOf(*bytes) : std::nullopt;
    if (!values) {
        ++tally.brokenRows;
        return;
    }
    ++tally.rows;
    row.values = *values;
    visitor(row);
}

/// What does not fit into its page goes on in a chain of others.
std::optional<QByteArray> DamagedFile::payload(const Page &page, qsizetype at, qint64 size)
{
    if (size < 0 || size > m_file.size())
        return std::nullopt;
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    const qint64 most = page.type == kLeafTable ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const qint64 wanted = least + (size - least) % (m_usable - 4);
    const qint64 local = size <= most ? size : wanted <= most ? wanted : least;
    if (at + local > m_usable)
        return std::nullopt;
    QByteArray bytes = page.bytes.mid(at, local);
    if (local == size)
        return bytes;
    if (at + local + 4 > m_usable)
        return std::nullopt;
    auto next = number<quint32>(page.bytes, at + local);
    while (bytes.size() < size) {
        const QByteArray more = bytesOfPage(next);
        if (more.isEmpty())
            return std::nullopt;
        m_visited.insert(next);
        bytes.append(more.mid(4, qMin(m_usable - 4, size - bytes.size())));
        next = number<quint32>(more, 0);
    }
    return bytes;
}

void DamagedFile::noteTable(const Row &row)
{
    constexpr int kColumns = 5; // type, name, tbl_name, rootpage, sql
    if (row.values.size() != kColumns || row.values[0] != QStringLiteral("table")
        || row.values[3].typeId() != QMetaType::LongLong)
        return;
    const QString name = row.values[1].toString();
    const qint64 root = row.values[3].toLongLong();
    if (root > 1 && root <= m_pages && !m_roots.contains(name))
        m_roots.insert(name, quint32(root));
}

void DamagedFile::findTables()
{
    const auto note = [this](const Row &row) { noteTable(row); };
    Tally tally;
    walk(1, true, note, tally, 0);
    if (tally.brokenPages > 0 || tally.brokenRows > 0)
        visitLost(note); // its leaves are still somewhere
}

DamagedFile::Tally DamagedFile::visit(const QString &table, const Visitor &visitor)
{
    Tally tally;
    const quint32 root = m_roots.value(table);
    const auto page = root ? treePage(root) : std::nullopt;
    if (!page) {
        ++tally.brokenPages;
        return tally;
    }
    const bool ofTable = page->type == kInteriorTable || page->type == kLeafTable;
    walk(root, ofTable, visitor, tally, 0);
    return tally;
}

void DamagedFile::visitLost(const Visitor &visitor)
{
    Tally ignored;
    for (quint32 i = 2; i <= m_pages; ++i) {
        const auto page = m_visited.contains(i) ? std::nullopt : treePage(i);
        if (!page || page->type == kInteriorTable)
            continue;
        for (int cell = 0; cell < page->cells; ++cell) {
            const qsizetype at = cellAt(*page, cell);
            if (at >= 0)
                visitCell(*page, page->type == kInteriorIndex ? at + 4 : at, visitor, ignored);
        }
    }
}

} // namespace candour::db
