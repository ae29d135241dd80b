// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <list>

namespace candour {

/// Takes the values out of a JSON object one key at a time and notes the first fault in `fault`: a
/// value of the wrong type, or, when it is destroyed, a key that nobody asked for. A slip in a
/// mapping written by hand must not pass as a default.
class JsonFields {
public:
    JsonFields(QJsonObject json, QString path, QString &fault);
    ~JsonFields();
    JsonFields(JsonFields &&other) noexcept;
    JsonFields(const JsonFields &) = delete;
    JsonFields &operator=(const JsonFields &) = delete;
    JsonFields &operator=(JsonFields &&) = delete;

    [[nodiscard]] bool has(const char *key) const;
    QString text(const char *key);
    QStringList texts(const char *key);
    bool flag(const char *key, bool fallback);
    int whole(const char *key, int fallback);
    double number(const char *key, double fallback);
    /// An absent object is an empty one.
    JsonFields object(const char *key);
    std::list<JsonFields> objects(const char *key);
    /// Objects whose keys are somebody else's affair.
    QList<QJsonObject> rawObjects(const char *key);

    /// Notes that the word is none of those known for the key.
    void refuseWord(const char *key, const QString &word);

private:
    QJsonValue take(const char *key);
    void refuseType(const char *key, const QString &wanted);
    void refuse(const QString &sentence);
    [[nodiscard]] QString pathOf(const char *key) const;

    QJsonObject m_json;
    QString m_path;
    QString *m_fault; ///< null once moved from
    QSet<QString> m_taken;
};

} // namespace candour
