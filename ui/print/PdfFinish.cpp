// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/PdfFinish.h"

#include <QCoreApplication>

// The C interface: the C++ headers of libqpdf 11 are not C++20 for every compiler.
#include <qpdf/qpdf-c.h>

namespace candour {

namespace {

/// A PDF that is worked on. What goes wrong is kept by the library until fault() asks for it.
class PdfEdit {
public:
    explicit PdfEdit(const QByteArray &bytes)
        : m_pdf(qpdf_init())
    {
        qpdf_silence_errors(m_pdf);
        qpdf_read_memory(m_pdf, "report", bytes.constData(), size_t(bytes.size()), nullptr);
    }

    PdfEdit(const PdfEdit &) = delete;
    PdfEdit &operator=(const PdfEdit &) = delete;

    ~PdfEdit() { qpdf_cleanup(&m_pdf); }

    [[nodiscard]] qpdf_oh root() const { return qpdf_get_root(m_pdf); }

    [[nodiscard]] qpdf_oh trailer() const { return qpdf_get_trailer(m_pdf); }

    [[nodiscard]] qpdf_oh page(int index) const { return qpdf_get_page_n(m_pdf, size_t(index)); }

    [[nodiscard]] qpdf_oh dictionary() const
    {
        return qpdf_make_indirect_object(m_pdf, qpdf_oh_new_dictionary(m_pdf));
    }

    [[nodiscard]] qpdf_oh array() const { return qpdf_oh_new_array(m_pdf); }

    [[nodiscard]] qpdf_oh name(const char *name) const { return qpdf_oh_new_name(m_pdf, name); }

    [[nodiscard]] qpdf_oh text(const QString &text) const
    {
        return qpdf_oh_new_unicode_string(m_pdf, text.toUtf8().constData());
    }

    [[nodiscard]] qpdf_oh plainText(const QString &text) const
    {
        return qpdf_oh_new_string(m_pdf, text.toLatin1().constData());
    }

    [[nodiscard]] qpdf_oh number(int number) const { return qpdf_oh_new_integer(m_pdf, number); }

    [[nodiscard]] qpdf_oh number(double number, int places) const
    {
        return qpdf_oh_new_real_from_double(m_pdf, number, places);
    }

    [[nodiscard]] qpdf_oh parsed(const char *source) const { return qpdf_oh_parse(m_pdf, source); }

    void append(qpdf_oh array, qpdf_oh item) { qpdf_oh_append_item(m_pdf, array, item); }

    void set(qpdf_oh dictionary, const char *key, qpdf_oh value)
    {
        qpdf_oh_replace_key(m_pdf, dictionary, key, value);
    }

    void remove(qpdf_oh dictionary, const char *key) { qpdf_oh_remove_key(m_pdf, dictionary, key); }

    /// The same edit gives the same bytes.
    [[nodiscard]] QByteArray written()
    {
        qpdf_init_write_memory(m_pdf);
        qpdf_set_object_stream_mode(m_pdf, qpdf_o_generate);
        qpdf_set_deterministic_ID(m_pdf, QPDF_TRUE);
        qpdf_write(m_pdf);
        const auto *bytes = reinterpret_cast<const char *>(qpdf_get_buffer(m_pdf));
        return bytes ? QByteArray(bytes, qsizetype(qpdf_get_buffer_length(m_pdf))) : QByteArray();
    }

    /// What went wrong first; empty when nothing did.
    [[nodiscard]] QString fault() const
    {
        return qpdf_has_error(m_pdf) == QPDF_FALSE
            ? QString()
            : QString::fromUtf8(qpdf_get_error_full_text(m_pdf, qpdf_get_error(m_pdf)));
    }

private:
    qpdf_data m_pdf;
};

/// A bookmark and its place in the tree that the levels of the headings make.
struct Node {
    qpdf_oh object = 0;
    int level = 0;
    int parent = -1;
    int lastChild = -1;
    int children = 0;
};

qpdf_oh destinationOf(const OutlineEntry &entry, const Pages &pages, PdfEdit &pdf)
{
    const double height = pages.pages.at(entry.page).sheet.size.height();
    const double fromBottom = (height - entry.top) * 72 / kDotsPerInch + 6;
    const qpdf_oh destination = pdf.array();
    pdf.append(destination, pdf.page(int(entry.page)));
    pdf.append(destination, pdf.name("/XYZ"));
    pdf.append(destination, pdf.number(0));
    pdf.append(destination, pdf.number(fromBottom, 1));
    pdf.append(destination, pdf.number(0));
    return destination;
}

/// The outline dictionaries link to first, last, next, previous and parent (PDF 32000 12.3.3).
void addOutline(PdfEdit &pdf, const Pages &pages)
{
    if (pages.outline.isEmpty())
        return;
    std::vector<Node> nodes;
    nodes.push_back({pdf.dictionary()});
    pdf.set(nodes.front().object, "/Type", pdf.name("/Outlines"));
    int current = 0;
    for (const OutlineEntry &entry : pages.outline) {
        while (current != 0 && nodes.at(size_t(current)).level >= entry.level)
            current = nodes.at(size_t(current)).parent;
        const int parent = current;
        const int index = int(nodes.size());
        const Node node {pdf.dictionary(), entry.level, parent};
        pdf.set(node.object, "/Title", pdf.text(entry.text));
        pdf.set(node.object, "/Dest", destinationOf(entry, pages, pdf));
        Node &above = nodes.at(size_t(parent));
        pdf.set(node.object, "/Parent", above.object);
        if (above.lastChild < 0) {
            pdf.set(above.object, "/First", node.object);
        } else {
            const qpdf_oh before = nodes.at(size_t(above.lastChild)).object;
            pdf.set(before, "/Next", node.object);
            pdf.set(node.object, "/Prev", before);
        }
        pdf.set(above.object, "/Last", node.object);
        above.lastChild = index;
        ++above.children;
        nodes.push_back(node);
        current = index;
    }
    for (const Node &node : nodes) {
        // A positive count shows the branch open: sections do, their parts do not.
        if (node.children > 0)
            pdf.set(node.object, "/Count",
                    pdf.number(node.parent < 0 ? node.children : -node.children));
    }
    pdf.set(pdf.root(), "/Outlines", nodes.front().object);
    pdf.set(pdf.root(), "/PageMode", pdf.name("/UseOutlines"));
}

void addProperties(PdfEdit &pdf, const Document &document)
{
    const qpdf_oh root = pdf.root();
    pdf.set(root, "/Lang", pdf.text(document.language));
    pdf.set(root, "/ViewerPreferences", pdf.parsed("<< /DisplayDocTitle true >>"));
    // Qt's own metadata stream would contradict the properties set here.
    pdf.remove(root, "/Metadata");
    const qpdf_oh info = pdf.dictionary();
    const QString title = document.subtitle.isEmpty()
        ? document.title
        : document.title + QStringLiteral(" – ") + document.subtitle;
    pdf.set(info, "/Title", pdf.text(title));
    pdf.set(info, "/Author",
            pdf.text(document.author.isEmpty() ? document.organisation : document.author));
    if (!document.subject.isEmpty())
        pdf.set(info, "/Subject", pdf.text(document.subject));
    if (!document.journalAnchor.isEmpty())
        pdf.set(info, "/Keywords", pdf.text(document.journalAnchor));
    pdf.set(info, "/Creator", pdf.text(QStringLiteral("Candour")));
    if (document.reportDate.isValid()) {
        const QString stamp = document.reportDate.toString(QStringLiteral("'D:'yyyyMMdd'120000Z'"));
        pdf.set(info, "/CreationDate", pdf.plainText(stamp));
        pdf.set(info, "/ModDate", pdf.plainText(stamp));
    }
    pdf.set(pdf.trailer(), "/Info", info);
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &bytes, const Document &document, const Pages &pages)
{
    PdfEdit pdf(bytes);
    QString fault = pdf.fault();
    QByteArray finished;
    if (fault.isEmpty()) {
        addOutline(pdf, pages);
        addProperties(pdf, document);
        finished = pdf.written();
        fault = pdf.fault();
    }
    if (!fault.isEmpty() || finished.isEmpty())
        return fail(ErrorCode::Io,
                    QCoreApplication::translate(
                        "print", "The PDF could not be finished. Nothing was written."),
                    fault);
    return finished;
}

} // namespace candour
