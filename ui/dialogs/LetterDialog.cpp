// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/LetterDialog.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr QSize kSize {640, 560};

} // namespace

LetterDialog::LetterDialog(const QString &title, const QString &letter, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(letter, this))
{
    setObjectName(QStringLiteral("letterDialog"));
    setWindowTitle(title);
    m_text->setObjectName(QStringLiteral("letterText"));
    m_text->setAccessibleName(title);
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("letterCopy"));
    copy->setIcon(lineIcon(QStringLiteral("copy")));
    QPushButton *save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("letterSave"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(Theme::scaled(kSize.width()), Theme::scaled(kSize.height()));
}

QString LetterDialog::letter() const
{
    return m_text->toPlainText();
}

} // namespace candour
