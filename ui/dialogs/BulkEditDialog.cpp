// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/BulkEditDialog.h"

#include "ui/dialogs/ProblemLabel.h"
#include "ui/models/CellEdit.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FieldEditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kWidth = 480;

} // namespace

BulkEditDialog::BulkEditDialog(const QList<BulkField> &fields, qsizetype chosen, const Count &count,
                               const EditorTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_fields(fields)
    , m_chosen(chosen)
    , m_count(count)
    , m_tools(tools)
    , m_editors(fields.size(), nullptr)
    , m_field(new QComboBox(this))
    , m_editorStack(new QStackedWidget(this))
    , m_reasonLabel(new QLabel(tr("Reason"), this))
    , m_reason(new QLineEdit(this))
    , m_says(new QLabel(this))
    , m_problem(new ProblemLabel(QStringLiteral("problem"), this))
    , m_apply(new QPushButton(this))
{
    setObjectName(QStringLiteral("bulkEdit"));
    setWindowTitle(tr("Change many records"));
    build();
    showField();
    resize(qMax(kWidth, sizeHint().width()), sizeHint().height());
}

void BulkEditDialog::build()
{
    m_field->setObjectName(QStringLiteral("bulkField"));
    m_field->setAccessibleName(tr("Field"));
    for (const BulkField &field : m_fields)
        m_field->addItem(field.label);
    m_reason->setObjectName(QStringLiteral("bulkReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_says->setObjectName(QStringLiteral("bulkCount"));
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setSpacing(space::kRelated);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("New value"), m_editorStack);
    form->addRow(m_reasonLabel, m_reason);
    form->addRow(QString(), m_problem);
    auto *away = new QPushButton(tr("Cancel"), this);
    away->setObjectName(QStringLiteral("cancel"));
    m_apply->setObjectName(QStringLiteral("applyBulk"));
    m_apply->setDefault(true);
    setPrimary(m_apply);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_apply);
    buttons->addWidget(away);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kGroup);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_says);
    layout->addLayout(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showField);
    connect(away, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::finish);
}

const BulkField &BulkEditDialog::field() const
{
    return m_fields.at(qMax(0, m_field->currentIndex()));
}

QString BulkEditDialog::columnId() const
{
    return field().columnId;
}

QString BulkEditDialog::reason() const
{
    return m_reason->isVisibleTo(this) ? m_reason->text().trimmed() : QString();
}

FieldEditor *BulkEditDialog::editor()
{
    FieldEditor *&made = m_editors[qMax(0, m_field->currentIndex())];
    if (!made) {
        made = makeFieldEditor(field().field, field().label, m_tools, m_editorStack);
        made->setValue(emptyValue(field().field));
        connect(made, &FieldEditor::edited, this, &BulkEditDialog::showCount);
        m_editorStack->addWidget(made);
    }
    return made;
}

void BulkEditDialog::showField()
{
    m_editorStack->setCurrentWidget(editor());
    // Made when they are first shown, they would come last.
    QWidget *input = editor()->focusProxy() ? editor()->focusProxy() : editor();
    setTabOrder(m_field, input);
    setTabOrder(input, m_reason);
    setTabOrder(m_reason, m_apply);
    const bool wantsReason = field().field.has(FieldFlag::ReasonOnChange);
    m_reason->setVisible(wantsReason);
    m_reasonLabel->setVisible(wantsReason);
    showCount();
}

void BulkEditDialog::showCount()
{
    m_problem->say({});
    const auto value = editor()->value();
    m_apply->setEnabled(bool(value));
    if (!value) {
        m_says->setText(value.error().text);
        m_apply->setText(tr("Change"));
        return;
    }
    const qsizetype changed = m_count(columnId(), *value);
    m_says->setText(changed == m_chosen
                        ? tr("This changes %n record(s).", nullptr, int(changed))
                        : tr("This changes %n record(s).", nullptr, int(changed)) + u' '
                            + tr("%n of those chosen have this value already.", nullptr,
                                 int(m_chosen - changed)));
    const bool empties = *value == emptyValue(field().field);
    m_apply->setText(empties ? tr("Empty it in %n record(s)", nullptr, int(changed))
                             : tr("Change %n record(s)", nullptr, int(changed)));
    m_apply->setEnabled(changed > 0);
}

void BulkEditDialog::finish()
{
    const auto value = editor()->value();
    if (!value)
        return m_problem->say(value.error().text);
    if (field().field.has(FieldFlag::ReasonOnChange) && reason().isEmpty()) {
        m_reason->setFocus();
        return m_problem->say(tr("Say why: the reason is kept in the history."));
    }
    m_value = *value;
    accept();
}

} // namespace candour
