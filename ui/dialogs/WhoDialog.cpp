// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/WhoDialog.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr QSize kSize(420, 420);
constexpr int kLongestName = 120; ///< of the field Person::name

} // namespace

WhoDialog::WhoDialog(const QList<Person> &people, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_people(people)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("whoDialog"));
    setWindowTitle(tr("Who is working?"));
    auto *sentence =
        new QLabel(tr("Your name is written beside every change you make in this file. This "
                      "computer remembers it; change it at the foot of the window."),
                   this);
    sentence->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("people"));
    m_list->setAccessibleName(tr("People of this file"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(kLongestName);
    auto *label = new QLabel(people.isEmpty() ? tr("Your &name") : tr("&Name"), this);
    label->setBuddy(m_name);

    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Work under this name"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    setPrimary(m_accept);
    QPushButton *away = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    away->setObjectName(QStringLiteral("cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(sentence);
    layout->addWidget(m_list, 1);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addSpacing(space::kRelated);
    layout->addWidget(buttons);

    addPeople();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const QSignalBlocker quiet(m_name);
        if (row >= 0)
            m_name->setText(m_people.at(row).name);
        m_accept->setEnabled(row >= 0);
    });
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_name, &QLineEdit::textEdited, this, &WhoDialog::nameEdited);
    begin(name);
}

void WhoDialog::addPeople()
{
    for (const Person &person : std::as_const(m_people)) {
        auto *item = new QListWidgetItem(person.name, m_list);
        item->setData(TwoLineDelegate::SecondLineRole, person.post);
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2").arg(person.name, person.post));
    }
    m_list->setVisible(!m_people.isEmpty());
    if (!m_people.isEmpty())
        resize(kSize);
    else
        resize(kSize.width(), sizeHint().height());
}

void WhoDialog::begin(const QString &name)
{
    m_name->setText(name);
    nameEdited(name);
    if (m_people.isEmpty() || (indexOf(name) < 0 && !name.isEmpty()))
        m_name->setFocus();
    else
        m_list->setFocus();
}

int WhoDialog::indexOf(const QString &name) const
{
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        if (m_people.at(i).name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

void WhoDialog::nameEdited(const QString &name)
{
    const QSignalBlocker quiet(m_list); // or the list would put its own spelling into the field
    m_list->setCurrentRow(indexOf(name));
    m_accept->setEnabled(!name.trimmed().isEmpty());
}

Person WhoDialog::chosen() const
{
    const int known = indexOf(m_name->text());
    if (known >= 0)
        return m_people.at(known);
    Person person;
    person.name = m_name->text().simplified();
    return person;
}

} // namespace candour
