// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/MappingFiles.h"

#include "core/io/IoText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace candour {

namespace {

// A mapping fits a screen or two; a larger file is something else.
constexpr qint64 kLargestFile = 1024 * 1024;

} // namespace

QList<Mapping> shippedMappings()
{
    QList<Mapping> mappings;
    const QDir folder(QStringLiteral(":/mappings"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const auto mapping = readMappingFile(folder.filePath(name));
        Q_ASSERT_X(mapping.has_value(), "shippedMappings", qPrintable(name));
        if (mapping)
            mappings += *mapping;
    }
    return mappings;
}

Result<Mapping> readMappingFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Io,
            IoText::tr("The mapping %1 cannot be read. Check its name and that you may open "
                       "it.")
                .arg(name),
            file.errorString());
    if (file.size() > kLargestFile)
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1 is too large for a mapping. Choose the JSON file that was "
                               "exported as one.")
                        .arg(name));
    const auto mapping = mappingFromJson(file.readAll());
    if (!mapping)
        return fail(mapping.error().code, name + QStringLiteral(": ") + mapping.error().text,
                    mapping.error().detail);
    return *mapping;
}

QByteArray mappingFileBytes(const Mapping &mapping)
{
    return QJsonDocument(mappingToJson(mapping)).toJson(QJsonDocument::Indented);
}

} // namespace candour
