// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Terms.h"

namespace candour {

namespace {

QString wordOf(const Term &term, QStringView form)
{
    if (form == u"plural")
        return term.plural.isEmpty() ? term.singular : term.plural;
    if (form == u"abbr")
        return term.abbreviation.isEmpty() ? term.singular : term.abbreviation;
    return term.singular;
}

/// The word for what stands between the braces, or a null string when there is none.
QString lookUp(QString key, const TermDictionary &terms)
{
    const bool capital = !key.isEmpty() && key.front().isUpper();
    if (capital)
        key[0] = key[0].toLower();
    QString form;
    for (const QString &suffix : {QStringLiteral("plural"), QStringLiteral("abbr")}) {
        if (key.endsWith(u'.' + suffix) && !terms.contains(key)) {
            form = suffix;
            key.chop(suffix.size() + 1);
            break;
        }
    }
    const auto found = terms.constFind(key);
    if (found == terms.cend())
        return {};
    QString word = wordOf(*found, form);
    if (capital && !word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

} // namespace

QString expandTerms(const QString &text, const TermDictionary &terms)
{
    if (!text.contains(u'{'))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'{') {
            out += text[i];
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == u'{') {
            out += u'{';
            ++i;
            continue;
        }
        const qsizetype close = text.indexOf(u'}', i);
        const QString word = close < 0 ? QString() : lookUp(text.mid(i + 1, close - i - 1), terms);
        if (word.isNull()) {
            out += text[i];
        } else {
            out += word;
            i = close;
        }
    }
    return out;
}

} // namespace candour
