// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/ReferencePicker.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>

namespace candour {

namespace {

constexpr int kOffered = 50;
constexpr int kShown = 10;

} // namespace

ReferencePicker::ReferencePicker(const Field &field, const QString &label,
                                 const FormContext &context, QWidget *parent)
    : FieldEditor(field, parent)
    , m_context(context)
    , m_label(label)
    , m_line(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_found(new QStandardItemModel(this))
{
    adopt(m_line, label);
    m_line->setPlaceholderText(tr("Type a part of the name"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kShown);
    m_completer->popup()->setObjectName(QStringLiteral("candidates"));
    m_line->setCompleter(m_completer);
    QAction *list = m_line->addAction(lineIcon(QStringLiteral("chevron-down"), IconTone::Muted),
                                      QLineEdit::TrailingPosition);
    list->setToolTip(tr("Show what there is (Down)"));

    connect(list, &QAction::triggered, this, &ReferencePicker::showAll);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        search(text);
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            Q_EMIT edited(); // the clear button edits nothing in Qt's eyes
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ReferencePicker::take);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::highlighted), this,
            &ReferencePicker::take);
    connect(m_line, &QLineEdit::editingFinished, this, &ReferencePicker::tidy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_line, 1);
}

void ReferencePicker::setCreateOther(const CreateOther &create)
{
    m_create = create;
    auto *button = new QPushButton(tr("New…"), this);
    button->setObjectName(QStringLiteral("field.%1.new").arg(field().name));
    button->setAccessibleName(tr("New: %1").arg(m_label));
    button->setToolTip(tr("Enter one that is not in the list yet"));
    button->setAutoDefault(false); // Enter belongs to the dialog's Save
    connect(button, &QPushButton::clicked, this, &ReferencePicker::createOther);
    layout()->addWidget(button);
}

void ReferencePicker::createOther()
{
    // What she typed and did not find is how the new one begins.
    const QString typed = m_line->text() == m_title ? QString() : m_line->text().trimmed();
    const QPointer<ReferencePicker> guard(this);
    m_create(field().target(), typed, this, [guard](const Uid &uid) {
        if (!guard)
            return;
        guard->setValue(QVariant::fromValue(uid));
        guard->setFocus();
        Q_EMIT guard->edited();
    });
}

void ReferencePicker::search(const QString &text)
{
    m_found->clear();
    const QList<Candidate> candidates =
        m_context.candidates(field().target(), text.trimmed(), kOffered);
    for (const Candidate &candidate : candidates) {
        auto *item = new QStandardItem(candidate.title);
        item->setData(QVariant::fromValue(candidate.uid), IdRole);
        m_found->appendRow(item);
    }
}

void ReferencePicker::showAll()
{
    search({});
    m_line->setFocus();
    m_completer->complete();
}

void ReferencePicker::take(const QModelIndex &index)
{
    m_uid = index.data(IdRole).value<Uid>();
    m_title = index.data().toString();
    Q_EMIT edited();
}

void ReferencePicker::setValue(const QVariant &value)
{
    m_uid = value.value<Uid>();
    m_title = m_uid.isNull() ? QString() : m_context.titleOf(field().target(), m_uid);
    if (!m_uid.isNull() && m_title.isEmpty())
        m_title = tr("(no longer in the file)");
    m_line->setText(m_title);
    m_line->setCursorPosition(0);
}

Result<QVariant> ReferencePicker::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return QVariant();
    if (!m_uid.isNull() && m_line->text() == m_title)
        return QVariant::fromValue(m_uid);
    const QList<Candidate> candidates = m_context.candidates(field().target(), text, kOffered);
    Uid only = candidates.size() == 1 ? candidates.first().uid : Uid();
    for (const Candidate &candidate : candidates) {
        if (candidate.title.compare(text, Qt::CaseInsensitive) == 0)
            only = candidate.uid;
    }
    if (!only.isNull())
        return QVariant::fromValue(only);
    const QString kind = QCoreApplication::translate("record", field().target().label);
    return candidates.isEmpty()
        ? fail(ErrorCode::Invalid, tr("No %1 is called “%2”.").arg(kind, text))
        : fail(ErrorCode::Invalid,
               tr("“%1” could be more than one %2. Choose from the list.").arg(text, kind));
}

void ReferencePicker::tidy()
{
    if (const auto read = value(); read && read->isValid() && m_line->text() != m_title)
        setValue(*read);
}

bool ReferencePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        showAll();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace candour
