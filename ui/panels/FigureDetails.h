// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/PersonText.h"
#include "core/report/ChartSpec.h"
#include "core/report/TableBlock.h"
#include "ui/panels/DefinitionSheet.h"
#include "ui/panels/DetailsSheet.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace candour {

class ChartView;
class ChipLabel;
class CommentField;
class DefinitionSheet;
class PersonNotice;

/// Everything the details pane says about one figure.
struct FigureFacts {
    QString key; ///< tells one figure from another
    QString title; ///< "A&E four hours, Riverside"
    QString period; ///< "Sep 2026"
    QString value; ///< with its unit
    Mark mark = Mark::None;
    bool overridden = false;
    QString verdict; ///< why, in a sentence
    QString yearVerdict; ///< the same of the year to date; empty for none
    QString joined; ///< what colour and control chart say together, and what follows; or empty
    std::optional<ChartSpec> trajectory; ///< of an annual figure that has a control chart as well
    std::optional<ChartSpec> chart;
    std::optional<ChartSpec> largeChart; ///< in place of `chart` where there is room
    QStringList howMade; ///< of a control chart, a paragraph each; shown on demand
    QString source; ///< where the figure came from
    QStringList revisions; ///< values that stood before it, the newest first
    QString quality; ///< how far the data can be trusted, in a sentence
    bool takesTarget = true; ///< false for grades and banded measures
    QString comment;
    QString commentBy; ///< "Joseph Pell, 12 Sep 2026"
    bool commentIsHers = true; ///< or nobody's: else what she begins goes beneath it
    bool commentStale = false;
    QString staleReason; ///< what has changed since the comment was written
    QList<PersonFinding> persons; ///< in the comment, not cleared: what could name somebody
    bool takesComment = true; ///< false for a year to date, which is nobody's figure
    bool canRemark = false; ///< the file can be written
    QString readOnlyReason;
    QList<DefinitionLine> definition;
};

/// One figure: value and verdict, chart, comment, source, definition sheet. Shows values and emits
/// what she asks for.
class FigureDetails final : public DetailsSheet {
    Q_OBJECT

public:
    explicit FigureDetails(QWidget *parent = nullptr);

    void setFacts(const FigureFacts &facts);
    /// Puts the cursor into the comment: behind her own, into an empty field where another's
    /// stands, which is shown beneath meanwhile.
    void beginComment();
    /// What can be said of a control chart: in its context menu and under a button. Set once.
    void setChartActions(const QList<QAction *> &actions);
    /// Of the chart's point that has the focus; null for none.
    [[nodiscard]] Period chartPeriod() const;
    /// Sends what is still being typed.
    void finishComment();

Q_SIGNALS:
    void commentFinished(const QString &text);
    /// Her words, to stand beneath another's.
    void commentAdded(const QString &text);
    /// Why the comment may stay though it could name somebody.
    void clearanceGiven(const QString &reason);
    /// Out of the comment, back to the table.
    void commentLeft();
    void overrideRequested();
    /// The computed verdict shall stand again.
    void overrideRemovalRequested();
    void targetRequested();
    void qualityRequested();
    /// Every value that it had, and where each came from.
    void vintagesRequested();
    /// The same measure at all providers.
    void acrossRequested();

private:
    void build();
    void buildChart();
    void buildComment();
    void lookForPersons();
    void buildDefinition();
    void showChart(const FigureFacts &facts);
    void showComment(const FigureFacts &facts);
    void showBy();
    void showRights(const FigureFacts &facts);

    QString m_key;
    QString m_by; ///< whose comment it is, and what has changed since
    bool m_commentIsHers = true;
    QLabel *m_title = nullptr;
    QLabel *m_value = nullptr;
    ChipLabel *m_mark = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_yearVerdict = nullptr;
    QLabel *m_joined = nullptr;
    ChartView *m_trajectory = nullptr;
    ChartView *m_chart = nullptr;
    QToolButton *m_fold = nullptr; ///< opens `m_howMade`
    QLabel *m_howMade = nullptr;
    QToolButton *m_say = nullptr; ///< what can be said of a control chart
    QList<QAction *> m_chartActions;
    QPushButton *m_override = nullptr;
    QPushButton *m_computed = nullptr; ///< back to the computed verdict
    QPushButton *m_target = nullptr;
    QPushButton *m_grade = nullptr;
    QLabel *m_revisions = nullptr;
    QLabel *m_quality = nullptr;
    QLabel *m_commentHeading = nullptr;
    CommentField *m_comment = nullptr;
    QList<PersonFinding> m_typedFindings; ///< in what is being typed
    PersonNotice *m_notice = nullptr;
    QLabel *m_commentBy = nullptr;
    QLabel *m_source = nullptr;
    DefinitionSheet *m_definition = nullptr;
};

} // namespace candour
