// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/LinksPanel.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/TableRoles.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kOfferedAtOnce = 10;
/// The kind of the record that a search offers; IdRole holds its uid.
constexpr int kKindRole = IdRole + 100;

} // namespace

LinksPanel::LinksPanel(const Search &search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_line(new QLineEdit(this))
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("linksPanel"));
    m_line->setObjectName(QStringLiteral("linkSearch"));
    m_line->setAccessibleName(tr("Link to any record"));
    m_line->setPlaceholderText(tr("Link to… type a part of any record's name"));
    m_line->setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kOfferedAtOnce);
    m_completer->popup()->setObjectName(QStringLiteral("linkCandidates"));
    m_line->setCompleter(m_completer);
    m_list->setObjectName(QStringLiteral("links"));
    m_list->setAccessibleName(tr("Links"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_empty->setText(tr("Not linked to anything yet. Say what it has to do with: any other record, "
                        "whatever its kind."));
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kRelated);
    buttons->addWidget(m_open = addButton("linkOpen", tr("Open"), &LinksPanel::open));
    buttons->addWidget(m_note = addButton("linkNote", tr("Note…"), &LinksPanel::note));
    buttons->addWidget(m_remove = addButton("linkRemove", tr("Remove"), &LinksPanel::remove));
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kRelated, space::kRelated, space::kRelated, space::kRelated);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_line);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_line, &QLineEdit::textEdited, this, &LinksPanel::look);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &LinksPanel::take);
    connect(m_list, &QListWidget::itemActivated, this, &LinksPanel::open);
    connect(m_list, &QListWidget::currentRowChanged, this, &LinksPanel::follow);
    setLines({});
}

QPushButton *LinksPanel::addButton(const char *name, const QString &text,
                                   void (LinksPanel::*does)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(tr("Link: %1").arg(text));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

void LinksPanel::look(const QString &text)
{
    m_found->clear();
    if (text.trimmed().isEmpty())
        return;
    const QList<LinkTarget> targets = m_search(text.trimmed());
    for (const LinkTarget &target : targets) {
        auto *item =
            new QStandardItem(QStringLiteral("%1 – %2").arg(target.title, target.kindWords));
        item->setData(QVariant::fromValue(target.uid), IdRole);
        item->setData(target.kind, kKindRole);
        m_found->appendRow(item);
    }
}

void LinksPanel::take(const QModelIndex &index)
{
    const auto uid = index.data(IdRole).value<Uid>();
    const QString kind = index.data(kKindRole).toString();
    // The completer writes the choice into the line after this.
    QTimer::singleShot(0, m_line, &QLineEdit::clear);
    Q_EMIT addRequested(kind, uid);
}

void LinksPanel::setLines(const QList<LinkLine> &lines)
{
    const int row = m_list->currentRow();
    m_lines = lines;
    m_list->clear();
    for (const LinkLine &line : lines) {
        auto *item = new QListWidgetItem(line.other.title, m_list);
        const QString second = line.note.isEmpty()
            ? line.other.kindWords
            : tr("%1 · %2").arg(line.other.kindWords, line.note);
        item->setData(TwoLineDelegate::SecondLineRole, second);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(item->text(), second));
        item->setToolTip(line.note);
    }
    m_list->setCurrentRow(lines.isEmpty() ? -1 : qBound(0, row, int(lines.size()) - 1));
    m_list->setVisible(!lines.isEmpty());
    m_empty->setVisible(lines.isEmpty());
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_empty, lines.isEmpty() ? 1 : 0);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    follow();
}

void LinksPanel::setReadOnlyReason(const QString &reason)
{
    m_readOnly = !reason.isNull();
    m_line->setEnabled(!m_readOnly);
    m_line->setToolTip(reason);
    follow();
}

const LinkLine *LinksPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

void LinksPanel::follow()
{
    m_open->setEnabled(chosen());
    m_note->setEnabled(chosen() && !m_readOnly);
    m_remove->setEnabled(chosen() && !m_readOnly);
}

void LinksPanel::open()
{
    if (const LinkLine *line = chosen())
        Q_EMIT openRequested(line->other.kind, line->other.uid);
}

void LinksPanel::note()
{
    if (const LinkLine *line = chosen())
        Q_EMIT noteRequested(line->uid, line->note);
}

void LinksPanel::remove()
{
    if (const LinkLine *line = chosen())
        Q_EMIT removeRequested(line->uid);
}

} // namespace candour
