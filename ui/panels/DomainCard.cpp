// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/DomainCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace candour {

namespace {

constexpr int kCodeWidth = 28;
constexpr int kLeastWidth = 480;
constexpr double kCorner = 4;

} // namespace

DomainCard::DomainCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    build();
}

QLabel *DomainCard::text(bool muted)
{
    auto *label = new ElidedLabel(this);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void DomainCard::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::kGroup, space::kRelated + space::kChip, space::kGroup,
                             space::kRelated + space::kChip);
    grid->setHorizontalSpacing(space::kGroup);
    grid->setVerticalSpacing(space::kChip);
    m_code = new QLabel(this);
    m_code->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_code->setForegroundRole(QPalette::PlaceholderText);
    m_code->setMinimumWidth(kCodeWidth);
    Theme::applyFont(m_code, TextRole::PageTitle);
    m_shortTitle = text(false);
    Theme::applyFont(m_shortTitle, TextRole::Section);
    m_title = text(true);
    m_member = text(false);
    m_worst = text(false);
    m_measured = text(true);
    m_measured->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(space::kRelated);
    counts->addStretch();
    const std::array marks {Mark::Red, Mark::Amber, Mark::Green, Mark::NoData};
    for (size_t i = 0; i < marks.size(); ++i) {
        m_counts[i] = new ChipLabel({}, ChipLabel::Tone::Neutral, this);
        m_counts[i]->setMark(marks[i]);
        m_counts[i]->setAttribute(Qt::WA_TransparentForMouseEvents);
        counts->addWidget(m_counts[i]);
    }
    grid->addWidget(m_code, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(m_shortTitle, 0, 1);
    grid->addLayout(counts, 0, 2);
    grid->addWidget(m_title, 1, 1, 1, 2);
    grid->addWidget(m_member, 2, 1);
    grid->addWidget(m_measured, 2, 2);
    grid->addWidget(m_worst, 3, 1, 1, 2);
    grid->setColumnStretch(1, 1);
}

void DomainCard::setFacts(const DomainCardFacts &facts)
{
    m_facts = facts;
    setObjectName(QStringLiteral("domain.") + facts.code);
    m_code->setText(facts.code);
    m_shortTitle->setText(facts.shortTitle);
    m_title->setText(facts.title);
    const QString member = facts.member.isEmpty()
        ? tr("No {organisation.board} member is named")
        : tr("{Organisation.board} member: %1").arg(facts.member);
    m_member->setText(member);
    m_measured->setText(facts.measured);
    m_worst->setText(facts.worst);
    const std::array numbers {facts.counts.red, facts.counts.amber, facts.counts.green,
                              facts.counts.none};
    for (size_t i = 0; i < numbers.size(); ++i)
        m_counts[i]->setText(QString::number(numbers[i]));
    setText(facts.shortTitle);
    setAccessibleName(tr("Domain %1, %2").arg(facts.code, facts.title));
    setAccessibleDescription(tr("%1. %2 red, %3 amber, %4 green, %5 without a verdict. %6. %7")
                                 .arg(member)
                                 .arg(facts.counts.red)
                                 .arg(facts.counts.amber)
                                 .arg(facts.counts.green)
                                 .arg(facts.counts.none)
                                 .arg(facts.measured, facts.worst));
}

QSize DomainCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize DomainCard::minimumSizeHint() const
{
    return {Theme::scaled(kLeastWidth), layout()->sizeHint().height()};
}

void DomainCard::paintEvent(QPaintEvent *)
{
    const ColourTokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(isDown() ? tokens.selection : tokens.surface);
    painter.setPen(QPen(underMouse() ? tokens.controlBorder : tokens.hairline, 1));
    painter.drawRoundedRect(box, kCorner, kCorner);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, space::kFocusRing));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
}

} // namespace candour
