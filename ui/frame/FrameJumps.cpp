// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/FrameJumps.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/frame/PlaceRegistry.h"

#include <QCoreApplication>
#include <QMenu>
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

/// Not what another page does, what only opens a menu, or what the box offers as a place. A command
/// that cannot be given is there if there is a reason to show.
bool isOffered(const ActionRegistry::Entry &entry, const QString &page)
{
    const QAction *action = entry.action;
    return action->isVisible() && !action->text().isEmpty() && !action->menu<QMenu *>()
        && (entry.page.isEmpty() || entry.page == page)
        && (action->isEnabled() || !entry.why.isEmpty()) && entry.spec.id != action::kJump
        && std::ranges::find(action::places(), entry.spec.id) == action::places().end();
}

JumpHit hitOf(const ActionRegistry::Entry &entry)
{
    JumpHit hit {.title = plainText(entry.action),
                 .icon = QString::fromLatin1(entry.spec.icon),
                 .hint = entry.action->shortcut().toString(QKeySequence::NativeText),
                 .key = entry.spec.id.text(),
                 .enabled = entry.action->isEnabled()};
    if (!hit.enabled)
        hit.detail = entry.why;
    hit.go = [action = entry.action] { action->trigger(); };
    return hit;
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

JumpHit PlaceJumps::hit(size_t index) const
{
    const Place &place = m_places.places()[index];
    JumpHit hit {.title = PlaceRegistry::text(place), .icon = place.icon, .key = place.id};
    if (index < action::places().size())
        hit.hint = QStringLiteral("Alt+%1").arg(index + 1);
    hit.go = [go = m_go, index] { go(int(index)); };
    return hit;
}

QList<JumpHit> PlaceJumps::find(const QString &text, int most) const
{
    QList<JumpHit> hits;
    for (size_t i = 0; i < m_places.places().size(); ++i) {
        const int score = jumpScore(PlaceRegistry::text(m_places.places()[i]), text);
        if (score == 0)
            continue;
        hits.append(hit(i));
        hits.last().score = score;
    }
    return best(hits, most);
}

std::optional<JumpHit> PlaceJumps::recall(const QString &key) const
{
    const int index = m_places.indexOf(key);
    return index < 0 ? std::nullopt : std::optional(hit(size_t(index)));
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
        const int score = jumpScore(plainText(entry.action), text);
        if (score == 0 || !isOffered(entry, page))
            continue;
        hits.append(hitOf(entry));
        hits.last().score = entry.action->isEnabled() ? score : 1; // after what can be done
    }
    return best(hits, most);
}

std::optional<JumpHit> CommandJumps::recall(const QString &key) const
{
    const QString page = m_page();
    for (const ActionRegistry::Entry &entry : m_actions.entries()) {
        if (entry.spec.id.text() == key && isOffered(entry, page))
            return hitOf(entry);
    }
    return std::nullopt;
}

} // namespace candour
