// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Terms.h"
#include "core/base/Validate.h"
#include "core/domain/Remark.h"

#include <QWidget>

#include <deque>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace candour {

class FieldEditor;
class ProblemLabel;
class UserPrompts;

struct FormOptions {
    TermDictionary terms {};
    /// Fields the organisation added to this kind; they stand in a section of their own.
    QList<AdditionalField> additional {};
    /// Lines that are one of a few codes here, by name: codes with their words.
    QHash<QString, QList<std::pair<QString, QString>>> choices {};
    /// Names of fields that are settled by where the form stands and not shown.
    QStringList hidden {};
};

/// The form of any record, made from its list of fields: sections, an editor for each kind of
/// field, what is wrong beneath the field it is about, and the reason where a change asks for one.
/// Takes a record and gives one back; writes nothing. It does not scroll: put it into a
/// QScrollArea. Context and prompts must outlive it.
///
/// Inputs are named `field.NAME`, what is wrong `problem.NAME`, the reason `reason`.
class RecordForm final : public QWidget {
    Q_OBJECT

public:
    RecordForm(const RecordKind &kind, const FormContext &context, UserPrompts &prompts,
               const FormOptions &options = {}, QWidget *parent = nullptr);
    ~RecordForm() override;

    /// Begins with this record. One without a uid is new, and no change of it needs a reason.
    void setRecord(const RecordData &record);
    /// As it stands in the editors; what cannot be read keeps its former value.
    [[nodiscard]] RecordData record() const;

    /// Whether anything differs from what setRecord() gave.
    [[nodiscard]] bool isChanged() const;
    /// Why, in her words; empty while no change asks for it.
    [[nodiscard]] QString reason() const;

    /// Whether the record may be saved. If not, the sentences stand beneath their fields and the
    /// first field with one has the focus.
    bool check();
    /// Shows a refusal that came from elsewhere, at the field if there is one of this name.
    void showProblem(const QString &field, const QString &text);

Q_SIGNALS:
    void edited();

private:
    struct Row;

    void addHeading(const QString &text);
    void addRow(int index, const Uid &additional, const Field &field);
    void addAdditional(const QList<AdditionalField> &fields);
    void addReason();
    void addLegend();
    [[nodiscard]] Field asShown(const Field &field);
    [[nodiscard]] FieldEditor *makeEditor(const Field &field, const QString &label);
    [[nodiscard]] FieldEditor *makeReadOnly(const Field &field, const QString &label);
    void rowEdited();
    void showWhatApplies();
    [[nodiscard]] bool needsReason(const RecordData &now) const;
    [[nodiscard]] QList<Problem> problems(const RecordData &now) const;
    void showProblems(const QList<Problem> &problems);
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
    bool m_checked = false; ///< after the first refusal what is wrong is kept up to date
    bool m_filling = false;
};

} // namespace candour
