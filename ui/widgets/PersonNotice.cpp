// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/PersonNotice.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace candour {

namespace {

constexpr int kMark = 16;

} // namespace

void markInText(QPlainTextEdit &edit, const QList<PersonFinding> &passages)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const PersonFinding &passage : passages) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = edit.textCursor();
        mark.cursor.setPosition(int(passage.start));
        mark.cursor.setPosition(int(passage.start + passage.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Theme::tokens().ragRed);
        mark.format.setBackground(Theme::tokens().selection);
        marks.append(mark);
    }
    edit.setExtraSelections(marks);
}

PersonNotice::PersonNotice(const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_reasonProblem(new QLabel(this))
{
    auto *mark = new QLabel(this);
    mark->setPixmap(lineIcon(QStringLiteral("warning")).pixmap(kMark, kMark));
    m_sentence->setObjectName(QStringLiteral("notice.") + name);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("clearance.") + name);
    m_reason->setAccessibleName(tr("%1: why these words may stay").arg(label));
    m_reason->setPlaceholderText(tr("Why these words may stay"));
    m_reasonProblem->setObjectName(QStringLiteral("clearanceProblem.") + name);
    m_reasonProblem->setTextFormat(Qt::PlainText);
    m_reasonProblem->setWordWrap(true);
    m_reasonProblem->hide();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kChip);
    layout->setHorizontalSpacing(space::kChip);
    layout->setVerticalSpacing(space::kChip);
    layout->setColumnStretch(1, 1);
    layout->addWidget(mark, 0, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 0, 1);
    layout->addWidget(m_reason, 1, 1);
    layout->addWidget(m_reasonProblem, 2, 1);
    connect(m_reason, &QLineEdit::textEdited, this, &PersonNotice::reasonEdited);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (!reason().isEmpty() && checkReason())
            Q_EMIT reasonGiven(reason());
    });
    hide();
}

void PersonNotice::say(const QList<PersonFinding> &findings)
{
    const QString sentence = findings.isEmpty() ? QString()
                                                : personSentence(findings) + u' '
            + tr("Mend the words, or say why they may stay: without a reason no public paper is "
                 "made of them.");
    const bool news = sentence != m_sentence->text();
    m_speaks = !findings.isEmpty();
    m_sentence->setText(sentence);
    setVisible(m_speaks);
    if (!m_speaks) {
        m_reason->clear();
        m_reasonProblem->hide();
    } else if (news) {
        QAccessibleEvent event(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString PersonNotice::reason() const
{
    return m_reason->text().trimmed();
}

bool PersonNotice::checkReason()
{
    const bool named = !personFindings(reason()).isEmpty();
    m_reasonProblem->setText(
        named ? tr("Leave the person out of the reason too: it is kept in the history.")
              : QString());
    m_reasonProblem->setVisible(named);
    m_reason->setAccessibleDescription(m_reasonProblem->text());
    if (named)
        m_reason->setFocus(Qt::OtherFocusReason);
    return !named;
}

} // namespace candour
