// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/HistoryText.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextCursor>

namespace candour {

namespace {

QTextCharFormat charFormat(const QColor &colour, bool strong = false)
{
    QTextCharFormat format;
    format.setForeground(colour);
    if (strong)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

QTextBlockFormat blockFormat(int above, int indent)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLeftMargin(indent);
    return format;
}

} // namespace

HistoryText::HistoryText(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("historyText"));
    setAccessibleName(tr("History"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a digest has no spaces
    document()->setDocumentMargin(space::kRelated);
}

void HistoryText::setEntries(const QList<HistoryEntry> &entries)
{
    const bool another = m_entries.isEmpty() || entries.isEmpty()
        || m_entries.last().sequence != entries.last().sequence;
    m_entries = entries;
    m_sentence = entries.isEmpty() ? tr("Nothing has happened to it yet.") : QString();
    write();
    if (another)
        verticalScrollBar()->setValue(0);
}

void HistoryText::setSentence(const QString &sentence)
{
    m_entries.clear();
    m_sentence = sentence;
    write();
}

void HistoryText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write(); // the colours of the words are those of the theme in force
}

/// It has no frame that could show where the keyboard is.
void HistoryText::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(Theme::tokens().accent, space::kFocusRing));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

/// QTextEdit keeps the scroll bars of the old width where the text fits in the new one.
void HistoryText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (std::exchange(m_width, width()) != width())
        write();
}

void HistoryText::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void HistoryText::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

/// Written by cursor, not as HTML: what people typed stays what they typed.
void HistoryText::write()
{
    const ColourTokens &tokens = Theme::tokens();
    const QTextCharFormat plain = charFormat(tokens.text);
    const QTextCharFormat muted = charFormat(tokens.muted);
    const QTextCharFormat strong = charFormat(tokens.text, true);
    const QString none = tr("nothing");
    const int at = verticalScrollBar()->value();
    clear();
    QTextCursor cursor(document());
    cursor.setBlockFormat(blockFormat(0, 0));
    cursor.insertText(m_sentence, muted);
    bool first = true;
    for (const HistoryEntry &entry : std::as_const(m_entries)) {
        if (!first)
            cursor.insertBlock(blockFormat(space::kGroup, 0));
        first = false;
        cursor.insertText(entry.what, strong);
        if (!entry.when.isEmpty()) {
            cursor.insertBlock(blockFormat(0, 0));
            cursor.insertText(
                entry.who.isEmpty() ? entry.when : tr("%1, %2").arg(entry.when, entry.who), muted);
        }
        if (!entry.reason.isEmpty()) {
            cursor.insertBlock(blockFormat(space::kChip, 0));
            cursor.insertText(tr("Why: %1").arg(entry.reason), plain);
        }
        for (const HistoryChange &change : entry.changes) {
            cursor.insertBlock(blockFormat(space::kChip, space::kRelated));
            cursor.insertText(change.label + QStringLiteral(": "), muted);
            if (!change.from.isEmpty())
                cursor.insertText(change.from + QStringLiteral(" → "), plain);
            cursor.insertText(change.to.isEmpty() ? none : change.to, plain);
        }
    }
    moveCursor(QTextCursor::Start); // it went along with the text, and the view follows it
    verticalScrollBar()->setValue(at);
}

} // namespace candour
