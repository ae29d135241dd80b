// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/RowsEditor.h"

#include "ui/dialogs/RecordDialog.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FieldWords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kLeastRows = 2;
constexpr int kMostRows = 8;

} // namespace

RowsEditor::RowsEditor(const Field &field, const QString &label, const FormContext &context,
                       UserPrompts &prompts, const TermDictionary &terms, QWidget *parent)
    : FieldEditor(field, parent)
    , m_context(context)
    , m_prompts(prompts)
    , m_terms(terms)
    , m_table(new QTreeWidget(this))
{
    adopt(m_table, label);
    QStringList heads;
    for (const Field &column : field.rows().fields)
        heads.append(fieldLabel(column, terms));
    m_table->setHeaderLabels(heads);
    m_table->setRootIsDecorated(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setUniformRowHeights(true);
    connect(m_table, &QTreeWidget::itemActivated, this, &RowsEditor::editRow);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &RowsEditor::enableButtons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kChip);
    layout->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kRelated);
    layout->addLayout(buttons);
    buttons->addWidget(addButton("add", tr("Add…"), &RowsEditor::addRow));
    buttons->addWidget(m_edit = addButton("edit", tr("Change…"), &RowsEditor::editRow));
    buttons->addWidget(m_remove = addButton("remove", tr("Remove"), &RowsEditor::removeRow));
    if (field.kind == FieldKind::Children) {
        buttons->addWidget(m_up = addButton("up", tr("Move up"), &RowsEditor::moveUp));
        buttons->addWidget(m_down = addButton("down", tr("Move down"), &RowsEditor::moveDown));
    }
    buttons->addStretch(1);
    enableButtons();
}

QPushButton *RowsEditor::addButton(const char *name, const QString &text,
                                   void (RowsEditor::*does)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("field.%1.%2").arg(field().name, QLatin1String(name)));
    button->setAutoDefault(false); // Enter belongs to the dialog's Save
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

void RowsEditor::setValue(const QVariant &value)
{
    m_rows = value.value<RecordList>();
    show(0);
}

Result<QVariant> RowsEditor::value() const
{
    return QVariant::fromValue(m_rows);
}

int RowsEditor::current() const
{
    return m_table->indexOfTopLevelItem(m_table->currentItem());
}

void RowsEditor::show(int current)
{
    const auto titles = [this](const RecordKind &kind, const Uid &uid) {
        return m_context.titleOf(kind, uid);
    };
    m_table->clear();
    for (const RecordData &row : std::as_const(m_rows)) {
        QStringList cells;
        const QList<Field> &fields = row.kind().fields;
        for (int i = 0; i < fields.size(); ++i)
            cells.append(fieldWords(fields[i], row.value(i), titles));
        auto *item = new QTreeWidgetItem(m_table, cells);
        // On the column that stretches: a hint has a width too, and the others fit their words.
        item->setSizeHint(m_table->columnCount() - 1, {0, space::kRow});
    }
    const int shown = qBound(kLeastRows, int(m_rows.size()), kMostRows);
    m_table->setFixedHeight((shown + 1) * space::kRow + 2 * m_table->frameWidth());
    m_table->setCurrentItem(m_table->topLevelItem(qMin(current, int(m_rows.size()) - 1)));
    enableButtons();
}

void RowsEditor::enableButtons()
{
    const int row = current();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    if (m_up) {
        m_up->setEnabled(row > 0);
        m_down->setEnabled(row >= 0 && row + 1 < m_rows.size());
    }
}

void RowsEditor::addRow()
{
    openForm(field().rows().fresh(), int(m_rows.size()));
}

void RowsEditor::editRow()
{
    if (const int row = current(); row >= 0)
        openForm(m_rows[row], row);
}

void RowsEditor::openForm(const RecordData &row, int place)
{
    auto *dialog = new RecordDialog(field().rows(), m_context, m_prompts, {.terms = m_terms}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptText(place < m_rows.size() ? tr("Change") : tr("Add"));
    dialog->setRecord(row);
    connect(dialog, &QDialog::accepted, this, [this, dialog, place] {
        if (place < m_rows.size())
            m_rows[place] = dialog->record();
        else
            m_rows.append(dialog->record());
        show(place);
        m_table->setFocus();
        Q_EMIT edited();
    });
    dialog->open();
}

void RowsEditor::removeRow()
{
    const int row = current();
    if (row < 0)
        return;
    m_rows.removeAt(row);
    show(row);
    Q_EMIT edited();
}

void RowsEditor::move(int by)
{
    const int row = current();
    if (row < 0 || row + by < 0 || row + by >= m_rows.size())
        return;
    m_rows.swapItemsAt(row, row + by);
    show(row + by);
    Q_EMIT edited();
}

void RowsEditor::moveUp()
{
    move(-1);
}

void RowsEditor::moveDown()
{
    move(1);
}

} // namespace candour
