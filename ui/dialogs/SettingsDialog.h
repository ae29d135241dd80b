// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/settings/Settings.h"

#include <QDialog>
#include <QHash>

class QFormLayout;
class QLineEdit;

namespace candour {

class UserPrompts;

/// How the program looks and works for her, on one page. What she changes is so at once; leaving
/// by Cancel puts everything back as it was.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `languages` are code and own name of those that can be chosen besides the system's.
    SettingsDialog(Settings &settings, UserPrompts &prompts,
                   const QList<std::pair<QString, QString>> &languages, QWidget *parent = nullptr);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    using Choices = QList<std::pair<QString, QString>>; ///< stored code and words

    void build();
    void addAppearance(QFormLayout *form);
    void addWorking(QFormLayout *form);
    void addFiles(QFormLayout *form);
    void addBackups(QFormLayout *form);
    void addHeading(QFormLayout *form, const QString &heading);
    void addChoice(QFormLayout *form, SettingKey key, const QString &name, const QString &label,
                   const Choices &choices);
    void addRow(QFormLayout *form, const QString &label, const QString &name, QWidget *control);
    void chooseFolder();
    void chooseBackupFolder();
    void backToDefaults();

    Settings &m_settings;
    UserPrompts &m_prompts;
    Choices m_languages;
    QHash<SettingKey, QVariant> m_before; ///< what Cancel puts back
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_backupFolder = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace candour
