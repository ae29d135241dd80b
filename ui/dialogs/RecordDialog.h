// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "ui/dialogs/RecordForm.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QSplitter;
class QToolButton;

namespace candour {

class Banner;
class Settings;

/// A record's form in a window of its own, with room beside it for what belongs to the record.
/// Enter in a line and Ctrl+Enter anywhere save; Escape leaves, after a question if something was
/// changed; Alt+Page Up and Alt+Page Down go to the record before and after. Show it with open().
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
    /// Null: it may be changed. Otherwise it can only be read, and this says why.
    void setReadOnlyReason(const QString &reason);
    /// What stands at the right of the form, folded away by a button; the dialog takes it over.
    void setAside(QWidget *aside);
    /// Size and split are kept under this name from now on, and restored.
    void remember(Settings &settings, const QString &name);
    /// Opened from a list: whether there is a record before and after this one.
    void setNeighbours(bool before, bool after);
    /// A line above the form with one thing to do about it.
    void say(const QString &text, const QString &action);
    void sayNothing();

    [[nodiscard]] RecordForm &form() { return *m_form; }

    [[nodiscard]] RecordData record() const { return m_form->record(); }

    [[nodiscard]] QString reason() const { return m_form->reason(); }

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// She goes on to a record of the list, 1 or -1; what she changed is saved.
    void stepRequested(int by);
    void actionTriggered();
    /// She left and agreed to lose what she typed.
    void abandoned();

protected:
    void showEvent(QShowEvent *event) override;
    void done(int result) override;

private:
    void buildForm();
    void buildButtons();
    void buildKeys();
    void save(const std::function<void()> &afterwards);
    void step(int by);
    void saved(const Result<void> &result, const std::function<void()> &afterwards);
    void followWarning();
    void fitToForm();
    void showAside(bool shown);
    void keepLayout();
    [[nodiscard]] int formHeight();

    const RecordKind &m_kind;
    UserPrompts &m_prompts;
    const TermDictionary m_terms;
    RecordForm *m_form;
    Banner *m_banner;
    QSplitter *m_split;
    QWidget *m_aside = nullptr;
    QToolButton *m_fold;
    QToolButton *m_before;
    QToolButton *m_after;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QString m_acceptText;
    Saver m_saver;
    Settings *m_settings = nullptr;
    QString m_layoutName;
    bool m_restored = false;
    bool m_saving = false;
    bool m_readOnly = false;
};

} // namespace candour
