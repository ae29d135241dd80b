// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/PrintPreview.h"

#include "ui/print/PdfWriter.h"
#include "ui/print/PreviewPane.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/InBackground.h"
#include "ui/widgets/Loading.h"

#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr double kPartOfWindow = 0.9;
constexpr QSize kLeastSize(1000, 700);
constexpr qsizetype kRowsAtOnce = 500; ///< of tables; more are laid out on another thread

qsizetype rowsOf(const Document &document)
{
    qsizetype rows = 0;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block.content))
            rows += table->rows.size();
    }
    return rows;
}

QPushButton *button(const QString &name, const QString &icon, IconTone tone, const QString &text,
                    QWidget *parent)
{
    auto *made = new QPushButton(lineIcon(icon, tone), text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

PrintPreview::PrintPreview(const Document &document, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_pane(new PreviewPane(this))
    , m_busy(new BusyOverlay(m_pane))
{
    setObjectName(QStringLiteral("printPreview"));
    setWindowTitle(tr("Print: %1").arg(document.title));
    build();
    if (rowsOf(document) > kRowsAtOnce)
        layOutAside(document);
    else
        take(layOutToFit(document));
    if (parent)
        resize(parent->window()->size().expandedTo(kLeastSize) * kPartOfWindow);
    m_pane->view().setFocus();
}

void PrintPreview::layOutAside(const Document &document)
{
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    m_busy->start(tr("Laying out the pages…"));
    connect(m_busy, &BusyOverlay::cancelRequested, this, &QDialog::reject);
    inBackground(
        this, [document] { return layOutToFit(document); },
        [this](Fitted fitted) {
            m_busy->stop();
            take(std::move(fitted));
            m_pane->view().setFocus();
        });
}

void PrintPreview::take(Fitted fitted)
{
    m_fitted = std::move(fitted);
    m_pages = std::make_shared<const Pages>(std::move(m_fitted.pages));
    m_pane->setPages(m_pages);
    m_print->setEnabled(true);
    m_save->setEnabled(true);
}

void PrintPreview::build()
{
    auto *print = button(QStringLiteral("print"), QStringLiteral("print"), IconTone::OnAccent,
                         tr("&Print…"), this);
    setPrimary(print);
    m_print = print;
    auto *save = button(QStringLiteral("savePdf"), QStringLiteral("export"), IconTone::Text,
                        tr("&Save as PDF…"), this);
    m_save = save;
    auto *close = button(QStringLiteral("close"), QString(), IconTone::Text, tr("Close"), this);
    connect(print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(save, &QPushButton::clicked, this, &PrintPreview::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::kGroup, space::kRelated, space::kGroup, space::kRelated);
    row->setSpacing(space::kRelated);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(save);
    row->addWidget(print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kRelated, space::kRelated, space::kRelated, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pane, 1);
    layout->addLayout(row);
}

void PrintPreview::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_fitted.document.title);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, int(m_pages->pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto done = printPages(printer, *m_pages); !done)
        m_prompts.report({.what = done.error().text, .technical = done.error().detail});
    else
        accept();
}

void PrintPreview::savePdf()
{
    const auto path =
        m_prompts.pickFileToSave({.title = tr("Save as PDF"),
                                  .suggestedName = m_fitted.document.title + QStringLiteral(".pdf"),
                                  .filters = {{tr("PDF"), QStringLiteral("*.pdf")}},
                                  .suffix = QStringLiteral("pdf")});
    if (!path)
        return;
    if (const auto done = writePdf(*path, m_fitted.document, *m_pages); !done) {
        m_prompts.report({.what = done.error().text, .technical = done.error().detail});
        return;
    }
    Q_EMIT saved(*path);
    accept();
}

} // namespace candour
