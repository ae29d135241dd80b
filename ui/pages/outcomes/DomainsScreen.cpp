// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/outcomes/DomainsScreen.h"

#include "core/calc/VerdictText.h"
#include "core/domain/Organisation.h"
#include "ui/panels/DomainCard.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace candour {

namespace {

QString nameOf(const QList<Organisation> &organisations, const Uid &uid)
{
    for (const Organisation &one : organisations) {
        if (one.uid == uid)
            return shortNameOf(one);
    }
    return {};
}

/// Without a single figure nothing is known, good or bad.
bool isUnmeasured(const DomainOutcome &domain)
{
    const RagCounts &counts = domain.counts;
    return domain.measured + counts.red + counts.amber + counts.green + counts.none == 0;
}

} // namespace

DomainsScreen::DomainsScreen(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
    , m_layout(new QVBoxLayout(m_page))
{
    setObjectName(QStringLiteral("domainsScreen"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_layout->setContentsMargins(0, 0, space::kRelated, 0);
    m_layout->setSpacing(space::kRelated);
    m_layout->addStretch();
    setWidget(m_page);
    m_page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void DomainsScreen::setOutcomes(const Outcomes &outcomes, const QList<Organisation> &organisations,
                                const QHash<Uid, QString> &members)
{
    while (m_cards.size() > std::ssize(outcomes.domains))
        delete m_cards.takeLast();
    while (m_cards.size() < std::ssize(outcomes.domains)) {
        auto *card = new DomainCard(m_page);
        connect(card, &QAbstractButton::clicked, this,
                [this, card] { Q_EMIT domainRequested(card->facts().code); });
        m_layout->insertWidget(int(m_cards.size()), card);
        m_cards.append(card);
    }
    const std::vector<size_t> order = worstFirst(outcomes);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const DomainOutcome &domain = outcomes.domains[order[size_t(i)]];
        const WorstOutcome worst = worstOf(domain);
        DomainCardFacts facts;
        facts.code = domain.domain.code;
        facts.title = domain.domain.title;
        facts.shortTitle =
            domain.domain.shortTitle.isEmpty() ? domain.domain.title : domain.domain.shortTitle;
        facts.member = members.value(domain.domain.uid);
        facts.counts = domain.counts;
        facts.measured = tr("%1 of %2 framework indicators have a figure")
                             .arg(domain.measured)
                             .arg(domain.frameworkIndicators);
        if (worst.line)
            facts.worst =
                tr("%1, %2: %3")
                    .arg(worst.measure->indicator.name,
                         nameOf(organisations, worst.line->organisation.uid()),
                         explain(*shownValue(*worst.line).verdict, worst.measure->indicator));
        else if (isUnmeasured(domain))
            facts.worst = tr("No figures yet. What is worst stands here once some are imported.");
        else
            facts.worst = tr("Nothing is red or amber.");
        m_cards.at(i)->setFacts(facts);
    }
}

DomainCard *DomainsScreen::card(const QString &code) const
{
    for (DomainCard *card : m_cards) {
        if (card->facts().code == code)
            return card;
    }
    return nullptr;
}

void DomainsScreen::focusFirst()
{
    if (!m_cards.isEmpty())
        m_cards.first()->setFocus(Qt::OtherFocusReason);
}

/// Up and down between the cards; Enter opens one, as space does.
void DomainsScreen::keyPressEvent(QKeyEvent *event)
{
    const qsizetype here = m_cards.indexOf(qobject_cast<DomainCard *>(m_page->focusWidget()));
    const bool down = event->key() == Qt::Key_Down;
    if (here >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return m_cards.at(here)->click();
    if (here < 0 || (!down && event->key() != Qt::Key_Up))
        return QScrollArea::keyPressEvent(event);
    const qsizetype next = std::clamp<qsizetype>(here + (down ? 1 : -1), 0, m_cards.size() - 1);
    m_cards.at(next)->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(m_cards.at(next));
}

} // namespace candour
