// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/FigureDetails.h"

#include "ui/charts/ChartView.h"
#include "ui/panels/CommentField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/PersonNotice.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kCommentLines = 4;

} // namespace

FigureDetails::FigureDetails(QWidget *parent)
    : DetailsSheet("figureDetails", tr("About this figure"), parent)
{
    build();
}

void FigureDetails::build()
{
    m_title = addText("figureTitle");
    Theme::applyFont(m_title, TextRole::Section);

    auto *row = new QHBoxLayout;
    m_value = addText("figureValue");
    m_mark = new ChipLabel({}, ChipLabel::Tone::Neutral, sheet());
    m_mark->setObjectName(QStringLiteral("figureMark"));
    row->addWidget(m_value, 1);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    parts()->addLayout(row);

    m_verdict = addText("figureVerdict");
    m_yearVerdict = addText("figureYearVerdict", true);
    m_joined = addText("figureJoined");
    m_override = addButton(tr("Set the verdict…"), "figureOverride");
    m_computed = addButton(tr("Back to the computed one"), "figureComputed");
    m_computed->setToolTip(tr("Takes your verdict away; the rule's stands again"));
    connect(m_override, &QPushButton::clicked, this, &FigureDetails::overrideRequested);
    connect(m_computed, &QPushButton::clicked, this, &FigureDetails::overrideRemovalRequested);
    buildChart();
    connect(addButton(tr("All providers"), "figureAcross"), &QPushButton::clicked, this,
            &FigureDetails::acrossRequested);
    buildComment();
    buildDefinition();
    parts()->addStretch();
}

void FigureDetails::buildChart()
{
    m_trajectory = addChart("figureTrajectory");
    m_chart = addChart("figureChart");
    m_fold = new QToolButton(sheet());
    m_fold->setObjectName(QStringLiteral("figureHowMade"));
    m_fold->setText(tr("How this chart was made"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    parts()->addWidget(m_fold, 0, Qt::AlignLeft);
    m_howMade = addText("figureHowMadeText", true);
    m_howMade->hide();
    m_say = new QToolButton(sheet());
    m_say->setObjectName(QStringLiteral("figureChartSay"));
    m_say->setText(tr("Limits and notes"));
    m_say->setToolTip(tr("Limits calculated anew from a point on, notes at points"));
    m_say->setPopupMode(QToolButton::InstantPopup);
    m_say->setFocusPolicy(Qt::StrongFocus);
    m_say->setMenu(new QMenu(m_say));
    m_say->hide();
    parts()->addWidget(m_say, 0, Qt::AlignLeft);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_howMade->setVisible(open && !m_howMade->text().isEmpty());
    });
}

void FigureDetails::buildComment()
{
    m_commentHeading = addHeading(tr("Comment"));
    m_comment = new CommentField(sheet());
    m_comment->setObjectName(QStringLiteral("figureComment"));
    m_comment->setAccessibleName(tr("Comment on this figure"));
    m_comment->setPlaceholderText(
        tr("What lies behind this figure. Kept when you leave the field."));
    m_comment->setFixedHeight(kCommentLines * fontMetrics().lineSpacing() + space::kGroup);
    connect(m_comment, &CommentField::finished, this, &FigureDetails::commentFinished);
    connect(m_comment, &CommentField::added, this, &FigureDetails::commentAdded);
    connect(m_comment, &CommentField::left, this, &FigureDetails::commentLeft);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &FigureDetails::lookForPersons);
    // Above the field: beneath it, a laptop's pane has no room left.
    m_notice = new PersonNotice(QStringLiteral("comment"), tr("Comment"), sheet());
    connect(m_notice, &PersonNotice::reasonGiven, this, &FigureDetails::clearanceGiven);
    parts()->addWidget(m_notice);
    parts()->addWidget(m_comment);
    m_commentBy = addText("figureCommentBy", true);
}

/// While she types: a comment is kept without a question, so the warning must come before that.
void FigureDetails::lookForPersons()
{
    if (!m_comment->isChanged())
        return; // what is kept may have been cleared: showComment() knows
    const QList<PersonFinding> found = personFindings(m_comment->toPlainText());
    if (found != m_typedFindings) {
        m_notice->say(found);
        markInText(*m_comment, found);
    }
    m_typedFindings = found;
}

void FigureDetails::buildDefinition()
{
    addHeading(tr("Source"));
    m_source = addText("figureSource");
    m_revisions = addText("figureRevisions", true);
    connect(addButton(tr("Every value it had…"), "figureVintages"), &QPushButton::clicked, this,
            &FigureDetails::vintagesRequested);
    addHeading(tr("Data quality"));
    m_quality = addText("figureQuality");
    m_grade = addButton(tr("Grade the data…"), "figureGrade");
    connect(m_grade, &QPushButton::clicked, this, &FigureDetails::qualityRequested);
    addHeading(tr("Definition"));
    m_definition = new DefinitionSheet(sheet());
    parts()->addWidget(m_definition);
    m_target = addButton(tr("Change the target…"), "figureTarget");
    connect(m_target, &QPushButton::clicked, this, &FigureDetails::targetRequested);
}

/// What can be done, and why not where it cannot.
void FigureDetails::showRights(const FigureFacts &facts)
{
    m_computed->setVisible(facts.overridden);
    m_target->setVisible(facts.takesTarget);
    for (QPushButton *button : {m_override, m_computed, m_grade, m_target}) {
        button->setEnabled(facts.canRemark);
        if (button != m_computed || !facts.canRemark)
            button->setToolTip(facts.readOnlyReason);
    }
    m_commentHeading->setVisible(facts.takesComment);
    m_comment->setVisible(facts.takesComment);
    m_comment->setReadOnly(!facts.canRemark);
    m_comment->setToolTip(facts.readOnlyReason);
}

void FigureDetails::showComment(const FigureFacts &facts)
{
    const bool other = m_key != facts.key;
    // What she is typing about this figure is not taken from under her.
    if (other || !m_comment->isChanged() || (!m_comment->hasFocus() && !m_comment->isNew()))
        m_comment->setKept(facts.comment);
    m_key = facts.key;
    m_typedFindings.clear();
    m_commentIsHers = facts.commentIsHers;
    if (other)
        m_notice->say({}); // a reason begun for another figure's comment is not one for this
    if (m_comment->toPlainText() == facts.comment) { // else it is looked at when it is kept
        m_notice->say(facts.persons);
        m_notice->setEnabled(facts.canRemark);
        markInText(*m_comment, facts.persons);
    }
    QString by = facts.commentBy;
    if (facts.commentStale)
        by += u'\n' + facts.staleReason;
    m_by = by.trimmed();
    showBy();
}

/// What another has written stays in sight while hers is typed.
void FigureDetails::showBy()
{
    showText(m_commentBy,
             m_comment->isNew() ? QStringLiteral("%1\n%2").arg(m_comment->kept(), m_by) : m_by);
}

void FigureDetails::setFacts(const FigureFacts &facts)
{
    m_title->setText(facts.title);
    m_value->setText(QStringLiteral("%1: %2").arg(facts.period, facts.value));
    m_mark->setVisible(facts.mark != Mark::None);
    m_mark->setText(facts.overridden ? tr("%1, yours †").arg(markWord(facts.mark))
                                     : markWord(facts.mark));
    m_mark->setMark(facts.mark);
    showText(m_verdict, facts.verdict);
    showText(m_yearVerdict, facts.yearVerdict);
    showText(m_joined, facts.joined);
    showChart(facts);
    showRights(facts);
    showComment(facts);
    showText(m_source, facts.source);
    QString revisions;
    if (!facts.revisions.isEmpty())
        revisions = tr("Restated %n times. Before:", nullptr, int(facts.revisions.size())) + u'\n'
            + facts.revisions.join(u'\n');
    showText(m_revisions, revisions);
    showText(m_quality, facts.quality);
    m_definition->setLines(facts.definition);
}

/// What was opened stays open from figure to figure.
void FigureDetails::showChart(const FigureFacts &facts)
{
    m_trajectory->setVisible(facts.trajectory.has_value());
    if (facts.trajectory)
        m_trajectory->setSpec(*facts.trajectory);
    m_chart->setVisible(facts.chart.has_value());
    if (facts.chart)
        m_chart->setSpec(*facts.chart);
    if (facts.largeChart)
        m_chart->setLargeSpec(*facts.largeChart);
    const bool hasLimits = facts.chart && facts.chart->kind == ChartKind::Spc;
    m_say->setVisible(hasLimits && !m_chartActions.isEmpty());
    for (QAction *action : m_chartActions) {
        if (hasLimits)
            m_chart->addAction(action);
        else
            m_chart->removeAction(action);
    }
    m_fold->setVisible(!facts.howMade.isEmpty());
    m_howMade->setText(facts.howMade.join(QStringLiteral("\n\n"))); // paragraphs
    m_howMade->setVisible(m_fold->isChecked() && !facts.howMade.isEmpty());
}

void FigureDetails::setChartActions(const QList<QAction *> &actions)
{
    m_chartActions = actions;
    m_say->menu()->addActions(actions);
}

Period FigureDetails::chartPeriod() const
{
    const auto hit = m_chart->currentHit();
    if (!hit || m_chart->spec().kind != ChartKind::Spc)
        return {};
    const ChartPoint &point = m_chart->spec().series.at(hit->series).points.at(hit->period);
    return Period::fromText(point.source.period).value_or(Period());
}

void FigureDetails::beginComment()
{
    if (m_comment->isHidden())
        return;
    if (!m_commentIsHers && !m_comment->kept().isEmpty() && !m_comment->isReadOnly()
        && !m_comment->isChanged()) {
        m_comment->beginNew();
        m_notice->say({});
        showBy();
    }
    ensureWidgetVisible(m_comment);
    m_comment->setFocus(Qt::ShortcutFocusReason);
    m_comment->moveCursor(QTextCursor::End);
}

void FigureDetails::finishComment()
{
    m_comment->finish();
}

} // namespace candour
