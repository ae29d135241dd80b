// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/RecordDialog.h"

#include "ui/prompts/UserPrompts.h"
#include "ui/theme/Style.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FieldWords.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kWidth = 720;
constexpr double kMostOfScreen = 0.85;

} // namespace

RecordDialog::RecordDialog(const RecordKind &kind, const FormContext &context, UserPrompts &prompts,
                           const FormOptions &options, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_prompts(prompts)
    , m_terms(options.terms)
    , m_form(new RecordForm(kind, context, prompts, options))
{
    setObjectName(QStringLiteral("recordDialog"));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("formScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    scroll->setWidget(m_form);

    auto *buttons = new QDialogButtonBox(this);
    buttons->setContentsMargins(space::kGroup, space::kRelated, space::kGroup, space::kGroup);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    setPrimary(m_save);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ControlModifier | key), this);
        connect(shortcut, &QShortcut::activated, this, &RecordDialog::accept);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    setRecord(kind.fresh());
}

void RecordDialog::setRecord(const RecordData &record)
{
    m_form->setRecord(record);
    const QString kind = kindLabel(m_kind, m_terms);
    const QString title = record.title();
    setWindowTitle(record.uid.isNull()   ? tr("New: %1").arg(kind)
                       : title.isEmpty() ? kind
                                         : tr("%1: %2").arg(kind, title));
}

void RecordDialog::setAcceptText(const QString &text)
{
    m_save->setText(text);
}

void RecordDialog::accept()
{
    if (m_saving || !m_form->check())
        return;
    if (!m_saver) {
        QDialog::accept();
        return;
    }
    m_saving = true;
    m_save->setEnabled(false);
    const QPointer<RecordDialog> guard(this);
    m_saver(record(), reason(), [guard](const Result<void> &result) {
        if (guard)
            guard->saved(result);
    });
}

void RecordDialog::saved(const Result<void> &result)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (result)
        QDialog::accept();
    else // a rule the form could not know names its field in the detail
        m_form->showProblem(result.error().detail, result.error().text);
}

void RecordDialog::reject()
{
    if (m_saving)
        return;
    if (m_form->isChanged()) {
        const auto answer = m_prompts.ask(
            {.title = windowTitle(),
             .text = tr("The changes you made here are not saved."),
             .detail = tr("Leaving now loses them."),
             .answers = {tr("Go on editing"), tr("Leave without saving these changes")},
             .preferred = 0,
             .warning = true});
        if (answer != 1)
            return;
    }
    QDialog::reject();
}

void RecordDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        fitToForm();
    QDialog::showEvent(event);
}

void RecordDialog::fitToForm()
{
    // Heights set while the form was hidden have not come up through its layouts yet.
    const auto parts = m_form->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->layout())
            part->layout()->invalidate();
        part->updateGeometry();
    }
    const int chrome = 2 * space::kGroup + m_save->sizeHint().height() + space::kRelated;
    const int wanted = m_form->heightForWidth(kWidth) > 0 ? m_form->heightForWidth(kWidth)
                                                          : m_form->sizeHint().height();
    const int most = int(screen()->availableGeometry().height() * kMostOfScreen);
    resize(kWidth, qMin(wanted + chrome, most));
}

} // namespace candour
