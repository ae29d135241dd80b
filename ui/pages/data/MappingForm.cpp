// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/MappingForm.h"

#include "ui/pages/data/MeasureColumns.h"
#include "ui/theme/Tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace candour {

namespace {

constexpr double kHundredfold = 100.0;
constexpr int kMostHeaderLines = 1000;
constexpr int kMostHeaderRows = 4;
constexpr int kColumnLetters = 24;

/// More than one column or another fact a number: nothing this form has fields for.
bool isInvolved(const Measure &measure)
{
    return measure.numerator.add.size() > 1 || measure.denominator.add.size() > 1
        || !measure.numerator.subtract.isEmpty() || !measure.denominator.subtract.isEmpty()
        || !measure.count.isEmpty() || !measure.lower.isEmpty() || !measure.upper.isEmpty()
        || !measure.band.isEmpty() || !measure.status.isEmpty();
}

QString layoutText(TableLayout layout)
{
    switch (layout) {
    case TableLayout::Long:
        return MappingForm::tr("One figure a row");
    case TableLayout::MonthsAcross:
        return MappingForm::tr("Months side by side");
    case TableLayout::IndicatorsAcross:
        return MappingForm::tr("Indicators side by side");
    case TableLayout::ProvidersAcross:
        return MappingForm::tr("Providers side by side");
    }
    return {};
}

Measure firstMeasure(const Mapping &mapping)
{
    return mapping.measures.isEmpty() ? Measure() : mapping.measures.first();
}

ColumnSum sumOf(const QString &column)
{
    ColumnSum sum;
    if (!column.isEmpty())
        sum.add = {column};
    return sum;
}

QString firstOf(const ColumnSum &sum)
{
    return sum.add.value(0);
}

/// A column or a constant goes before what stands around the table, which else stays as it is.
TextSource sourceOf(const TextSource &base, const QString &column, const QString &constant)
{
    if (!column.isEmpty() || !constant.isEmpty())
        return {column, constant};
    TextSource source = base;
    source.column.clear();
    source.constant.clear();
    return source;
}

/// What a field says while nothing is typed into it.
QString aroundText(const TextSource &source, const QString &otherwise)
{
    if (!source.isAround())
        return otherwise;
    return source.label.isEmpty() ? MappingForm::tr("Found above the table or in its name")
                                  : MappingForm::tr("Found beside “%1”").arg(source.label);
}

} // namespace

MappingForm::MappingForm(const Mapping &mapping, const QStringList &columns, QWidget *parent)
    : QWidget(parent)
    , m_base(mapping)
    , m_columns(columns)
    , m_form(new QFormLayout(this))
    , m_layout(new QComboBox(this))
    , m_sheet(new QLineEdit(mapping.sheet, this))
    , m_headerLine(new QSpinBox(this))
    , m_headerRows(new QSpinBox(this))
{
    setObjectName(QStringLiteral("mappingForm"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::kGroup);
    m_form->setVerticalSpacing(space::kRelated);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setObjectName(QStringLiteral("mappingLayout"));
    for (const TableLayout layout :
         {TableLayout::Long, TableLayout::MonthsAcross, TableLayout::IndicatorsAcross})
        m_layout->addItem(layoutText(layout), int(layout));
    // Which columns are whose is found in a sheet; it is not typed.
    if (mapping.layout == TableLayout::ProvidersAcross)
        m_layout->addItem(layoutText(mapping.layout), int(mapping.layout));
    m_layout->setCurrentIndex(m_layout->findData(int(mapping.layout)));
    connect(m_layout, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        Q_EMIT changed();
    });
    addRow(tr("&Shape"), m_layout);
    buildPlace();
    buildWho();
    buildWhen();
    buildNumbers();
    showRows();
}

/// Where the table stands.
void MappingForm::buildPlace()
{
    m_sheet->setObjectName(QStringLiteral("mappingSheet"));
    m_sheet->setPlaceholderText(tr("Every sheet that has the heads"));
    m_sheet->setToolTip(tr("Of a workbook: names with * and ? for any letters, several with “/” "
                           "between them"));
    connect(m_sheet, &QLineEdit::textChanged, this, &MappingForm::changed);
    m_headerLine->setObjectName(QStringLiteral("mappingHeaderLine"));
    m_headerLine->setRange(0, kMostHeaderLines);
    m_headerLine->setSpecialValueText(tr("Found by looking"));
    m_headerLine->setValue(m_base.headerLine);
    connect(m_headerLine, &QSpinBox::valueChanged, this, &MappingForm::changed);
    m_headerRows->setObjectName(QStringLiteral("mappingHeaderRows"));
    m_headerRows->setRange(1, std::max(kMostHeaderRows, m_base.headerRows));
    m_headerRows->setValue(m_base.headerRows);
    connect(m_headerRows, &QSpinBox::valueChanged, this, &MappingForm::changed);
    addRow(tr("Shee&ts"), m_sheet);
    addRow(tr("&Heads on line"), m_headerLine);
    addRow(tr("Ro&ws of heads"), m_headerRows);
}

void MappingForm::addRow(const QString &label, QWidget *field)
{
    field->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(label, field);
}

QComboBox *MappingForm::columnBox(const char *name, const QString &chosen)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kColumnLetters);
    box->addItem({});
    box->addItems(m_columns);
    box->lineEdit()->setPlaceholderText(tr("No column"));
    box->setCurrentText(chosen);
    connect(box, &QComboBox::currentTextChanged, this, &MappingForm::changed);
    return box;
}

QLineEdit *MappingForm::line(const char *name, const QString &text, const QString &placeholder)
{
    auto *edit = new QLineEdit(text, this);
    edit->setObjectName(QLatin1String(name));
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textChanged, this, &MappingForm::changed);
    return edit;
}

void MappingForm::buildWho()
{
    m_code = columnBox("mappingCode", m_base.organisationCode.column);
    m_name = columnBox("mappingName", m_base.organisationName.column);
    m_oneProvider = line("mappingOneProvider", m_base.organisationCode.constant,
                         aroundText(m_base.organisationCode.isAround() ? m_base.organisationCode
                                                                       : m_base.organisationName,
                                    tr("Code, if the whole file is about one provider")));
    m_indicator = columnBox("mappingIndicator", m_base.indicator.column);
    m_oneIndicator =
        line("mappingOneIndicator", m_base.indicator.constant,
             aroundText(m_base.indicator, tr("Code, if the whole file is about one indicator")));
    addRow(tr("Provider &code in"), m_code);
    addRow(tr("Provider &name in"), m_name);
    addRow(tr("or one &provider"), m_oneProvider);
    addRow(tr("&Indicator in"), m_indicator);
    addRow(tr("or &one indicator"), m_oneIndicator);
}

void MappingForm::buildWhen()
{
    m_periodPlace = new QComboBox(this);
    m_periodPlace->setObjectName(QStringLiteral("mappingPeriodPlace"));
    m_periodPlace->addItems(
        {tr("In a column"), tr("In the name of the file"), tr("The same for the whole file")});
    if (isPeriodAround()) // found by looking; it is not typed
        m_periodPlace->addItem(m_base.period.label.isEmpty()
                                   ? tr("Above the table or in the sheet's name")
                                   : tr("Beside “%1”").arg(m_base.period.label));
    const PeriodPlace place = isPeriodAround() && m_base.period.column.isEmpty()
        ? PeriodPlace::Around
        : m_base.period.fromFileName       ? PeriodPlace::FileName
        : m_base.period.constant.isEmpty() ? PeriodPlace::Column
                                           : PeriodPlace::WholeFile;
    m_periodPlace->setCurrentIndex(int(place));
    connect(m_periodPlace, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        Q_EMIT changed();
    });
    m_period = columnBox("mappingPeriod", m_base.period.column);
    m_onePeriod =
        line("mappingOnePeriod", m_base.period.constant, tr("For example Apr 2026 or 2026-Q1"));
    addRow(tr("Period &stands"), m_periodPlace);
    addRow(tr("Period in"), m_period);
    addRow(tr("Period"), m_onePeriod);
}

void MappingForm::buildNumbers()
{
    const Measure first = firstMeasure(m_base);
    m_value = columnBox("mappingValue", first.value);
    m_numerator = columnBox("mappingNumerator", firstOf(first.numerator));
    m_denominator = columnBox("mappingDenominator", firstOf(first.denominator));
    m_measures = new MeasureColumns(m_base.measures, m_columns, this);
    connect(m_measures, &MeasureColumns::changed, this, &MappingForm::changed);
    m_hundredfold = new QCheckBox(tr("Values are shares (0.94): make them per cent (94)"), this);
    m_hundredfold->setObjectName(QStringLiteral("mappingHundredfold"));
    m_hundredfold->setChecked(first.scale == kHundredfold);
    connect(m_hundredfold, &QCheckBox::toggled, this, &MappingForm::changed);
    m_kept = new QLabel(tr("The numbers of this mapping are worked out from several columns. They "
                           "stay as they are; save the mapping as JSON to change them there."),
                        this);
    m_kept->setWordWrap(true);
    QStringList patterns;
    for (const RowPattern &pattern : m_base.setAside) {
        if (pattern.column.isEmpty())
            patterns.append(pattern.text);
    }
    m_setAside = line("mappingSetAside", patterns.join(QStringLiteral("; ")),
                      tr("For example TOTAL; England; NHS * Region"));
    addRow(tr("&Value in"), m_value);
    addRow(tr("N&umerator in"), m_numerator);
    addRow(tr("&Denominator in"), m_denominator);
    addRow(tr("Numbers in"), m_measures);
    m_form->addRow(QString(), m_hundredfold);
    m_form->addRow(QString(), m_kept);
    addRow(tr("Set &aside rows with"), m_setAside);
}

bool MappingForm::keepsNumbers() const
{
    return layoutChosen() == m_base.layout
        && std::any_of(m_base.measures.begin(), m_base.measures.end(), isInvolved);
}

void MappingForm::showRows()
{
    const TableLayout layout = layoutChosen();
    const bool kept = keepsNumbers();
    const bool isLong = layout == TableLayout::Long;
    const bool isAcross = layout == TableLayout::IndicatorsAcross;
    const auto place = PeriodPlace(m_periodPlace->currentIndex());
    const bool hasPeriod = layout != TableLayout::MonthsAcross;
    m_form->setRowVisible(m_indicator, !isAcross);
    m_form->setRowVisible(m_oneIndicator, !isAcross);
    m_form->setRowVisible(m_periodPlace, hasPeriod);
    m_form->setRowVisible(m_period, hasPeriod && place == PeriodPlace::Column);
    m_form->setRowVisible(m_onePeriod, hasPeriod && place == PeriodPlace::WholeFile);
    for (QWidget *field : std::initializer_list<QWidget *> {m_value, m_numerator, m_denominator})
        m_form->setRowVisible(field, isLong && !kept);
    m_form->setRowVisible(m_measures, isAcross && !kept);
    m_form->setRowVisible(m_hundredfold, !kept);
    m_form->setRowVisible(m_kept, kept);
}

TableLayout MappingForm::layoutChosen() const
{
    return TableLayout(m_layout->currentData().toInt());
}

QList<Measure> MappingForm::measures() const
{
    if (keepsNumbers())
        return m_base.measures;
    const double scale = m_hundredfold->isChecked() ? kHundredfold : 1.0;
    QList<Measure> measures;
    switch (layoutChosen()) {
    case TableLayout::Long: {
        Measure measure;
        measure.value = m_value->currentText().trimmed();
        measure.numerator = sumOf(m_numerator->currentText().trimmed());
        measure.denominator = sumOf(m_denominator->currentText().trimmed());
        measures.append(measure);
        break;
    }
    case TableLayout::MonthsAcross:
    case TableLayout::ProvidersAcross:
        if (scale != 1.0)
            measures.append(Measure());
        break;
    case TableLayout::IndicatorsAcross:
        measures = m_measures->measures();
        break;
    }
    for (Measure &measure : measures)
        measure.scale = scale;
    return measures;
}

bool MappingForm::isPeriodAround() const
{
    const PeriodSource &period = m_base.period;
    return !period.label.isEmpty() || period.fromSheetName || period.fromTitle;
}

/// With months across nothing of it is asked here, so it stays as it is.
PeriodSource MappingForm::period(TableLayout layout) const
{
    PeriodSource period = m_base.period;
    if (layout == TableLayout::MonthsAcross) {
        period.column.clear();
        return period;
    }
    const auto place = PeriodPlace(m_periodPlace->currentIndex());
    period.column = place == PeriodPlace::Column ? m_period->currentText().trimmed() : QString();
    if (place == PeriodPlace::Around)
        return period;
    // Beside a column what stands around the table says which year its months are of.
    if (place != PeriodPlace::Column || m_base.period.column.isEmpty()) {
        period.label.clear();
        period.fromSheetName = false;
        period.fromTitle = false;
        period.fromFileName = place == PeriodPlace::FileName;
        period.yearColumn.clear();
        period.constant =
            place == PeriodPlace::WholeFile ? m_onePeriod->text().trimmed() : QString();
    }
    return period;
}

Mapping MappingForm::mapping() const
{
    Mapping mapping = m_base;
    mapping.layout = layoutChosen();
    mapping.sheet = m_sheet->text().trimmed();
    mapping.headerLine = m_headerLine->value();
    mapping.headerRows = m_headerRows->value();
    mapping.organisationCode = sourceOf(m_base.organisationCode, m_code->currentText().trimmed(),
                                        m_oneProvider->text().trimmed());
    mapping.organisationName.column = m_name->currentText().trimmed();
    const bool isAcross = mapping.layout == TableLayout::IndicatorsAcross;
    mapping.indicator = isAcross ? TextSource()
                                 : sourceOf(m_base.indicator, m_indicator->currentText().trimmed(),
                                            m_oneIndicator->text().trimmed());
    mapping.period = period(mapping.layout);
    mapping.measures = measures();
    if (mapping.layout != TableLayout::ProvidersAcross)
        mapping.providers.clear();
    mapping.setAside.removeIf([](const RowPattern &pattern) { return pattern.column.isEmpty(); });
    const QStringList patterns = m_setAside->text().split(u';', Qt::SkipEmptyParts);
    for (const QString &pattern : patterns) {
        if (!pattern.trimmed().isEmpty())
            mapping.setAside.append({{}, pattern.trimmed()});
    }
    return mapping;
}

QString MappingForm::missing() const
{
    const Mapping made = mapping();
    const bool isGiven = made.organisationCode.isGiven() || made.organisationName.isGiven();
    if (!isGiven && made.layout != TableLayout::ProvidersAcross)
        return tr("Say whose figures these are: the column with the provider's code or name, or "
                  "one provider for the whole file.");
    const bool isAcross = made.layout == TableLayout::IndicatorsAcross;
    if (!isAcross && !made.indicator.isGiven())
        return tr("Say what is measured: the column with the indicator, or one indicator for the "
                  "whole file.");
    const PeriodSource &period = made.period;
    if (made.layout != TableLayout::MonthsAcross && period.column.isEmpty()
        && period.constant.isEmpty() && !period.isAround())
        return tr("Say which month the figures are of.");
    if (isAcross && made.measures.isEmpty())
        return tr("Name at least one indicator and the column its figures stand in.");
    const auto fault = checkMapping(made);
    return fault ? fault->text : QString();
}

} // namespace candour
