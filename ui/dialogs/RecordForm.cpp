// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/RecordForm.h"

#include "core/base/FieldText.h"
#include "ui/dialogs/AdditionalFields.h"
#include "ui/dialogs/ProblemLabel.h"
#include "ui/dialogs/RowsEditor.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChoiceEditors.h"
#include "ui/widgets/FieldWords.h"
#include "ui/widgets/LinkChecks.h"
#include "ui/widgets/ReferencePicker.h"
#include "ui/widgets/TextEditors.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace candour {

/// One field on the form.
struct RecordForm::Row {
    int index; ///< into RecordKind::fields; -1 for an additional field
    Uid additional;
    Field field;
    QLabel *heading = nullptr; ///< of its section
    QLabel *label = nullptr; ///< none where the editor bears it
    QWidget *box = nullptr; ///< editor and problem
    FieldEditor *editor = nullptr;
    ProblemLabel *problem = nullptr;
    bool applies = true;
};

RecordForm::RecordForm(const RecordKind &kind, const FormContext &context, UserPrompts &prompts,
                       const FormOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_context(context)
    , m_prompts(prompts)
    , m_options(options)
    , m_original(kind.fresh())
    , m_grid(new QGridLayout(this))
    , m_general(new ProblemLabel(QStringLiteral("problem"), this))
{
    setObjectName(QStringLiteral("recordForm"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kGroup);
    m_grid->setVerticalSpacing(space::kRelated);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_general, 0, 0, 1, 2);

    const char *section = "";
    for (int i = 0; i < kind.fields.size(); ++i) {
        const Field &field = kind.fields[i];
        if (options.hidden.contains(field.name))
            continue;
        if (qstrcmp(field.section, section) != 0) {
            section = field.section;
            addHeading(expandTerms(QCoreApplication::translate("section", section), options.terms));
        }
        addRow(i, {}, asShown(field));
    }
    addAdditional(options.additional);
    addReason();
    addLegend();
    setRecord(m_original);
}

RecordForm::~RecordForm() = default;

Field RecordForm::asShown(const Field &field)
{
    Field shown = field;
    const auto choices = m_options.choices.value(field.name);
    for (const auto &[code, words] : choices) {
        m_words.push_back(words.toUtf8());
        shown.options.append({code, m_words.back().constData()});
    }
    if (!choices.isEmpty())
        shown.kind = FieldKind::Choice;
    return shown;
}

void RecordForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setTextFormat(Qt::PlainText);
    Theme::applyFont(heading, TextRole::Section);
    heading->setContentsMargins(0, space::kGroup, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
    m_headings.append(heading);
}

void RecordForm::addRow(int index, const Uid &additional, const Field &field)
{
    const QString name = fieldLabel(field, m_options.terms);
    const bool needed = field.has(FieldFlag::Required);
    QString label = needed ? tr("%1 *").arg(name) : name;
    if (field.has(FieldFlag::Private))
        label = tr("%1 (private)").arg(label);

    Row row {index, additional, field};
    row.heading = m_headings.isEmpty() ? nullptr : m_headings.last();
    row.box = new QWidget(this);
    row.editor = makeEditor(field, label);
    row.editor->setParent(row.box);
    row.problem = new ProblemLabel(QStringLiteral("problem.") + field.name, row.box);
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kChip / 2);
    column->addWidget(row.editor);
    column->addWidget(row.problem);

    const int line = m_grid->rowCount();
    if (!row.editor->bearsLabel()) {
        row.label = new QLabel(label, this);
        row.label->setTextFormat(Qt::PlainText);
        row.label->setWordWrap(true);
        row.label->setBuddy(row.editor);
        row.label->setContentsMargins(0, space::kChip, 0, 0);
        m_grid->addWidget(row.label, line, 0, Qt::AlignTop);
    }
    m_grid->addWidget(row.box, line, 1);

    QStringList tip {expandTerms(QCoreApplication::translate("help", field.help), m_options.terms)};
    if (field.has(FieldFlag::Private))
        tip.append(tr("Private: left out of public papers and exports."));
    tip.removeAll(QString());
    row.box->setToolTip(tip.join(u'\n'));
    if (row.label)
        row.label->setToolTip(row.box->toolTip());
    if (QWidget *input = row.editor->focusProxy())
        input->setAccessibleDescription(tip.join(u' '));
    connect(row.editor, &FieldEditor::edited, this, &RecordForm::rowEdited);
    m_rows.push_back(row);
}

void RecordForm::addAdditional(const QList<AdditionalField> &fields)
{
    if (fields.isEmpty())
        return;
    addHeading(tr("Your own fields"));
    for (const AdditionalField &field : fields)
        addRow(-1, field.uid, fieldOf(field, m_words));
}

void RecordForm::addReason()
{
    const int line = m_grid->rowCount();
    m_reasonLabel = new QLabel(tr("Reason for the change *"), this);
    m_reasonLabel->setWordWrap(true);
    m_reasonLabel->setContentsMargins(0, space::kChip, 0, 0);
    auto *box = new QWidget(this);
    m_reason = new QLineEdit(box);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason for the change"));
    m_reasonLabel->setBuddy(m_reason);
    m_reasonProblem = new ProblemLabel(QStringLiteral("problem.reason"), box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kChip / 2);
    column->addWidget(m_reason);
    column->addWidget(m_reasonProblem);
    m_grid->addWidget(m_reasonLabel, line, 0, Qt::AlignTop);
    m_grid->addWidget(box, line, 1);
    connect(m_reason, &QLineEdit::textEdited, this, &RecordForm::rowEdited);
}

void RecordForm::addLegend()
{
    bool any = false;
    for (const Row &row : m_rows)
        any = any || row.field.has(FieldFlag::Required);
    if (!any)
        return;
    auto *legend = new QLabel(tr("* needed"), this);
    legend->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(legend, m_grid->rowCount(), 1);
}

FieldEditor *RecordForm::makeReadOnly(const Field &field, const QString &label)
{
    const FormContext &context = m_context;
    const auto words = [&context, field](const QVariant &value) {
        return fieldWords(field, value, [&context](const RecordKind &kind, const Uid &uid) {
            return context.titleOf(kind, uid);
        });
    };
    return new ReadOnlyValue(field, label, words, this);
}

FieldEditor *RecordForm::makeEditor(const Field &field, const QString &label)
{
    switch (field.kind) {
    case FieldKind::Text:
        return new TextEditor(field, label, this);
    case FieldKind::YesNo:
        return new YesNoEditor(field, label, this);
    case FieldKind::Choice:
        return new ChoiceEditor(field, label, this);
    case FieldKind::MultiChoice:
        return new MultiChoiceEditor(field, label, this);
    case FieldKind::Reference:
    case FieldKind::Person:
        return new ReferencePicker(field, label, m_context, this);
    case FieldKind::Children:
    case FieldKind::ManyToMany:
        if (LinkChecks::fits(field))
            return new LinkChecks(field, label, m_context, this);
        return new RowsEditor(field, label, m_context, m_prompts, m_options.terms, this);
    case FieldKind::Attachment: // kept by what made it: a form has no bytes to give
    case FieldKind::Computed:
    case FieldKind::ReferenceNumber:
        return makeReadOnly(field, label);
    default:
        return new LineEditor(field, label, this);
    }
}

void RecordForm::setRecord(const RecordData &record)
{
    Q_ASSERT(&record.kind() == &m_kind);
    m_filling = true;
    m_original = record;
    m_checked = false;
    for (const Row &row : m_rows) {
        row.editor->setValue(row.index >= 0
                                 ? record.value(row.index)
                                 : additionalValue(row.field, record.additional, row.additional));
        row.problem->say({});
    }
    m_general->say({});
    m_reasonProblem->say({});
    m_reason->clear();
    m_filling = false;
    showWhatApplies();
}

RecordData RecordForm::record() const
{
    RecordData now = m_original;
    for (const Row &row : m_rows) {
        const auto value = row.editor->value();
        if (!value || row.field.kind == FieldKind::Computed)
            continue;
        if (row.index >= 0)
            now.setValue(row.index, *value);
        else
            setAdditionalValue(row.field, *value, row.additional, now.additional);
    }
    return now;
}

bool RecordForm::isChanged() const
{
    for (const Row &row : m_rows) {
        if (!row.editor->value())
            return true; // half a date is worth a question too
    }
    return record() != m_original;
}

QString RecordForm::reason() const
{
    return needsReason(record()) ? m_reason->text().trimmed() : QString();
}

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

void RecordForm::rowEdited()
{
    if (m_filling)
        return;
    showWhatApplies();
    if (m_checked)
        showProblems(problems(record()));
    Q_EMIT edited();
}

void RecordForm::showWhatApplies()
{
    const RecordData now = record();
    QSet<const QLabel *> used;
    for (Row &row : m_rows) {
        row.applies = !row.field.visibleWhen || row.field.visibleWhen(now);
        row.box->setVisible(row.applies);
        if (row.label)
            row.label->setVisible(row.applies);
        if (row.applies)
            used.insert(row.heading);
        if (row.field.kind == FieldKind::Computed && row.index >= 0)
            row.editor->setValue(now.value(row.index));
    }
    for (QLabel *heading : std::as_const(m_headings))
        heading->setVisible(used.contains(heading));
    const bool why = needsReason(now);
    m_reasonLabel->setVisible(why);
    m_reason->parentWidget()->setVisible(why);
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
    const QList<Problem> broken = validate(now, m_context);
    for (const Problem &problem : broken) {
        if (!unread.contains(problem.field))
            found.append(problem);
    }
    if (needsReason(now) && m_reason->text().trimmed().isEmpty())
        found.append({m_reason->objectName(), tr("Say why, for the history of this record.")});
    return found;
}

RecordForm::Row *RecordForm::rowNamed(const QString &name)
{
    for (Row &row : m_rows) {
        if (row.field.name == name)
            return &row;
    }
    return nullptr;
}

void RecordForm::showProblems(const QList<Problem> &problems)
{
    QHash<QString, QStringList> byField;
    for (const Problem &problem : problems) {
        const Row *row = rowNamed(problem.field);
        const bool shown = (row && row->applies) || problem.field == m_reason->objectName();
        byField[shown ? problem.field : QString()].append(problem.text);
    }
    for (const Row &row : m_rows)
        row.problem->say(byField.value(row.field.name).join(u' '));
    m_reasonProblem->say(byField.value(m_reason->objectName()).join(u' '));
    m_general->say(byField.value(QString()).join(u' '));
}

bool RecordForm::check()
{
    const QList<Problem> found = problems(record());
    showProblems(found);
    m_checked = !found.isEmpty();
    if (found.isEmpty())
        return true;
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

void RecordForm::showProblem(const QString &field, const QString &text)
{
    showProblems({{field, text}});
    if (const Row *row = rowNamed(field))
        row->editor->setFocus(Qt::OtherFocusReason);
}

} // namespace candour
