// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/NameChoiceDelegate.h"

#include "ui/pages/data/NamesModel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace candour {

namespace {

constexpr int kShownChoices = 14;

const NamesModel &namesOf(const QModelIndex &index)
{
    return static_cast<const NamesModel &>(*index.model());
}

} // namespace

QWidget *NameChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                          const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("nameChoice"));
    combo->setAccessibleName(
        tr("What “%1” means").arg(index.siblingAtColumn(NamesModel::Name).data().toString()));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setMaxVisibleItems(kShownChoices);
    for (const NameChoice &choice : namesOf(index).choices(index.row()))
        combo->addItem(choice.text);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *self = const_cast<NameChoiceDelegate *>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void NameChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    const auto given = namesOf(index).answer(index.row());
    const QList<NameChoice> choices = namesOf(index).choices(index.row());
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (choices[i].answer == given)
            combo->setCurrentIndex(int(i));
    }
    combo->lineEdit()->selectAll(); // what is typed takes its place
}

void NameChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                      const QModelIndex &index) const
{
    const auto *combo = static_cast<QComboBox *>(editor);
    const int chosen = combo->findText(combo->currentText(), Qt::MatchFixedString);
    if (chosen >= 0)
        static_cast<NamesModel *>(model)->setAnswer(
            index.row(), namesOf(index).choices(index.row())[chosen].answer);
}

} // namespace candour
