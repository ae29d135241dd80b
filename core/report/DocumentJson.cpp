// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/BlockFields.h"
#include "core/report/Document.h"

#include <QJsonDocument>

#include <array>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

/// The stored names of the alternatives of BlockContent, in its order.
constexpr std::array kBlockNames {
    "heading", "paragraph", "table", "chart",     "picture", "keyValue",
    "legend",  "contents",  "rules", "pageBreak", "grid",
};
static_assert(kBlockNames.size() == std::variant_size_v<BlockContent>);

constexpr QLatin1String kKeep {"keepWithNext"};

/// Sets the content to a new value of the alternative of this name.
template <size_t N = 0>
bool emplaceNamed(BlockContent &content, QStringView name)
{
    if constexpr (N < kBlockNames.size()) {
        if (name != QLatin1String(kBlockNames[N]))
            return emplaceNamed<N + 1>(content, name);
        content.emplace<N>();
        return true;
    } else {
        return false;
    }
}

} // namespace

void visitFields(json::Writer &visit, const Block &block)
{
    visit.object =
        std::visit([](const auto &content) { return json::toObject(content); }, block.content);
    visit.object.insert(json::kBlockKey, QLatin1String(kBlockNames[block.content.index()]));
    visit.object.insert(kKeep, block.keepWithNext);
}

void visitFields(json::Reader &visit, Block &block)
{
    const QString name = visit.object().value(json::kBlockKey).toString();
    if (!emplaceNamed(block.content, name)) {
        if (visit.problem().isEmpty())
            visit.problem() =
                tr("The stored report holds a block “%1” that this version of Candour "
                   "does not know. Open the file with a newer version.")
                    .arg(name);
        return;
    }
    std::visit([&visit](auto &content) { visitFields(visit, content); }, block.content);
    block.keepWithNext = visit.object().value(kKeep).toBool();
}

QByteArray documentToJson(const Document &document)
{
    QJsonObject object = json::toObject(document);
    object.insert(QStringLiteral("version"), kDocumentVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Document> documentFromJson(const QByteArray &text)
{
    QJsonParseError fault;
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &fault);
    if (!parsed.isObject())
        return fail(ErrorCode::Corrupt,
                    tr("The stored report cannot be read: it is damaged. Restore the file from a "
                       "backup, or issue the report again."),
                    fault.errorString());
    const QJsonObject object = parsed.object();
    const QJsonValue version = object.value(QLatin1String("version"));
    if (!version.isDouble() || version.toInt() < 1)
        return fail(ErrorCode::NotOurFile,
                    tr("This is not a report of Candour: it has no version number."));
    if (version.toInt() > kDocumentVersion)
        return fail(ErrorCode::FileTooNew,
                    tr("The report was stored by a newer version of Candour (format %1; this "
                       "version reads up to %2). Open it with that version.")
                        .arg(version.toInt())
                        .arg(kDocumentVersion));
    QString problem;
    json::Reader reader(object, problem);
    Document document;
    visitFields(reader, document);
    if (!problem.isEmpty())
        return fail(ErrorCode::Unsupported, problem);
    return document;
}

} // namespace candour
