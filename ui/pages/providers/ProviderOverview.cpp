// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Records.h"
#include "core/services/ProviderWords.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/delegates/RagDelegate.h"
#include "ui/frame/Page.h"
#include "ui/models/ValueTableModel.h"
#include "ui/pages/providers/ProviderRows.h"
#include "ui/pages/providers/ProviderTabs.h"
#include "ui/pages/providers/TabParts.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/panels/ScorecardDelegates.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kFigureWidths[] = {216, 74, 92, 94, 98, 104, 72, 86, 262};
constexpr int kPeopleWidths[] = {150, 230, 180};
constexpr int kMostPeople = 5; ///< in sight at once
constexpr int kFactColumns = 2;

} // namespace

ProviderOverview::ProviderOverview(RecordDesk &desk, QWidget *parent)
    : ProviderTab(parent)
    , m_desk(desk)
    , m_facts(new QGridLayout)
    , m_figures(new ValueTableModel(figureColumns(), this))
    , m_figureView(new FrozenTableView(this))
    , m_calm(new QLabel(this))
    , m_people(new ValueTableModel(peopleColumns(), this))
    , m_peopleView(new FrozenTableView(this))
    , m_addPerson(new QPushButton(tr("Add a person…"), this))
    , m_peers(new QPushButton(tr("Peer groups…"), this))
{
    setObjectName(QStringLiteral("providerOverview"));
    m_facts->setHorizontalSpacing(space::kGroup);
    m_facts->setVerticalSpacing(space::kChip);
    for (int column = 0; column < kFactColumns; ++column)
        m_facts->setColumnStretch(2 * column + 1, 1);

    setUpTable(m_figureView, m_figures, "worstTable", tr("What needs attention"));
    setWidths(m_figureView, kFigureWidths);
    for (const char *id : {"latest", "ytd"})
        m_figureView->setItemDelegateForColumn(m_figures->columnOf(QLatin1String(id)),
                                               new RagDelegate(m_figureView));
    m_figureView->setItemDelegateForColumn(m_figures->columnOf(QStringLiteral("trend")),
                                           new SparklineDelegate(m_figureView));
    for (const char *id : {"variation", "assurance"})
        m_figureView->setItemDelegateForColumn(m_figures->columnOf(QLatin1String(id)),
                                               new IconDelegate(m_figureView));
    connect(m_figureView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString indicator = m_sources.rows.value(index.data(IdRole).value<Uid>()).indicator;
        Q_EMIT navigationRequested({QStringLiteral("scorecards"), m_code + u'|' + indicator});
    });
    m_calm->setObjectName(QStringLiteral("nothingWorst"));
    m_calm->hide();

    setUpTable(m_peopleView, m_people, "peopleTable", tr("People"));
    setWidths(m_peopleView, kPeopleWidths);
    connect(m_peopleView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        m_desk.edit(recordType<Person>(), index.data(IdRole).value<Uid>());
    });
    connect(m_peopleView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProviderTab::chosenChanged);
    m_addPerson->setObjectName(QStringLiteral("addPerson"));
    connect(m_addPerson, &QPushButton::clicked, this, &ProviderOverview::addPerson);
    m_peers->setObjectName(QStringLiteral("peerGroups"));
    m_peers->setToolTip(tr("Which groups of similar organisations it is compared with"));
    connect(m_peers, &QPushButton::clicked, this, &ProviderOverview::peerGroupsRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::kRelated);
    layout->addWidget(headingRow(tr("About"), {m_peers}, this));
    layout->addLayout(m_facts);
    layout->addSpacing(space::kChip);
    layout->addWidget(headingRow(tr("What needs attention"), {}, this));
    layout->addWidget(m_calm);
    layout->addWidget(m_figureView, 1);
    layout->addWidget(headingRow(tr("People"), {m_addPerson}, this));
    layout->addWidget(m_peopleView);
}

void ProviderOverview::showFacts(const QList<ProviderFact> &facts)
{
    for (QLabel *label : std::as_const(m_factLabels))
        delete label;
    m_factLabels.clear();
    const int rows = int(facts.size() + kFactColumns - 1) / kFactColumns;
    for (int i = 0; i < int(facts.size()); ++i) {
        auto *label = new QLabel(facts.at(i).label, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new ElidedLabel(this);
        value->setText(facts.at(i).value);
        value->setObjectName(QStringLiteral("fact.%1").arg(i));
        value->setAccessibleName(
            QStringLiteral("%1: %2").arg(facts.at(i).label, facts.at(i).value));
        m_facts->addWidget(label, i % rows, 2 * (i / rows));
        m_facts->addWidget(value, i % rows, 2 * (i / rows) + 1);
        m_factLabels << label << value;
    }
}

void ProviderOverview::setContent(const ProviderContent &content)
{
    m_provider = content.dossier.organisation.uid;
    m_code = content.dossier.organisation.code;
    showFacts(providerFacts(content.dossier, content.today));
    const QList<int> worst = attentionRows(content.card, content.charts);
    m_sources = RowSources(content);
    m_figures->setRows(figureRows(content.card, worst, content.charts));
    m_figureView->setVisible(!worst.isEmpty());
    m_calm->setText(content.card.rows.empty() ? tr("No figures yet.")
                                              : tr("Nothing needs attention."));
    m_calm->setVisible(worst.isEmpty());
    m_people->setRows(peopleRows(content.dossier.people));
    fitHeight(m_peopleView, kMostPeople);
    for (QPushButton *button : {m_addPerson, m_peers})
        setReadOnly(button, content.readOnlyReason);
}

std::pair<const RecordKind *, Uid> ProviderOverview::chosen() const
{
    const QModelIndex index = m_peopleView->currentIndex();
    if (!index.isValid() || !m_peopleView->hasFocus())
        return {};
    return {&recordType<Person>(), index.data(IdRole).value<Uid>()};
}

FigureSource ProviderOverview::chosenFigure() const
{
    return m_peopleView->hasFocus() ? FigureSource() : m_sources.of(m_figureView->currentIndex());
}

void ProviderOverview::focusFirst()
{
    (m_figureView->isVisible() ? m_figureView : m_peopleView)->setFocus(Qt::OtherFocusReason);
}

void ProviderOverview::addPerson()
{
    RecordData start = recordType<Person>().fresh();
    start.setValue(u"organisation", QVariant::fromValue(m_provider));
    m_desk.create(recordType<Person>(), start);
}

} // namespace candour
