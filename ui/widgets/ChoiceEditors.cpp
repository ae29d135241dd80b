// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/ChoiceEditors.h"

#include "core/base/FieldText.h"
#include "ui/theme/Tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace candour {

namespace {

constexpr int kFewOptions = 4; ///< as many stand in one line

} // namespace

YesNoEditor::YesNoEditor(const Field &field, const QString &label, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new QCheckBox(label, this))
{
    adopt(m_box, label);
    connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch(1);
}

void YesNoEditor::setValue(const QVariant &value)
{
    const QSignalBlocker silent(m_box);
    m_box->setChecked(value.toBool());
}

Result<QVariant> YesNoEditor::value() const
{
    return QVariant(m_box->isChecked());
}

ChoiceEditor::ChoiceEditor(const Field &field, const QString &label, QWidget *parent)
    : FieldEditor(field, parent)
    , m_combo(new QComboBox(this))
{
    adopt(m_combo, label);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setPlaceholderText(tr("Choose…"));
    m_combo->installEventFilter(this);
    if (!field.has(FieldFlag::Required))
        m_combo->addItem(QStringLiteral("–"), QVariant());
    for (const FieldOption &option : field.options)
        m_combo->addItem(choiceLabel(field, option.code), option.code);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    layout->addStretch(1);
}

void ChoiceEditor::setValue(const QVariant &value)
{
    const QSignalBlocker silent(m_combo);
    int index = m_combo->findData(value);
    // A code from a newer version of the program is kept until another is chosen.
    if (index < 0 && value.isValid()) {
        m_combo->addItem(value.toString(), value);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

Result<QVariant> ChoiceEditor::value() const
{
    return m_combo->currentData();
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

MultiChoiceEditor::MultiChoiceEditor(const Field &field, const QString &label, QWidget *parent)
    : FieldEditor(field, parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::kGroup);
    layout->setVerticalSpacing(0);
    const int columns = field.options.size() <= kFewOptions ? kFewOptions : 2;
    for (const FieldOption &option : field.options) {
        const int place = int(m_boxes.size());
        auto *box = new QCheckBox(choiceLabel(field, option.code), this);
        box->setObjectName(QStringLiteral("field.%1.%2").arg(field.name, option.code));
        box->setAccessibleName(label + QLatin1String(": ") + box->text());
        connect(box, &QCheckBox::toggled, this, &FieldEditor::edited);
        layout->addWidget(box, place / columns, place % columns);
        m_boxes.append(box);
    }
    layout->setColumnStretch(columns, 1);
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
}

void MultiChoiceEditor::setValue(const QVariant &value)
{
    const QSignalBlocker silent(this);
    const QStringList codes = value.toStringList();
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(codes.contains(field().options[i].code));
}

Result<QVariant> MultiChoiceEditor::value() const
{
    QStringList codes;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            codes.append(field().options[i].code);
    }
    return QVariant(codes);
}

} // namespace candour
