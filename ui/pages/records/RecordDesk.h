// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/RecordDrafts.h"
#include "ui/dialogs/RecordForm.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>

namespace candour {

class DraftsDialog;
class FileSession;
class FormKeeper;
class RecordAside;
class RecordDialog;
class Settings;

/// What any page can do with any record of the open file: its form in a window with history, links
/// and attachments, withdrawing and bringing back, the drafts of forms that were left, and a sheet
/// to read. Everything follows from the record's kind.
class RecordDesk final : public QObject {
    Q_OBJECT

public:
    /// Windows stand over `window`, which owns the desk; the others outlive it.
    RecordDesk(FileSession &session, UserPrompts &prompts, Settings &settings, QWidget *window);
    ~RecordDesk() override;

    /// The form of a new record, beginning with `start` (its uid is passed over), else as new ones
    /// begin.
    void create(const RecordKind &kind, const RecordData &start = {});
    /// The form of a record, or its sheet where the file can only be read. With `neighbours`, the
    /// uids of the list it was opened from, she can go on to the one before and after.
    void edit(const RecordKind &kind, const Uid &uid, const QList<Uid> &neighbours = {});
    /// Takes the records out of use after asking why; how many comes first.
    void withdraw(const RecordKind &kind, const QList<Uid> &uids);
    void restore(const RecordKind &kind, const QList<Uid> &uids);

    /// The record to read, with its history, links and attachments, kept up to date; for details
    /// panes and pages. Empty, with a sentence, while there is no such record.
    [[nodiscard]] QWidget *makeSheet(const RecordKind &kind, const Uid &uid, QWidget *parent);

    /// The same in a window of its own, beside this one.
    void openWindow(const RecordKind &kind, const Uid &uid);

    /// Shows the forms that were left unsaved, with what they would change; nothing when there are
    /// none or the file can only be read.
    void offerDrafts();

    /// What names the record to people.
    [[nodiscard]] QString nameOf(const RecordKind &kind, const Uid &uid);

    /// What forms and lists ask of the open file; while it is open.
    [[nodiscard]] const FormContext &context();

    /// History, links and attachments of a record.
    [[nodiscard]] RecordAside *makeAside(const RecordKind &kind, const Uid &uid, QWidget *parent);

Q_SIGNALS:
    void saved(const QString &kind, const candour::Uid &uid);

private:
    /// A form that is to be opened.
    struct Opening {
        RecordData record; ///< without a uid while it is new
        Uid uid;
        QList<Uid> neighbours {};
        std::function<void(const Uid &)> made {}; ///< told when it is saved
        QWidget *over = nullptr;
        std::optional<RecordDraft> draft {}; ///< read when the form is opened
    };

    void open(const RecordKind &kind, Opening opening);
    void fill(RecordDialog &dialog, FormKeeper &keeper, const Opening &opening);
    void goOn(RecordDialog &dialog, FormKeeper &keeper, const Opening &opening, int by);
    void createOther(const RecordKind &kind, const QString &typed, QWidget *over,
                     const std::function<void(const Uid &)> &made);
    void continueDraft(const RecordKind &kind, const Uid &uid);
    void discardDraft(const Uid &uid, DraftsDialog *list);
    void openCopy(const Uid &attachment);
    void forgetFile();
    [[nodiscard]] std::optional<FormOptions> optionsFor(const RecordKind &kind);
    [[nodiscard]] bool readDraft(Opening &opening);
    [[nodiscard]] std::optional<RecordData> read(const RecordKind &kind, const Uid &uid);
    [[nodiscard]] std::optional<QString> askWhy(const QString &title, const QString &action);
    void report(const Error &error);
    void reportUnread(const QString &what, const Error &error);

    FileSession &m_session;
    UserPrompts &m_prompts;
    Settings &m_settings;
    QWidget *m_window;
    std::unique_ptr<FormContext> m_context; ///< of the open file, once asked for
    QList<QPointer<QWidget>> m_open; ///< windows that speak of the open file
    std::unique_ptr<QTemporaryDir>
        m_copies; ///< of attachments that were opened; gone with the file
};

} // namespace candour
