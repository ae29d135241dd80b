// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/MeasureColumns.h"

#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace candour {

MeasureColumns::MeasureColumns(const QList<Measure> &measures, const QStringList &columns,
                               QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("mappingMeasures"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::kChip);
    for (const Measure &measure : measures) {
        if (!measure.indicator.isEmpty())
            addLine(measure);
    }
    addLine({});
}

QComboBox *MeasureColumns::columnBox(const QString &name, const QString &hint,
                                     const QString &chosen)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(hint);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->addItem({});
    box->addItems(m_columns);
    box->lineEdit()->setPlaceholderText(hint);
    box->setCurrentText(chosen);
    connect(box, &QComboBox::currentTextChanged, this, &MeasureColumns::edited);
    return box;
}

void MeasureColumns::addLine(const Measure &measure)
{
    const auto number = m_lines.size() + 1;
    const auto named = [number](const char *part) {
        return QStringLiteral("measure%1.%2").arg(number).arg(QLatin1String(part));
    };
    Line line {};
    line.indicator = new QLineEdit(measure.indicator, this);
    line.indicator->setObjectName(named("indicator"));
    line.indicator->setPlaceholderText(tr("Indicator code"));
    line.indicator->setAccessibleName(tr("Indicator code %1").arg(number));
    connect(line.indicator, &QLineEdit::textChanged, this, &MeasureColumns::edited);
    line.value = columnBox(named("value"), tr("Value in"), measure.value);
    line.numerator =
        columnBox(named("numerator"), tr("Numerator in"), measure.numerator.add.value(0));
    line.denominator =
        columnBox(named("denominator"), tr("Denominator in"), measure.denominator.add.value(0));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kChip);
    row->addWidget(line.indicator, 1);
    for (QComboBox *box : {line.value, line.numerator, line.denominator})
        row->addWidget(box, 1);
    m_rows->addLayout(row);
    m_lines.append(line);
}

void MeasureColumns::edited()
{
    if (!m_lines.last().indicator->text().trimmed().isEmpty())
        addLine({});
    Q_EMIT changed();
}

QList<Measure> MeasureColumns::measures() const
{
    QList<Measure> measures;
    for (const Line &line : m_lines) {
        Measure measure;
        measure.indicator = line.indicator->text().trimmed();
        measure.value = line.value->currentText().trimmed();
        if (const QString column = line.numerator->currentText().trimmed(); !column.isEmpty())
            measure.numerator.add = {column};
        if (const QString column = line.denominator->currentText().trimmed(); !column.isEmpty())
            measure.denominator.add = {column};
        const bool hasColumn = !measure.value.isEmpty() || !measure.numerator.isEmpty();
        if (!measure.indicator.isEmpty() && hasColumn)
            measures.append(measure);
    }
    return measures;
}

} // namespace candour
