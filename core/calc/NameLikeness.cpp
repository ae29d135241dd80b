// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/NameLikeness.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace candour {

namespace {

// What a word counts that many names have; of its own a name has the others.
constexpr double kCommonWeight = 0.25;
constexpr double kMisspelt = 0.85;
constexpr double kShortened = 0.8;
constexpr double kInitials = 0.85;
constexpr qsizetype kShortestMisspelt = 5; ///< of shorter words each letter counts
constexpr qsizetype kShortestTwice = 9; ///< two letters of it may be wrong
constexpr qsizetype kShortestShortened = 3;
constexpr qsizetype kFewestInitials = 3;
constexpr double kOneSided = 0.75; ///< "RTT" for "RTT 18 weeks"

QString tr(const char *text)
{
    return QCoreApplication::translate("NameLikeness", text);
}

using Writing = std::pair<const char *, const char *>;

// Written out before the text is taken apart into words.
constexpr std::array kPhrases {
    Writing {"a & e", "ae"},
    Writing {"a&e", "ae"},
    Writing {"a and e", "ae"},
    Writing {"accident and emergency", "ae"},
    Writing {"accident & emergency", "ae"},
    Writing {"referral to treatment", "rtt"},
    Writing {"friends and family test", "fft"},
    Writing {"friends & family test", "fft"},
    Writing {"c. difficile", "cdiff"},
    Writing {"c difficile", "cdiff"},
    Writing {"c. diff", "cdiff"},
    Writing {"c diff", "cdiff"},
    Writing {"c.diff", "cdiff"},
    Writing {"clostridium difficile", "cdiff"},
    Writing {"clostridioides difficile", "cdiff"},
    Writing {"per cent", "percent"},
    Writing {"did not attend", "dna"},
    Writing {"venous thromboembolism", "vte"},
    Writing {"p'ship", "partnership"},
};

// Whole words; a blank in the right one makes several of it.
constexpr std::array kWords {
    Writing {"ft", "foundation trust"},
    Writing {"nhsft", "nhs foundation trust"},
    Writing {"nhst", "nhs trust"},
    Writing {"hosp", "hospital"},
    Writing {"hosps", "hospital"},
    Writing {"hospitals", "hospital"},
    Writing {"univ", "university"},
    Writing {"uni", "university"},
    Writing {"saint", "st"},
    Writing {"comm", "community"},
    Writing {"mh", "mental health"},
    Writing {"amb", "ambulance"},
    Writing {"svc", "service"},
    Writing {"svcs", "service"},
    Writing {"services", "service"},
    Writing {"grp", "group"},
    Writing {"gen", "general"},
    Writing {"dept", "department"},
    Writing {"hr", "hour"},
    Writing {"hrs", "hour"},
    Writing {"hours", "hour"},
    Writing {"wk", "week"},
    Writing {"wks", "week"},
    Writing {"weeks", "week"},
    Writing {"days", "day"},
    Writing {"mth", "month"},
    Writing {"mths", "month"},
    Writing {"months", "month"},
    Writing {"mins", "minute"},
    Writing {"minutes", "minute"},
    Writing {"pct", "percent"},
    Writing {"percentage", "percent"},
    Writing {"no", "number"},
    Writing {"num", "number"},
    Writing {"pts", "patient"},
    Writing {"patients", "patient"},
    Writing {"reg", "registered"},
    Writing {"unreg", "unregistered"},
    Writing {"ip", "inpatient"},
    Writing {"op", "outpatient"},
    Writing {"waiters", "wait"},
    Writing {"waits", "wait"},
    Writing {"waiting", "wait"},
    Writing {"perf", "performance"},
    Writing {"incl", "including"},
    Writing {"excl", "excluding"},
};

const QSet<QString> &smallWords()
{
    static const QSet<QString> words {
        QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("and"),  QStringLiteral("for"),
        QStringLiteral("in"),  QStringLiteral("on"), QStringLiteral("to"),   QStringLiteral("with"),
        QStringLiteral("by"),  QStringLiteral("at"), QStringLiteral("from"), QStringLiteral("s")};
    return words;
}

const QSet<QString> &commonWords()
{
    static const QSet<QString> words {
        QStringLiteral("nhs"),         QStringLiteral("foundation"), QStringLiteral("trust"),
        QStringLiteral("hospital"),    QStringLiteral("university"), QStringLiteral("teaching"),
        QStringLiteral("care"),        QStringLiteral("group"),      QStringLiteral("service"),
        QStringLiteral("healthcare"),  QStringLiteral("health"),     QStringLiteral("general"),
        QStringLiteral("partnership"), QStringLiteral("ltd"),        QStringLiteral("limited"),
        QStringLiteral("percent"),     QStringLiteral("number"),     QStringLiteral("rate"),
        QStringLiteral("total"),       QStringLiteral("patient"),    QStringLiteral("performance"),
        QStringLiteral("standard"),    QStringLiteral("target")};
    return words;
}

/// Words that turn what a name means: on both sides, or the names are of different things.
const QSet<QString> &turningWords()
{
    static const QSet<QString> words {QStringLiteral("not"),          QStringLiteral("non"),
                                      QStringLiteral("without"),      QStringLiteral("no"),
                                      QStringLiteral("un"),           QStringLiteral("registered"),
                                      QStringLiteral("unregistered"), QStringLiteral("night"),
                                      QStringLiteral("adult"),        QStringLiteral("child"),
                                      QStringLiteral("children"),     QStringLiteral("paediatric"),
                                      QStringLiteral("maternity"),    QStringLiteral("elective"),
                                      QStringLiteral("nonelective"),  QStringLiteral("emergency"),
                                      QStringLiteral("inpatient"),    QStringLiteral("outpatient"),
                                      QStringLiteral("male"),         QStringLiteral("female"),
                                      QStringLiteral("north"),        QStringLiteral("south"),
                                      QStringLiteral("east"),         QStringLiteral("west"),
                                      QStringLiteral("admitted"),     QStringLiteral("nonadmitted"),
                                      QStringLiteral("incomplete"),   QStringLiteral("complete"),
                                      QStringLiteral("completed"),    QStringLiteral("planned"),
                                      QStringLiteral("actual"),       QStringLiteral("numerator"),
                                      QStringLiteral("denominator"),  QStringLiteral("including"),
                                      QStringLiteral("excluding"),    QStringLiteral("community"),
                                      QStringLiteral("mental"),       QStringLiteral("ambulance"),
                                      QStringLiteral("adults"),       QStringLiteral("upper"),
                                      QStringLiteral("lower"),        QStringLiteral("above"),
                                      QStringLiteral("below"),        QStringLiteral("over"),
                                      QStringLiteral("under")};
    return words;
}

QString writtenOut(const QString &name)
{
    QString text = name.simplified().toLower().normalized(QString::NormalizationForm_KD);
    for (const auto &[written, meant] : kPhrases)
        text.replace(QLatin1String(written), QLatin1String(meant));
    text.replace(u'%', QStringLiteral(" percent "));
    text.remove(QChar(0x2019)).remove(u'\''); // St George's
    return text;
}

/// "62-day" and "12hr" are two words each.
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+|\\p{N}+(?:[.,]\\p{N}+)?"));
    static const QHash<QString, QString> meanings = [] {
        QHash<QString, QString> all;
        for (const auto &[written, meant] : kWords)
            all.insert(QLatin1String(written), QLatin1String(meant));
        return all;
    }();
    QStringList words;
    auto found = word.globalMatch(writtenOut(name));
    while (found.hasNext()) {
        const QString one = found.next().captured();
        words += meanings.value(one, one).split(u' ');
    }
    return words;
}

bool isExact(const QString &word)
{
    return word.size() == 1 || word.front().isDigit();
}

double weightOf(const QString &word)
{
    return commonWords().contains(word) ? kCommonWeight : 1.0;
}

double weightOf(const QStringList &words)
{
    double sum = 0;
    for (const QString &word : words)
        sum += weightOf(word);
    return sum;
}

/// How alike two words are that are not the same.
double wordLikeness(const QString &a, const QString &b)
{
    const QString &brief = a.size() <= b.size() ? a : b;
    const QString &full = a.size() <= b.size() ? b : a;
    if (full == brief + u's')
        return 1;
    if (brief.size() >= kShortestMisspelt && full.size() - brief.size() <= 2) {
        const int wrong = lettersBetween(a, b);
        if (wrong == 1 || (wrong == 2 && brief.size() >= kShortestTwice))
            return kMisspelt;
    }
    return brief.size() >= kShortestShortened && full.startsWith(brief) ? kShortened : 0;
}

struct Pairing {
    double weight = 0; ///< of what is alike, on both sides together
    bool isOwn = false; ///< a word is alike that few names have
    QStringList onlyA;
    QStringList onlyB;
    QStringList changes; ///< "“hosptal” for “hospital”"
};

void pairEqual(QStringList &a, QStringList &b, Pairing &pairing)
{
    for (qsizetype i = 0; i < a.size();) {
        if (!b.removeOne(a[i])) {
            ++i;
            continue;
        }
        pairing.weight += 2 * weightOf(a[i]);
        pairing.isOwn = pairing.isOwn || weightOf(a[i]) == 1.0;
        a.removeAt(i);
    }
}

void pairAlike(QStringList &a, QStringList &b, Pairing &pairing)
{
    for (qsizetype i = 0; i < a.size();) {
        qsizetype best = -1;
        double likeness = 0;
        for (qsizetype k = 0; k < b.size(); ++k) {
            if (const double of = wordLikeness(a[i], b[k]); of > likeness) {
                likeness = of;
                best = k;
            }
        }
        if (best < 0) {
            ++i;
            continue;
        }
        pairing.weight += likeness * (weightOf(a[i]) + weightOf(b[best]));
        pairing.isOwn = pairing.isOwn || weightOf(b[best]) == 1.0;
        if (likeness < 1)
            pairing.changes += tr("“%1” for “%2”").arg(a[i], b[best]);
        a.removeAt(i);
        b.removeAt(best);
    }
}

/// "mtw" for Maidstone and Tunbridge Wells: the words of `full` in their order, from any on.
void pairInitials(QStringList &brief, QStringList &full, Pairing &pairing)
{
    for (qsizetype i = 0; i < brief.size(); ++i) {
        const QString letters = brief[i];
        if (letters.size() < kFewestInitials || letters.size() > full.size())
            continue;
        for (qsizetype from = 0; from + letters.size() <= full.size(); ++from) {
            const QStringList spelt = full.mid(from, letters.size());
            const bool fits = std::equal(
                spelt.begin(), spelt.end(), letters.begin(), letters.end(),
                [](const QString &word, QChar letter) { return word.front() == letter; });
            if (!fits)
                continue;
            pairing.weight += kInitials * (weightOf(letters) + weightOf(spelt));
            pairing.isOwn = true;
            pairing.changes += tr("“%1” for “%2”").arg(letters, spelt.join(u' '));
            brief.removeAt(i);
            full.erase(full.begin() + from, full.begin() + from + letters.size());
            return;
        }
    }
}

QString reasonOf(const Pairing &pairing)
{
    QStringList parts = pairing.changes;
    if (!pairing.onlyB.isEmpty())
        parts += tr("without “%1”").arg(pairing.onlyB.join(u' '));
    if (!pairing.onlyA.isEmpty())
        parts += tr("with “%1” besides").arg(pairing.onlyA.join(u' '));
    return parts.isEmpty() ? tr("the same words, written otherwise")
                           : parts.join(QStringLiteral(", "));
}

} // namespace

int lettersBetween(const QString &a, const QString &b)
{
    // Damerau's distance with neighbours swapped once (optimal string alignment).
    std::vector<std::vector<int>> cost(size_t(a.size()) + 1,
                                       std::vector<int>(size_t(b.size()) + 1));
    for (size_t i = 0; i < cost.size(); ++i) {
        for (size_t k = 0; k < cost[i].size(); ++k) {
            if (i == 0 || k == 0) {
                cost[i][k] = int(i + k);
                continue;
            }
            const QChar left = a[qsizetype(i) - 1];
            const QChar right = b[qsizetype(k) - 1];
            cost[i][k] = std::min({cost[i - 1][k] + 1, cost[i][k - 1] + 1,
                                   cost[i - 1][k - 1] + (left == right ? 0 : 1)});
            if (i > 1 && k > 1 && left == b[qsizetype(k) - 2] && right == a[qsizetype(i) - 2])
                cost[i][k] = std::min(cost[i][k], cost[i - 2][k - 2] + 1);
        }
    }
    return cost.back().back();
}

NameWords nameWords(const QString &name)
{
    NameWords taken;
    const QStringList words = wordsOf(name);
    for (const QString &word : words) {
        if (smallWords().contains(word))
            continue;
        (isExact(word)                       ? taken.exact
             : turningWords().contains(word) ? taken.turning
                                             : taken.words) += word;
    }
    for (QStringList *sorted : {&taken.exact, &taken.turning}) {
        sorted->sort();
        sorted->removeDuplicates();
    }
    return taken;
}

NameLikeness nameLikeness(const NameWords &a, const NameWords &b)
{
    const bool bothExact = !a.exact.isEmpty() && !b.exact.isEmpty();
    if ((bothExact && a.exact != b.exact) || a.turning != b.turning)
        return {};
    QStringList left = a.words;
    QStringList right = b.words;
    Pairing pairing;
    pairEqual(left, right, pairing);
    pairInitials(left, right, pairing);
    pairInitials(right, left, pairing);
    pairAlike(left, right, pairing);
    if (!pairing.isOwn)
        return {};
    double score = pairing.weight / (weightOf(a.words) + weightOf(b.words));
    if (a.exact != b.exact) {
        score *= kOneSided;
        left += a.exact;
        right += b.exact;
    }
    pairing.onlyA = left;
    pairing.onlyB = right;
    return {score, reasonOf(pairing)};
}

NameLikeness nameLikeness(const QString &a, const QString &b)
{
    return nameLikeness(nameWords(a), nameWords(b));
}

} // namespace candour
