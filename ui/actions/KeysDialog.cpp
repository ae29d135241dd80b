// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/actions/KeysDialog.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/actions/FixedKeys.h"
#include "ui/theme/Theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kEntryRole = Qt::UserRole; ///< which of the registry's entries
constexpr int kWidth = 600;
constexpr int kHeight = 620;

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

size_t entryOf(const QTreeWidgetItem *row)
{
    return row->data(0, kEntryRole).toULongLong();
}

bool isCommand(const QTreeWidgetItem *row)
{
    return row && row->data(0, kEntryRole).isValid();
}

} // namespace

KeysDialog::KeysDialog(ActionRegistry &registry, const QString &page, const QString &title,
                       QWidget *parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_page(page)
    , m_title(title)
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    resize(Theme::scaled(kWidth), Theme::scaled(kHeight));
    auto *find = new QLineEdit(this);
    find->setObjectName(QStringLiteral("keysFilter"));
    find->setPlaceholderText(tr("Find a command or a key"));
    find->setAccessibleName(find->placeholderText());
    find->setClearButtonEnabled(true);
    connect(find, &QLineEdit::textChanged, this, &KeysDialog::filter);
    buildList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(find);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildEditor());
    layout->addWidget(buildButtons());
    chooseFirst();
    find->setFocus();
}

void KeysDialog::buildList()
{
    m_list->setObjectName(QStringLiteral("keysList"));
    m_list->setAccessibleName(tr("Keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(space::kRelated);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemActivated, this, &KeysDialog::trigger);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::choose);
    if (!m_page.isEmpty())
        addGroup(m_page, m_title);
    addGroup({}, tr("Everywhere"));
    addFixed(tableKeys(), tr("In every table"));
    addFixed(formKeys(), tr("In every form"));
    addFixed(chartKeys(), tr("In every chart"));
    m_list->expandAll();
}

QWidget *KeysDialog::buildEditor()
{
    auto *editor = new QWidget(this);
    m_which = new QLabel(editor);
    m_which->setObjectName(QStringLiteral("keysOf"));
    m_which->setTextFormat(Qt::PlainText);
    m_which->setWordWrap(true);
    m_edit = new QKeySequenceEdit(editor);
    m_edit->setObjectName(QStringLiteral("keysEdit"));
    m_edit->setAccessibleName(tr("Press the new keys"));
    if (auto *line = m_edit->findChild<QLineEdit *>())
        line->setAccessibleName(m_edit->accessibleName());
    m_use = button(QStringLiteral("keysUse"), tr("&Use these keys"), editor);
    m_none = button(QStringLiteral("keysNone"), tr("&No keys"), editor);
    m_default = button(QStringLiteral("keysDefault"), tr("&Default keys"), editor);
    m_problem = new QLabel(editor);
    m_problem->setObjectName(QStringLiteral("keysProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::check);
    connect(m_use, &QPushButton::clicked, this, &KeysDialog::use);
    connect(m_none, &QPushButton::clicked, this,
            [this] { give(entryOf(m_list->currentItem()), {}); });
    connect(m_default, &QPushButton::clicked, this,
            [this] { reset(entryOf(m_list->currentItem())); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kRelated);
    row->addWidget(m_edit, 1);
    row->addWidget(m_use);
    row->addWidget(m_none);
    row->addWidget(m_default);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins({});
    layout->setSpacing(space::kChip);
    layout->addWidget(m_which);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    return editor;
}

QWidget *KeysDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = button(QStringLiteral("close"), tr("Close"), this);
    QPushButton *print = button(QStringLiteral("keysPrint"), tr("&Print…"), this);
    QPushButton *all = button(QStringLiteral("keysReset"), tr("&All keys as they came"), this);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    buttons->addButton(print, QDialogButtonBox::ActionRole);
    buttons->addButton(all, QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this, &KeysDialog::printRequested);
    connect(all, &QPushButton::clicked, this, &KeysDialog::resetAll);
    return buttons;
}

QTreeWidgetItem *KeysDialog::makeGroup(const QString &heading) const
{
    auto *group = new QTreeWidgetItem({heading});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    group->setSizeHint(0, {0, Theme::scaled(space::kRow)});
    return group;
}

QTreeWidgetItem *KeysDialog::makeRow(QTreeWidgetItem *group)
{
    auto *row = new QTreeWidgetItem(group);
    row->setSizeHint(0, {0, Theme::scaled(space::kRow)});
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

void KeysDialog::addGroup(const QString &page, const QString &heading)
{
    QTreeWidgetItem *group = makeGroup(heading);
    const auto &entries = m_registry.entries();
    for (size_t i = 0; i < entries.size(); ++i) {
        const ActionRegistry::Entry &entry = entries[i];
        if (entry.page != page || !entry.action->isVisible())
            continue;
        QTreeWidgetItem *row = makeRow(group);
        row->setData(0, kEntryRole, qulonglong(i));
        showKeys(row);
    }
    if (group->childCount() == 0)
        delete group;
    else
        m_list->addTopLevelItem(group);
}

void KeysDialog::addFixed(std::span<const FixedKey> keys, const QString &heading)
{
    QTreeWidgetItem *group = makeGroup(heading);
    for (const FixedKey &key : keys) {
        QTreeWidgetItem *row = makeRow(group);
        row->setText(0, textOf(key));
        row->setText(1, keysText(key));
    }
    m_list->addTopLevelItem(group);
}

void KeysDialog::showKeys(QTreeWidgetItem *row)
{
    const QAction *action = m_registry.entries().at(entryOf(row)).action;
    row->setText(0, plainText(action));
    row->setText(1, keysText(action));
    row->setToolTip(0, action->toolTip());
    // Greyed where it cannot be given now; chosen it can be all the same, for its keys.
    const QPalette::ColorGroup group = action->isEnabled() ? QPalette::Active : QPalette::Disabled;
    row->setForeground(0, palette().brush(group, QPalette::Text));
    row->setForeground(1, palette().brush(group, QPalette::Text));
    row->setData(0, Qt::AccessibleDescriptionRole, action->toolTip());
}

void KeysDialog::filter(const QString &text)
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_list->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *row = group->child(i);
            const bool hit = row->text(0).contains(text, Qt::CaseInsensitive)
                || row->text(1).contains(text, Qt::CaseInsensitive);
            row->setHidden(!hit);
            any = any || hit;
        }
        group->setHidden(!any);
    }
    chooseFirst();
}

/// The uppermost command shown, so that the keys beneath always belong to one.
void KeysDialog::chooseFirst()
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        for (int i = 0; i < m_list->topLevelItem(g)->childCount(); ++i) {
            if (m_list->topLevelItem(g)->child(i)->isHidden())
                continue;
            m_list->setCurrentItem(m_list->topLevelItem(g)->child(i));
            return;
        }
    }
    m_list->setCurrentItem(nullptr);
}

void KeysDialog::trigger()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    if (!isCommand(row))
        return;
    QAction *action = m_registry.entries().at(entryOf(row)).action;
    if (!action->isEnabled())
        return;
    accept();
    action->trigger();
}

/// Clearing brings Qt's own words back.
void KeysDialog::clearEdit()
{
    m_edit->clear();
    if (auto *line = m_edit->findChild<QLineEdit *>())
        line->setPlaceholderText(m_edit->accessibleName());
}

void KeysDialog::choose()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    const bool command = isCommand(row);
    for (QWidget *part : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_none),
                          static_cast<QWidget *>(m_default)})
        part->setEnabled(command);
    if (command)
        m_which->setText(tr("Other keys for “%1”").arg(row->text(0)));
    else if (row && row->parent())
        m_which->setText(tr("These keys are the same in each of them and cannot be others."));
    else
        m_which->setText(tr("Choose a command to give it other keys."));
    clearEdit();
    check();
}

/// Says what the keys give already, before they are taken.
void KeysDialog::check()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    const QKeySequence keys = m_edit->keySequence();
    m_use->setEnabled(isCommand(row) && !keys.isEmpty());
    QStringList taken;
    if (m_use->isEnabled()) {
        const ActionId id = m_registry.entries().at(entryOf(row)).spec.id;
        for (const ActionId other : m_registry.takenBy(id, keys))
            taken.append(plainText(m_registry.action(other)));
    }
    m_problem->setText(taken.isEmpty() ? QString()
                                       : tr("%1 gives “%2” now, which would lose it.")
                                             .arg(keys.toString(QKeySequence::NativeText),
                                                  taken.join(tr("” and “"))));
    m_edit->setAccessibleDescription(m_problem->text());
}

void KeysDialog::use()
{
    const size_t chosen = entryOf(m_list->currentItem());
    const QKeySequence keys = m_edit->keySequence();
    const auto &entries = m_registry.entries();
    const std::vector<ActionId> taken = m_registry.takenBy(entries[chosen].spec.id, keys);
    for (size_t i = 0; i < entries.size(); ++i) {
        if (std::find(taken.begin(), taken.end(), entries[i].spec.id) == taken.end())
            continue;
        QList<QKeySequence> left = entries[i].action->shortcuts();
        left.removeAll(keys);
        give(i, left);
    }
    give(chosen, {keys});
    clearEdit();
}

void KeysDialog::give(size_t entry, const QList<QKeySequence> &keys)
{
    const ActionId id = m_registry.entries().at(entry).spec.id;
    m_registry.setKeys(id, keys);
    // An empty text takes the keys away; a null one would bring the default ones back.
    Q_EMIT keysChosen(id.text(),
                      keys.isEmpty() ? QStringLiteral("") : QKeySequence::listToString(keys));
    reword();
}

void KeysDialog::reset(size_t entry)
{
    const ActionId id = m_registry.entries().at(entry).spec.id;
    m_registry.resetKeys(id);
    Q_EMIT keysChosen(id.text(), {});
    reword();
}

void KeysDialog::resetAll()
{
    for (size_t i = 0; i < m_registry.entries().size(); ++i)
        reset(i);
}

void KeysDialog::reword()
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        for (int i = 0; i < m_list->topLevelItem(g)->childCount(); ++i) {
            if (QTreeWidgetItem *row = m_list->topLevelItem(g)->child(i); isCommand(row))
                showKeys(row);
        }
    }
}

} // namespace candour
