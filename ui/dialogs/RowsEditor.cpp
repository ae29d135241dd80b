// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/RowsEditor.h"

#include "core/calc/ValueWords.h"
#include "ui/delegates/FieldDelegate.h"
#include "ui/dialogs/ProblemLabel.h"
#include "ui/dialogs/RecordDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kLeastRows = 2;
constexpr int kMostRows = 8;

/// Lists, files, several choices and what cannot be typed are left to the row's form.
bool canEditInPlace(const Field &field)
{
    switch (field.kind) {
    case FieldKind::MultiChoice:
    case FieldKind::Attachment:
    case FieldKind::Children:
    case FieldKind::ManyToMany:
    case FieldKind::Computed:
    case FieldKind::ReferenceNumber:
        return false;
    default:
        return true;
    }
}

} // namespace

RowsEditor::RowsEditor(const Field &field, const QString &label, const EditorTools &tools,
                       QWidget *parent)
    : FieldEditor(field, parent)
    , m_tools(tools)
    , m_table(new QTableWidget(this))
    , m_problem(new ProblemLabel(QStringLiteral("cellProblem.") + field.name, this))
{
    buildTable(label);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kChip);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
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

void RowsEditor::buildTable(const QString &label)
{
    adopt(m_table, label);
    m_table->setAccessibleDescription(tr("F2 changes a cell, Enter opens the row"));
    const QList<Field> &columns = rowKind().fields;
    m_table->setColumnCount(int(columns.size()));
    for (int i = 0; i < columns.size(); ++i) {
        auto *head = new QTableWidgetItem(fieldLabel(columns[i], m_tools.terms));
        head->setData(FieldRole, QVariant::fromValue(&columns[i]));
        m_table->setHorizontalHeaderItem(i, head);
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
                             | QAbstractItemView::AnyKeyPressed);
    auto *cells = new FieldDelegate(m_table);
    cells->setContext(&m_tools.context);
    m_table->setItemDelegate(cells);
    connect(cells, &FieldDelegate::unreadable, m_problem, &ProblemLabel::say);
    connect(m_table, &QTableWidget::cellChanged, this, &RowsEditor::takeCell);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RowsEditor::enableButtons);
}

QPushButton *RowsEditor::addButton(const char *name, const QString &text,
                                   void (RowsEditor::*does)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("field.%1.%2").arg(field().name, QLatin1String(name)));
    button->setAccessibleName(
        QStringLiteral("%1: %2").arg(m_table->accessibleName(), button->text()));
    button->setAutoDefault(false); // Enter belongs to the dialog's Save
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

void RowsEditor::setValue(const QVariant &value)
{
    m_rows = value.value<RecordList>();
    m_problem->say({});
    show(0);
}

Result<QVariant> RowsEditor::value() const
{
    return QVariant::fromValue(m_rows);
}

void RowsEditor::show(int row, int column)
{
    const QSignalBlocker silent(m_table);
    m_table->clearContents();
    m_table->setRowCount(int(m_rows.size()));
    for (int i = 0; i < m_rows.size(); ++i) {
        for (int c = 0; c < m_table->columnCount(); ++c)
            showCell(i, c);
    }
    fitHeight();
    if (!m_rows.isEmpty())
        m_table->setCurrentCell(qBound(0, row, int(m_rows.size()) - 1), column);
    enableButtons();
}

void RowsEditor::showCell(int row, int column)
{
    const Field &field = rowKind().fields[column];
    const auto titles = [this](const RecordKind &kind, const Uid &uid) {
        return m_tools.context.titleOf(kind, uid);
    };
    auto *item = new QTableWidgetItem(fieldWords(field, m_rows[row].value(column), titles));
    item->setData(RawRole, m_rows[row].value(column));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                   | (canEditInPlace(field) ? Qt::ItemIsEditable : Qt::NoItemFlags));
    m_table->setItem(row, column, item);
}

void RowsEditor::fitHeight()
{
    const int line = qMax(space::kRow, fontMetrics().height() + space::kRelated);
    m_table->verticalHeader()->setDefaultSectionSize(line);
    m_table->horizontalHeader()->setFixedHeight(line);
    const int shown = qBound(kLeastRows, int(m_rows.size()), kMostRows);
    m_table->setFixedHeight((shown + 1) * line + 2 * m_table->frameWidth());
}

void RowsEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void RowsEditor::enableButtons()
{
    const int row = m_table->currentRow();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    if (m_up) {
        m_up->setEnabled(row > 0);
        m_down->setEnabled(row >= 0 && row + 1 < m_rows.size());
    }
}

bool RowsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: // Ctrl+Enter saves the whole form
        if (plain)
            editRow();
        return plain;
    case Qt::Key_Insert:
        addRow();
        return true;
    case Qt::Key_Delete:
        removeRow();
        return true;
    case Qt::Key_Up:
        if (alt && m_up)
            moveUp();
        return alt;
    case Qt::Key_Down:
        if (alt && m_down)
            moveDown();
        return alt;
    default:
        return FieldEditor::eventFilter(watched, event);
    }
}

/// The delegate has put a value in place of the words.
void RowsEditor::takeCell(int row, int column)
{
    m_problem->say({});
    m_rows[row].setValue(column, m_table->item(row, column)->data(Qt::EditRole));
    const QSignalBlocker silent(m_table);
    for (int c = 0; c < m_table->columnCount(); ++c)
        showCell(row, c); // computed cells follow
    Q_EMIT edited();
}

void RowsEditor::addRow()
{
    openForm(rowKind().fresh(), int(m_rows.size()));
}

void RowsEditor::editRow()
{
    if (const int row = m_table->currentRow(); row >= 0)
        openForm(m_rows[row], row);
}

void RowsEditor::openForm(const RecordData &row, int place)
{
    auto *dialog = new RecordDialog(rowKind(), m_tools.context, m_tools.prompts,
                                    {.terms = m_tools.terms,
                                     .today = m_tools.today,
                                     .createOther = m_tools.createOther,
                                     .guarded = false}, // the form of the owner looks at its rows
                                    this);
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
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_rows.removeAt(row);
    show(row);
    Q_EMIT edited();
}

void RowsEditor::move(int by)
{
    const int row = m_table->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_rows.size())
        return;
    m_rows.swapItemsAt(row, row + by);
    show(row + by, m_table->currentColumn());
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
