// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Validate.h"
#include "ui/widgets/FieldEditor.h"

class QCompleter;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace candour {

/// Chooses another record by typing a part of its name; Down or the arrow lists what there is.
/// Emptying the line takes the reference away.
class ReferencePicker final : public FieldEditor {
    Q_OBJECT

public:
    ReferencePicker(const Field &field, const QString &label, const FormContext &context,
                    QWidget *parent);

    void setValue(const QVariant &value) override;
    /// A name that only one record bears is as good as a choice from the list.
    [[nodiscard]] Result<QVariant> value() const override;

    [[nodiscard]] bool isWide() const override { return true; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void showAll();
    void take(const QModelIndex &index);
    void tidy();

    const FormContext &m_context;
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStandardItemModel *m_found;
    Uid m_uid;
    QString m_title; ///< of m_uid, as the line shows it
};

} // namespace candour
