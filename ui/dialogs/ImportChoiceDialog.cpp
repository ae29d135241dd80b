// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ImportChoiceDialog.h"

#include "ui/models/ImportChoiceModel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr QSize kSize(980, 620);
constexpr int kCodeWidth = 120;
constexpr int kNameWidth = 340;
constexpr int kFateWidth = 130;

} // namespace

/// Rows that hold the text, less those she does not want to see.
class ImportChoiceProxy final : public QSortFilterProxyModel {
public:
    explicit ImportChoiceProxy(ImportChoiceModel *model, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_model(model)
    {
        setSourceModel(model);
        setSortRole(SortRole);
        setSortCaseSensitivity(Qt::CaseInsensitive);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
        setFilterKeyColumn(-1);
    }

    void setHideClosed(bool hide)
    {
        m_hideClosed = hide;
        invalidateFilter();
    }

    void setOnlyTaken(bool only)
    {
        m_onlyTaken = only;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const ImportPlanRow &one = m_model->plan().rows.at(row);
        return !(m_hideClosed && one.closed) && !(m_onlyTaken && !one.isTaken())
            && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    const ImportChoiceModel *m_model;
    bool m_hideClosed = false;
    bool m_onlyTaken = false;
};

ImportChoiceDialog::ImportChoiceDialog(const ImportPlan &plan, const Options &options,
                                       QWidget *parent)
    : QDialog(parent)
    , m_model(new ImportChoiceModel(this))
    , m_proxy(new ImportChoiceProxy(m_model, this))
    , m_summary(new QLabel(this))
    , m_view(new FrozenTableView(this))
    , m_chosen(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_import(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("importChoice"));
    setWindowTitle(options.title);
    m_model->setPlan(plan);
    m_model->setAll(options.allAtFirst);
    build(options);
    connect(m_model, &ImportChoiceModel::choiceChanged, this, &ImportChoiceDialog::showCounts);
    showCounts();
    resize(kSize);
    m_filter->setFocus();
}

void ImportChoiceDialog::build(const Options &options)
{
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setText(summary());
    m_summary->setWordWrap(true);
    auto *explanation = new QLabel(options.explanation, this);
    explanation->setObjectName(QStringLiteral("importExplanation"));
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    buildTable();
    m_chosen->setObjectName(QStringLiteral("importChosen"));
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->hide();
    m_import->setObjectName(QStringLiteral("importAccept"));
    m_import->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_cancel->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this,
            [this] { Q_EMIT importRequested(m_model->chosen()); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportChoiceDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kRelated);
    buttons->addWidget(m_chosen, 1);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_summary);
    layout->addWidget(explanation);
    layout->addWidget(buildChoices(options));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
}

QWidget *ImportChoiceDialog::buildChoices(const Options &options)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::kRelated);
    m_filter = new FilterLine(row);
    m_filter->setObjectName(QStringLiteral("importFilter"));
    m_filter->setTarget(m_view);
    connect(m_filter, &FilterLine::filterChanged, m_proxy,
            &QSortFilterProxyModel::setFilterFixedString);
    m_some = new QRadioButton(tr("Only those I &tick"), row);
    m_some->setObjectName(QStringLiteral("importSome"));
    m_all = new QRadioButton(tr("&All that are new or change"), row);
    m_all->setObjectName(QStringLiteral("importAll"));
    (m_model->isAll() ? m_all : m_some)->setChecked(true);
    connect(m_all, &QRadioButton::toggled, m_model, &ImportChoiceModel::setAll);
    m_onlyTaken = new QCheckBox(tr("Hide what stays &out"), row);
    m_onlyTaken->setObjectName(QStringLiteral("importOnlyTaken"));
    connect(m_onlyTaken, &QCheckBox::toggled, this, [this](bool on) { m_proxy->setOnlyTaken(on); });
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_some);
    layout->addWidget(m_all);
    layout->addWidget(m_onlyTaken);
    m_hideClosed = new QCheckBox(tr("Hide &closed ones"), row);
    m_hideClosed->setObjectName(QStringLiteral("importHideClosed"));
    m_hideClosed->setVisible(options.mayHideClosed);
    connect(m_hideClosed, &QCheckBox::toggled, this,
            [this](bool on) { m_proxy->setHideClosed(on); });
    layout->addWidget(m_hideClosed);
    return row;
}

void ImportChoiceDialog::buildTable()
{
    m_view->setObjectName(QStringLiteral("importRows"));
    m_view->setAccessibleName(tr("Rows of the file"));
    m_view->setModel(m_proxy);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the file has them
    m_view->setColumnWidth(ImportChoiceModel::Code, kCodeWidth);
    m_view->setColumnWidth(ImportChoiceModel::Name, kNameWidth);
    m_view->setColumnWidth(ImportChoiceModel::Fate, kFateWidth);
    m_view->horizontalHeader()->setStretchLastSection(true);
    // Space ticks all the selected rows, not only the one with the cursor.
    auto *toggle = new QAction(tr("Tick or clear"), m_view);
    toggle->setObjectName(QStringLiteral("importToggle"));
    toggle->setShortcut(Qt::Key_Space);
    toggle->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(toggle);
    connect(toggle, &QAction::triggered, this, &ImportChoiceDialog::toggleSelected);
}

void ImportChoiceDialog::toggleSelected()
{
    if (m_model->isAll())
        m_some->setChecked(true);
    QModelIndexList rows;
    bool anyClear = false;
    QModelIndexList chosen = m_view->selectionModel()->selectedRows(ImportChoiceModel::Code);
    if (const QModelIndex here = m_view->currentIndex(); chosen.isEmpty() && here.isValid())
        chosen.append(here.siblingAtColumn(ImportChoiceModel::Code)); // reached with Tab
    for (const QModelIndex &index : std::as_const(chosen)) {
        rows.append(m_proxy->mapToSource(index));
        anyClear = anyClear || index.data(Qt::CheckStateRole) == QVariant(Qt::Unchecked);
    }
    m_model->tick(rows, anyClear);
}

QString ImportChoiceDialog::summary() const
{
    const ImportPlan &plan = m_model->plan();
    QStringList parts;
    int lines = 0;
    for (const ImportFate fate : {ImportFate::New, ImportFate::Changed, ImportFate::Unchanged,
                                  ImportFate::Unmatched, ImportFate::Passed, ImportFate::Refused}) {
        const int count = plan.count(fate);
        lines += count;
        if (count > 0)
            parts.append(tr("%1: %2").arg(fateText(fate)).arg(count));
    }
    return tr("%1, %n row(s). %2.", nullptr, lines)
        .arg(plan.file, parts.join(QStringLiteral("; ")));
}

void ImportChoiceDialog::showCounts()
{
    const int chosen = m_model->chosenCount();
    m_chosen->setText(chosen == 0
                          ? tr("Nothing is ticked yet: Space ticks the selected rows.")
                          : tr("%n row(s) will be brought in, as one step.", nullptr, chosen));
    m_import->setText(tr("Import %n row(s)", nullptr, chosen));
    m_import->setEnabled(chosen > 0 && !m_busy);
}

void ImportChoiceDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_problem->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_some), static_cast<QWidget *>(m_all),
                          static_cast<QWidget *>(m_view)})
        part->setEnabled(!busy);
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    m_chosen->setVisible(!busy);
    m_cancel->setText(busy ? tr("Stop") : tr("Cancel"));
    showCounts();
}

void ImportChoiceDialog::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
}

void ImportChoiceDialog::showProblem(const QString &sentence)
{
    setBusy(false);
    m_problem->setText(sentence);
    m_problem->show();
}

void ImportChoiceDialog::reject()
{
    if (m_busy)
        Q_EMIT cancelRequested();
    else
        QDialog::reject();
}

} // namespace candour
