// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/Record.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <type_traits>

/// Ties a plain struct to its field list:
///
///     template <> const RecordType<Role> &recordType<Role>()
///     {
///         static const RecordType<Role> type("role", "roles", QT_TRANSLATE_NOOP("record", "role"),
///                                            QT_TRANSLATE_NOOP("record", "roles"),
///                                            [](Describe<Role> &d) {
///             d.field(1, "code", &Role::code, QT_TRANSLATE_NOOP("field", "Code")).unique();
///             …
///         });
///         return type;
///     }
///
/// The kind of a field follows from the type of its member; the calls after it add flags.
namespace candour {

template <typename T>
class RecordType;

/// The description of T. Specialised once for every record struct.
template <typename T>
const RecordType<T> &recordType();

template <typename T>
const RecordKind &recordKindOf()
{
    return recordType<T>();
}

/// Which kind of reference a Ref<T> is; specialised for people and attachments.
template <typename T>
inline constexpr FieldKind kReferenceKind = FieldKind::Reference;

/// How a member of a struct becomes the QVariant of its field and back.
template <typename M, typename = void>
struct FieldCodec;

template <>
struct FieldCodec<QString> {
    /// Whatever people write is watched for persons unless its description says otherwise.
    static void describe(Field &field)
    {
        field.kind = FieldKind::Line;
        field.flags.setFlag(FieldFlag::PersonTextWatched);
    }

    static QVariant encode(const QString &value)
    {
        return value.isNull() ? QString(QLatin1String("")) : value;
    }

    static QString decode(const QVariant &value) { return value.toString(); }
};

template <>
struct FieldCodec<bool> {
    static void describe(Field &field) { field.kind = FieldKind::YesNo; }

    static QVariant encode(bool value) { return value; }

    static bool decode(const QVariant &value) { return value.toBool(); }
};

template <>
struct FieldCodec<std::optional<qint64>> {
    static void describe(Field &field) { field.kind = FieldKind::Integer; }

    static QVariant encode(const std::optional<qint64> &value)
    {
        return value ? QVariant(qlonglong(*value)) : QVariant();
    }

    static std::optional<qint64> decode(const QVariant &value)
    {
        return value.isValid() ? std::optional<qint64>(value.toLongLong()) : std::nullopt;
    }
};

template <>
struct FieldCodec<std::optional<double>> {
    static void describe(Field &field) { field.kind = FieldKind::Decimal; }

    static QVariant encode(const std::optional<double> &value)
    {
        return value ? QVariant(*value) : QVariant();
    }

    static std::optional<double> decode(const QVariant &value)
    {
        return value.isValid() ? std::optional<double>(value.toDouble()) : std::nullopt;
    }
};

template <>
struct FieldCodec<QDate> {
    static void describe(Field &field) { field.kind = FieldKind::Date; }

    static QVariant encode(const QDate &value)
    {
        return value.isValid() ? QVariant(value) : QVariant();
    }

    static QDate decode(const QVariant &value) { return value.toDate(); }
};

template <>
struct FieldCodec<QTime> {
    static void describe(Field &field) { field.kind = FieldKind::Time; }

    static QVariant encode(const QTime &value)
    {
        return value.isValid() ? QVariant(value) : QVariant();
    }

    static QTime decode(const QVariant &value) { return value.toTime(); }
};

template <>
struct FieldCodec<QDateTime> {
    static void describe(Field &field) { field.kind = FieldKind::Timestamp; }

    static QVariant encode(const QDateTime &value)
    {
        return value.isValid() ? QVariant(value.toUTC()) : QVariant();
    }

    static QDateTime decode(const QVariant &value) { return value.toDateTime(); }
};

template <typename E>
struct FieldCodec<E, std::enable_if_t<std::is_enum_v<E>>> {
    static void describe(Field &field)
    {
        field.kind = FieldKind::Choice;
        for (const Choice<E> &choice : choicesOf<E>())
            field.options.append({QString::fromLatin1(choice.code), choice.label});
    }

    static QVariant encode(E value) { return codeOf(value); }

    static E decode(const QVariant &value)
    {
        return choiceFromCode<E>(value.toString()).value_or(E {});
    }
};

template <typename T>
struct FieldCodec<Ref<T>> {
    static void describe(Field &field)
    {
        field.kind = kReferenceKind<T>;
        field.target = &recordKindOf<T>;
    }

    static QVariant encode(const Ref<T> &value)
    {
        return value.isNull() ? QVariant() : QVariant::fromValue(value.uid());
    }

    static Ref<T> decode(const QVariant &value) { return Ref<T>(value.value<Uid>()); }
};

/// A list of codes when the elements are an enum, owned records otherwise.
template <typename E>
struct FieldCodec<QList<E>> {
    static void describe(Field &field)
    {
        if constexpr (std::is_enum_v<E>) {
            FieldCodec<E>::describe(field);
            field.kind = FieldKind::MultiChoice;
        } else {
            field.kind = FieldKind::Children;
            field.rows = &recordKindOf<E>;
        }
    }

    static QVariant encode(const QList<E> &list)
    {
        if constexpr (std::is_enum_v<E>) {
            QStringList codes;
            for (const Choice<E> &choice : choicesOf<E>()) {
                if (list.contains(choice.value))
                    codes.append(QString::fromLatin1(choice.code));
            }
            return codes;
        } else {
            RecordList rows;
            for (const E &element : list)
                rows.append(recordType<E>().toData(element));
            return QVariant::fromValue(rows);
        }
    }

    static QList<E> decode(const QVariant &value)
    {
        QList<E> list;
        if constexpr (std::is_enum_v<E>) {
            const QStringList codes = value.toStringList();
            for (const QString &code : codes) {
                if (const auto choice = choiceFromCode<E>(code))
                    list.append(*choice);
            }
        } else {
            const auto rows = value.value<RecordList>();
            for (const RecordData &row : rows)
                list.append(recordType<E>().fromData(row));
        }
        return list;
    }
};

/// Adds to the field just named; every call gives itself back.
class FieldSpec {
public:
    explicit FieldSpec(Field &field)
        : m_field(field)
    {
    }

    FieldSpec &required() { return flag(FieldFlag::Required); }

    FieldSpec &unique() { return flag(FieldFlag::Unique); }

    FieldSpec &reasonOnChange() { return flag(FieldFlag::ReasonOnChange); }

    FieldSpec &isPrivate() { return flag(FieldFlag::Private); }

    /// A code, a web address or a text of the program's own: nothing in it names a person.
    FieldSpec &unwatched()
    {
        m_field.flags.setFlag(FieldFlag::PersonTextWatched, false);
        return *this;
    }

    /// The place of an organisation: a postcode in it names no person; all else does.
    FieldSpec &mayHoldPostcode() { return flag(FieldFlag::PostcodeAllowed); }

    /// Shows in what is due, until the condition says that it is settled.
    FieldSpec &dueDate(std::function<bool(const RecordData &)> isSettled = {})
    {
        m_field.isSettled = std::move(isSettled);
        return flag(FieldFlag::DueDate);
    }

    FieldSpec &searchable() { return flag(FieldFlag::Searchable); }

    FieldSpec &hierarchy() { return flag(FieldFlag::Hierarchy); }

    /// Several lines of text.
    FieldSpec &multiline() { return kind(FieldKind::Text); }

    /// A period in its machine form, held as text.
    FieldSpec &period() { return unwatched().kind(FieldKind::Period); }

    /// The rows of the list are links to other records rather than owned ones.
    FieldSpec &manyToMany() { return kind(FieldKind::ManyToMany); }

    FieldSpec &numbered(const NumberPattern &pattern)
    {
        m_field.number = pattern;
        return unwatched().kind(FieldKind::ReferenceNumber);
    }

    FieldSpec &unit(const QString &text)
    {
        m_field.unit = text;
        return *this;
    }

    FieldSpec &range(std::optional<double> minimum, std::optional<double> maximum)
    {
        m_field.minimum = minimum;
        m_field.maximum = maximum;
        return *this;
    }

    FieldSpec &atMost(int characters)
    {
        m_field.maximumLength = characters;
        return *this;
    }

    FieldSpec &help(const char *text)
    {
        m_field.help = text;
        return *this;
    }

    FieldSpec &visibleWhen(std::function<bool(const RecordData &)> condition)
    {
        m_field.visibleWhen = std::move(condition);
        return *this;
    }

private:
    FieldSpec &flag(FieldFlag flag)
    {
        m_field.flags.setFlag(flag);
        return *this;
    }

    FieldSpec &kind(FieldKind kind)
    {
        m_field.kind = kind;
        return *this;
    }

    Field &m_field;
};

/// What the field list is written with; see the example at the head of this file.
template <typename T>
class Describe {
public:
    explicit Describe(RecordType<T> &type)
        : m_type(type)
    {
    }

    template <typename M>
    FieldSpec field(int id, const char *name, M T::*member, const char *label)
    {
        Field field = newField(id, name, label);
        FieldCodec<M>::describe(field);
        m_type.bind([member](const T &t) { return FieldCodec<M>::encode(t.*member); },
                    [member](T &t, const QVariant &v) { t.*member = FieldCodec<M>::decode(v); });
        return add(std::move(field));
    }

    /// A field worked out from the others.
    FieldSpec computed(int id, const char *name, std::function<QVariant(const T &)> compute,
                       const char *label)
    {
        Field field = newField(id, name, label);
        field.kind = FieldKind::Computed;
        field.compute = [compute = std::move(compute)](const RecordData &data) {
            return compute(recordType<T>().fromData(data));
        };
        m_type.bind({}, {});
        return add(std::move(field));
    }

    /// The fields that follow stand under this heading of the form.
    void section(const char *label) { m_section = label; }

    void key(const QStringList &names) { m_type.key = names; }

    void title(const QStringList &names) { m_type.title = names; }

    void rule(RecordRule rule) { m_type.rules.append(std::move(rule)); }

    void guard(ChangeGuard guard) { m_type.guards.append(std::move(guard)); }

private:
    Field newField(int id, const char *name, const char *label) const
    {
        Field field;
        field.id = id;
        field.name = QString::fromLatin1(name);
        field.label = label;
        field.section = m_section;
        return field;
    }

    FieldSpec add(Field field)
    {
        m_type.fields.append(std::move(field));
        return FieldSpec(m_type.fields.last());
    }

    RecordType<T> &m_type;
    const char *m_section = "";
};

/// A RecordKind that knows its struct. T needs a member `Uid uid`.
template <typename T>
class RecordType final : public RecordKind {
public:
    template <typename Body>
    RecordType(const char *kindId, const char *kindPlural, const char *kindLabel,
               const char *kindLabelPlural, Body body)
        : RecordKind(kindId, kindPlural, kindLabel, kindLabelPlural)
    {
        Describe<T> describe(*this);
        body(describe);
        for (const Field &field : std::as_const(fields)) {
            if (key.isEmpty() && field.has(FieldFlag::Unique))
                key.append(field.name);
        }
        if (title.isEmpty())
            title = key;
    }

    [[nodiscard]] RecordData toData(const T &value) const
    {
        RecordData data(*this);
        data.uid = value.uid;
        for (int i = 0; i < fields.size(); ++i) {
            if (m_bindings[i].get)
                data.setValue(i, m_bindings[i].get(value));
        }
        return data;
    }

    [[nodiscard]] RecordData fresh() const override { return toData(T {}); }

    [[nodiscard]] T fromData(const RecordData &data) const
    {
        Q_ASSERT(&data.kind() == this);
        T value;
        value.uid = data.uid;
        for (int i = 0; i < fields.size(); ++i) {
            if (m_bindings[i].set)
                m_bindings[i].set(value, data.value(i));
        }
        return value;
    }

private:
    friend class Describe<T>;

    struct Binding {
        std::function<QVariant(const T &)> get;
        std::function<void(T &, const QVariant &)> set;
    };

    void bind(std::function<QVariant(const T &)> get,
              std::function<void(T &, const QVariant &)> set)
    {
        m_bindings.append({std::move(get), std::move(set)});
    }

    QList<Binding> m_bindings;
};

} // namespace candour
