// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/PickDialog.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr QSize kSize {460, 520};
constexpr int kKeyRole = Qt::UserRole;

} // namespace

PickDialog::PickDialog(const QString &title, const QList<PickItem> &items,
                       const QStringList &chosen, QWidget *parent)
    : QDialog(parent)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("pickDialog"));
    setWindowTitle(title);
    for (const PickItem &item : items) {
        auto *line = new QListWidgetItem(
            item.hint.isEmpty() ? item.text : QStringLiteral("%1   %2").arg(item.text, item.hint),
            m_list);
        line->setData(kKeyRole, item.key);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(chosen.contains(item.key) ? Qt::Checked : Qt::Unchecked);
    }
    build();
    connect(m_find, &QLineEdit::textChanged, this, &PickDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, &PickDialog::check);
    check();
    resize(Theme::scaled(kSize.width()), Theme::scaled(kSize.height()));
}

void PickDialog::build()
{
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the list"));
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(windowTitle());
    m_list->setCurrentRow(0);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kRelated);
    row->addWidget(m_count, 1);
    const auto addButton = [&](const QString &text, const char *name, bool ticked) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, ticked] { tickShown(ticked); });
        row->addWidget(button);
    };
    addButton(tr("Tick all shown"), "all", true);
    addButton(tr("Tick none"), "none", false);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Show these"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    setPrimary(m_accept);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_find);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(buttons);
}

void PickDialog::filter(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

void PickDialog::tickShown(bool ticked)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (!m_list->item(i)->isHidden())
            m_list->item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList PickDialog::chosen() const
{
    QStringList keys;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            keys.append(m_list->item(i)->data(kKeyRole).toString());
    }
    return keys;
}

void PickDialog::check()
{
    const int ticked = int(chosen().size());
    m_count->setText(tr("%1 of %2").arg(ticked).arg(m_list->count()));
    m_accept->setEnabled(ticked > 0);
}

} // namespace candour
