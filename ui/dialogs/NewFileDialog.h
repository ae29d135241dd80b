// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace candour {

class UserPrompts;

/// A set of words a new file can begin with.
struct TermPreset {
    QString code;
    QString label;
};

/// What a new file is to be: whose, in which words, and where it lies.
class NewFileDialog final : public QDialog {
    Q_OBJECT

public:
    /// `folder` is where the file is put unless she chooses another place.
    NewFileDialog(UserPrompts &prompts, const QList<TermPreset> &presets, const QString &folder,
                  QWidget *parent = nullptr);

    [[nodiscard]] QString organisation() const;
    [[nodiscard]] QString code() const; ///< may be empty
    [[nodiscard]] QString preset() const;
    [[nodiscard]] QString path() const;

private:
    void build(const QList<TermPreset> &presets);
    void choosePath();
    /// The suggested file follows the organisation's name until she has chosen one.
    void follow();
    void check();

    UserPrompts &m_prompts;
    QString m_folder;
    QString m_chosenPath;
    QLineEdit *m_organisation;
    QLineEdit *m_code;
    QComboBox *m_preset;
    QLineEdit *m_path;
    QLabel *m_note;
    QPushButton *m_create = nullptr;
};

} // namespace candour
