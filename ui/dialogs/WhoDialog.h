// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Person.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace candour {

/// "Who is working?": the people of the file, or somebody else by name.
class WhoDialog final : public QDialog {
    Q_OBJECT

public:
    /// `name` is whom to begin with: chosen in the list if there, else typed already.
    WhoDialog(const QList<Person> &people, const QString &name, QWidget *parent = nullptr);

    /// Without a uid when the name is not one of the file's people.
    [[nodiscard]] Person chosen() const;

private:
    [[nodiscard]] int indexOf(const QString &name) const;
    void addPeople();
    void begin(const QString &name);
    void nameEdited(const QString &name);

    QList<Person> m_people;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_accept;
};

} // namespace candour
