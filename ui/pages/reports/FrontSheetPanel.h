// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/dialogs/RecordForm.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace candour {

/// The form of the front sheet, with what is still empty on it.
class FrontSheetPanel final : public QWidget {
    Q_OBJECT

public:
    FrontSheetPanel(const FormContext &context, UserPrompts &prompts, FormOptions options,
                    QWidget *parent = nullptr);

    /// What the file holds; a form she has changed keeps her words.
    void show(const RecordData &sheet, const QStringList &owed);
    void setReadOnly(bool readOnly);
    /// Hands the changed form over; false when it breaks a rule and cannot be saved.
    bool commit();

Q_SIGNALS:
    /// After saveRequested(): why the words of a field may stay as they are.
    void clearanceGiven(const candour::Uid &sheet, const QString &field, const QString &reason);
    void saveRequested(const candour::RecordData &sheet);

private:
    void follow();

    RecordForm *m_form;
    QLabel *m_owed;
    QPushButton *m_save;
    bool m_readOnly = false;
};

} // namespace candour
