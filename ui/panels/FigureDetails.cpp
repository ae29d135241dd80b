// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/FigureDetails.h"

#include "ui/charts/ChartView.h"
#include "ui/panels/CommentField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/PersonNotice.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kCommentLines = 4;
constexpr QSize kLeastChart {160, 96}; ///< the pane may be narrow

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

FigureDetails::FigureDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
{
    setObjectName(QStringLiteral("figureDetails"));
    setAccessibleName(tr("About this figure"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    setWidget(m_page);
    m_page->setAutoFillBackground(false); // on the surface of the pane
    viewport()->setAutoFillBackground(false);
}

QLabel *FigureDetails::addText(const char *name, bool muted)
{
    auto *label = new QLabel(m_page);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_page->layout()->addWidget(label);
    return label;
}

QLabel *FigureDetails::addHeading(const QString &text)
{
    auto *label = new QLabel(text, m_page);
    label->setContentsMargins(0, space::kRelated, 0, 0);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    m_page->layout()->addWidget(label);
    return label;
}

void FigureDetails::build()
{
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, space::kRelated, space::kRelated);
    layout->setSpacing(space::kRelated);
    m_title = addText("figureTitle");
    Theme::applyFont(m_title, TextRole::Section);

    auto *row = new QHBoxLayout;
    m_value = addText("figureValue");
    m_mark = new ChipLabel({}, ChipLabel::Tone::Neutral, m_page);
    m_mark->setObjectName(QStringLiteral("figureMark"));
    row->addWidget(m_value, 1);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(row);

    m_verdict = addText("figureVerdict");
    m_yearVerdict = addText("figureYearVerdict", true);
    auto *verdictButtons = new QVBoxLayout; // side by side they are wider than the pane
    verdictButtons->setSpacing(space::kRelated);
    m_override = addButton(verdictButtons, tr("Set the verdict…"), "figureOverride");
    m_computed = addButton(verdictButtons, tr("Back to the computed one"), "figureComputed");
    m_computed->setToolTip(tr("Takes your verdict away; the rule's stands again"));
    for (QPushButton *button : {m_override, m_computed})
        verdictButtons->setAlignment(button, Qt::AlignLeft);
    layout->addLayout(verdictButtons);
    connect(m_override, &QPushButton::clicked, this, &FigureDetails::overrideRequested);
    connect(m_computed, &QPushButton::clicked, this, &FigureDetails::overrideRemovalRequested);
    m_chart = new ChartView(m_page);
    m_chart->setMinimumSize(kLeastChart);
    m_chart->setObjectName(QStringLiteral("figureChart"));
    m_chart->setTokens(Theme::tokens());
    layout->addWidget(m_chart);
    auto *acrossRow = new QHBoxLayout;
    connect(addButton(acrossRow, tr("All providers"), "figureAcross"), &QPushButton::clicked, this,
            &FigureDetails::acrossRequested);
    acrossRow->addStretch();
    layout->addLayout(acrossRow);
    buildComment();
    buildDefinition();
    layout->addStretch();
}

QPushButton *FigureDetails::addButton(QLayout *row, const QString &text, const char *name)
{
    auto *button = new QPushButton(text, m_page);
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    return button;
}

void FigureDetails::buildComment()
{
    m_commentHeading = addHeading(tr("Comment"));
    m_comment = new CommentField(m_page);
    m_comment->setObjectName(QStringLiteral("figureComment"));
    m_comment->setAccessibleName(tr("Comment on this figure"));
    m_comment->setPlaceholderText(
        tr("What lies behind this figure. Kept when you leave the field."));
    m_comment->setFixedHeight(kCommentLines * fontMetrics().lineSpacing() + space::kGroup);
    connect(m_comment, &CommentField::finished, this, &FigureDetails::commentFinished);
    connect(m_comment, &CommentField::left, this, &FigureDetails::commentLeft);
    m_page->layout()->addWidget(m_comment);
    m_notice = new PersonNotice(QStringLiteral("comment"), tr("Comment"), m_page);
    connect(m_notice, &PersonNotice::reasonGiven, this, &FigureDetails::clearanceGiven);
    m_page->layout()->addWidget(m_notice);
    m_commentBy = addText("figureCommentBy", true);
}

void FigureDetails::buildDefinition()
{
    auto *layout = static_cast<QVBoxLayout *>(m_page->layout());
    addHeading(tr("Source"));
    m_source = addText("figureSource");
    m_revisions = addText("figureRevisions", true);
    addHeading(tr("Data quality"));
    m_quality = addText("figureQuality");
    auto *gradeRow = new QHBoxLayout;
    m_grade = addButton(gradeRow, tr("Grade the data…"), "figureGrade");
    gradeRow->addStretch();
    layout->addLayout(gradeRow);
    connect(m_grade, &QPushButton::clicked, this, &FigureDetails::qualityRequested);
    addHeading(tr("Definition"));
    auto *targetRow = new QHBoxLayout;
    m_target = addButton(targetRow, tr("Change the target…"), "figureTarget");
    targetRow->addStretch();
    m_definition = new DefinitionSheet(m_page);
    layout->addWidget(m_definition);
    layout->addLayout(targetRow);
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
    if (other || !m_comment->hasFocus())
        m_comment->setKept(facts.comment);
    m_key = facts.key;
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
    showText(m_commentBy, by.trimmed());
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
    m_chart->setVisible(facts.chart.has_value());
    if (facts.chart)
        m_chart->setSpec(*facts.chart);
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

void FigureDetails::beginComment()
{
    if (m_comment->isHidden())
        return;
    ensureWidgetVisible(m_comment);
    m_comment->setFocus(Qt::ShortcutFocusReason);
    m_comment->moveCursor(QTextCursor::End);
}

void FigureDetails::finishComment()
{
    m_comment->finish();
}

void FigureDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_chart)
        m_chart->setTokens(Theme::tokens());
    QScrollArea::changeEvent(event);
}

} // namespace candour
