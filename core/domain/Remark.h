// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/Uid.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

/// What can be attached to any record or figure.
namespace candour {

struct Indicator;
struct Organisation;
struct Person;

/// The lead's word about one figure. Remembers the batch it was written about: when a newer batch
/// changes the figure, the comment is stale.
struct Comment {
    Uid uid;
    Ref<Organisation> organisation;
    Ref<Indicator> indicator;
    QString breakdown;
    QString period; ///< machine form
    QString text;
    Ref<Person> author;
    QDateTime written;
    QString batch; ///< uid of the batch in force when it was written
};

enum class QualityGrade { High, Adequate, Poor };

/// How far a figure can be trusted, as the lead or the provider's data team judged it (FEATURES B7,
/// PRINTS data-quality sheet). Without an organisation it holds for all. The one in force is the
/// newest that is not later than the period; one of the organisation goes before one of all.
struct DataQuality {
    Uid uid;
    Ref<Indicator> indicator;
    Ref<Organisation> organisation;
    QualityGrade grade = QualityGrade::Adequate;
    QDate from; ///< first day of the first period it is about
    QString signedOffBy;
    QDate signedOff;
    QString note;
    QDate reviewBy; ///< when the grade is to be looked at again; settled by a later grade
};

/// "This has to do with that", between any two records.
struct Link {
    Uid uid;
    QString fromKind;
    QString fromUid;
    QString toKind;
    QString toUid;
    QString note;
};

/// A file kept with a record. The bytes lie in a table of their own under their digest.
struct Attachment {
    Uid uid;
    QString recordKind;
    QString recordUid;
    QString name;
    QString mediaType;
    QString digest; ///< SHA-256 of the bytes, hex
    std::optional<qint64> size; ///< bytes
    QString note;
};

/// A field of the organisation's own, on any kind of record.
enum class AdditionalFieldKind { Line, Text, Number, Date, YesNo, Choice };

struct AdditionalField {
    Uid uid;
    QString recordKind;
    QString label;
    AdditionalFieldKind kind = AdditionalFieldKind::Line;
    QString options; ///< choices, separated by `;`
    bool required = false;
};

/// A way of reading one kind of file, kept by name; the text is io::Mapping's JSON.
struct SavedMapping {
    Uid uid;
    QString name;
    QString json;
    QString note;
};

template <>
std::span<const Choice<QualityGrade>> choicesOf<QualityGrade>();
template <>
std::span<const Choice<AdditionalFieldKind>> choicesOf<AdditionalFieldKind>();

} // namespace candour
