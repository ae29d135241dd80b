// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// How providers leave the screen: on paper and as files.

#include "core/base/SaveFile.h"
#include "core/db/Database.h"
#include "core/report/HtmlWriter.h"
#include "core/services/FileSession.h"
#include "core/services/ProviderWords.h"
#include "ui/pages/providers/ProviderList.h"
#include "ui/pages/providers/ProviderView.h"
#include "ui/pages/providers/ProvidersPage.h"
#include "ui/pages/records/PaperGuard.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/panels/TablePanel.h"
#include "ui/print/PdfWriter.h"
#include "ui/prompts/UserPrompts.h"

namespace candour {

bool ProvidersPage::canPrint() const
{
    return isOne() || m_list->panel().shownCount() > 0;
}

bool ProvidersPage::canExport() const
{
    return canPrint();
}

std::shared_ptr<const Document> ProvidersPage::printedDocument() const
{
    if (!canPrint())
        return nullptr;
    if (!isOne())
        return m_listCommands->document();
    const auto paper = providerPaper(m_session.reader(), m_session.books(),
                                     m_view->content().dossier, m_session.dataTo());
    return paper ? std::make_shared<const Document>(buildProvider(*paper)) : nullptr;
}

void ProvidersPage::exportShown()
{
    if (!canExport())
        return;
    if (isOne())
        exportProvider();
    else
        Q_EMIT m_list->panel().exportRequested(TableFormat::Xlsx);
}

/// The page as a PDF, or as a web page that a screen reader can follow.
void ProvidersPage::exportProvider()
{
    const auto document = printedDocument();
    if (!document)
        return;
    letLeave(m_session, m_prompts, this, *document, [this, document] { saveProvider(*document); });
}

void ProvidersPage::saveProvider(const Document &document)
{
    const auto path = m_prompts.pickFileToSave(
        {.title = tr("Export the provider’s page"),
         .suggestedName = tr("%1 provider.pdf").arg(m_view->provider().code),
         .filters = {{tr("PDF"), QStringLiteral("*.pdf")},
                     {tr("Web pages"), QStringLiteral("*.html")}},
         .suffix = QStringLiteral("pdf")});
    if (!path)
        return;
    const Result<void> done = path->endsWith(QLatin1String(".html"), Qt::CaseInsensitive)
        ? saveFile(*path, htmlOf(document).toUtf8())
        : writePdf(*path, document, layOut(document));
    if (done)
        m_view->say(tr("Exported to %1.").arg(*path));
    else
        m_prompts.report({.what = done.error().text, .technical = done.error().detail});
}

} // namespace candour
