// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ProposalPanel.h"

#include "ui/pages/data/AnswerForm.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

QString bulleted(const QString &sentence)
{
    return QStringLiteral("•  ") + sentence;
}

/// Why it is trusted, why it is doubted and how much, what is left unread.
QString reasonsText(const LayoutProposal &proposal)
{
    QStringList lines;
    for (const LayoutReason &reason : proposal.reasons) {
        const int lost = int(std::lround(100 * (1 - reason.weight)));
        lines.append(bulleted(
            lost > 0 ? ProposalPanel::tr("%1 (%2 % less sure)").arg(reason.sentence).arg(lost)
                     : reason.sentence));
    }
    for (const UnreadSheet &unread : proposal.unread)
        lines.append(
            bulleted(ProposalPanel::tr("Not read: %1. %2").arg(unread.sheet, unread.reason)));
    return lines.join(u'\n');
}

} // namespace

QString proposalTitle(const LayoutProposal &proposal)
{
    return ProposalPanel::tr("Proposed layout (%1 % sure)")
        .arg(int(std::floor(100 * proposal.confidence)));
}

ProposalPanel::ProposalPanel(QWidget *parent)
    : QWidget(parent)
    , m_why(new QToolButton(this))
    , m_reasons(new QLabel(this))
    , m_questions(new QLabel(this))
    , m_form(new AnswerForm(this))
    , m_use(new QPushButton(this))
{
    setObjectName(QStringLiteral("proposalPanel"));
    m_why->setObjectName(QStringLiteral("proposalWhy"));
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_why->setArrowType(Qt::RightArrow);
    m_why->setCheckable(true);
    m_why->setAutoRaise(true);
    m_reasons->setObjectName(QStringLiteral("proposalReasons"));
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reasons->setContentsMargins(space::kGroup, 0, 0, 0);
    m_reasons->hide();
    connect(m_why, &QToolButton::toggled, this, [this](bool open) {
        m_why->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_reasons->setVisible(open);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kChip);
    layout->addWidget(m_why, 0, Qt::AlignLeft);
    layout->addWidget(m_reasons);
    layout->addWidget(buildQuestions());
}

QWidget *ProposalPanel::buildQuestions()
{
    m_ask = new QWidget(this);
    m_ask->setObjectName(QStringLiteral("proposalQuestions"));
    m_questions->setObjectName(QStringLiteral("proposalAsked"));
    m_questions->setTextFormat(Qt::PlainText);
    m_questions->setWordWrap(true);
    m_use->setObjectName(QStringLiteral("proposalUse"));
    auto *layout = new QVBoxLayout(m_ask);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_questions);
    layout->addWidget(m_form);
    layout->addWidget(m_use, 0, Qt::AlignLeft);
    connect(m_form, &AnswerForm::changed, this, &ProposalPanel::checkAnswers);
    connect(m_form, &AnswerForm::entered, m_use, &QPushButton::click);
    connect(m_use, &QPushButton::clicked, this, &ProposalPanel::giveAnswers);
    return m_ask;
}

void ProposalPanel::setItem(const ImportItem &item)
{
    const bool isShown = item.found && item.found->proposal && !item.isOver();
    setVisible(isShown);
    if (!isShown)
        return;
    m_ask->setVisible(item.state == ImportState::NeedsAnswer);
    if (m_found == item.found)
        return;
    m_found = item.found;
    showReasons(*m_found);
    if (item.state == ImportState::NeedsAnswer)
        showQuestions(item);
}

QWidget *ProposalPanel::firstQuestion() const
{
    if (isHidden() || m_ask->isHidden())
        return nullptr;
    const auto boxes = m_form->findChildren<QComboBox *>();
    const auto first = std::find_if(boxes.begin(), boxes.end(),
                                    [](const QComboBox *box) { return !box->isHidden(); });
    return first == boxes.end() ? static_cast<QWidget *>(m_use) : *first;
}

void ProposalPanel::showReasons(const Examination &found)
{
    const LayoutProposal &proposal = *found.proposal;
    const qsizetype reasons = proposal.reasons.size() + proposal.unread.size();
    const bool isUsed = found.origin == MappingOrigin::Proposed;
    m_why->setText(isUsed ? tr("Why it is read so (%1)").arg(reasons)
                          : tr("What was found in the file (%1)").arg(reasons));
    m_why->setVisible(reasons > 0);
    m_reasons->setText(reasonsText(proposal));
}

void ProposalPanel::showQuestions(const ImportItem &item)
{
    const LayoutProposal &proposal = *item.found->proposal;
    QStringList asked;
    for (const LayoutQuestion &question : proposal.questions) {
        const QString text = question.sheet.isEmpty() || item.found->source.isText()
            ? question.sentence
            : tr("%1: %2").arg(question.sheet, question.sentence);
        asked.append(text);
    }
    const bool lacks = item.found->lacksAnswer();
    if (asked.isEmpty())
        asked.append(tr("How this file is meant is not sure enough to take it unseen. Look at the "
                        "cells below, say where something is read wrongly (right click), and read "
                        "it so when it is right."));
    else if (!lacks) // she has pointed at cells since, which answers no question
        asked.append(tr("Look at the cells below; say where something is read wrongly."));
    m_questions->setText(asked.join(u'\n'));
    m_form->setVisible(lacks);
    if (lacks)
        m_form->setQuestions(*item.found, item.answers);
    m_use->setText(!lacks                  ? tr("It is right: read it so")
                       : asked.size() == 1 ? tr("Read it with this answer")
                                           : tr("Read it with these answers"));
    checkAnswers();
}

void ProposalPanel::checkAnswers()
{
    const QString missing = m_found && m_found->lacksAnswer() ? m_form->missing() : QString();
    m_use->setEnabled(missing.isEmpty());
    m_use->setToolTip(missing);
}

void ProposalPanel::giveAnswers()
{
    if (!m_found)
        return;
    if (m_found->lacksAnswer()) {
        if (m_form->missing().isEmpty())
            Q_EMIT answered(m_form->answers());
        return;
    }
    Q_EMIT confirmed();
}

} // namespace candour
