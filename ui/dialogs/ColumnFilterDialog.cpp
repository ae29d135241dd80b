// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ColumnFilterDialog.h"

#include "core/base/FieldText.h"
#include "core/calc/NumberText.h"
#include "core/domain/Period.h"
#include "ui/dialogs/ProblemLabel.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FieldWords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

using Test = ColumnFilter::Test;

constexpr int kWidth = 440;
constexpr int kChoicesHeight = 180;

enum Page { TextPage, NumberPage, DatePage, ChoicePage, NothingPage };

} // namespace

ColumnFilterDialog::ColumnFilterDialog(const QList<FilterColumn> &columns, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_column(new QComboBox(this))
    , m_test(new QComboBox(this))
    , m_values(new QStackedWidget(this))
    , m_text(new QLineEdit(this))
    , m_choices(new QListWidget(this))
    , m_problem(new ProblemLabel(QStringLiteral("problem"), this))
{
    setObjectName(QStringLiteral("columnFilter"));
    setWindowTitle(tr("Filter by a column"));
    build();
    showColumn();
    resize(qMax(kWidth, sizeHint().width()), sizeHint().height());
}

QWidget *ColumnFilterDialog::buildRange(const char *from, const char *to, QLineEdit *&least,
                                        QLineEdit *&most)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kRelated);
    least = new QLineEdit(box);
    least->setObjectName(QLatin1String(from));
    least->setAccessibleName(tr("From"));
    most = new QLineEdit(box);
    most->setObjectName(QLatin1String(to));
    most->setAccessibleName(tr("To"));
    row->addWidget(least);
    row->addWidget(new QLabel(tr("to"), box));
    row->addWidget(most);
    return box;
}

void ColumnFilterDialog::build()
{
    m_column->setObjectName(QStringLiteral("filterColumn"));
    m_column->setAccessibleName(tr("Column"));
    for (const FilterColumn &column : m_columns)
        m_column->addItem(column.label);
    m_test->setObjectName(QStringLiteral("filterTest"));
    m_test->setAccessibleName(tr("Test"));
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setAccessibleName(tr("Text to look for"));
    m_choices->setObjectName(QStringLiteral("filterChoices"));
    m_choices->setAccessibleName(tr("Choices"));
    m_choices->setMinimumHeight(kChoicesHeight);
    m_values->addWidget(m_text);
    m_values->addWidget(buildRange("filterLeast", "filterMost", m_least, m_most));
    m_values->addWidget(buildRange("filterFirst", "filterLast", m_first, m_last));
    m_values->addWidget(m_choices);
    m_values->addWidget(new QWidget(this));

    auto *form = new QFormLayout;
    form->setSpacing(space::kRelated);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Column"), m_column);
    form->addRow(tr("Rows where it"), m_test);
    form->addRow(QString(), m_values);
    form->addRow(QString(), m_problem);
    auto *away = new QPushButton(tr("Cancel"), this);
    away->setObjectName(QStringLiteral("cancel"));
    auto *apply = new QPushButton(tr("Filter"), this);
    apply->setObjectName(QStringLiteral("applyFilter"));
    apply->setDefault(true);
    setPrimary(apply);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(away);
    buttons->addWidget(apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kGroup);
    layout->addLayout(form, 1);
    layout->addLayout(buttons);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ColumnFilterDialog::showColumn);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ColumnFilterDialog::showTest);
    connect(away, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &ColumnFilterDialog::finish);
}

const FilterColumn &ColumnFilterDialog::column() const
{
    return m_columns.at(qMax(0, m_column->currentIndex()));
}

void ColumnFilterDialog::showColumn()
{
    m_test->clear();
    for (const Test test : testsFor(column()))
        m_test->addItem(testLabel(test), int(test));
    fillChoices({});
    const QString hint =
        editHint(fieldOfKind(isPeriod(column()) ? FieldKind::Period : FieldKind::Date));
    m_first->setPlaceholderText(hint);
    m_last->setPlaceholderText(hint);
    showTest();
}

void ColumnFilterDialog::showTest()
{
    switch (Test(m_test->currentData().toInt())) {
    case Test::Contains:
        m_values->setCurrentIndex(TextPage);
        break;
    case Test::NumberRange:
        m_values->setCurrentIndex(NumberPage);
        break;
    case Test::DateRange:
        m_values->setCurrentIndex(DatePage);
        break;
    case Test::Choices:
        m_values->setCurrentIndex(ChoicePage);
        break;
    case Test::Empty:
    case Test::NotEmpty:
        m_values->setCurrentIndex(NothingPage);
        break;
    }
    m_problem->say({});
}

void ColumnFilterDialog::fillChoices(const QStringList &ticked)
{
    m_choices->clear();
    const QList<ColumnValue> choices = choicesOf(column());
    for (const auto &[code, label] : choices) {
        auto *item = new QListWidgetItem(label, m_choices);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(code) ? Qt::Checked : Qt::Unchecked);
    }
    m_choices->setCurrentRow(0);
}

void ColumnFilterDialog::begin(const ColumnFilter &filter)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].id == filter.column)
            m_column->setCurrentIndex(i);
    }
    const int test = m_test->findData(int(filter.test));
    m_test->setCurrentIndex(qMax(0, test));
    m_text->setText(filter.text);
    m_least->setText(filter.least ? plainNumber(*filter.least) : QString());
    m_most->setText(filter.most ? plainNumber(*filter.most) : QString());
    m_first->setText(firstText(column(), filter.first));
    m_last->setText(lastText(column(), filter.last));
    fillChoices(filter.codes);
    QWidget *inputs[] = {m_text, m_least, m_first, m_choices, m_test};
    inputs[m_values->currentIndex()]->setFocus();
}

Result<void> ColumnFilterDialog::readNumbers(ColumnFilter &filter) const
{
    const Field number = fieldOfKind(FieldKind::Decimal);
    for (const auto &[line, end] :
         {std::pair(m_least, &filter.least), std::pair(m_most, &filter.most)}) {
        const auto value = readEditText(number, line->text());
        if (!value)
            return fail(value.error());
        *end = value->isValid() ? std::optional(value->toDouble()) : std::nullopt;
    }
    if (!filter.least && !filter.most)
        return fail(ErrorCode::Invalid, tr("Say from which number, up to which, or both."));
    return {};
}

Result<void> ColumnFilterDialog::readDates(ColumnFilter &filter) const
{
    const bool periods = isPeriod(column());
    const Field field = fieldOfKind(periods ? FieldKind::Period : FieldKind::Date);
    for (const auto &[line, end] :
         {std::pair(m_first, &filter.first), std::pair(m_last, &filter.last)}) {
        const auto value = readEditText(field, line->text());
        if (!value)
            return fail(value.error());
        *end = value->toDate();
        if (const auto period = Period::fromText(value->toString()); periods && period)
            *end = line == m_first ? period->firstDay() : period->lastDay();
    }
    if (!filter.first.isValid() && !filter.last.isValid())
        return fail(ErrorCode::Invalid,
                    periods ? tr("Say from which period, up to which, or both.")
                            : tr("Say from which day, up to which, or both."));
    return {};
}

Result<ColumnFilter> ColumnFilterDialog::read() const
{
    ColumnFilter filter;
    filter.column = column().id;
    filter.test = Test(m_test->currentData().toInt());
    switch (filter.test) {
    case Test::Contains:
        filter.text = m_text->text().trimmed();
        if (filter.text.isEmpty())
            return fail(ErrorCode::Invalid, tr("Type what to look for."));
        break;
    case Test::NumberRange:
        if (const auto done = readNumbers(filter); !done)
            return fail(done.error());
        break;
    case Test::DateRange:
        if (const auto done = readDates(filter); !done)
            return fail(done.error());
        break;
    case Test::Choices:
        for (int i = 0; i < m_choices->count(); ++i) {
            if (m_choices->item(i)->checkState() == Qt::Checked)
                filter.codes.append(m_choices->item(i)->data(Qt::UserRole).toString());
        }
        if (filter.codes.isEmpty())
            return fail(ErrorCode::Invalid, tr("Tick at least one."));
        break;
    case Test::Empty:
    case Test::NotEmpty:
        break;
    }
    return filter;
}

void ColumnFilterDialog::finish()
{
    const auto filter = read();
    if (!filter)
        return m_problem->say(filter.error().text);
    m_filter = *filter;
    accept();
}

} // namespace candour
