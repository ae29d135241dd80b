// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/SettingsDialog.h"

#include "ui/prompts/UserPrompts.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace candour {

namespace {

constexpr QSize kSize(560, 620);
constexpr int kLongestName = 120; ///< of the field Person::name

/// What this dialog changes, and Cancel puts back.
constexpr SettingKey kKeys[] = {SettingKey::Theme,
                                SettingKey::TextPercent,
                                SettingKey::RowHeight,
                                SettingKey::ColourSafe,
                                SettingKey::Language,
                                SettingKey::Author,
                                SettingKey::AskWho,
                                SettingKey::OpenLast,
                                SettingKey::FilesFolder,
                                SettingKey::RecentFiles,
                                SettingKey::BackupFolder,
                                SettingKey::BackupOnClosing,
                                SettingKey::BackupBeforeImport};

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, UserPrompts &prompts, const Choices &languages,
                               QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_languages(languages)
{
    setObjectName(QStringLiteral("settingsDialog"));
    for (const SettingKey key : kKeys)
        m_before.insert(key, settings.value(key));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    build();
    resize(kSize.expandedTo(sizeHint()));
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    m_content = new QWidget(this);
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget(scroll);
    auto *column = new QVBoxLayout(sheet);
    column->setSpacing(space::kRelated);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::kGroup);
    form->setVerticalSpacing(space::kRelated);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    column->addLayout(form);
    column->addStretch(1);
    addAppearance(form);
    addWorking(form);
    addFiles(form);
    addBackups(form);
    scroll->setWidget(sheet);
    scroll->setMinimumWidth(sheet->sizeHint().width() + space::kPage);

    auto *buttons = new QDialogButtonBox(m_content);
    const auto add = [&](const QString &name, const QString &text, auto role) {
        QPushButton *button = buttons->addButton(text, role);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    QPushButton *done = add(QStringLiteral("accept"), tr("Done"), QDialogButtonBox::AcceptRole);
    setPrimary(done);
    done->setDefault(true);
    add(QStringLiteral("cancel"), tr("Cancel changes"), QDialogButtonBox::RejectRole);
    QPushButton *fresh =
        add(QStringLiteral("defaults"), tr("Defaults"), QDialogButtonBox::ResetRole);
    fresh->setToolTip(tr("Colours, text, rows and language as on the first day"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(fresh, &QPushButton::clicked, this, &SettingsDialog::backToDefaults);

    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins({});
    inner->setSpacing(space::kGroup);
    inner->addWidget(scroll, 1);
    inner->addWidget(buttons);
    layout()->addWidget(m_content);
}

void SettingsDialog::addHeading(QFormLayout *form, const QString &heading)
{
    auto *label = new QLabel(heading, m_content);
    Theme::applyFont(label, TextRole::Section);
    if (form->rowCount() > 0)
        label->setContentsMargins(0, space::kGroup, 0, 0);
    form->addRow(label);
}

void SettingsDialog::addRow(QFormLayout *form, const QString &label, const QString &name,
                            QWidget *control)
{
    control->setObjectName(name);
    auto *words = new QLabel(label, m_content);
    words->setBuddy(control);
    control->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form->addRow(words, control);
}

void SettingsDialog::addChoice(QFormLayout *form, SettingKey key, const QString &name,
                               const QString &label, const Choices &choices)
{
    auto *box = new QComboBox(m_content);
    for (const auto &[code, words] : choices)
        box->addItem(words, code);
    const int at = box->findData(m_settings.value(key).toString());
    box->setCurrentIndex(qMax(0, at));
    connect(box, &QComboBox::activated, this,
            [this, key, box] { m_settings.set(key, box->currentData()); });
    addRow(form, label, name, box);
}

void SettingsDialog::addAppearance(QFormLayout *form)
{
    addHeading(form, tr("Appearance"));
    addChoice(form, SettingKey::Theme, QStringLiteral("theme"), tr("&Colours"),
              {{QStringLiteral("system"), tr("As the system")},
               {QStringLiteral("light"), tr("Light")},
               {QStringLiteral("dark"), tr("Dark")},
               {QStringLiteral("contrast"), tr("High contrast")}});
    auto *percent = new QSpinBox(m_content);
    percent->setRange(Theme::kLeastTextPercent, Theme::kMostTextPercent);
    percent->setSingleStep(10);
    percent->setSuffix(QStringLiteral(" %"));
    percent->setValue(m_settings.get<int>(SettingKey::TextPercent));
    percent->setKeyboardTracking(false); // 1, 15, 150: only the last is meant
    connect(percent, &QSpinBox::valueChanged, this,
            [this](int value) { m_settings.set(SettingKey::TextPercent, value); });
    addRow(form, tr("&Text size"), QStringLiteral("textPercent"), percent);
    addChoice(form, SettingKey::RowHeight, QStringLiteral("rowHeight"), tr("&Rows and buttons"),
              {{QStringLiteral("compact"), tr("Compact")},
               {QStringLiteral("normal"), tr("Normal")},
               {QStringLiteral("touch"), tr("Large, for touch")}});
    addChoice(form, SettingKey::ColourSafe, QStringLiteral("palette"), tr("&Verdicts on screen"),
              {{QStringLiteral("false"), tr("Red, amber, green")},
               {QStringLiteral("true"), tr("Red, amber, blue for on target")}});
    Choices languages {{QString(), tr("As the system")}};
    languages.append(m_languages);
    addChoice(form, SettingKey::Language, QStringLiteral("language"), tr("&Language"), languages);
}

void SettingsDialog::addWorking(QFormLayout *form)
{
    addHeading(form, tr("Working"));
    auto *author = new QLineEdit(m_settings.get<QString>(SettingKey::Author), m_content);
    author->setMaxLength(kLongestName);
    author->setToolTip(tr("Written beside every change, from the next file you open"));
    connect(author, &QLineEdit::editingFinished, this,
            [this, author] { m_settings.set(SettingKey::Author, author->text().simplified()); });
    addRow(form, tr("Your &name"), QStringLiteral("author"), author);
    addChoice(form, SettingKey::AskWho, QStringLiteral("askWho"), tr("&Who is working"),
              {{QStringLiteral("false"), tr("Ask once on this computer")},
               {QStringLiteral("true"), tr("Ask each time a file is opened")}});
    addChoice(form, SettingKey::OpenLast, QStringLiteral("openLast"), tr("At the &start"),
              {{QStringLiteral("false"), tr("Show the list of files")},
               {QStringLiteral("true"), tr("Open the last file")}});
}

void SettingsDialog::addFiles(QFormLayout *form)
{
    addHeading(form, tr("Files"));
    m_folder = new QLineEdit(m_content);
    m_folder->setReadOnly(true);
    m_folder->setText(QDir::toNativeSeparators(m_settings.get<QString>(SettingKey::FilesFolder)));
    m_folder->setPlaceholderText(tr("Where the last one was"));
    addRow(form, tr("&Folder to begin in"), QStringLiteral("folder"), m_folder);
    auto *choose = new QPushButton(tr("C&hoose…"), m_content);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAccessibleName(tr("Choose the folder to begin in"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    auto *forget = new QPushButton(tr("&Empty the list of recent files"), m_content);
    forget->setObjectName(QStringLiteral("forgetRecent"));
    forget->setAutoDefault(false);
    forget->setEnabled(!m_settings.recentFiles().isEmpty());
    connect(forget, &QPushButton::clicked, this, [this, forget] {
        m_settings.set(SettingKey::RecentFiles, QStringList());
        forget->setEnabled(false);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kRelated);
    row->addWidget(choose);
    row->addWidget(forget);
    row->addStretch(1);
    form->addRow(QString(), row);
}

void SettingsDialog::addBackups(QFormLayout *form)
{
    addHeading(form, tr("Backups"));
    m_backupFolder = new QLineEdit(m_content);
    m_backupFolder->setReadOnly(true);
    m_backupFolder->setText(
        QDir::toNativeSeparators(m_settings.get<QString>(SettingKey::BackupFolder)));
    m_backupFolder->setPlaceholderText(tr("A folder beside each file"));
    addRow(form, tr("Folder for &backups"), QStringLiteral("backupFolder"), m_backupFolder);
    auto *choose = new QPushButton(tr("Choose…"), m_content);
    choose->setObjectName(QStringLiteral("chooseBackupFolder"));
    choose->setAccessibleName(tr("Choose the folder for backups"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseBackupFolder);
    auto *beside = new QPushButton(tr("Beside each file"), m_content);
    beside->setObjectName(QStringLiteral("backupsBeside"));
    beside->setAutoDefault(false);
    connect(beside, &QPushButton::clicked, this, [this] {
        m_settings.set(SettingKey::BackupFolder, QString());
        m_backupFolder->clear();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kRelated);
    row->addWidget(choose);
    row->addWidget(beside);
    row->addStretch(1);
    form->addRow(QString(), row);
    addChoice(form, SettingKey::BackupOnClosing, QStringLiteral("backupOnClosing"),
              tr("When a file is cl&osed"),
              {{QStringLiteral("true"), tr("Back it up, once a day")},
               {QStringLiteral("false"), tr("Make no backup")}});
    addChoice(form, SettingKey::BackupBeforeImport, QStringLiteral("backupBeforeImport"),
              tr("Before an &import"),
              {{QStringLiteral("true"), tr("Back it up")},
               {QStringLiteral("false"), tr("Make no backup")}});
    auto *rotation = new QLabel(tr("Seven days, five weeks and twelve months of backups are kept, "
                                   "and those before an import for a month. Those you make "
                                   "yourself stay until you delete them."),
                                m_content);
    rotation->setWordWrap(true);
    rotation->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), rotation);
}

void SettingsDialog::chooseBackupFolder()
{
    const auto folder =
        m_prompts.pickFolder({.title = tr("Folder for backups"),
                              .folder = m_settings.get<QString>(SettingKey::BackupFolder)});
    if (!folder)
        return;
    m_settings.set(SettingKey::BackupFolder, *folder);
    m_backupFolder->setText(QDir::toNativeSeparators(*folder));
}

void SettingsDialog::chooseFolder()
{
    const auto folder =
        m_prompts.pickFolder({.title = tr("Folder to begin in"),
                              .folder = m_settings.get<QString>(SettingKey::FilesFolder)});
    if (!folder)
        return;
    m_settings.set(SettingKey::FilesFolder, *folder);
    m_folder->setText(QDir::toNativeSeparators(*folder));
}

void SettingsDialog::backToDefaults()
{
    for (const SettingKey key : {SettingKey::Theme, SettingKey::TextPercent, SettingKey::RowHeight,
                                 SettingKey::ColourSafe, SettingKey::Language})
        m_settings.reset(key);
    QEvent again(QEvent::LanguageChange); // every control shows its setting anew
    changeEvent(&again);
}

void SettingsDialog::reject()
{
    for (const SettingKey key : kKeys) {
        if (m_settings.value(key) != m_before.value(key))
            m_settings.set(key, m_before.value(key));
    }
    QDialog::reject();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_content) {
        const QWidget *focus = focusWidget();
        const QString name = focus ? focus->objectName() : QString();
        m_content->hide();
        m_content->deleteLater(); // a control of it may have sent us here
        layout()->removeWidget(m_content);
        build();
        if (auto *same = m_content->findChild<QWidget *>(name); same && !name.isEmpty())
            same->setFocus();
    }
    QDialog::changeEvent(event);
}

} // namespace candour
