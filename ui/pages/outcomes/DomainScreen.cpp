// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/outcomes/DomainScreen.h"

#include "ui/delegates/IconDelegate.h"
#include "ui/panels/FigureDelegate.h"
#include "ui/panels/OutcomeDelegates.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/WrapRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kDetailsPauseMs = 30;
constexpr int kFilterWidth = 220;
constexpr int kMemberLetters = 18;
constexpr int kMemberWidth = 360;

/// At 100 per cent, beside the columns; the verdict takes what is left. Up to the region they fit a
/// laptop's screen with the details pane open.
constexpr std::array kWidths {178, 96, 84, 76, 64, 66, 62, 66, 76, 116, 80, 40, 52, 260};

} // namespace

DomainScreen::DomainScreen(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutcomeTableModel(this))
    , m_view(new FrozenTableView(this))
{
    setObjectName(QStringLiteral("domainScreen"));
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(kDetailsPauseMs);
    connect(&m_placeTimer, &QTimer::timeout, this, &DomainScreen::placeChanged);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::kRelated);
    buildHead();
    buildFilters();
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("outcomesBanner"));
    m_banner->hide();
    m_nothing = new QLabel(tr("Nothing in this domain fits the filter."), this);
    m_nothing->setObjectName(QStringLiteral("outcomesNothing"));
    m_nothing->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_nothing);
    buildTable();
    layout->addWidget(m_view, 1);
    connectTable();
    setFocusTarget(this, m_view);
}

void DomainScreen::buildHead()
{
    auto *row = new WrapRow;
    m_member = new QComboBox(this);
    m_member->setObjectName(QStringLiteral("boardMember"));
    m_member->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_member->setMinimumContentsLength(kMemberLetters);
    m_member->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_member->setMaximumWidth(Theme::scaled(kMemberWidth));
    m_member->setAccessibleName(tr("{Organisation.board} member for this domain"));
    auto *caption = new QLabel(tr("{Organisation.board} member"), this);
    caption->setBuddy(m_member);
    row->addWidget(caption);
    row->addWidget(m_member);
    row->addSpacing(space::kGroup);
    m_measured = new ElidedLabel(this);
    m_measured->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_measured);
    row->addStretch();
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
    connect(m_member, &QComboBox::activated, this, [this] {
        const auto person = m_member->currentData().value<Uid>();
        if (person != domain().domain.boardMember.uid())
            Q_EMIT memberChosen(person);
    });
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void DomainScreen::buildFilters()
{
    auto *row = new WrapRow;
    m_text = new FilterLine(this);
    m_text->setObjectName(QStringLiteral("outcomesFilter"));
    m_text->setPlaceholderText(tr("Filter indicators"));
    m_text->setAccessibleName(tr("Filter indicators"));
    m_text->setTarget(m_view);
    m_text->setMaximumWidth(Theme::scaled(kFilterWidth));
    m_level = new QComboBox(this);
    m_level->setObjectName(QStringLiteral("outcomesLevel"));
    m_level->setAccessibleName(tr("Level"));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_level->addItem(tr("All levels"), int(OutcomeLevel::All));
    m_level->addItem(tr("Overarching"), int(OutcomeLevel::Overarching));
    m_level->addItem(tr("Improvement areas"), int(OutcomeLevel::ImprovementArea));
    m_level->addItem(tr("Other measures"), int(OutcomeLevel::Local));
    m_onlyFigures = new QCheckBox(tr("With figures"), this);
    m_onlyFigures->setObjectName(QStringLiteral("outcomesOnlyFigures"));
    m_onlyExceptions = new QCheckBox(tr("Red and amber only"), this);
    m_onlyExceptions->setObjectName(QStringLiteral("outcomesOnlyExceptions"));
    row->addWidget(m_text);
    row->addWidget(m_level);
    row->addWidget(m_onlyFigures);
    row->addWidget(m_onlyExceptions);
    row->addStretch();
    connect(m_text, &FilterLine::filterChanged, this, &DomainScreen::filter);
    connect(m_level, &QComboBox::currentIndexChanged, this, &DomainScreen::filter);
    connect(m_onlyFigures, &QCheckBox::toggled, this, &DomainScreen::filter);
    connect(m_onlyExceptions, &QCheckBox::toggled, this, &DomainScreen::filter);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void DomainScreen::buildTable()
{
    m_view->setObjectName(QStringLiteral("outcomesTable"));
    m_view->setAccessibleName(tr("Indicators of the domain"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *names = new OutcomeNameDelegate(m_view, this);
    const auto within = [&](const QAbstractItemDelegate *inner) {
        return new OutcomeCellDelegate(*names, *inner, this);
    };
    m_view->setItemDelegate(within(new PlainCellDelegate(this)));
    m_view->setItemDelegateForColumn(OutcomeTableModel::MeasureColumn, names);
    m_view->setItemDelegateForColumn(OutcomeTableModel::LatestColumn,
                                     within(new FigureDelegate(this)));
    auto *numbers = within(new NumberDelegate(this));
    for (const int column : {OutcomeTableModel::LastYearColumn, OutcomeTableModel::EnglandColumn,
                             OutcomeTableModel::RegionColumn, OutcomeTableModel::PeersColumn})
        m_view->setItemDelegateForColumn(column, numbers);
    m_view->setItemDelegateForColumn(OutcomeTableModel::TrendColumn,
                                     within(new SparklineDelegate(this)));
    auto *icons = within(new IconDelegate(this));
    m_view->setItemDelegateForColumn(OutcomeTableModel::VariationColumn, icons);
    m_view->setItemDelegateForColumn(OutcomeTableModel::AssuranceColumn, icons);
    m_view->setModel(m_model);
    // What the figure is made of stands beside it, in sight with the details open: its months and
    // what their chart says. The peers need not be.
    QHeaderView *heads = m_view->horizontalHeader();
    for (const int column : {OutcomeTableModel::TrendColumn, OutcomeTableModel::VariationColumn,
                             OutcomeTableModel::AssuranceColumn})
        heads->moveSection(heads->visualIndex(column),
                           heads->visualIndex(OutcomeTableModel::TargetColumn));
    fitColumns();
}

void DomainScreen::fitColumns()
{
    for (int column = 0; column < OutcomeTableModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, textScaled(kWidths[size_t(column)]));
    m_view->horizontalHeader()->setStretchLastSection(true);
}

void DomainScreen::connectTable()
{
    connect(m_view, &QAbstractItemView::activated, this, &DomainScreen::detailsRequested);
    connect(m_view, &QAbstractItemView::clicked, this, &DomainScreen::detailsRequested);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &DomainScreen::scorecardRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DomainScreen::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, &m_placeTimer,
            qOverload<>(&QTimer::start));
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_menu)
            m_menu->popup(m_view->viewport()->mapToGlobal(at));
    });
}

void DomainScreen::setContent(OutcomeContent content)
{
    const QString key = m_model->keyAt(currentRow());
    const bool another = content.domain.domain.uid != domain().domain.uid;
    m_banner->hide();
    m_model->setContent(std::move(content));
    showCounts();
    if (another)
        goTo({});
    else
        restore(key);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_placeTimer.start();
}

void DomainScreen::restore(const QString &key)
{
    const int row = key.isEmpty() ? -1 : m_model->rowOf(key);
    if (row < 0)
        goTo({});
    else if (row != currentRow())
        m_view->setCurrentIndex(m_model->index(row, OutcomeTableModel::MeasureColumn));
}

void DomainScreen::showCounts()
{
    const RagCounts &counts = domain().counts;
    const std::array numbers {counts.red, counts.amber, counts.green, counts.none};
    for (size_t i = 0; i < numbers.size(); ++i)
        m_counts[i]->setText(QString::number(numbers[i]));
    m_measured->setText(tr("%1 of %2 framework indicators have a figure")
                            .arg(domain().measured)
                            .arg(domain().frameworkIndicators));
}

void DomainScreen::setPeople(const QList<Person> &people, const QString &readOnlyReason)
{
    const QSignalBlocker quiet(m_member);
    m_member->clear();
    m_member->addItem(tr("none named"), QVariant::fromValue(Uid()));
    for (const Person &person : people)
        m_member->addItem(person.post.isEmpty()
                              ? person.name
                              : QStringLiteral("%1, %2").arg(person.name, person.post),
                          QVariant::fromValue(person.uid));
    for (int i = 0; i < m_member->count(); ++i) {
        if (m_member->itemData(i).value<Uid>() == domain().domain.boardMember.uid())
            m_member->setCurrentIndex(i);
    }
    m_member->setEnabled(readOnlyReason.isEmpty());
    m_member->setToolTip(readOnlyReason);
}

int DomainScreen::currentRow() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? index.row() : -1;
}

int DomainScreen::selectedCount() const
{
    return int(m_view->selectionModel()->selectedRows().size());
}

void DomainScreen::goTo(const QString &indicator, const QString &organisation)
{
    int row = indicator.isEmpty() ? -1 : m_model->rowOfMeasure(indicator, organisation);
    if (row < 0 && !indicator.isEmpty()) {
        m_text->clear();
        m_level->setCurrentIndex(0);
        m_onlyFigures->setChecked(false);
        m_onlyExceptions->setChecked(false);
        filter();
        row = m_model->rowOfMeasure(indicator, organisation);
        if (row < 0)
            row = m_model->rowOfMeasure(indicator);
    }
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i) {
        if (m_model->lineAt(i))
            row = i;
    }
    if (row < 0 && m_model->rowCount() > 0)
        row = 0;
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, OutcomeTableModel::MeasureColumn));
    m_placeTimer.start();
}

void DomainScreen::filter()
{
    const QString key = m_model->keyAt(currentRow());
    m_model->setFilter({m_text->text().trimmed(), OutcomeLevel(m_level->currentData().toInt()),
                        m_onlyFigures->isChecked(), m_onlyExceptions->isChecked()});
    restore(key);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_placeTimer.start();
}

void DomainScreen::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void DomainScreen::showNote(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Information, sentence);
}

} // namespace candour
