// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/HistoryPanel.h"

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

HistoryPanel::HistoryPanel(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("historyPanel"));
    setAccessibleName(tr("History"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(space::kRelated);
}

void HistoryPanel::setEntries(const QList<HistoryEntry> &entries)
{
    m_entries = entries;
    m_sentence = entries.isEmpty() ? tr("Nothing has happened to it yet.") : QString();
    write();
}

void HistoryPanel::setSentence(const QString &sentence)
{
    m_entries.clear();
    m_sentence = sentence;
    write();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write(); // the colours of the words are those of the theme in force
}

/// It has no frame that could show where the keyboard is.
void HistoryPanel::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(Theme::tokens().accent, space::kFocusRing));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void HistoryPanel::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void HistoryPanel::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

/// Written by cursor, not as HTML: what people typed stays what they typed.
void HistoryPanel::write()
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
        cursor.insertBlock(blockFormat(0, 0));
        cursor.insertText(
            entry.who.isEmpty() ? entry.when : tr("%1, %2").arg(entry.when, entry.who), muted);
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
    verticalScrollBar()->setValue(at);
}

} // namespace candour
