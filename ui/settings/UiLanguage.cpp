// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/UiLanguage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QReadWriteLock>
#include <QRegularExpression>

#include <cstring>

namespace candour {

namespace {

QChar accented(QChar c)
{
    static const QString plain = QStringLiteral("AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz");
    static const QString accents = QStringLiteral("ÅåÇçÐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž");
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : accents.at(at);
}

QPointer<QTranslator> installedLanguage;

/// Asked before the language: takes its words, or the English ones, and puts the organisation's
/// terms in their places. Texts without a place for a term are not its business.
class TermTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    void setTerms(const TermDictionary &terms)
    {
        const QWriteLocker locker(&m_lock);
        m_terms = terms;
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override
    {
        if (!std::strchr(source, '{'))
            return {};
        QString words = installedLanguage
            ? installedLanguage->translate(context, source, disambiguation, n)
            : QString();
        const QReadLocker locker(&m_lock);
        return expandTerms(words.isNull() ? QString::fromUtf8(source) : words, m_terms);
    }

private:
    mutable QReadWriteLock m_lock; ///< services word their sentences on the database thread
    TermDictionary m_terms;
};

QPointer<TermTranslator> installedTerms;

/// lupdate files the words of a free function tr() under the namespace or class they stand in,
/// whatever context that function asks for; so those are looked through as well.
class CatalogueTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override
    {
        QString found = QTranslator::translate(context, source, disambiguation, n);
        if (!found.isNull() || QByteArrayView(context).startsWith("candour"))
            return found;
        const QByteArray names[] = {"candour", "candour::db", "candour::html",
                                    QByteArray("candour::") + context,
                                    QByteArray("candour::db::") + context};
        for (const QByteArray &name : names) {
            found = QTranslator::translate(name, source, disambiguation, n);
            if (!found.isNull())
                break;
        }
        return found;
    }
};

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

/// The translator installed last is asked first, and that must be the terms'.
bool installLanguage(QTranslator *translator)
{
    installedLanguage = translator;
    const bool done = QCoreApplication::installTranslator(translator);
    if (installedTerms) {
        QCoreApplication::removeTranslator(installedTerms);
        QCoreApplication::installTranslator(installedTerms);
    }
    return done;
}

void setUiTerms(QCoreApplication &application, const TermDictionary &terms)
{
    if (!installedTerms) {
        installedTerms = new TermTranslator(&application);
        QCoreApplication::installTranslator(installedTerms);
    }
    installedTerms->setTerms(terms);
}

bool installUiLanguage(QCoreApplication &application, const QString &code)
{
    delete installedLanguage; // what is deleted is taken out by itself
    const QString language = code.isEmpty() ? QLocale::system().name() : code;
    if (language == QLatin1String("pseudo")) {
        return installLanguage(new PseudoTranslator(&application));
    }
    // QLocale takes a code it does not know for C, so that alone does not make it English.
    const QLocale locale(language == QLatin1String("C") ? QStringLiteral("en_GB") : language);
    const bool english = locale.language() == QLocale::English;
    auto *translator = new CatalogueTranslator(&application);
    // English too has words to load: those that change with a number ("1 row", "2 rows").
    if (translator->load(english ? QLocale(QStringLiteral("en_GB")) : locale,
                         QStringLiteral("candour"), QStringLiteral("_"),
                         QStringLiteral(":/i18n"))) {
        return installLanguage(translator);
    }
    delete translator;
    return english;
}

} // namespace candour
