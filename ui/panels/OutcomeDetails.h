// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartSpec.h"
#include "core/report/TableBlock.h"
#include "ui/panels/DefinitionSheet.h"
#include "ui/panels/DetailsSheet.h"

class QLabel;
class QPushButton;

namespace candour {

class ChartView;
class ChipLabel;

/// Everything the details pane says about one outcome: an indicator of the framework, a measure of
/// it, or one organisation's figure of that measure.
struct OutcomeFacts {
    QString title; ///< "C. difficile, Riverside"
    QString value; ///< "Sep 2026: 94.1 %"; empty without a figure
    Mark mark = Mark::None;
    bool overridden = false;
    QString verdict; ///< why, in a sentence; without a figure, that there is none
    QString quality; ///< why the data are poor; empty where they are not
    QString trend; ///< against the year before
    std::optional<ChartSpec> trajectory; ///< of an annual figure that has a control chart as well
    std::optional<ChartSpec> chart; ///< with those it is compared with
    QList<DefinitionLine> comparators; ///< who, and how ours stands
    QString comparatorsNote; ///< why there are none
    QString scorecard; ///< words of the button; empty: there is nowhere to go
    QList<DefinitionLine> framework;
    QList<DefinitionLine> definition;

    [[nodiscard]] bool isNull() const { return title.isEmpty(); }
};

/// One outcome: value, verdict, trend, chart, comparators, the framework's words, definition sheet.
/// Shows values and emits what she asks for.
class OutcomeDetails final : public DetailsSheet {
    Q_OBJECT

public:
    explicit OutcomeDetails(QWidget *parent = nullptr);

    void setFacts(const OutcomeFacts &facts);

Q_SIGNALS:
    void scorecardRequested();

private:
    void build();

    QLabel *m_title = nullptr;
    QLabel *m_value = nullptr;
    ChipLabel *m_mark = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_quality = nullptr;
    QLabel *m_trend = nullptr;
    QPushButton *m_scorecard = nullptr;
    ChartView *m_trajectory = nullptr;
    ChartView *m_chart = nullptr;
    QLabel *m_comparatorsHeading = nullptr;
    DefinitionSheet *m_comparators = nullptr;
    QLabel *m_comparatorsNote = nullptr;
    QLabel *m_frameworkHeading = nullptr;
    DefinitionSheet *m_framework = nullptr;
    QLabel *m_definitionHeading = nullptr;
    DefinitionSheet *m_definition = nullptr;
};

} // namespace candour
