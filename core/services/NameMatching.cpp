// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/NameMatching.h"

#include "core/calc/NameLikeness.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype kMostSuggestions = 3;
constexpr double kBesideBest = 0.85; ///< one far behind the best is no candidate
constexpr double kCodeWithin = 0.97;
constexpr double kCodeMistyped = 0.9;
constexpr qsizetype kShortestCode = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("NameMatching", text);
}

/// O and 0, I and 1 are taken for each other where codes are typed.
QString withoutLookalikes(QString code)
{
    return code.toUpper().replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

} // namespace

QString nameKey(const QString &text)
{
    return text.simplified().toLower();
}

struct NameSuggester::Entry {
    NamedRecord record;
    QString mistypedCode;
    std::vector<NameWords> names;
};

NameSuggester::NameSuggester(const QList<NamedRecord> &records)
{
    m_entries.reserve(size_t(records.size()));
    for (const NamedRecord &record : records) {
        Entry entry {record, withoutLookalikes(record.code), {nameWords(record.name)}};
        for (const QString &other : record.others)
            entry.names.push_back(nameWords(other));
        m_entries.push_back(std::move(entry));
    }
}

NameSuggester::~NameSuggester() = default;

QList<NameSuggestion> NameSuggester::suggest(const QString &text, const QString &name) const
{
    static const QRegularExpression apart(QStringLiteral("[^A-Za-z0-9]+"));
    const QStringList words = text.split(apart, Qt::SkipEmptyParts);
    const QString mistyped = withoutLookalikes(text.simplified());
    const NameWords said = nameWords(text);
    const NameWords beside = nameWords(name);
    QList<NameSuggestion> found;
    for (const Entry &entry : m_entries) {
        NameLikeness best;
        const auto see = [&](const NameLikeness &likeness) {
            if (likeness.score > best.score)
                best = likeness;
        };
        for (const NameWords &names : entry.names) {
            see(nameLikeness(said, names));
            if (!name.isEmpty())
                see(nameLikeness(beside, names));
        }
        const QString &code = entry.record.code;
        if (code.size() >= kShortestCode && words.size() > 1 && words.contains(code))
            see({kCodeWithin, tr("its code %1 stands in it").arg(code)});
        if (code.size() >= kShortestCode && mistyped == entry.mistypedCode)
            see({kCodeMistyped, tr("a letter for a figure in the code")});
        if (best.score >= kLikelyName)
            found.append({entry.record.record, code, entry.record.name, best.score, best.reason});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    while (found.size() > kMostSuggestions
           || (found.size() > 1 && found.last().score < kBesideBest * found.first().score))
        found.removeLast();
    return found;
}

} // namespace candour
