// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// What she chooses to see on a provider's scorecard.

#include "core/services/FileSession.h"
#include "ui/pages/scorecards/ProviderScreen.h"
#include "ui/pages/scorecards/TargetCommands.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/WrapRow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace candour {

namespace {

constexpr int kLeastChoice = 96;

/// Puts the choice with this data, or the first.
void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

QWidget *ProviderScreen::buildControls()
{
    auto *row = new QWidget(this);
    auto *layout = new WrapRow(row);
    m_grouping = layout->addChoice(tr("Group by"), "scorecardGrouping");
    m_months = layout->addChoice(tr("Months"), "scorecardMonths");
    m_lastMonth = layout->addChoice(tr("to"), "scorecardLastMonth");
    m_rows = layout->addChoice(tr("Show"), "scorecardRows");
    // Long names give way before the page does.
    for (QComboBox *box : {m_grouping, m_rows})
        box->setMinimumWidth(Theme::scaled(kLeastChoice));
    for (const int months : kMonthChoices)
        m_months->addItem(QString::number(months), months);
    m_rows->addItem(tr("With figures"), int(RowChoice::WithFigures));
    m_rows->addItem(tr("Exceptions only"), int(RowChoice::Exceptions));
    m_rows->addItem(tr("Every measure"), int(RowChoice::Every));
    layout->addWidget(buildColumnChoice());
    layout->addStretch();
    return row;
}

/// Columns beside the months and the year to date.
QToolButton *ProviderScreen::buildColumnChoice()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("scorecardColumns"));
    button->setText(tr("Columns"));
    button->setToolTip(tr("Quarters, years, last year, 24 months, control charts"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    const std::array texts {tr("&Quarters"), tr("Finished &years"), tr("Same months &last year"),
                            tr("Line of &24 months"), tr("&Variation and assurance")};
    const std::array names {"quarters", "years", "lastYear", "trend", "icons"};
    for (size_t i = 0; i < m_extras.size(); ++i) {
        m_extras[i] = menu->addAction(texts[i]);
        m_extras[i]->setObjectName(QLatin1String("scorecardColumns.") + QLatin1String(names[i]));
        m_extras[i]->setCheckable(true);
        connect(m_extras[i], &QAction::triggered, this, &ProviderScreen::optionChosen);
    }
    button->setMenu(menu);
    return button;
}

/// Which verdict counts, and how many of each there are.
void ProviderScreen::addCounts(WrapRow *row)
{
    auto *choice = new QWidget(this);
    m_verdict = (new WrapRow(choice))->addChoice(tr("RAG"), "scorecardVerdict");
    m_verdict->addItem(tr("Month"), int(VerdictChoice::Latest));
    m_verdict->addItem(tr("Year to date"), int(VerdictChoice::YearToDate));
    m_verdict->setToolTip(tr("Which verdict counts for the overall colour, the numbers at the top "
                             "and the exceptions"));
    row->addWidget(choice);
    const std::array marks {Mark::Red, Mark::Amber, Mark::Green, Mark::NoData};
    auto *counts = new QWidget(this); // one thing: never some on one line, some on the next
    auto *together = new QHBoxLayout(counts);
    together->setContentsMargins({});
    together->setSpacing(space::kRelated);
    for (size_t i = 0; i < marks.size(); ++i) {
        m_counts[i] = new ChipLabel({}, ChipLabel::Tone::Neutral, counts);
        m_counts[i]->setMark(marks[i]);
        together->addWidget(m_counts[i]);
    }
    row->addWidget(counts);
}

void ProviderScreen::fillChoices()
{
    const QSignalBlocker quiet(m_grouping);
    const QSignalBlocker quietMonths(m_months);
    const QSignalBlocker quietLast(m_lastMonth);
    const QSignalBlocker quietRows(m_rows);
    const QSignalBlocker quietVerdict(m_verdict);
    m_grouping->clear();
    m_grouping->addItem(tr("Domain"), QStringLiteral("domain"));
    for (const DimensionSet &set : m_session.books().dimensionSets)
        m_grouping->addItem(set.name, set.code);
    m_grouping->addItem(tr("Nothing"), QStringLiteral("none"));
    m_lastMonth->clear();
    for (const Period &month : monthsToChoose(m_session))
        m_lastMonth->addItem(month.label(), month.toText());
    choose(m_grouping, m_options.grouping);
    choose(m_months, m_options.months);
    choose(m_lastMonth, lastMonthOf(m_session, m_options).toText());
    choose(m_rows, int(m_options.rows));
    choose(m_verdict, int(m_options.verdict));
    const ScorecardExtras &extras = m_options.extras;
    const std::array shown {extras.quarters, extras.years, extras.lastYear, extras.trend,
                            extras.icons};
    for (size_t i = 0; i < shown.size(); ++i)
        m_extras[i]->setChecked(shown[i]);
}

void ProviderScreen::connectChoices()
{
    for (QComboBox *box : {m_grouping, m_months, m_lastMonth, m_rows, m_verdict})
        connect(box, &QComboBox::currentIndexChanged, this, &ProviderScreen::optionChosen);
    connect(&m_commands, &FigureCommands::done, this, [this] { // what was typed is shown by now
        m_banner->hide();
        noteMissingParts();
    });
    connect(&m_targets, &TargetCommands::done, m_banner, &QWidget::hide);
}

void ProviderScreen::optionChosen()
{
    m_options.grouping = m_grouping->currentData().toString();
    m_options.months = m_months->currentData().toInt();
    m_options.rows = RowChoice(m_rows->currentData().toInt());
    m_options.verdict = VerdictChoice(m_verdict->currentData().toInt());
    m_options.extras = {m_extras[0]->isChecked(), m_extras[1]->isChecked(),
                        m_extras[2]->isChecked(), m_extras[3]->isChecked(),
                        m_extras[4]->isChecked()};
    const auto month = Period::fromText(m_lastMonth->currentData().toString());
    m_options.lastMonth = month && *month != lastMonthOf(m_session, {}) ? *month : Period();
    reload();
    Q_EMIT optionsChanged();
}

} // namespace candour
