// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Profile.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace candour {

/// A shipped set of words: "icb-2023", how people know it, and its terms.
struct PresetWords {
    QString code;
    QString label;
    QList<TermEntry> terms;
};

/// What the dialog begins with.
struct OrganisationChoices {
    Profile profile;
    QList<std::pair<Uid, QString>> organisations; ///< that can be the own one, with their names
    QList<TermEntry> terms; ///< as they are in the file
    QList<PresetWords> presets;
};

/// Whose file it is, how its papers begin, and its words: every term with its default wording and
/// her own. Nothing is saved here; the caller saves what profile() and terms() give as one command.
class OrganisationDialog final : public QDialog {
    Q_OBJECT

public:
    explicit OrganisationDialog(OrganisationChoices choices, QWidget *parent = nullptr);

    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QList<TermEntry> terms() const;

private:
    enum Column { DefaultColumn, SingularColumn, PluralColumn, AbbreviationColumn, ColumnCount };

    [[nodiscard]] QWidget *buildOrganisation();
    [[nodiscard]] QWidget *buildTerms();
    [[nodiscard]] QWidget *buildPresets();
    void buildTable(QWidget *parent);
    void fillTable();
    void takePreset(const PresetWords &preset);
    void showDefaults();
    void filter(const QString &text);
    void showPreview();
    void showRules();
    void check();
    [[nodiscard]] TermEntry termAt(int row) const;
    [[nodiscard]] TermEntry defaultOf(const QString &key) const;

    OrganisationChoices m_choices;
    QString m_preset;
    QLineEdit *m_name = nullptr;
    QComboBox *m_organisation = nullptr;
    QLineEdit *m_reportTitle = nullptr;
    QLineEdit *m_marking = nullptr;
    QComboBox *m_sectionOrder = nullptr;
    QComboBox *m_palette = nullptr;
    QComboBox *m_overall = nullptr;
    QComboBox *m_spcRules = nullptr;
    QLabel *m_rulesNote = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_presetLabel = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace candour
