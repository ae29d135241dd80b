// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/AttachmentsPanel.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FileDrop.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

AttachmentsPanel::AttachmentsPanel(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("attachmentsPanel"));
    m_list->setObjectName(QStringLiteral("attachments"));
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_empty->setText(tr("No files yet. Drop one here, or add it. It is kept within your Candour "
                        "file, so that it is there wherever you take that."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QGridLayout;
    buttons->setSpacing(space::kRelated);
    buttons->addWidget(
        m_add = addButton("attachmentAdd", tr("Add file…"), &AttachmentsPanel::chooseRequested), 0,
        0);
    buttons->addWidget(
        m_open = addButton("attachmentOpen", tr("Open a copy"), &AttachmentsPanel::open), 0, 1);
    buttons->addWidget(
        m_save = addButton("attachmentSave", tr("Save as…"), &AttachmentsPanel::save), 0, 2);
    buttons->addWidget(m_note = addButton("attachmentNote", tr("Note…"), &AttachmentsPanel::note),
                       1, 0);
    buttons->addWidget(
        m_remove = addButton("attachmentRemove", tr("Remove"), &AttachmentsPanel::remove), 1, 1);
    buttons->setColumnStretch(3, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kRelated, space::kRelated, space::kRelated, space::kRelated);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(new FileDrop(this), &FileDrop::dropped, this, [this](const QStringList &paths) {
        if (!m_readOnly)
            Q_EMIT dropped(paths);
    });
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentsPanel::open);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentsPanel::follow);
    setLines({});
}

QPushButton *AttachmentsPanel::addButton(const char *name, const QString &text,
                                         void (AttachmentsPanel::*does)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(tr("Attachment: %1").arg(text));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

void AttachmentsPanel::setLines(const QList<AttachmentLine> &lines)
{
    const int row = m_list->currentRow();
    m_lines = lines;
    m_list->clear();
    for (const AttachmentLine &line : lines) {
        auto *item = new QListWidgetItem(lineIcon(QStringLiteral("attachment")), line.name, m_list);
        const QString size =
            QLocale::c().formattedDataSize(line.size, 0, QLocale::DataSizeSIFormat);
        const QString second = line.note.isEmpty() ? size : tr("%1 · %2").arg(size, line.note);
        item->setData(TwoLineDelegate::SecondLineRole, second);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(line.name, second));
        item->setToolTip(line.note.isEmpty() ? line.name : line.note);
    }
    m_list->setCurrentRow(lines.isEmpty() ? -1 : qBound(0, row, int(lines.size()) - 1));
    m_list->setVisible(!lines.isEmpty());
    m_empty->setVisible(lines.isEmpty());
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_empty, lines.isEmpty() ? 1 : 0);
    follow();
}

void AttachmentsPanel::setReadOnlyReason(const QString &reason)
{
    m_readOnly = !reason.isNull();
    m_add->setToolTip(reason);
    follow();
}

const AttachmentLine *AttachmentsPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

void AttachmentsPanel::follow()
{
    m_add->setEnabled(!m_readOnly);
    m_open->setEnabled(chosen());
    m_save->setEnabled(chosen());
    m_note->setEnabled(chosen() && !m_readOnly);
    m_remove->setEnabled(chosen() && !m_readOnly);
}

void AttachmentsPanel::open()
{
    if (const AttachmentLine *line = chosen())
        Q_EMIT openRequested(line->uid);
}

void AttachmentsPanel::save()
{
    if (const AttachmentLine *line = chosen())
        Q_EMIT saveRequested(line->uid, line->name);
}

void AttachmentsPanel::note()
{
    if (const AttachmentLine *line = chosen())
        Q_EMIT noteRequested(line->uid, line->note);
}

void AttachmentsPanel::remove()
{
    if (const AttachmentLine *line = chosen())
        Q_EMIT removeRequested(line->uid);
}

} // namespace candour
