// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace candour {

/// The identity of a record: the same in every copy of the file, unlike its integer key.
/// Text form is the 36-character UUID without braces.
class Uid {
public:
    Uid() = default;

    static Uid create() { return Uid(QUuid::createUuid()); }

    /// The fixed uid of a shipped record (UUID v5 of "kind:code" in Candour's name space).
    static Uid ofShipped(QStringView kind, QStringView code);
    /// Null when the text is not a UUID.
    static Uid fromText(QStringView text);

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    [[nodiscard]] QString toText() const
    {
        return isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces);
    }

    friend bool operator==(const Uid &a, const Uid &b) { return a.m_uuid == b.m_uuid; }

    friend bool operator!=(const Uid &a, const Uid &b) { return a.m_uuid != b.m_uuid; }

    friend bool operator<(const Uid &a, const Uid &b) { return a.m_uuid < b.m_uuid; }

    friend size_t qHash(const Uid &uid, size_t seed = 0) { return qHash(uid.m_uuid, seed); }

private:
    explicit Uid(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    QUuid m_uuid;
};

/// A uid that can only be that of a T: a Ref<Indicator> does not fit where an organisation belongs.
template <typename T>
class Ref {
public:
    Ref() = default;

    explicit Ref(Uid target)
        : m_uid(target)
    {
    }

    [[nodiscard]] const Uid &uid() const { return m_uid; }

    [[nodiscard]] bool isNull() const { return m_uid.isNull(); }

    friend bool operator==(const Ref &a, const Ref &b) { return a.m_uid == b.m_uid; }

    friend bool operator!=(const Ref &a, const Ref &b) { return a.m_uid != b.m_uid; }

    friend bool operator<(const Ref &a, const Ref &b) { return a.m_uid < b.m_uid; }

    friend size_t qHash(const Ref &ref, size_t seed = 0) { return qHash(ref.m_uid, seed); }

private:
    Uid m_uid;
};

/// An integer key of one file, typed by what it is the key of. Zero means none.
template <typename Tag>
struct RowId {
    qint64 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }

    friend auto operator<=>(const RowId &, const RowId &) = default;

    friend size_t qHash(const RowId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using SeriesId = RowId<struct SeriesTag>;
using BatchId = RowId<struct BatchTag>;

} // namespace candour

Q_DECLARE_METATYPE(candour::Uid)
