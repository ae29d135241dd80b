// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Outcomes.h"

#include <QScrollArea>

class QComboBox;
class QVBoxLayout;

namespace candour {

class DomainCard;

/// The five domains, a card each.
class DomainsScreen final : public QScrollArea {
    Q_OBJECT

public:
    explicit DomainsScreen(QWidget *parent = nullptr);

    /// `members` holds who answers for a domain, by its uid.
    void setOutcomes(const Outcomes &outcomes, const QList<Organisation> &organisations,
                     const QHash<Uid, QString> &members);

    /// The card of a domain; null when there is none.
    [[nodiscard]] DomainCard *card(const QString &code) const;
    void focusFirst();

Q_SIGNALS:
    void domainRequested(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_page;
    QVBoxLayout *m_layout;
    QList<DomainCard *> m_cards; ///< in the order shown
};

} // namespace candour
