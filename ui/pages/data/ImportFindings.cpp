// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportFindings.h"

#include "core/calc/NumberText.h"
#include "ui/models/ImportListModel.h"
#include "ui/pages/data/DifferencesPanel.h"
#include "ui/pages/data/NamesPanel.h"
#include "ui/pages/data/ThresholdOffersPanel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FrozenTableView.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace candour {

namespace {

/// "line 12", or "Medway!D5" of a workbook; of a whole sheet its name, of a whole text file
/// nothing.
QString placeOf(const QString &sheet, int line, int column)
{
    return sheet.isEmpty() && line <= 0 ? QString() : filePlace(sheet, line, column);
}

/// What stands in the cell where the reader did not say: of cells that contradict each other.
QString textOf(const ImportProblem &problem, const Examination &found)
{
    if (!problem.cell.isEmpty() || !found.book || problem.line <= 0 || problem.column <= 0)
        return problem.cell;
    const auto &sheets = found.book->sheets;
    const auto sheet = std::find_if(sheets.begin(), sheets.end(), [&](const SheetGrid &one) {
        return problem.sheet.isEmpty() || one.name() == problem.sheet;
    });
    return sheet == sheets.end() ? QString() : sheet->text(problem.line - 1, problem.column - 1);
}

QList<QVariantList> refusedRows(const FigureImportReport &report, const Examination &found)
{
    QList<QVariantList> rows;
    for (const ImportProblem &problem : report.refused) {
        const QVariant column = problem.columnName.isEmpty() && problem.column > 0
            ? QVariant(QStringLiteral("#%1").arg(problem.column))
            : QVariant(problem.columnName);
        rows.append({placeOf(problem.sheet, problem.line, problem.column), column,
                     textOf(problem, found), problem.reason});
    }
    return rows;
}

QList<QVariantList> lockedRows(const FigureImportReport &report)
{
    QList<QVariantList> rows;
    for (const LockedRow &row : report.lockedRows)
        rows.append({placeOf(row.sheet, row.line, row.column), row.provider, row.indicator,
                     row.period.label(), row.issuedText, row.readText});
    return rows;
}

QList<QVariantList> setAsideRows(const FigureImportReport &report)
{
    QList<QVariantList> rows;
    for (const SetAsideRows &set : report.setAside) {
        QStringList lines;
        for (const int line : set.lines)
            lines.append(QString::number(line));
        const QString sheet =
            set.sheet.isEmpty() ? QString() : sheetPlace(set.sheet, 0, 0) + QStringLiteral(": ");
        rows.append({QString(sheet + set.text), set.count, lines.join(QStringLiteral(", "))});
    }
    return rows;
}

/// Of a stored import: what was ticked, but for what wanted a reason and got none.
QSet<QString> keptThresholds(const ImportItem &item)
{
    QSet<QString> kept;
    for (const ThresholdOffer &offer : item.result.thresholds) {
        const bool lacksReason = offer.state == OfferState::Differs && item.reason.isEmpty();
        if (item.thresholds.takes(offer) && !lacksReason)
            kept.insert(offer.key());
    }
    return kept;
}

} // namespace

ImportFindings::ImportFindings(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_copy(new QPushButton(lineIcon(QStringLiteral("copy")), tr("Copy list"), this))
    , m_preview(new SheetPreview(this))
    , m_names(new NamesPanel(this))
    , m_differences(new DifferencesPanel(this))
    , m_thresholds(new ThresholdOffersPanel(this))
{
    m_lists[Locked] = new ImportListModel({{QStringLiteral("line"), tr("Where"), false},
                                           {QStringLiteral("provider"), tr("Provider"), false},
                                           {QStringLiteral("indicator"), tr("Indicator"), false},
                                           {QStringLiteral("period"), tr("Period"), false},
                                           {QStringLiteral("issued"), tr("As issued"), false},
                                           {QStringLiteral("read"), tr("In the source"), false}},
                                          this);
    m_lists[Refused] = new ImportListModel({{QStringLiteral("line"), tr("Where"), false},
                                            {QStringLiteral("column"), tr("Column"), false},
                                            {QStringLiteral("cell"), tr("Text"), false},
                                            {QStringLiteral("reason"), tr("Why"), false}},
                                           this);
    m_lists[SetAside] = new ImportListModel({{QStringLiteral("text"), tr("Because of"), false},
                                             {QStringLiteral("rows"), tr("Rows"), true},
                                             {QStringLiteral("lines"), tr("Lines"), false}},
                                            this);
    m_tabs->setObjectName(QStringLiteral("importFindingTabs"));
    m_tabs->setAccessibleName(tr("What the source holds"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = 0; tab < TabCount; ++tab)
        m_tabs->addTab({});
    m_stack->addWidget(m_preview);
    addPanels();
    FrozenTableView *locked = addTable(m_lists[Locked], QStringLiteral("importLockedRows"),
                                       tr("Figures that differ from issued reports"));
    locked->setColumnWidth(0, textScaled(130));
    locked->setColumnWidth(1, textScaled(160));
    locked->setColumnWidth(2, textScaled(220));
    FrozenTableView *refused =
        addTable(m_lists[Refused], QStringLiteral("importRefused"), tr("Rows refused"));
    refused->setColumnWidth(0, textScaled(130));
    refused->setColumnWidth(1, textScaled(180));
    refused->setColumnWidth(2, textScaled(160));
    refused->horizontalHeader()->setStretchLastSection(true);
    refused->setToolTip(tr("Enter or a double click shows the cell"));
    connect(refused, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { goToRefused(index.row()); });
    FrozenTableView *aside =
        addTable(m_lists[SetAside], QStringLiteral("importSetAside"), tr("Rows set aside"));
    aside->setColumnWidth(0, textScaled(320));
    aside->horizontalHeader()->setStretchLastSection(true);

    m_copy->setObjectName(QStringLiteral("importCopyList"));
    m_copy->setToolTip(tr("Copy the whole list, for an e-mail to the provider or a spreadsheet"));
    connect(m_copy, &QPushButton::clicked, this, &ImportFindings::copyShown);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_copy->setVisible(tab >= 0 && m_lists[tab]);
    });
    m_copy->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_tabs, 1);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kChip);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
}

void ImportFindings::addPanels()
{
    for (QWidget *panel : std::initializer_list<QWidget *> {m_names, m_differences, m_thresholds})
        m_stack->addWidget(panel);
    connect(m_names, &NamesPanel::answersChanged, this, &ImportFindings::namesAnswered);
    connect(m_thresholds, &ThresholdOffersPanel::chosenChanged, this,
            [this](const QSet<QString> &chosen) {
                ThresholdPick pick;
                pick.keys = chosen;
                Q_EMIT thresholdsPicked(pick);
            });
}

/// What is unknown is asked about, so it stays listed whatever the answer, with what became of it.
void ImportFindings::showPanels(const ImportItem &item)
{
    std::optional<NameFate> rest;
    if (item.choice != UnknownChoice::NotMade)
        rest = item.choice == UnknownChoice::Create ? NameFate::Create : NameFate::LeaveOut;
    m_names->setNames(item.found->unknown, item.names, item.found->records);
    m_differences->setComparison(item.report().compared);
    m_names->setRest(rest, m_isStored);
    if (m_isStored)
        m_thresholds->setKept(item.report().thresholds, keptThresholds(item));
    else
        m_thresholds->setOffers(item.report().thresholds, item.thresholds.keys);
}

FrozenTableView *ImportFindings::addTable(QAbstractItemModel *model, const QString &name,
                                          const QString &accessibleName)
{
    auto *view = new FrozenTableView(m_stack);
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setModel(model);
    m_stack->addWidget(view);
    return view;
}

void ImportFindings::setItem(const ImportItem &item)
{
    if (!item.found) {
        m_shown.reset();
        m_isStored = false;
        m_preview->clear();
        setCounts({});
        return;
    }
    const FigureImportReport &report = item.report();
    const bool isStored = item.state == ImportState::Stored;
    const bool isOther = m_shown != item.found || m_choice != item.choice || m_isStored != isStored;
    m_isStored = isStored;
    m_shown = item.found;
    m_choice = item.choice;
    m_preview->setItem(item);
    if (isOther)
        showPanels(item);
    setCounts(report);
    m_lists[Locked]->setRows(lockedRows(report));
    m_refused = report.refused;
    m_lists[Refused]->setRows(refusedRows(report, *item.found));
    m_lists[SetAside]->setRows(setAsideRows(report));
}

void ImportFindings::setCounts(const FigureImportReport &report)
{
    qint64 aside = 0;
    for (const SetAsideRows &set : report.setAside)
        aside += set.count;
    const auto counted = [](const QString &title, qint64 count) {
        return QStringLiteral("%1 (%2)").arg(title, formatNumber(double(count), 0));
    };
    const qsizetype unknown = m_shown ? m_shown->unknown.size() : 0;
    m_tabs->setTabText(Cells, tr("The source"));
    m_tabs->setTabText(Unknown,
                       counted(m_isStored ? tr("Not known before") : tr("Not known yet"), unknown));
    const qint64 locked = db::figuresIn(report.locked);
    m_tabs->setTabText(Locked, counted(tr("Reported otherwise"), locked));
    m_tabs->setTabText(Refused, counted(tr("Refused"), report.refusedCount));
    m_tabs->setTabText(SetAside, counted(tr("Set aside"), aside));
    // A call that changes nothing makes the tab bar forget that it has to lay itself out.
    const auto show = [this](int tab, bool visible) {
        if (m_tabs->isTabVisible(tab) != visible)
            m_tabs->setTabVisible(tab, visible);
    };
    show(Unknown, unknown > 0);
    m_tabs->setTabText(Compared, tr("Beside what is held"));
    m_tabs->setTabText(Thresholds, counted(tr("Thresholds"), report.thresholds.size()));
    const HeldComparison &beside = report.compared;
    show(Compared, beside.added + beside.changed + beside.same + beside.missing > 0);
    show(Thresholds, !report.thresholds.isEmpty());
    show(Locked, locked > 0);
    show(Refused, report.refusedCount > 0);
    show(SetAside, aside > 0);
    if (!m_tabs->isTabVisible(m_tabs->currentIndex()))
        m_tabs->setCurrentIndex(Cells);
}

/// The cell in the file.
void ImportFindings::goToRefused(int row)
{
    if (row < 0 || row >= m_refused.size())
        return;
    const ImportProblem problem = m_refused[row];
    m_tabs->setCurrentIndex(Cells);
    m_preview->goTo(problem.sheet, problem.line, problem.column);
}

void ImportFindings::copyShown() const
{
    if (const ImportListModel *list = m_lists[m_tabs->currentIndex()])
        QApplication::clipboard()->setText(toTabText(list->cells()));
}

} // namespace candour
