// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/CheckListEditor.h"

#include "core/base/FieldText.h"
#include "ui/theme/Tokens.h"

#include <QListWidget>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kMostLines = 12;
constexpr int kBesideText = 56; ///< the box and the room around it

} // namespace

CheckListEditor::CheckListEditor(const Field &field, const QString &label, QWidget *parent)
    : FieldEditor(field, parent)
    , m_list(new QListWidget(this))
{
    adopt(m_list, label);
    describe(tr("Space ticks, Enter takes what is ticked, Esc leaves it as it was"));
    for (const FieldOption &option : field.options)
        addOption(option.code, choiceLabel(field, option.code));
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemChanged, this, &FieldEditor::edited);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
}

void CheckListEditor::addOption(const QString &code, const QString &label)
{
    auto *item = new QListWidgetItem(label, m_list);
    item->setData(Qt::UserRole, code);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    const QFontMetrics letters(m_list->font());
    item->setSizeHint({letters.horizontalAdvance(label) + kBesideText,
                       qMax(space::kTarget, letters.height() + space::kRelated)});
}

void CheckListEditor::setValue(const QVariant &value)
{
    const QSignalBlocker silent(m_list);
    QStringList codes = value.toStringList();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool ticked = codes.removeAll(item->data(Qt::UserRole).toString()) > 0;
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    for (const QString &unknown : std::as_const(codes)) {
        addOption(unknown, unknown);
        m_list->item(m_list->count() - 1)->setCheckState(Qt::Checked);
    }
}

Result<QVariant> CheckListEditor::value() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            codes.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return QVariant(codes);
}

QSize CheckListEditor::sizeHint() const
{
    const int frame = 2 * m_list->frameWidth();
    const int lines = qMin(kMostLines, m_list->count());
    const int bar =
        m_list->count() > kMostLines ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    return {m_list->sizeHintForColumn(0) + bar + frame,
            lines * qMax(1, m_list->sizeHintForRow(0)) + frame};
}

} // namespace candour
