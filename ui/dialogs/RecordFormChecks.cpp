// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/ValueWords.h"
#include "ui/dialogs/ProblemLabel.h"
#include "ui/dialogs/RecordFormRow.h"
#include "ui/widgets/FieldWords.h"
#include "ui/widgets/PersonNotice.h"

#include <QFileInfo>
#include <QLineEdit>

#include <algorithm>

/// What stands in the way of saving a form, and how it says so.
namespace candour {

namespace {

/// The file as it will be once the files chosen on the form are kept in it.
class WithFiles final : public FormContext {
public:
    WithFiles(const FormContext &context, const QList<FormFile> &files)
        : m_context(context)
        , m_files(files)
    {
    }

    [[nodiscard]] QList<Candidate> candidates(const RecordKind &kind, const QString &text,
                                              int limit) const override
    {
        return m_context.candidates(kind, text, limit);
    }

    [[nodiscard]] QString titleOf(const RecordKind &kind, const Uid &uid) const override
    {
        for (const FormFile &file : m_files) {
            if (file.uid == uid)
                return QFileInfo(file.path).fileName();
        }
        return m_context.titleOf(kind, uid);
    }

    [[nodiscard]] bool isTaken(const RecordKind &kind, const Field &field, const QVariant &value,
                               const Uid &except) const override
    {
        return m_context.isTaken(kind, field, value, except);
    }

private:
    const FormContext &m_context;
    const QList<FormFile> m_files;
};

} // namespace

bool RecordForm::needsReason(const RecordData &now) const
{
    if (m_original.uid.isNull())
        return false;
    for (int i = 0; i < m_kind.fields.size(); ++i) {
        const Field &field = m_kind.fields[i];
        if (field.has(FieldFlag::ReasonOnChange)
            && !sameValue(field, now.value(i), m_original.value(i)))
            return true;
    }
    return false;
}

QList<Problem> RecordForm::problems(const RecordData &now) const
{
    QList<Problem> found;
    QSet<QString> unread;
    for (const Row &row : m_rows) {
        const auto value = row.editor->value();
        if (!value) {
            found.append({row.field.name, value.error().text});
            unread.insert(row.field.name);
        } else if (row.index < 0 && row.field.has(FieldFlag::Required)
                   && editText(row.field, *value).trimmed().isEmpty()) {
            found.append(
                {row.field.name, tr("%1 is needed.").arg(fieldLabel(row.field, m_options.terms))});
        }
    }
    QList<Problem> broken = validate(now, WithFiles(m_context, files()));
    if (m_options.further)
        m_options.further(now, broken);
    for (const Problem &problem : broken) {
        if (!unread.contains(problem.field))
            found.append(problem);
    }
    if (!needsReason(now))
        return found;
    if (m_reason->text().trimmed().isEmpty())
        found.append({m_reason->objectName(), tr("Say why, for the history of this record.")});
    else if (!personFindings(m_reason->text(), m_options.today).isEmpty())
        found.append({m_reason->objectName(),
                      tr("A person could be named here. Reasons are kept in the history: leave the "
                         "person out.")});
    return found;
}

RecordForm::Row *RecordForm::rowNamed(const QString &name)
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&name](const Row &row) { return row.field.name == name; });
    return it == m_rows.end() ? nullptr : &*it;
}

void RecordForm::describe(const Row &row) const
{
    QStringList words {row.problem->text(), row.help};
    words.removeAll(QString());
    row.editor->describe(words.join(u' '));
}

void RecordForm::showProblems(const QList<Problem> &problems)
{
    QHash<QString, QStringList> byField;
    for (const Problem &problem : problems) {
        const Row *row = rowNamed(problem.field);
        const bool shown = (row && row->applies) || problem.field == m_reason->objectName();
        byField[shown ? problem.field : QString()].append(problem.text);
    }
    for (const Row &row : m_rows) {
        row.problem->say(byField.value(row.field.name).join(u' '));
        describe(row);
    }
    m_reasonProblem->say(byField.value(m_reason->objectName()).join(u' '));
    m_reason->setAccessibleDescription(m_reasonProblem->text());
    m_general->say(byField.value(QString()).join(u' '));
}

bool RecordForm::check()
{
    const QList<Problem> found = problems(record());
    showProblems(found);
    m_checked = !found.isEmpty();
    return found.isEmpty() ? checkPersons() : focusFirstProblem();
}

bool RecordForm::focusFirstProblem()
{
    for (const Row &row : m_rows) {
        if (!row.problem->text().isEmpty()) {
            row.editor->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    if (!m_reasonProblem->text().isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
    return false;
}

void RecordForm::focusFirst()
{
    for (const Row &row : m_rows) {
        const QWidget *input = row.editor->focusProxy();
        if (row.applies && input && (input->focusPolicy() & Qt::TabFocus)) {
            row.editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

/// Texts she has left as they were are looked at too: they may be older than the guard.
QList<WatchedText> RecordForm::uncleared(const RecordData &now) const
{
    if (!m_options.guarded)
        return {};
    QList<WatchedText> texts = personTexts(now, m_options.today);
    texts.removeIf([this](const WatchedText &text) {
        return m_options.isCleared && m_options.isCleared(text);
    });
    return texts;
}

void RecordForm::showPersons(const QList<WatchedText> &texts)
{
    for (const Row &row : m_rows) {
        if (!row.notice)
            continue;
        QList<PersonFinding> all;
        QList<PersonFinding> own; // passages of this field's own text, not of its rows
        for (const WatchedText &text : texts) {
            if (text.formField != row.watchedName())
                continue;
            all += text.findings;
            if (text.field == text.formField)
                own += text.findings;
        }
        row.notice->say(all);
        row.editor->markPassages(own);
    }
}

void RecordForm::lookForPersons()
{
    const QList<WatchedText> texts = uncleared(record());
    m_warned.clear();
    for (const WatchedText &text : texts)
        m_warned.insert(text.digest());
    showPersons(texts);
}

bool RecordForm::checkPersons()
{
    const QSet<QString> seen = m_warned;
    lookForPersons();
    const bool news = !(m_warned - seen).isEmpty();
    for (const Row &row : m_rows) {
        if (row.notice && row.notice->speaks() && !row.notice->checkReason())
            return false;
    }
    if (!news)
        return true;
    for (const Row &row : m_rows) {
        if (row.notice && row.notice->speaks()) {
            row.editor->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return false;
}

QList<FormClearance> RecordForm::clearances() const
{
    QList<FormClearance> given;
    for (const Row &row : m_rows) {
        if (row.notice && row.notice->speaks() && !row.notice->reason().isEmpty())
            given.append({row.watchedName(), row.notice->reason()});
    }
    return given;
}

void RecordForm::showProblem(const QString &field, const QString &text)
{
    showProblems({{field, text}});
    if (const Row *row = rowNamed(field))
        row->editor->setFocus(Qt::OtherFocusReason);
}

} // namespace candour
