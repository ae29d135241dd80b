// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/AboutDialog.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kMarkSide = 48;
constexpr int kTextWidth = 380;

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(kTextWidth);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Candour"));
    auto *mark = new QLabel(this);
    mark->setPixmap(lineIcon(QStringLiteral("mark"), IconTone::Accent)
                        .pixmap(QSize(kMarkSide, kMarkSide), devicePixelRatioF()));
    auto *title = paragraph(tr("Candour"), this);
    Theme::applyFont(title, TextRole::PageTitle);
    auto *licence = paragraph(
        tr("Free software under the GNU General Public License, version 3. It comes without any "
           "warranty. Everything stays on this computer: the program asks no network for "
           "anything."),
        this);
    auto *numbers = paragraph(versions(), this);
    numbers->setObjectName(QStringLiteral("versions"));
    numbers->setForegroundRole(QPalette::PlaceholderText);
    numbers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    numbers->setAccessibleName(tr("Versions"));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyVersions"));
    connect(copy, &QPushButton::clicked, this,
            [] { QApplication::clipboard()->setText(versions()); });
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *words = new QVBoxLayout;
    words->setSpacing(space::kRelated);
    words->addWidget(title);
    words->addWidget(paragraph(tr("A quality workbench for NHS commissioners."), this));
    words->addWidget(licence);
    words->addWidget(numbers);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kGroup);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kGroup);
    layout->setSpacing(space::kGroup);
    layout->addLayout(row);
    layout->addWidget(buttons);
    close->setFocus();
}

QString AboutDialog::versions()
{
    return QStringLiteral("Candour %1, Qt %2, %3")
        .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion()),
             QSysInfo::prettyProductName());
}

} // namespace candour
