// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/sheets/XmlBytes.h"

#include <QByteArray>
#include <QHash>

#include <functional>

struct zip;
struct zip_file;

namespace candour {

/// Told how many bytes more have been unpacked; answers false to stop.
using UnpackWatch = std::function<bool(qint64 bytes)>;

/// One part of an archive, unpacked as it is read. Negative from read(): damaged, longer than the
/// archive says, or stopped. The archive must outlive it.
class ZipPart : public ByteSource {
public:
    ZipPart(zip_file *file, qint64 size, UnpackWatch watch);
    ~ZipPart() override;
    Q_DISABLE_COPY_MOVE(ZipPart)

    qint64 read(char *into, qint64 size) override;

private:
    zip_file *m_file;
    qint64 m_left;
    UnpackWatch m_watch;
};

/// A zip archive in memory, refused when its directory promises more than a workbook can be: the
/// guard against a small file that unpacks without end. Names are found whatever their case.
class ZipArchive {
public:
    static constexpr qint64 kMostUnpacked = qint64(1) << 30; ///< of all parts together
    static constexpr qint64 kAlwaysUnpacked = 10 * 1024 * 1024; ///< however well it was packed
    static constexpr qint64 kMostRatio = 200; ///< unpacked to packed, beyond that
    static constexpr qint64 kMostParts = 20'000;

    /// Refuses what is damaged, encrypted or beyond the limits; the sentences name `fileName`.
    static Result<std::unique_ptr<ZipArchive>> open(const QByteArray &bytes,
                                                    const QString &fileName);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    [[nodiscard]] bool has(const QString &name) const;
    /// Unpacked; 0 of what is not there.
    [[nodiscard]] qint64 sizeOf(const QString &name) const;
    /// Null when there is none of that name, or it cannot be opened.
    [[nodiscard]] std::unique_ptr<ZipPart> part(const QString &name, UnpackWatch watch = {}) const;
    /// The first bytes of a small part; empty when it is not there.
    [[nodiscard]] QByteArray begin(const QString &name, qint64 most) const;

private:
    struct Entry {
        quint64 index;
        qint64 size;
    };

    explicit ZipArchive(QByteArray bytes);
    Result<void> readDirectory(const QString &fileName);

    QByteArray m_bytes;
    zip *m_zip = nullptr;
    QHash<QString, Entry> m_entries; ///< by name in lower case
};

} // namespace candour
