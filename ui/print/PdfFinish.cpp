// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/PdfFinish.h"

#include <QCoreApplication>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace candour {

namespace {

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// A bookmark and its place in the tree that the levels of the headings make.
struct Node {
    QPDFObjectHandle object;
    int level = 0;
    int parent = -1;
    int lastChild = -1;
    int children = 0;
};

QPDFObjectHandle destinationOf(const OutlineEntry &entry, const Pages &pages,
                               const std::vector<QPDFPageObjectHelper> &pdfPages)
{
    const double height = pages.pages.at(entry.page).sheet.size.height();
    const double fromBottom = (height - entry.top) * 72 / kDotsPerInch + 6;
    QPDFObjectHandle destination = QPDFObjectHandle::newArray();
    destination.appendItem(pdfPages.at(size_t(entry.page)).getObjectHandle());
    destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
    destination.appendItem(QPDFObjectHandle::newInteger(0));
    destination.appendItem(QPDFObjectHandle::newReal(fromBottom, 1));
    destination.appendItem(QPDFObjectHandle::newInteger(0));
    return destination;
}

/// The outline dictionaries link to first, last, next, previous and parent (PDF 32000 12.3.3).
void addOutline(QPDF &pdf, const Pages &pages)
{
    if (pages.outline.isEmpty())
        return;
    const auto pdfPages = QPDFPageDocumentHelper(pdf).getAllPages();
    std::vector<Node> nodes;
    nodes.push_back({pdf.makeIndirectObject(QPDFObjectHandle::newDictionary())});
    nodes.front().object.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    int current = 0;
    for (const OutlineEntry &entry : pages.outline) {
        while (current != 0 && nodes.at(size_t(current)).level >= entry.level)
            current = nodes.at(size_t(current)).parent;
        const int parent = current;
        const int index = int(nodes.size());
        Node node {pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), entry.level, parent};
        node.object.replaceKey("/Title", textObject(entry.text));
        node.object.replaceKey("/Dest", destinationOf(entry, pages, pdfPages));
        Node &above = nodes.at(size_t(parent));
        node.object.replaceKey("/Parent", above.object);
        if (above.lastChild < 0) {
            above.object.replaceKey("/First", node.object);
        } else {
            QPDFObjectHandle before = nodes.at(size_t(above.lastChild)).object;
            before.replaceKey("/Next", node.object);
            node.object.replaceKey("/Prev", before);
        }
        above.object.replaceKey("/Last", node.object);
        above.lastChild = index;
        ++above.children;
        nodes.push_back(node);
        current = index;
    }
    for (const Node &node : nodes) {
        // A positive count shows the branch open: sections do, their parts do not.
        if (node.children > 0) {
            QPDFObjectHandle object = node.object;
            object.replaceKey(
                "/Count",
                QPDFObjectHandle::newInteger(node.parent < 0 ? node.children : -node.children));
        }
    }
    pdf.getRoot().replaceKey("/Outlines", nodes.front().object);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addProperties(QPDF &pdf, const Document &document)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", textObject(document.language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    // Qt's own metadata stream would contradict the properties set here.
    root.removeKey("/Metadata");
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    const QString title = document.subtitle.isEmpty()
        ? document.title
        : document.title + QStringLiteral(" – ") + document.subtitle;
    info.replaceKey("/Title", textObject(title));
    info.replaceKey(
        "/Author", textObject(document.author.isEmpty() ? document.organisation : document.author));
    if (!document.subject.isEmpty())
        info.replaceKey("/Subject", textObject(document.subject));
    if (!document.journalAnchor.isEmpty())
        info.replaceKey("/Keywords", textObject(document.journalAnchor));
    info.replaceKey("/Creator", textObject(QStringLiteral("Candour")));
    if (document.reportDate.isValid()) {
        const QString stamp = document.reportDate.toString(QStringLiteral("'D:'yyyyMMdd'120000Z'"));
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(stamp.toStdString()));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(stamp.toStdString()));
    }
    pdf.getTrailer().replaceKey("/Info", info);
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &bytes, const Document &document, const Pages &pages)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
        addOutline(pdf, pages);
        addProperties(pdf, document);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          qsizetype(buffer->getSize()));
    } catch (const std::exception &problem) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate(
                        "print", "The PDF could not be finished. Nothing was written."),
                    QString::fromUtf8(problem.what()));
    }
}

} // namespace candour
