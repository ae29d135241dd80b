// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Validate.h"
#include "ui/dialogs/FieldEditors.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace candour {

class FieldEditor;
class ProblemLabel;

/// A field that can be given one value in many records.
struct BulkField {
    QString columnId;
    QString label;
    Field field;
};

/// One value for one field of all chosen records. It says first how many that changes, and asks why
/// where the field wants a reason.
class BulkEditDialog final : public QDialog {
    Q_OBJECT

public:
    /// How many records the value would change.
    using Count = std::function<qsizetype(const QString &columnId, const QVariant &value)>;

    BulkEditDialog(const QList<BulkField> &fields, qsizetype chosen, const Count &count,
                   const EditorTools &tools, QWidget *parent = nullptr);

    // After accepted().
    [[nodiscard]] QString columnId() const;

    [[nodiscard]] QVariant value() const { return m_value; }

    [[nodiscard]] QString reason() const;

private:
    void build();
    [[nodiscard]] const BulkField &field() const;
    [[nodiscard]] FieldEditor *editor();
    void showField();
    void showCount();
    void finish();

    const QList<BulkField> m_fields;
    const qsizetype m_chosen;
    const Count m_count;
    const EditorTools m_tools;
    QVariant m_value;
    QList<FieldEditor *> m_editors; ///< by field; made when first chosen
    QComboBox *m_field;
    QStackedWidget *m_editorStack;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_says;
    ProblemLabel *m_problem;
    QPushButton *m_apply;
};

} // namespace candour
