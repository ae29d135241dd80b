// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "ui/dialogs/RecordForm.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace candour {

/// A record's form in a window of its own. Enter in a line and Ctrl+Enter anywhere save; Escape
/// leaves, after a question if something was changed. Show it with open().
class RecordDialog final : public QDialog {
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<void> &)>;
    /// Writes the record; the answer may come later. A refusal keeps the form open with its
    /// sentence, so that nothing typed is lost.
    using Saver = std::function<void(const RecordData &, const QString &reason, const Answer &)>;

    RecordDialog(const RecordKind &kind, const FormContext &context, UserPrompts &prompts,
                 const FormOptions &options = {}, QWidget *parent = nullptr);

    void setRecord(const RecordData &record);

    /// Without one the dialog is accepted once the record keeps its rules.
    void setSaver(const Saver &saver) { m_saver = saver; }

    /// The verb of the button, "Save" unless said otherwise.
    void setAcceptText(const QString &text);

    [[nodiscard]] RecordForm &form() { return *m_form; }

    [[nodiscard]] RecordData record() const { return m_form->record(); }

    [[nodiscard]] QString reason() const { return m_form->reason(); }

    void accept() override;
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void saved(const Result<void> &result);
    void fitToForm();

    const RecordKind &m_kind;
    UserPrompts &m_prompts;
    const TermDictionary m_terms;
    RecordForm *m_form;
    QPushButton *m_save;
    Saver m_saver;
    bool m_saving = false;
};

} // namespace candour
