// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/reports/FrontSheetPanel.h"

#include "core/domain/Records.h"
#include "ui/dialogs/RecordForm.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace candour {

namespace {

/// Which report it is about is settled by where the form stands.
FormOptions settledReport(FormOptions options)
{
    options.hidden.append(QStringLiteral("report"));
    return options;
}

} // namespace

FrontSheetPanel::FrontSheetPanel(const FormContext &context, UserPrompts &prompts,
                                 FormOptions options, QWidget *parent)
    : QWidget(parent)
    , m_form(new RecordForm(recordType<FrontSheet>(), context, prompts,
                            settledReport(std::move(options)), this))
    , m_owed(new QLabel(this))
    , m_save(new QPushButton(tr("Save front sheet"), this))
{
    auto *title = new QLabel(tr("Front sheet"), this);
    Theme::applyFont(title, TextRole::Section);
    m_owed->setObjectName(QStringLiteral("frontSheetOwed"));
    m_owed->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveFrontSheet"));
    m_save->setAutoDefault(false);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("frontSheetScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    // It scrolls down, never sideways: no field may be cut.
    scroll->setMinimumWidth(m_form->minimumSizeHint().width()
                            + scroll->verticalScrollBar()->sizeHint().width() + space::kRelated);

    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, 0, space::kGroup, 0);
    layout->setSpacing(space::kRelated);
    layout->addWidget(title);
    layout->addWidget(m_owed);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    connect(m_form, &RecordForm::edited, this, &FrontSheetPanel::follow);
    connect(m_save, &QPushButton::clicked, this, &FrontSheetPanel::commit);
}

void FrontSheetPanel::show(const RecordData &sheet, const QStringList &owed)
{
    if (!m_form->isChanged() || m_form->record() == sheet || m_form->record().uid != sheet.uid) {
        m_form->setRecord(sheet);
        m_form->lookForPersons();
    }
    m_owed->setText(owed.isEmpty() ? tr("Everything a Board asks for is filled in.")
                                   : tr("Still empty: %1.").arg(owed.join(QStringLiteral(", "))));
    follow();
}

void FrontSheetPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setEnabled(!readOnly);
    follow();
}

bool FrontSheetPanel::commit()
{
    const QList<FormClearance> given = m_form->clearances();
    if (m_readOnly || (!m_form->isChanged() && given.isEmpty()))
        return true;
    // Words that could name a person are shown, and saved all the same: no work is held up.
    if (!m_form->check() && !m_form->keepsRules())
        return false;
    if (m_form->isChanged())
        Q_EMIT saveRequested(m_form->record());
    for (const FormClearance &clearance : given)
        Q_EMIT clearanceGiven(m_form->record().uid, clearance.field, clearance.reason);
    return true;
}

void FrontSheetPanel::follow()
{
    m_save->setEnabled(!m_readOnly && (m_form->isChanged() || !m_form->clearances().isEmpty()));
}

} // namespace candour
