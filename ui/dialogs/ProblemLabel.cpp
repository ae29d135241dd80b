// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ProblemLabel.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace candour {

namespace {

constexpr int kMark = 16;

} // namespace

ProblemLabel::ProblemLabel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    auto *mark = new QLabel(this);
    mark->setPixmap(lineIcon(QStringLiteral("warning")).pixmap(kMark, kMark));
    m_text->setObjectName(name);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kChip);
    layout->setSpacing(space::kChip);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

QString ProblemLabel::text() const
{
    return m_text->text();
}

void ProblemLabel::say(const QString &sentence)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace candour
