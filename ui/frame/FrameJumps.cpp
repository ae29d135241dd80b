// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/FrameJumps.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/frame/PlaceRegistry.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace candour {

namespace {

/// Lower case without accents, cut into words at anything that is neither letter nor digit.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!c.isMark() && c != u'\'' && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QList<JumpHit> best(QList<JumpHit> hits, int most)
{
    std::stable_sort(hits.begin(), hits.end(),
                     [](const JumpHit &a, const JumpHit &b) { return a.score > b.score; });
    return hits.mid(0, most);
}

} // namespace

int jumpScore(const QString &text, const QString &query)
{
    const QStringList words = wordsOf(text);
    int score = 1;
    qsizetype last = -1;
    for (const QString &wanted : wordsOf(query)) {
        qsizetype at = -1;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words.at(i).startsWith(wanted) && (at < 0 || at <= last))
                at = i;
        }
        if (at < 0)
            return 0;
        score += at > last ? 10 : 5;
        score += at == 0 ? 10 : 0;
        score += words.at(at) == wanted ? 5 : 0;
        last = at;
    }
    return score;
}

PlaceJumps::PlaceJumps(const PlaceRegistry &places, std::function<void(int)> go)
    : m_places(places)
    , m_go(std::move(go))
{
}

QString PlaceJumps::heading() const
{
    return QCoreApplication::translate("jump", "Places");
}

QList<JumpHit> PlaceJumps::find(const QString &text, int most) const
{
    QList<JumpHit> hits;
    for (size_t i = 0; i < m_places.places().size(); ++i) {
        const Place &place = m_places.places()[i];
        const QString name = PlaceRegistry::text(place);
        const int score = jumpScore(name, text);
        if (score == 0)
            continue;
        JumpHit hit {.title = name, .icon = place.icon, .score = score};
        if (i < 9)
            hit.hint = QStringLiteral("Alt+%1").arg(i + 1);
        hit.go = [go = m_go, i] { go(int(i)); };
        hits.append(hit);
    }
    return best(hits, most);
}

CommandJumps::CommandJumps(const ActionRegistry &actions, std::function<QString()> page)
    : m_actions(actions)
    , m_page(std::move(page))
{
}

QString CommandJumps::heading() const
{
    return QCoreApplication::translate("jump", "Commands");
}

QList<JumpHit> CommandJumps::find(const QString &text, int most) const
{
    if (text.trimmed().isEmpty())
        return {};
    QList<JumpHit> hits;
    const QString page = m_page();
    for (const ActionRegistry::Entry &entry : m_actions.entries()) {
        if (!entry.action->isEnabled() || (!entry.page.isEmpty() && entry.page != page))
            continue;
        const QString name = plainText(entry.action);
        const int score = jumpScore(name, text);
        if (score == 0 || entry.action->text().isEmpty())
            continue;
        JumpHit hit {.title = name,
                     .icon = QString::fromLatin1(entry.spec.icon),
                     .hint = entry.action->shortcut().toString(QKeySequence::NativeText),
                     .score = score};
        hit.go = [action = entry.action] { action->trigger(); };
        hits.append(hit);
    }
    return best(hits, most);
}

} // namespace candour
