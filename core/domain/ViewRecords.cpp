// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/domain/Records.h"

// Field ids name fields in the journal: never change one, never use one again.
namespace candour {

template <>
const RecordType<SavedView> &recordType<SavedView>()
{
    static const RecordType<SavedView> type(
        "saved_view", "saved_views", QT_TRANSLATE_NOOP("record", "named view"),
        QT_TRANSLATE_NOOP("record", "named views"), [](Describe<SavedView> &d) {
            d.field(1, "list", &SavedView::list, QT_TRANSLATE_NOOP("field", "Table"))
                .required()
                .atMost(80)
                .unwatched();
            d.field(2, "name", &SavedView::name, QT_TRANSLATE_NOOP("field", "Name"))
                .required()
                .searchable()
                .atMost(80);
            d.field(3, "layout", &SavedView::layout, QT_TRANSLATE_NOOP("field", "Columns"))
                .multiline()
                .unwatched();
            d.field(4, "filter", &SavedView::filter, QT_TRANSLATE_NOOP("field", "Filter"))
                .multiline()
                .unwatched();
            d.key({QStringLiteral("list"), QStringLiteral("name")});
            d.title({QStringLiteral("name")});
        });
    return type;
}

template <>
const RecordType<TextClearance> &recordType<TextClearance>()
{
    static const RecordType<TextClearance> type(
        "text_clearance", "text_clearances", QT_TRANSLATE_NOOP("record", "cleared text"),
        QT_TRANSLATE_NOOP("record", "cleared texts"), [](Describe<TextClearance> &d) {
            d.field(1, "record_kind", &TextClearance::recordKind,
                    QT_TRANSLATE_NOOP("field", "Kind of record"))
                .required()
                .atMost(40)
                .unwatched();
            d.field(2, "record_uid", &TextClearance::recordUid,
                    QT_TRANSLATE_NOOP("field", "Record"))
                .required()
                .atMost(36)
                .unwatched();
            d.field(3, "field", &TextClearance::field, QT_TRANSLATE_NOOP("field", "Field"))
                .required()
                .atMost(60)
                .unwatched();
            d.field(4, "digest", &TextClearance::digest, QT_TRANSLATE_NOOP("field", "Digest"))
                .required()
                .atMost(64)
                .unwatched();
            d.field(5, "found", &TextClearance::found, QT_TRANSLATE_NOOP("field", "What was seen"))
                .required()
                .atMost(120)
                .unwatched();
            d.field(6, "reason", &TextClearance::reason, QT_TRANSLATE_NOOP("field", "Reason"))
                .required()
                .atMost(500);
            d.field(7, "author", &TextClearance::author, QT_TRANSLATE_NOOP("field", "Author"));
            d.field(8, "written", &TextClearance::written, QT_TRANSLATE_NOOP("field", "Written"));
            d.key(
                {QStringLiteral("record_uid"), QStringLiteral("field"), QStringLiteral("digest")});
            d.title({QStringLiteral("reason")});
        });
    return type;
}

} // namespace candour
