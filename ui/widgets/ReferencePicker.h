// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Validate.h"
#include "ui/widgets/FieldEditor.h"

#include <functional>

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
    /// Makes a record of the kind, beginning with what was typed, and answers with its uid.
    using CreateOther = std::function<void(const RecordKind &kind, const QString &typed,
                                           QWidget *over, std::function<void(const Uid &)> made)>;

    ReferencePicker(const Field &field, const QString &label, const FormContext &context,
                    QWidget *parent);

    void setValue(const QVariant &value) override;
    /// A name that only one record bears is as good as a choice from the list.
    [[nodiscard]] Result<QVariant> value() const override;

    [[nodiscard]] bool isWide() const override { return true; }

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Puts "New…" beside the line, named `field.NAME.new`.
    void setCreateOther(const CreateOther &create);

private:
    void createOther();
    void search(const QString &text);
    void showAll();
    void take(const QModelIndex &index);
    void tidy();

    const FormContext &m_context;
    const QString m_label;
    CreateOther m_create;
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStandardItemModel *m_found;
    Uid m_uid;
    QString m_title; ///< of m_uid, as the line shows it
};

} // namespace candour
