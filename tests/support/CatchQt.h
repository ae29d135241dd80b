// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The only header that names Catch2, so that moving from version 2 to 3 is a change of one file.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QDate>
#include <QString>
#include <QStringList>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QLatin1String(" | ")).toStdString() + ']';
    }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate &date)
    {
        return date.toString(Qt::ISODate).toStdString();
    }
};

} // namespace Catch
