// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/JsonFields.h"

#include "core/io/IoText.h"

#include <QJsonArray>

#include <cmath>

namespace candour {

JsonFields::JsonFields(QJsonObject json, QString path, QString &fault)
    : m_json(std::move(json))
    , m_path(std::move(path))
    , m_fault(&fault)
{
}

JsonFields::JsonFields(JsonFields &&other) noexcept
    : m_json(std::move(other.m_json))
    , m_path(std::move(other.m_path))
    , m_fault(std::exchange(other.m_fault, nullptr))
    , m_taken(std::move(other.m_taken))
{
}

JsonFields::~JsonFields()
{
    if (!m_fault)
        return;
    for (auto it = m_json.constBegin(); it != m_json.constEnd(); ++it) {
        if (!m_taken.contains(it.key()))
            refuse(IoText::tr("“%1” is not a key that it may have. Check its spelling.")
                       .arg(m_path + it.key()));
    }
}

bool JsonFields::has(const char *key) const
{
    return m_json.contains(QLatin1String(key));
}

QJsonValue JsonFields::take(const char *key)
{
    m_taken.insert(QString::fromLatin1(key));
    return m_json.value(QLatin1String(key));
}

QString JsonFields::text(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        refuseType(key, IoText::tr("a text"));
    return value.toString();
}

QStringList JsonFields::texts(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        refuseType(key, IoText::tr("a list of texts"));
    QStringList list;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            refuseType(key, IoText::tr("a list of texts"));
        list += item.toString();
    }
    return list;
}

bool JsonFields::flag(const char *key, bool fallback)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        refuseType(key, IoText::tr("true or false"));
    return value.toBool(fallback);
}

int JsonFields::whole(const char *key, int fallback)
{
    const double value = number(key, fallback);
    if (value != std::floor(value) || std::fabs(value) > 1e6) {
        refuseType(key, IoText::tr("a whole number"));
        return fallback;
    }
    return int(value);
}

double JsonFields::number(const char *key, double fallback)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isDouble())
        refuseType(key, IoText::tr("a number"));
    return value.toDouble(fallback);
}

JsonFields JsonFields::object(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        refuseType(key, IoText::tr("an object in braces"));
    return {value.toObject(), pathOf(key) + u'.', *m_fault};
}

std::list<JsonFields> JsonFields::objects(const char *key)
{
    std::list<JsonFields> fields;
    int index = 0;
    for (const QJsonObject &item : rawObjects(key))
        fields.emplace_back(item, QStringLiteral("%1[%2].").arg(pathOf(key)).arg(++index),
                            *m_fault);
    return fields;
}

QList<QJsonObject> JsonFields::rawObjects(const char *key)
{
    const QJsonValue value = take(key);
    QList<QJsonObject> list;
    bool fits = value.isUndefined() || value.isArray();
    for (const QJsonValue &item : value.toArray()) {
        fits = fits && item.isObject();
        list += item.toObject();
    }
    if (!fits)
        refuseType(key, IoText::tr("a list of objects in braces"));
    return list;
}

void JsonFields::refuseWord(const char *key, const QString &word)
{
    refuse(IoText::tr("“%1” is not a word that “%2” may have.").arg(word, pathOf(key)));
}

void JsonFields::refuseType(const char *key, const QString &wanted)
{
    refuse(IoText::tr("“%1” must be %2.").arg(pathOf(key), wanted));
}

void JsonFields::refuse(const QString &sentence)
{
    if (m_fault && m_fault->isEmpty())
        *m_fault = sentence;
}

QString JsonFields::pathOf(const char *key) const
{
    return m_path + QLatin1String(key);
}

} // namespace candour
