// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Verdict.h"

#include <QAbstractButton>

#include <array>

class QLabel;

namespace candour {

class ChipLabel;

/// What one domain says of itself in a line or two.
struct DomainCardFacts {
    QString code;
    QString shortTitle;
    QString title;
    QString member; ///< empty: none named
    RagCounts counts;
    QString measured; ///< "4 of 9 framework indicators have a figure"
    QString worst; ///< what stands worst, in a sentence

    friend bool operator==(const DomainCardFacts &, const DomainCardFacts &) = default;
};

/// One domain of the framework, to be opened: title, named member, verdicts, what stands worst.
class DomainCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit DomainCard(QWidget *parent = nullptr);

    void setFacts(const DomainCardFacts &facts);

    [[nodiscard]] const DomainCardFacts &facts() const { return m_facts; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QLabel *text(bool muted);

    DomainCardFacts m_facts;
    QLabel *m_code = nullptr;
    QLabel *m_shortTitle = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_member = nullptr;
    QLabel *m_measured = nullptr;
    QLabel *m_worst = nullptr;
    std::array<ChipLabel *, 4> m_counts {}; ///< red, amber, green, none
};

} // namespace candour
