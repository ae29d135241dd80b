// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/UiLanguage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace candour {

namespace {

QChar accented(QChar c)
{
    static const QString plain = QStringLiteral("AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz");
    static const QString accents = QStringLiteral("ÅåÇçÐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž");
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : accents.at(at);
}

} // namespace

QString pseudoText(const QString &source)
{
    if (source.isEmpty())
        return source;
    static const QRegularExpression kept(
        QStringLiteral(R"(%L?\d+|%L?n|\{[^}]*\}|&[a-zA-Z]+;|&\S|<[^>]*>)"));
    QString result = QStringLiteral("[");
    qsizetype at = 0;
    const auto addPlain = [&](qsizetype end) {
        for (; at < end; ++at)
            result += accented(source.at(at));
    };
    for (auto it = kept.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        addPlain(match.capturedStart());
        result += match.captured();
        at = match.capturedEnd();
    }
    addPlain(source.size());
    const qsizetype extra = (source.size() * 2 + 4) / 5;
    return result + QString(extra, QLatin1Char('~')) + QLatin1Char(']');
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    return pseudoText(QString::fromUtf8(source));
}

bool installUiLanguage(QCoreApplication &application, const QString &code)
{
    const QString language = code.isEmpty() ? QLocale::system().name() : code;
    if (language == QLatin1String("pseudo"))
        return QCoreApplication::installTranslator(new PseudoTranslator(&application));
    const QLocale locale(language);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return true;
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, QStringLiteral("app"), QStringLiteral("_"),
                         QStringLiteral(":/i18n")))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace candour
