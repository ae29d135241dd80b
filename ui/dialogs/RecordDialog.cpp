// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/RecordDialog.h"

#include "core/calc/ValueWords.h"
#include "ui/actions/FixedKeys.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kFormWidth = 640;
constexpr int kAsideWidth = 380;
constexpr double kMostOfScreen = 0.9;

QToolButton *toolButton(const char *name, const QString &icon, const QString &words,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(lineIcon(icon));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(space::kRow, space::kRow);
    return button;
}

} // namespace

RecordDialog::RecordDialog(const RecordKind &kind, const FormContext &context, UserPrompts &prompts,
                           const FormOptions &options, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_prompts(prompts)
    , m_terms(options.terms)
    , m_form(new RecordForm(kind, context, prompts, options))
    , m_banner(new Banner(this))
    , m_split(new QSplitter(this))
{
    setObjectName(QStringLiteral("recordDialog"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_split, 1);
    buildForm();
    buildButtons();
    connect(m_banner, &Banner::actionTriggered, this, &RecordDialog::actionTriggered);
    connect(m_form, &RecordForm::edited, this, &RecordDialog::followWarning);
    buildKeys();
    setRecord(kind.fresh());
}

void RecordDialog::buildForm()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("formScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    scroll->setWidget(m_form);
    // It scrolls down, never sideways: no field may be cut.
    scroll->setMinimumWidth(m_form->minimumSizeHint().width()
                            + scroll->verticalScrollBar()->sizeHint().width() + space::kRelated);
    m_split->setObjectName(QStringLiteral("recordSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(scroll);
}

void RecordDialog::buildButtons()
{
    m_before =
        toolButton("before", QStringLiteral("back"), tr("The one before (Alt+Page Up)"), this);
    m_after =
        toolButton("after", QStringLiteral("chevron-right"), tr("The next (Alt+Page Down)"), this);
    m_fold = toolButton("fold", QStringLiteral("details"),
                        tr("History, links and attachments (F4)"), this);
    m_fold->setCheckable(true);
    m_fold->hide();
    setNeighbours(false, false);

    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    setPrimary(m_save);
    setAcceptText(tr("Save"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_fold, &QToolButton::toggled, this, &RecordDialog::showAside);
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &RecordDialog::reject);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::kGroup, space::kRelated, space::kGroup, space::kGroup);
    foot->setSpacing(space::kRelated);
    foot->addWidget(m_before);
    foot->addWidget(m_after);
    foot->addWidget(m_fold);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
}

/// Keys of their own rather than the buttons': a button takes its time to look pressed.
void RecordDialog::buildKeys()
{
    const auto add = [this](ActionId id, auto does) {
        for (const QKeySequence &keys : keysOf(fixedKey(id)))
            connect(new QShortcut(keys, this), &QShortcut::activated, this, does);
    };
    add(fixed::kSave, [this] { accept(); });
    add(fixed::kAside, [this] { m_fold->toggle(); });
    add(fixed::kPrevious, [this] {
        if (m_before->isEnabled())
            step(-1);
    });
    add(fixed::kNext, [this] {
        if (m_after->isEnabled())
            step(1);
    });
}

void RecordDialog::setRecord(const RecordData &record)
{
    m_form->setRecord(record);
    const QString kind = kindLabel(m_kind, m_terms);
    const QString title = record.title();
    setWindowTitle(record.uid.isNull()   ? tr("New: %1").arg(kind)
                       : title.isEmpty() ? kind
                                         : tr("%1: %2").arg(kind, title));
    followWarning();
}

void RecordDialog::setAcceptText(const QString &text)
{
    m_acceptText = text;
    m_save->setText(text);
}

void RecordDialog::setReadOnlyReason(const QString &reason)
{
    m_readOnly = !reason.isNull();
    m_form->setEnabled(!m_readOnly);
    m_save->setVisible(!m_readOnly);
    m_cancel->setText(m_readOnly ? tr("Close") : tr("Cancel"));
    if (m_readOnly)
        m_banner->showMessage(Banner::Kind::Information, reason);
}

void RecordDialog::setAside(QWidget *aside)
{
    delete m_aside;
    m_aside = aside;
    m_split->addWidget(aside);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({kFormWidth, kAsideWidth});
    m_fold->show();
    m_fold->setChecked(true);
    // The buttons stand after it on the screen, and so they do for Tab.
    QWidget *last = aside;
    for (QWidget *at = nextInFocusChain(); at != this; at = at->nextInFocusChain()) {
        if (aside->isAncestorOf(at) && at->window() == this)
            last = at;
    }
    for (QWidget *button : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after),
                            static_cast<QWidget *>(m_fold), static_cast<QWidget *>(m_cancel),
                            static_cast<QWidget *>(m_save)}) {
        setTabOrder(last, button);
        last = button;
    }
}

void RecordDialog::showAside(bool shown)
{
    if (m_aside)
        m_aside->setVisible(shown);
}

void RecordDialog::remember(Settings &settings, const QString &name)
{
    m_settings = &settings;
    m_layoutName = name;
    QDataStream stream(settings.layout(name));
    QSize size;
    QByteArray split;
    bool aside = true;
    stream >> size >> split >> aside;
    if (stream.status() != QDataStream::Ok || !size.isValid())
        return;
    resize(size.boundedTo(screen()->availableSize()));
    m_split->restoreState(split);
    m_fold->setChecked(aside);
    m_restored = true;
}

void RecordDialog::keepLayout()
{
    if (!m_settings || isMaximized())
        return;
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << size() << m_split->saveState() << m_fold->isChecked();
    m_settings->setLayout(m_layoutName, state);
}

void RecordDialog::setNeighbours(bool before, bool after)
{
    m_before->setVisible(before || after);
    m_after->setVisible(before || after);
    m_before->setEnabled(before);
    m_after->setEnabled(after);
}

void RecordDialog::say(const QString &text, const QString &action)
{
    m_banner->showMessage(Banner::Kind::Information, text, action);
}

void RecordDialog::sayNothing()
{
    m_banner->hide();
}

void RecordDialog::followWarning()
{
    m_save->setText(m_form->isWarned() && m_form->clearances().isEmpty() ? tr("Save all the same")
                                                                         : m_acceptText);
}

void RecordDialog::accept()
{
    if (!m_readOnly)
        save([this] { QDialog::accept(); });
}

void RecordDialog::save(const std::function<void()> &afterwards)
{
    if (m_saving)
        return;
    const bool ready = m_form->check();
    followWarning();
    if (!ready)
        return;
    if (!m_saver) {
        afterwards();
        return;
    }
    m_saving = true;
    m_save->setEnabled(false);
    const QPointer<RecordDialog> guard(this);
    m_saver(record(), reason(), [guard, afterwards](const Result<void> &result) {
        if (guard)
            guard->saved(result, afterwards);
    });
}

void RecordDialog::saved(const Result<void> &result, const std::function<void()> &afterwards)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (result)
        afterwards();
    else // a rule the form could not know names its field in the detail
        m_form->showProblem(result.error().detail, result.error().text);
}

void RecordDialog::step(int by)
{
    if (m_readOnly || !m_form->isChanged())
        Q_EMIT stepRequested(by);
    else
        save([this, by] { Q_EMIT stepRequested(by); });
}

void RecordDialog::reject()
{
    if (m_saving)
        return;
    if (!m_readOnly && m_form->isChanged()) {
        const auto answer = m_prompts.ask(
            {.title = windowTitle(),
             .text = tr("The changes you made here are not saved."),
             .detail = tr("Leaving now loses them."),
             .answers = {tr("Go on editing"), tr("Leave without saving these changes")},
             .preferred = 0,
             .warning = true});
        if (answer != 1)
            return;
        Q_EMIT abandoned();
    }
    QDialog::reject();
}

void RecordDialog::done(int result)
{
    keepLayout();
    QDialog::done(result);
}

void RecordDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && !m_restored)
        fitToForm();
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_form->focusFirst();
}

int RecordDialog::formHeight()
{
    // Heights set while the form was hidden have not come up through its layouts yet.
    const auto parts = m_form->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->layout())
            part->layout()->invalidate();
        part->updateGeometry();
    }
    const int wanted = m_form->heightForWidth(kFormWidth);
    return wanted > 0 ? wanted : m_form->sizeHint().height();
}

void RecordDialog::fitToForm()
{
    const int chrome = 2 * space::kGroup + m_save->sizeHint().height() + space::kRelated
        + (m_banner->isHidden() ? 0 : m_banner->sizeHint().height());
    const QSize most = screen()->availableSize() * kMostOfScreen;
    const int least = qMax(kFormWidth, m_split->widget(0)->minimumWidth());
    const int width = least + (m_aside && m_fold->isChecked() ? kAsideWidth : 0);
    resize(qMin(width, most.width()), qMin(formHeight() + chrome, most.height()));
}

} // namespace candour
