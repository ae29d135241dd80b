// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportReport.h"

#include "core/calc/NumberText.h"
#include "ui/models/ValueTableModel.h"
#include "ui/pages/data/ImportFlow.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/theme/TextScale.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <iterator>

namespace candour {

namespace {

const QString kList = QStringLiteral("data.importReport");
constexpr int kColumnWidths[] = {260, 150, 80, 80, 90, 80, 90, 400};

QList<ValueColumn> columns()
{
    return {{QStringLiteral("file"), ImportReport::tr("File")},
            {QStringLiteral("state"), ImportReport::tr("What became of it")},
            {QStringLiteral("read"), ImportReport::tr("Read"), Qt::AlignRight},
            {QStringLiteral("stored"), ImportReport::tr("Stored"), Qt::AlignRight},
            {QStringLiteral("unchanged"), ImportReport::tr("Unchanged"), Qt::AlignRight},
            {QStringLiteral("refused"), ImportReport::tr("Refused"), Qt::AlignRight},
            {QStringLiteral("mapping"), ImportReport::tr("Read as")},
            {QStringLiteral("why"), ImportReport::tr("Why not")}};
}

ValueCell count(qint64 number)
{
    return {formatNumber(double(number), 0), number, {}, {}};
}

/// What is still to be said or mended about a file; empty when nothing is.
QString whyNot(const ImportItem &item)
{
    if (!item.fault.isEmpty())
        return item.fault;
    if (item.state == ImportState::NeedsAnswer && item.found->proposal) {
        QStringList sentences;
        for (const LayoutQuestion &question : item.found->proposal->questions)
            sentences.append(question.sentence);
        return sentences.isEmpty() ? ImportReport::tr("How it is meant is not sure enough.")
                                   : sentences.join(u' ');
    }
    if (item.state == ImportState::Ready && item.toStore() == 0)
        return ImportReport::tr("It says nothing new.");
    if (item.state == ImportState::Ready && item.hasUnknown())
        return ImportReport::tr("It names providers or indicators that are not known yet.");
    if (item.state == ImportState::Stored && !item.result.refused.isEmpty())
        return item.result.refused.first().reason;
    return {};
}

ValueRow rowOf(const ImportItem &item)
{
    const bool isRead = item.found && item.found->mapping
        && (item.state == ImportState::Stored || item.state == ImportState::Ready);
    const FigureImportReport report = isRead ? item.report() : FigureImportReport();
    const qint64 stored = item.state == ImportState::Stored ? report.stored : 0;
    return {Uid::ofShipped(u"importReport", item.path),
            {{item.name, {}, item.path, {}},
             {importStateText(item)},
             count(report.read),
             count(stored),
             count(report.unchanged),
             count(report.refusedCount),
             {isRead ? item.found->mapping->name : QString()},
             {whyNot(item)}}};
}

} // namespace

ImportReport::ImportReport(FileSession &session, UserPrompts &prompts, Settings &settings,
                           QWidget *parent)
    : QWidget(parent)
    , m_model(new ValueTableModel(columns(), this))
    , m_panel(new TablePanel({.id = kList,
                              .name = tr("Report of the import"),
                              .emptySentence = tr("Nothing was imported.")},
                             settings, this))
    , m_commands(new TableCommands(*m_panel, kList, session, prompts))
{
    setObjectName(QStringLiteral("importReport"));
    m_panel->setModel(m_model);
    FrozenTableView &view = m_panel->view();
    view.setObjectName(QStringLiteral("importReportTable"));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int column = 0; column < int(std::size(kColumnWidths)); ++column)
        view.setColumnWidth(column, textScaled(kColumnWidths[column]));
    view.horizontalHeader()->setStretchLastSection(true);
    m_panel->keepLayout();
    auto *close = new QPushButton(tr("Close report"), this);
    close->setObjectName(QStringLiteral("importReportClose"));
    connect(close, &QPushButton::clicked, this, &ImportReport::closeRequested);
    m_panel->addToolWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    setFocusTarget(this, m_panel);
}

void ImportReport::setItems(const QList<ImportItem> &items)
{
    QList<ValueRow> rows;
    for (const ImportItem &item : items)
        rows.append(rowOf(item));
    m_model->setRows(rows);
}

std::shared_ptr<const Document> ImportReport::printedDocument() const
{
    return m_commands->document();
}

void ImportReport::exportShown()
{
    Q_EMIT m_panel->exportRequested(TableFormat::Xlsx);
}

} // namespace candour
