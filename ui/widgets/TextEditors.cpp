// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/TextEditors.h"

#include "core/domain/Period.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FieldWords.h"
#include "ui/widgets/PersonNotice.h"

#include <QAbstractTextDocumentLayout>
#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace candour {

namespace {

constexpr int kLongLine = 40; ///< characters from which a line takes the whole width
constexpr int kLongestPaste = 10'000'000; ///< so that the count said of too long a text is true
constexpr int kLeastLines = 2;
constexpr int kMostLines = 12;

QHBoxLayout *rowLayout(QWidget *parent)
{
    auto *layout = new QHBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    return layout;
}

} // namespace

LineEditor::LineEditor(const Field &field, const QString &label, QWidget *parent,
                       const QDate &today)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit(this))
    , m_today(today)
{
    adopt(m_line, label);
    m_line->setMaxLength(kLongestPaste);
    m_line->setPlaceholderText(editHint(field));
    if (field.kind == FieldKind::Date)
        m_line->setToolTip(
            tr("28/3/26, 28 Mar 2026, today, +7 (days), +2w, +3m. Up and Down step."));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::tidy);

    QHBoxLayout *layout = rowLayout(this);
    layout->addWidget(m_line, isWide() ? 1 : 0);
    if (!isWide())
        m_line->setFixedWidth(fontMetrics().averageCharWidth() * widthInLetters()
                              + 2 * space::kGroup);
    if (!field.unit.isEmpty()) {
        auto *unit = new QLabel(field.unit, this);
        unit->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(unit);
    }
    if (!isWide())
        layout->addStretch(1);
}

int LineEditor::widthInLetters() const
{
    switch (field().kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Date:
        return 16;
    case FieldKind::Time:
        return 8;
    case FieldKind::Timestamp:
        return 24;
    case FieldKind::Period:
        return 36;
    default:
        return qMax(8, field().maximumLength);
    }
}

bool LineEditor::isWide() const
{
    return field().isText() && (field().maximumLength == 0 || field().maximumLength > kLongLine);
}

void LineEditor::setValue(const QVariant &value)
{
    m_given = value;
    m_shown = editText(field(), value);
    m_line->setText(m_shown);
    m_line->setCursorPosition(0);
}

Result<QVariant> LineEditor::value() const
{
    return m_line->text() == m_shown ? Result<QVariant>(m_given)
                                     : readEditText(field(), m_line->text(), m_today);
}

void LineEditor::tidy()
{
    if (field().isText())
        return;
    if (const auto read = value(); read && read->isValid() && m_line->text() != m_shown)
        m_line->setText(editText(field(), *read));
}

void LineEditor::markPassages(const QList<PersonFinding> &passages)
{
    if (passages.isEmpty())
        m_line->deselect();
    else
        m_line->setSelection(int(passages.first().start), int(passages.first().length));
}

bool LineEditor::step(int by)
{
    const auto read = value();
    if (!read || !read->isValid())
        return false;
    if (field().kind == FieldKind::Date)
        m_line->setText(editText(field(), read->toDate().addDays(by)));
    else if (const auto period = Period::fromText(read->toString()))
        m_line->setText(editText(field(), period->plus(by).toText()));
    Q_EMIT edited();
    return true;
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool steps = field().kind == FieldKind::Date || field().kind == FieldKind::Period;
    if (watched == m_line && steps && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down)
            return step(key == Qt::Key_Up ? 1 : -1);
    }
    return FieldEditor::eventFilter(watched, event);
}

TextEditor::TextEditor(const Field &field, const QString &label, QWidget *parent)
    : FieldEditor(field, parent)
    , m_text(new QPlainTextEdit(this))
{
    adopt(m_text, label);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited();
    });
    rowLayout(this)->addWidget(m_text);
    fitHeight();
}

void TextEditor::setValue(const QVariant &value)
{
    const QSignalBlocker silent(this);
    m_text->setPlainText(value.toString());
}

Result<QVariant> TextEditor::value() const
{
    return QVariant(m_text->toPlainText());
}

void TextEditor::markPassages(const QList<PersonFinding> &passages)
{
    markInText(*m_text, passages);
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_text && pressed) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::ControlModifier) {
            if (event->type() == QEvent::KeyPress)
                m_text->insertPlainText(QStringLiteral("\t"));
            event->accept();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void TextEditor::fitHeight()
{
    // The document of a plain text edit counts its height in lines.
    const int lines = qRound(m_text->document()->size().height());
    const int frame = m_text->height() - m_text->viewport()->height();
    const int margin = qRound(2 * m_text->document()->documentMargin()) + qMax(frame, 4);
    m_text->setFixedHeight(
        qBound(kLeastLines, lines, kMostLines) * m_text->fontMetrics().lineSpacing() + margin);
}

void TextEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void TextEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fitHeight();
}

ReadOnlyValue::ReadOnlyValue(const Field &field, const QString &label, const Words &words,
                             QWidget *parent)
    : FieldEditor(field, parent)
    , m_words(words)
    , m_label(new QLabel(this))
{
    adopt(m_label, label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setMinimumHeight(space::kTarget);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rowLayout(this)->addWidget(m_label);
}

void ReadOnlyValue::setValue(const QVariant &value)
{
    m_value = value;
    const QString words = m_words(value);
    m_label->setText(words.isEmpty() ? QStringLiteral("–") : words);
}

Result<QVariant> ReadOnlyValue::value() const
{
    return m_value;
}

} // namespace candour
