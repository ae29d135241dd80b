// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/PeerGroupsDialog.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

PeerGroupsDialog::PeerGroupsDialog(const QString &organisation, QWidget *parent)
    : QDialog(parent)
    , m_empty(new QLabel(tr("There is no peer group yet."), this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("peerGroupsDialog"));
    setWindowTitle(tr("Peer groups of %1").arg(organisation));
    auto *explanation =
        new QLabel(tr("A peer group is compared with its members’ figures taken together."), this);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setObjectName(QStringLiteral("noPeerGroups"));
    m_list->setObjectName(QStringLiteral("peerGroupList"));
    m_list->setAccessibleName(tr("Peer groups"));
    auto *create = new QPushButton(tr("New peer group…"), this);
    create->setObjectName(QStringLiteral("newPeerGroup"));
    create->setAutoDefault(false);
    connect(create, &QPushButton::clicked, this, &PeerGroupsDialog::newGroupRequested);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("savePeerGroups"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelPeerGroups"));
    setPrimary(buttons->button(QDialogButtonBox::Save));
    buttons->addButton(create, QDialogButtonBox::ResetRole); // at the other side
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(explanation);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(460, 320);
}

void PeerGroupsDialog::setGroups(const QList<PeerGroupChoice> &groups)
{
    QHash<Uid, Qt::CheckState> ticked;
    for (int i = 0; i < m_list->count(); ++i)
        ticked.insert(m_list->item(i)->data(IdRole).value<Uid>(), m_list->item(i)->checkState());
    m_list->clear();
    for (const PeerGroupChoice &group : groups) {
        auto *item = new QListWidgetItem(group.name, m_list);
        item->setData(IdRole, QVariant::fromValue(group.uid));
        item->setSizeHint({0, Theme::scaled(space::kRow)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.value(group.uid, group.member ? Qt::Checked : Qt::Unchecked));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_empty->setVisible(groups.isEmpty());
}

QList<Uid> PeerGroupsDialog::chosen() const
{
    QList<Uid> groups;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            groups.append(m_list->item(i)->data(IdRole).value<Uid>());
    }
    return groups;
}

} // namespace candour
