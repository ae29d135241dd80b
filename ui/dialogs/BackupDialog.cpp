// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/BackupDialog.h"

#include "ui/prompts/UserPrompts.h"
#include "ui/theme/Style.h"
#include "ui/theme/Tokens.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kWidth = 560;

} // namespace

BackupDialog::BackupDialog(UserPrompts &prompts, const QString &folder, const QString &newest,
                           int shortestPassphrase, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_shortest(shortestPassphrase)
    , m_folder(folder)
    , m_shownFolder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_encrypt(new QCheckBox(tr("&Encrypt it with a passphrase"), this))
    , m_passphrase(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_accept(new QPushButton(tr("&Back up"), this))
{
    setObjectName(QStringLiteral("backupDialog"));
    setWindowTitle(tr("Back up"));
    build(newest);
    follow();
    resize(kWidth, sizeHint().height());
    m_accept->setFocus();
}

void BackupDialog::build(const QString &newest)
{
    auto *words = new QLabel(
        newest.isEmpty()
            ? tr("A checked copy of the file with everything in it. There is none yet.")
            : tr("A checked copy of the file with everything in it. The last one is of %1.")
                  .arg(newest),
        this);
    words->setWordWrap(true);
    m_shownFolder->setObjectName(QStringLiteral("backupFolder"));
    m_shownFolder->setReadOnly(true);
    m_shownFolder->setAccessibleName(tr("Folder"));
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    choose->setObjectName(QStringLiteral("chooseBackupFolder"));
    choose->setAccessibleName(tr("Choose the folder of this backup"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &BackupDialog::chooseFolder);
    auto *place = new QHBoxLayout;
    place->setSpacing(space::kRelated);
    place->addWidget(m_shownFolder, 1);
    place->addWidget(choose);

    m_encrypt->setObjectName(QStringLiteral("encryptBackup"));
    connect(m_encrypt, &QCheckBox::toggled, this, [this](bool on) {
        follow();
        if (on)
            m_passphrase->setFocus();
    });
    for (QLineEdit *line : {m_passphrase, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textChanged, this, &BackupDialog::follow);
    }
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_again->setObjectName(QStringLiteral("passphraseAgain"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::kGroup);
    form->setVerticalSpacing(space::kRelated);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *label = new QLabel(tr("&Folder"), this);
    label->setBuddy(choose);
    label->setFixedHeight(choose->sizeHint().height());
    form->addRow(label, place);
    form->addRow(QString(), m_encrypt);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("The &same again"), m_again);
    m_problem->setObjectName(QStringLiteral("backupProblem"));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::PlaceholderText);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    m_accept->setObjectName(QStringLiteral("acceptBackup"));
    m_accept->setDefault(true);
    setPrimary(m_accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kRelated);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kGroup);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void BackupDialog::chooseFolder()
{
    const auto chosen =
        m_prompts.pickFolder({.title = tr("Folder of this backup"), .folder = m_folder});
    if (!chosen)
        return;
    m_folder = *chosen;
    m_shownFolder->setText(QDir::toNativeSeparators(m_folder));
}

void BackupDialog::follow()
{
    const bool encrypts = m_encrypt->isChecked();
    m_passphrase->setEnabled(encrypts);
    m_again->setEnabled(encrypts);
    const QString words = m_passphrase->text();
    QString problem;
    if (encrypts && words.size() < m_shortest)
        problem = tr("Eight characters or more; three or four words are good. Without the "
                     "passphrase nobody can open the backup again, and it is stored nowhere.");
    else if (encrypts && words != m_again->text())
        problem = tr("The two are not the same yet.");
    else if (encrypts)
        problem = tr("Without the passphrase nobody can open the backup again, and it is stored "
                     "nowhere.");
    else
        problem = tr("Encrypt a backup that leaves this computer: whoever finds it could read it.");
    m_problem->setText(problem);
    m_accept->setEnabled(!encrypts || (words.size() >= m_shortest && words == m_again->text()));
}

QString BackupDialog::folder() const
{
    return m_folder;
}

QString BackupDialog::passphrase() const
{
    return m_encrypt->isChecked() ? m_passphrase->text() : QString();
}

} // namespace candour
