// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/Uid.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

// Writing and reading from one list of members: each struct has a function
// `visitFields(visit, value)` that names its members once (BlockFields.h); a writer and a reader
// walk the same list, so the two cannot disagree.

namespace candour::json {

template <typename T, typename Of>
concept Is = std::same_as<std::remove_const_t<T>, Of>;

template <typename T>
inline constexpr bool isList = false;
template <typename T>
inline constexpr bool isList<QList<T>> = !std::is_same_v<T, char>;
template <typename T>
inline constexpr bool isList<std::vector<T>> = true;
template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <typename T>
QJsonValue toValue(const T &value);

struct Writer {
    QJsonObject object;

    template <typename T>
    void operator()(const char *name, const T &value)
    {
        object.insert(QLatin1String(name), toValue(value));
    }
};

template <typename T>
QJsonObject allFields(const T &value)
{
    Writer writer;
    visitFields(writer, value);
    return writer.object;
}

/// Names the alternative of a block's variant; always written.
inline constexpr QLatin1String kBlockKey {"block"};

/// The members that differ from a new T's.
template <typename T>
QJsonObject toObject(const T &value)
{
    static const QJsonObject usual = allFields(T {});
    QJsonObject object = allFields(value);
    for (auto it = usual.begin(); it != usual.end(); ++it) {
        if (it.key() != kBlockKey && object.value(it.key()) == it.value())
            object.remove(it.key());
    }
    return object;
}

template <typename T>
QJsonValue toValue(const T &value)
{
    if constexpr (isOptional<T>) {
        return value ? toValue(*value) : QJsonValue(QJsonValue::Null);
    } else if constexpr (isList<T>) {
        QJsonArray array;
        for (const auto &item : value)
            array.append(toValue(item));
        return array;
    } else if constexpr (std::is_enum_v<T>) {
        return codeOf(value);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (std::is_same_v<T, Uid>) {
        return value.toText();
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return QJsonArray::fromStringList(value);
    } else if constexpr (std::is_same_v<
                             T,
                             bool> || std::is_same_v<T, QString> || std::is_floating_point_v<T>) {
        return value;
    } else if constexpr (std::is_integral_v<T>) {
        return qint64(value);
    } else {
        return toObject(value);
    }
}

/// Reads what Writer wrote. Absent members keep the value they have; the first thing that cannot
/// be read is kept as a sentence in `problem`.
class Reader {
public:
    Reader(QJsonObject object, QString &problem)
        : m_object(std::move(object))
        , m_problem(problem)
    {
    }

    template <typename T>
    void operator()(const char *name, T &value)
    {
        const auto it = m_object.constFind(QLatin1String(name));
        if (it != m_object.constEnd())
            read(name, it.value(), value);
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    [[nodiscard]] QString &problem() { return m_problem; }

private:
    void refuse(const char *name, const QString &found)
    {
        if (m_problem.isEmpty())
            m_problem = QCoreApplication::translate(
                            "report",
                            "The stored report has “%1” as its “%2”, which this version of "
                            "Candour cannot read.")
                            .arg(found, QLatin1String(name));
    }

    template <typename T>
    void read(const char *name, const QJsonValue &json, T &value)
    {
        if constexpr (isOptional<T>) {
            if (json.isNull()) {
                value.reset();
                return;
            }
            typename T::value_type inner {};
            read(name, json, inner);
            value = std::move(inner);
        } else if constexpr (std::is_same_v<T, QStringList>) {
            value.clear();
            for (const QJsonValue &item : json.toArray())
                value.append(item.toString());
        } else if constexpr (isList<T>) {
            value.clear();
            for (const QJsonValue &item : json.toArray()) {
                typename T::value_type inner {};
                read(name, item, inner);
                value.push_back(std::move(inner));
            }
        } else if constexpr (std::is_enum_v<T>) {
            if (const auto choice = choiceFromCode<T>(json.toString()))
                value = *choice;
            else
                refuse(name, json.toVariant().toString());
        } else if constexpr (std::is_same_v<T, QDate>) {
            value = QDate::fromString(json.toString(), Qt::ISODate);
        } else if constexpr (std::is_same_v<T, Uid>) {
            value = Uid::fromText(json.toString());
        } else if constexpr (std::is_same_v<T, QString>) {
            json.isString() ? void(value = json.toString())
                            : refuse(name, json.toVariant().toString());
        } else if constexpr (std::is_same_v<T, bool>) {
            value = json.toBool(value);
        } else if constexpr (std::is_floating_point_v<T>) {
            json.isDouble() ? void(value = json.toDouble())
                            : refuse(name, json.toVariant().toString());
        } else if constexpr (std::is_integral_v<T>) {
            value = T(json.toInteger(value));
        } else {
            Reader inner(json.toObject(), m_problem);
            visitFields(inner, value);
        }
    }

    QJsonObject m_object;
    QString &m_problem;
};

} // namespace candour::json
