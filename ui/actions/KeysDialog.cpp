// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/actions/KeysDialog.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/theme/Theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kActionRole = Qt::UserRole;

QString keysText(const QAction *action)
{
    QStringList texts;
    for (const QKeySequence &keys : action->shortcuts())
        texts.append(keys.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

} // namespace

KeysDialog::KeysDialog(const ActionRegistry &registry, const QString &page, const QString &title,
                       QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    resize(520, 560);

    auto *find = new QLineEdit(this);
    find->setObjectName(QStringLiteral("keysFilter"));
    find->setPlaceholderText(tr("Find a command or a key"));
    find->setAccessibleName(find->placeholderText());
    find->setClearButtonEnabled(true);
    connect(find, &QLineEdit::textChanged, this, &KeysDialog::filter);

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
    if (!page.isEmpty())
        addGroup(registry, page, title);
    addGroup(registry, {}, tr("Everywhere"));
    m_list->expandAll();

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("close"));
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(find);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
}

void KeysDialog::addGroup(const ActionRegistry &registry, const QString &page,
                          const QString &heading)
{
    auto *group = new QTreeWidgetItem({heading});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    for (const ActionRegistry::Entry &entry : registry.entries()) {
        if (entry.page != page || !entry.action->isVisible() || entry.action->shortcuts().isEmpty())
            continue;
        auto *row = new QTreeWidgetItem(group, {plainText(entry.action), keysText(entry.action)});
        row->setData(0, kActionRole, QVariant::fromValue<QObject *>(entry.action));
        row->setToolTip(0, entry.action->toolTip());
        row->setSizeHint(0, {0, space::kRow});
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setDisabled(!entry.action->isEnabled());
    }
    if (group->childCount() == 0)
        delete group;
    else
        m_list->addTopLevelItem(group);
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
}

void KeysDialog::trigger()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    auto *action =
        row ? qobject_cast<QAction *>(row->data(0, kActionRole).value<QObject *>()) : nullptr;
    if (!action || !action->isEnabled())
        return;
    accept();
    action->trigger();
}

} // namespace candour
