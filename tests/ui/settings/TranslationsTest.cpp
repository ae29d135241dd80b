// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/CatchQt.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message {
    QString source;
    QStringList forms; ///< one, or one for each plural form of the language
    bool counted = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message"))
            messages.append(
                {{}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform")
                 || (xml.name() == QLatin1String("translation") && !messages.last().counted))
            messages.last().forms.append(xml.readElementText());
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

/// What is filled in or marked up: %1, %L2, {terms} in any form and case, <tags>.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(
        QStringLiteral(R"(%L?\d+|\{[A-Za-z.-]+\}|</?[a-z]+[^>]*>)"));
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        QString one = it.next().captured();
        one.remove(QStringLiteral(".plural")).remove(QStringLiteral(".abbr"));
        places.append(one.toLower());
    }
    std::sort(places.begin(), places.end());
    return places;
}

/// Keys to reach a text by: "&File", but not "&&" and not "R & D".
qsizetype acceleratorsOf(QString text)
{
    static const QRegularExpression accelerator(QStringLiteral("&[^\\s&]"));
    return text.remove(QStringLiteral("&&")).count(accelerator);
}

/// Why the translation does not do what its source does; empty when it does.
QString faultOf(const Message &message, const QString &form)
{
    if (placesOf(form) != placesOf(message.source))
        return QStringLiteral("other places");
    if (acceleratorsOf(form) != acceleratorsOf(message.source))
        return QStringLiteral("another number of accelerators");
    if (form.count(u'\n') != message.source.count(u'\n'))
        return QStringLiteral("another number of lines");
    const auto ends = [&form, &message](QLatin1String mark) {
        return form.endsWith(mark) == message.source.endsWith(mark);
    };
    if (form.endsWith(u'…') != message.source.endsWith(u'…') || !ends(QLatin1String(" "))
        || form.startsWith(u' ') != message.source.startsWith(u' '))
        return QStringLiteral("another beginning or end");
    return {};
}

QString pathOf(const QString &name)
{
    return QStringLiteral(CANDOUR_TRANSLATIONS "/") + name;
}

} // namespace

TEST_CASE("Every translation keeps the places, accelerators and ends of its source", "[language]")
{
    const QStringList names =
        QDir(pathOf({})).entryList({QStringLiteral("candour_*.ts")}, QDir::Files);
    REQUIRE(names.size() >= 2);
    for (const QString &name : names) {
        int translated = 0;
        for (const Message &message : messagesOf(pathOf(name))) {
            for (const QString &form : message.forms) {
                if (form.isEmpty())
                    continue;
                ++translated;
                const QString fault = faultOf(message, form);
                INFO(name.toStdString() << ": " << message.source.toStdString() << " -> "
                                        << form.toStdString() << ": " << fault.toStdString());
                CHECK(fault.isEmpty());
            }
        }
        CHECK(translated > 10);
    }
}

TEST_CASE("What is counted has every plural form or none, and the general one counts", "[language]")
{
    for (const auto &[name, forms] : {std::pair {"candour_en_GB.ts", 2}, {"candour_cy.ts", 5}}) {
        int counted = 0;
        for (const Message &message : messagesOf(pathOf(QLatin1String(name)))) {
            if (!message.counted)
                continue;
            INFO(name << ": " << message.source.toStdString());
            const qsizetype empty = message.forms.count(QString());
            REQUIRE(message.forms.size() == forms);
            CHECK((empty == 0 || empty == forms));
            if (empty == 0)
                // %Ln is the count with its thousands set apart.
                CHECK((message.forms.last().contains(QStringLiteral("%n"))
                       || message.forms.last().contains(QStringLiteral("%Ln"))));
            counted += empty == 0;
        }
        CHECK(counted > 10);
    }
}
