// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/domain/Records.h"

#include <QCoreApplication>

// Field ids name fields in the journal: never change one, never use one again.
namespace candour {

namespace {

void meansOneRecord(const RecordData &name, QList<Problem> &problems)
{
    const bool hasOrganisation = !name.reference(u"organisation").isNull();
    if (hasOrganisation == name.reference(u"indicator").isNull())
        return;
    problems.append({QStringLiteral("organisation"),
                     QCoreApplication::translate(
                         "rule", "Say which organisation it means, or which indicator: one.")});
}

} // namespace

template <>
const RecordType<SourceName> &recordType<SourceName>()
{
    static const RecordType<SourceName> type(
        "source_name", "source_names", QT_TRANSLATE_NOOP("record", "name in files"),
        QT_TRANSLATE_NOOP("record", "names in files"), [](Describe<SourceName> &d) {
            d.field(1, "text", &SourceName::text, QT_TRANSLATE_NOOP("field", "Name in files"))
                .help(QT_TRANSLATE_NOOP("help",
                                        "As the files have it; upper and lower case do not matter"))
                .required()
                .searchable()
                .atMost(200);
            d.field(2, "organisation", &SourceName::organisation,
                    QT_TRANSLATE_NOOP("field", "Organisation"));
            d.field(3, "indicator", &SourceName::indicator,
                    QT_TRANSLATE_NOOP("field", "Indicator"));
            d.key({QStringLiteral("text"), QStringLiteral("organisation"),
                   QStringLiteral("indicator")});
            d.title({QStringLiteral("text")});
            d.rule(&meansOneRecord);
        });
    return type;
}

} // namespace candour
