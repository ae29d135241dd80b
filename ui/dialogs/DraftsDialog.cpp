// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/DraftsDialog.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kWidth = 760;
constexpr int kHeight = 420;
constexpr int kKindRole = IdRole + 100;

} // namespace

DraftsDialog::DraftsDialog(const QList<TypedForm> &forms, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_continue(new QPushButton(tr("Go on with this one"), this))
    , m_discard(new QPushButton(tr("Throw this one away"), this))
{
    setObjectName(QStringLiteral("draftsDialog"));
    setWindowTitle(tr("Typed and not saved"));
    auto *words = new QLabel(tr("These forms were being filled in when the file was last closed. "
                                "Nothing of this is in your records yet."),
                             this);
    words->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("drafts"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Record and field"), tr("In the file"), tr("Typed")});
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    fill(forms);

    m_continue->setObjectName(QStringLiteral("continueDraft"));
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    m_discard->setAutoDefault(false);
    m_continue->setDefault(true);
    setPrimary(m_continue);
    auto *later = new QPushButton(tr("Later"), this);
    later->setObjectName(QStringLiteral("later"));
    later->setAutoDefault(false);
    const auto ask = [this](void (DraftsDialog::*signal)(const QString &, const Uid &)) {
        if (const QTreeWidgetItem *item = chosen())
            Q_EMIT(this->*signal)
        (item->data(0, kKindRole).toString(), item->data(0, IdRole).value<Uid>());
    };
    connect(m_continue, &QPushButton::clicked, this,
            [ask] { ask(&DraftsDialog::continueRequested); });
    connect(m_discard, &QPushButton::clicked, this,
            [ask] { ask(&DraftsDialog::discardRequested); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DraftsDialog::follow);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::kRelated);
    foot->addWidget(m_discard);
    foot->addStretch(1);
    foot->addWidget(later);
    foot->addWidget(m_continue);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kGroup);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    resize(Theme::scaled(kWidth), Theme::scaled(kHeight));
    follow();
}

void DraftsDialog::fill(const QList<TypedForm> &forms)
{
    for (const TypedForm &form : forms) {
        auto *item = new QTreeWidgetItem(m_list, {tr("%1, typed %2").arg(form.title, form.when)});
        item->setFirstColumnSpanned(true);
        item->setSizeHint(0, {0, Theme::scaled(space::kRow)});
        item->setData(0, IdRole, QVariant::fromValue(form.uid));
        item->setData(0, kKindRole, form.kind);
        for (const TypedField &field : form.fields) {
            const QString none = QStringLiteral("–");
            auto *line = new QTreeWidgetItem(item, {field.label, field.kept, field.typed});
            line->setSizeHint(0, {0, Theme::scaled(space::kRowCompact)});
            for (int column : {1, 2}) {
                line->setToolTip(column, line->text(column));
                if (line->text(column).isEmpty())
                    line->setText(column, none);
            }
        }
        item->setExpanded(true);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
}

QTreeWidgetItem *DraftsDialog::chosen() const
{
    QTreeWidgetItem *item = m_list->currentItem();
    return item && item->parent() ? item->parent() : item;
}

void DraftsDialog::follow()
{
    m_continue->setEnabled(chosen());
    m_discard->setEnabled(chosen());
}

void DraftsDialog::remove(const Uid &uid)
{
    for (int i = m_list->topLevelItemCount() - 1; i >= 0; --i) {
        if (m_list->topLevelItem(i)->data(0, IdRole).value<Uid>() == uid)
            delete m_list->takeTopLevelItem(i);
    }
    follow();
    if (m_list->topLevelItemCount() == 0)
        accept();
}

} // namespace candour
