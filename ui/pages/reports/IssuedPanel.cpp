// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/reports/IssuedPanel.h"

#include "core/report/Papers.h"
#include "ui/theme/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace candour {

IssuedPanel::IssuedPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
{
    Theme::applyFont(m_title, TextRole::Section);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::kGroup);
    form->setVerticalSpacing(space::kRelated);
    m_number = addLine(form, QStringLiteral("issuedNumber"), tr("Number"));
    m_state = addLine(form, QStringLiteral("issuedState"), tr("State"));
    m_issued = addLine(form, QStringLiteral("issuedWhen"), tr("Issued"));
    m_dataTo = addLine(form, QStringLiteral("issuedDataTo"), tr("Data to"));
    m_reportDate = addLine(form, QStringLiteral("issuedReportDate"), tr("Report date"));
    m_anchor = addLine(form, QStringLiteral("issuedAnchor"), tr("Journal"));
    m_anchor->setToolTip(tr("The journal's entry and mark when the report was issued. A check of "
                            "the file can prove that nothing before it was changed since."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, 0, space::kGroup, space::kGroup);
    layout->setSpacing(space::kGroup);
    layout->addWidget(m_title);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch();
}

QLabel *IssuedPanel::addLine(QFormLayout *form, const QString &name, const QString &label)
{
    auto *value = new QLabel(this);
    value->setObjectName(name);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *words = new QLabel(label, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(value);
    form->addRow(words, value);
    return value;
}

void IssuedPanel::show(const Report &report, const QString &issuedBy)
{
    const QDateTime when = report.issued.toLocalTime();
    const QString day =
        tr("%1 at %2").arg(shortDate(when.date()), when.time().toString(QStringLiteral("HH:mm")));
    m_title->setText(report.title);
    m_number->setText(report.number);
    m_state->setText(wordOf(report.state));
    m_issued->setText(issuedBy.isEmpty() ? day : tr("%1 by %2").arg(day, issuedBy));
    m_dataTo->setText(dataToText(Period::fromText(report.dataTo).value_or(Period())));
    m_reportDate->setText(shortDate(report.reportDate));
    m_anchor->setText(report.anchor);
    m_note->setText(
        report.state == ReportState::Withdrawn
            ? tr("This report is out of use. Its pages stay as they were issued.")
            : tr("These are the pages as they were issued. Saved and printed again they are the "
                 "same; a correction needs a new report."));
}

} // namespace candour
