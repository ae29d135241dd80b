// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/CsvPreview.h"
#include "core/io/Mapping.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace candour {

class MappingForm;

/// Makes or changes a mapping, with the first rows of the file in view where there is one. Tells at
/// once what is missing; stores nothing itself.
class MappingEditor final : public QDialog {
    Q_OBJECT

public:
    enum class Purpose {
        Import, ///< to read this file, kept if she likes
        Library, ///< to be kept
    };

    MappingEditor(Purpose purpose, const Mapping &mapping, const CsvPreview &preview,
                  QWidget *parent = nullptr);

    /// Names in use: saving under one of them says that it replaces it.
    void setKnownNames(const QStringList &names);

    [[nodiscard]] Mapping mapping() const;
    /// Whether the mapping is to be stored in the file.
    [[nodiscard]] bool isKept() const;

private:
    [[nodiscard]] QWidget *buildPreview(const CsvPreview &preview);
    [[nodiscard]] QLayout *buildName();
    [[nodiscard]] QLayout *buildFoot();
    void check();

    Purpose m_purpose;
    QString m_firstName; ///< changing the one that has the name is no replacing
    QStringList m_knownNames;
    QLineEdit *m_name;
    QLineEdit *m_note;
    QCheckBox *m_keep;
    MappingForm *m_form;
    QLabel *m_state;
    QPushButton *m_use;
};

} // namespace candour
