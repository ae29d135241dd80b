// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/WatchedText.h"
#include "core/domain/Remark.h"
#include "ui/dialogs/AttachmentEditor.h"
#include "ui/dialogs/FieldEditors.h"

#include <QWidget>

#include <deque>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace candour {

class PersonNotice;
class ProblemLabel;

struct FormOptions {
    TermDictionary terms {};
    /// Fields the organisation added to this kind; they stand in a section of their own.
    QList<AdditionalField> additional {};
    /// Lines that are one of a few codes here, by name: codes with their words.
    QHash<QString, QList<std::pair<QString, QString>>> choices {};
    /// Names of fields that are settled by where the form stands and not shown.
    QStringList hidden {};
    QDate today {}; ///< as in EditorTools
    ReferencePicker::CreateOther createOther {}; ///< as in EditorTools
    /// Whether it looks for texts that could name a person; a row's form leaves that to its
    /// owner's.
    bool guarded = true;
    /// What a person is asked beyond the rules of the record, which hold for imports too.
    RecordRule further {};
    /// Whether a text may stay, as somebody has said before. None: nothing is cleared.
    std::function<bool(const WatchedText &)> isCleared {};
};

/// Why the words of a field may stay although a person could be named in them.
struct FormClearance {
    QString field; ///< WatchedText::formField
    QString reason;
};

/// The form of any record, made from its list of fields: sections, an editor for each kind of
/// field, what is wrong beneath the field it is about, and the reason where a change asks for one.
/// Takes a record and gives one back; writes nothing. It does not scroll: put it into a
/// QScrollArea. Context and prompts must outlive it.
///
/// Inputs are named `field.NAME`, what is wrong `problem.NAME`, the reason `reason`; beneath words
/// that could name a person stand `notice.NAME` and `clearance.NAME`.
class RecordForm final : public QWidget {
    Q_OBJECT

public:
    RecordForm(const RecordKind &kind, const FormContext &context, UserPrompts &prompts,
               const FormOptions &options = {}, QWidget *parent = nullptr);
    ~RecordForm() override;

    /// Begins with this record. One without a uid is new, and no change of it needs a reason.
    void setRecord(const RecordData &record);
    /// Shows what was typed earlier and not saved, over what setRecord() gave.
    void setTyped(const RecordData &typed);
    /// As it stands in the editors; what cannot be read keeps its former value.
    [[nodiscard]] RecordData record() const;

    /// What setRecord() gave.
    [[nodiscard]] const RecordData &original() const { return m_original; }

    /// Whether anything differs from what setRecord() gave.
    [[nodiscard]] bool isChanged() const;
    /// Why, in her words; empty while no change asks for it.
    [[nodiscard]] QString reason() const;
    /// Files chosen for attachment fields; the record refers to them already.
    [[nodiscard]] QList<FormFile> files() const;
    /// Texts that may stay, as she has said here.
    [[nodiscard]] QList<FormClearance> clearances() const;

    /// Whether the record may be saved. If not, the sentences stand beneath their fields and the
    /// first field with one has the focus. Words that could name a person are shown once and then
    /// no longer in the way.
    bool check();

    /// Whether nothing but words that could name a person stood in the way of the last check().
    [[nodiscard]] bool keepsRules() const { return !m_checked; }

    /// Puts the cursor into the first field that takes anything.
    void focusFirst();

    /// Shows words that could name a person, as they stand now, and leaves the cursor where it is.
    void lookForPersons();

    /// Whether such words are being shown.
    [[nodiscard]] bool isWarned() const { return !m_warned.isEmpty(); }

    /// Shows a refusal that came from elsewhere, at the field if there is one of this name.
    void showProblem(const QString &field, const QString &text);

Q_SIGNALS:
    void edited();

private:
    struct Row;

    void addFields();
    void addHeading(const QString &text);
    void addRow(int index, const Uid &additional, const Field &field);
    void addHelp(const Field &field, QLayout *column);
    void addNotice(Row &row, const QString &label, QLayout *column);
    void addAdditional(const QList<AdditionalField> &fields);
    void addReason();
    void addLegend();
    [[nodiscard]] Field asShown(const Field &field);
    [[nodiscard]] EditorTools tools() const;
    void fill(const RecordData &record);
    void rowEdited();
    void showWhatApplies();

    // What stands in the way of saving (RecordFormChecks.cpp).
    [[nodiscard]] bool needsReason(const RecordData &now) const;
    [[nodiscard]] QList<Problem> problems(const RecordData &now) const;
    void showProblems(const QList<Problem> &problems);
    void describe(const Row &row) const;
    [[nodiscard]] QList<WatchedText> uncleared(const RecordData &now) const;
    void showPersons(const QList<WatchedText> &texts);
    bool checkPersons();
    bool focusFirstProblem();
    [[nodiscard]] Row *rowNamed(const QString &name);

    const RecordKind &m_kind;
    const FormContext &m_context;
    UserPrompts &m_prompts;
    const FormOptions m_options;
    RecordData m_original;
    std::vector<Row> m_rows;
    std::deque<QByteArray> m_words; ///< of fields that are not built in
    QList<QLabel *> m_headings;
    QGridLayout *m_grid;
    ProblemLabel *m_general; ///< what is wrong with the record as a whole
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    ProblemLabel *m_reasonProblem;
    QSet<QString> m_warned; ///< digests of the texts shown as naming a person
    bool m_checked = false; ///< after the first refusal what is wrong is kept up to date
    bool m_filling = false;
};

} // namespace candour
