// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ProposalPanel.h"

#include "core/io/PeriodText.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace candour {

namespace {

constexpr int kFieldWidth = 320;

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
    , m_provider(new QComboBox(this))
    , m_periodRow(new QWidget(this))
    , m_period(new QLineEdit(m_periodRow))
    , m_periodRead(new QLabel(m_periodRow))
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
    m_provider->setObjectName(QStringLiteral("proposalProvider"));
    m_provider->setAccessibleName(tr("Provider"));
    m_provider->setEditable(true);
    m_provider->setInsertPolicy(QComboBox::NoInsert);
    m_provider->setMaximumWidth(textScaled(kFieldWidth));
    m_provider->lineEdit()->setPlaceholderText(tr("Code or name"));
    m_period->setObjectName(QStringLiteral("proposalPeriod"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setPlaceholderText(tr("For example Apr 2026 or 2026-Q1"));
    m_period->setMaximumWidth(textScaled(kFieldWidth));
    m_periodRead->setObjectName(QStringLiteral("proposalPeriodRead"));
    m_periodRead->setTextFormat(Qt::PlainText);
    m_use->setObjectName(QStringLiteral("proposalUse"));
    auto *period = new QHBoxLayout(m_periodRow);
    period->setContentsMargins(0, 0, 0, 0);
    period->setSpacing(space::kRelated);
    period->addWidget(m_period);
    period->addWidget(m_periodRead, 1);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(space::kGroup);
    m_form->addRow(tr("&Provider"), m_provider);
    auto *label = new QLabel(tr("P&eriod"), m_ask);
    label->setBuddy(m_period);
    m_form->addRow(label, m_periodRow);
    auto *layout = new QVBoxLayout(m_ask);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_questions);
    layout->addLayout(m_form);
    layout->addWidget(m_use, 0, Qt::AlignLeft);
    connect(m_provider, &QComboBox::currentTextChanged, this, &ProposalPanel::checkAnswers);
    connect(m_period, &QLineEdit::textChanged, this, &ProposalPanel::checkAnswers);
    connect(m_period, &QLineEdit::returnPressed, m_use, &QPushButton::click);
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
        QString text = question.sheet.isEmpty() || item.found->source.isText()
            ? question.sentence
            : tr("%1: %2").arg(question.sheet, question.sentence);
        if (question.what != LayoutAsk::Provider && !question.candidates.isEmpty())
            text += u' ' + tr("It may be: %1.").arg(question.candidates.join(QStringLiteral(", ")));
        asked.append(text);
    }
    const bool lacks = item.found->lacksAnswer();
    if (asked.isEmpty())
        asked.append(tr("How this file is meant is not sure enough to take it unseen. Look at the "
                        "cells below, say where something is read wrongly (right click), and read "
                        "it so when it is right."));
    else if (!lacks)
        asked.append(tr("Look at the cells below; say where something is read wrongly."));
    m_questions->setText(asked.join(u'\n'));
    const bool asksProvider = item.found->asks(LayoutAsk::Provider);
    const bool asksPeriod = item.found->asks(LayoutAsk::Period);
    m_form->setRowVisible(m_provider, asksProvider);
    m_form->setRowVisible(m_periodRow, asksPeriod);
    if (asksProvider)
        fillProviders(*item.found, item.answers.provider);
    // What was typed for one file is no answer for the next.
    const bool isOther = m_path != item.path;
    m_path = item.path;
    if (isOther || m_period->text().isEmpty() || !asksPeriod)
        m_period->setText(item.answers.period);
    m_use->setText(lacks ? tr("Read it with this answer") : tr("It is right: read it so"));
    checkAnswers();
}

void ProposalPanel::fillProviders(const Examination &found, const QString &answer)
{
    m_provider->clear();
    QSet<QString> offered; // there may be thousands
    const auto offer = [&](const QString &text, const QString &code) {
        if (!offered.contains(code))
            m_provider->addItem(text, code);
        offered.insert(code);
    };
    for (const LayoutQuestion &question : found.proposal->questions) {
        for (const QString &candidate : question.candidates) {
            if (question.what == LayoutAsk::Provider)
                offer(candidate, candidate);
        }
    }
    for (const KnownName &provider : found.providers)
        offer(tr("%1, %2").arg(provider.code, provider.name), provider.code);
    m_provider->setCurrentIndex(-1);
    m_provider->setEditText(answer);
}

LayoutAnswers ProposalPanel::answers() const
{
    LayoutAnswers answers;
    const int chosen = m_provider->findText(m_provider->currentText());
    answers.provider =
        chosen >= 0 ? m_provider->itemData(chosen).toString() : m_provider->currentText().trimmed();
    answers.period = m_period->text().trimmed();
    return answers;
}

void ProposalPanel::checkAnswers()
{
    if (!m_found)
        return;
    const LayoutAnswers given = answers();
    const bool lacksProvider = m_found->asks(LayoutAsk::Provider) && given.provider.isEmpty();
    const auto period = readPeriod(given.period);
    const bool asksPeriod = m_found->asks(LayoutAsk::Period);
    const bool lacksPeriod = asksPeriod && !period;
    m_periodRead->setText(given.period.isEmpty() ? QString()
                              : period           ? period->period.label()
                                       : tr("This is no month, quarter or year that is known."));
    m_use->setEnabled(!lacksProvider && !lacksPeriod);
    m_use->setToolTip(lacksProvider     ? tr("Say whose figures these are")
                          : lacksPeriod ? tr("Say which period the figures are of")
                                        : QString());
}

void ProposalPanel::giveAnswers()
{
    if (!m_found)
        return;
    if (m_found->lacksAnswer())
        Q_EMIT answered(answers());
    else
        Q_EMIT confirmed();
}

} // namespace candour
