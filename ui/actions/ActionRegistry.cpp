// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/actions/ActionRegistry.h"

#include "ui/theme/Icons.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace candour {

namespace {

QString worded(const char *text)
{
    return QCoreApplication::translate("actions", text);
}

/// Commands of two pages never do: one page is shown at a time.
bool meet(const ActionRegistry::Entry &a, const ActionRegistry::Entry &b)
{
    return a.page.isEmpty() || b.page.isEmpty() || a.page == b.page;
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
}

QAction *ActionRegistry::add(const ActionSpec &spec, const QString &page)
{
    if (const Entry *known = find(spec.id))
        return known->action;
    auto *action = new QAction(this);
    action->setObjectName(spec.id.text());
    action->setCheckable(spec.checkable);
    action->setIcon(lineIcon(QString::fromLatin1(spec.icon)));
    const auto chosen = m_chosen ? m_chosen(spec.id) : std::nullopt;
    action->setShortcuts(chosen.value_or(defaultKeys(spec)));
    action->setShortcutContext(Qt::WindowShortcut);
    m_entries.push_back({spec, action, page});
    word(m_entries.back());
    return action;
}

QAction *ActionRegistry::action(ActionId id) const
{
    const Entry *entry = find(id);
    return entry ? entry->action : nullptr;
}

const ActionSpec *ActionRegistry::spec(ActionId id) const
{
    const Entry *entry = find(id);
    return entry ? &entry->spec : nullptr;
}

void ActionRegistry::applyState(const UiState &state)
{
    const Needs met = satisfiedBy(state);
    for (Entry &entry : m_entries) {
        const Needs lacking = entry.spec.needs & ~met;
        entry.action->setEnabled(lacking == Needs());
        const QString why = whyNot(lacking, state);
        if (std::exchange(entry.why, why) != why)
            word(entry);
    }
}

void ActionRegistry::fillMenu(QMenu *menu, ActionGroup group) const
{
    for (const Entry &entry : m_entries) {
        if (entry.spec.group != group)
            continue;
        if (entry.spec.separatorBefore && !menu->isEmpty())
            menu->addSeparator();
        menu->addAction(entry.action);
    }
}

void ActionRegistry::fillMenu(QMenu *menu, const QString &page) const
{
    if (page.isEmpty())
        return;
    for (const Entry &entry : m_entries) {
        if (entry.page != page)
            continue;
        if (entry.spec.separatorBefore && !menu->isEmpty())
            menu->addSeparator();
        menu->addAction(entry.action);
    }
}

void ActionRegistry::setChosenKeys(ChosenKeys chosen)
{
    m_chosen = std::move(chosen);
    for (const Entry &entry : m_entries) {
        if (const auto keys = m_chosen ? m_chosen(entry.spec.id) : std::nullopt)
            setKeys(entry.spec.id, *keys);
    }
}

void ActionRegistry::setKeys(ActionId id, const QList<QKeySequence> &keys)
{
    if (const Entry *entry = find(id)) {
        entry->action->setShortcuts(keys);
        word(*entry);
    }
}

void ActionRegistry::resetKeys(ActionId id)
{
    if (const Entry *entry = find(id))
        setKeys(id, defaultKeys(entry->spec));
}

std::vector<KeyConflict> ActionRegistry::conflicts() const
{
    std::vector<KeyConflict> found;
    for (auto a = m_entries.begin(); a != m_entries.end(); ++a) {
        for (auto b = std::next(a); b != m_entries.end(); ++b) {
            if (!meet(*a, *b))
                continue;
            const QList<QKeySequence> theirs = b->action->shortcuts();
            for (const QKeySequence &keys : a->action->shortcuts()) {
                if (theirs.contains(keys))
                    found.push_back({a->spec.id, b->spec.id, keys});
            }
        }
    }
    return found;
}

std::vector<ActionId> ActionRegistry::takenBy(ActionId id, const QKeySequence &keys) const
{
    std::vector<ActionId> found;
    const Entry *asking = find(id);
    for (const Entry &entry : m_entries) {
        if (asking && &entry != asking && meet(*asking, entry) && entry.action->isVisible()
            && entry.action->shortcuts().contains(keys))
            found.push_back(entry.spec.id);
    }
    return found;
}

void ActionRegistry::setObject(ActionId id, const QString &what)
{
    for (Entry &entry : m_entries) {
        if (entry.spec.id == id) {
            entry.object = what;
            word(entry);
        }
    }
}

void ActionRegistry::retranslate()
{
    for (const Entry &entry : m_entries)
        word(entry);
}

const ActionRegistry::Entry *ActionRegistry::find(ActionId id) const
{
    const auto at =
        std::ranges::find_if(m_entries, [id](const Entry &entry) { return entry.spec.id == id; });
    return at == m_entries.end() ? nullptr : &*at;
}

void ActionRegistry::word(const Entry &entry)
{
    entry.action->setText(worded(entry.spec.text));
    entry.action->setIconText(plainText(entry.action));
    if (!entry.object.isEmpty())
        entry.action->setText(QCoreApplication::translate("actions", "%1 %2", "undo, what")
                                  .arg(entry.action->text(), entry.object));
    QString tip = *entry.spec.toolTip ? worded(entry.spec.toolTip) : plainText(entry.action);
    if (!entry.action->shortcut().isEmpty())
        tip += QStringLiteral(" (%1)").arg(
            entry.action->shortcut().toString(QKeySequence::NativeText));
    if (!entry.why.isEmpty())
        tip += QLatin1Char('\n') + entry.why;
    entry.action->setToolTip(tip);
}

QList<QKeySequence> defaultKeys(const ActionSpec &spec)
{
    if (!*spec.keys)
        return {};
    return QKeySequence::listFromString(QString::fromLatin1(spec.keys), QKeySequence::PortableText);
}

QString keysText(const QAction *action)
{
    QStringList texts;
    for (const QKeySequence &keys : action->shortcuts())
        texts.append(keys.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

QString plainText(const QAction *action)
{
    QString text = action->text();
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

} // namespace candour
