// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/RecordForm.h"

#include "core/calc/ValueWords.h"
#include "core/domain/AdditionalFields.h"
#include "ui/dialogs/ProblemLabel.h"
#include "ui/dialogs/RecordFormRow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PersonNotice.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kLabelTop = 7; // so that a label stands on the line of the text in its field

bool isWatched(const Field &field)
{
    if (!field.isList())
        return field.has(FieldFlag::PersonTextWatched);
    const QList<Field> &columns = field.rows().fields;
    return std::any_of(columns.cbegin(), columns.cend(), [](const Field &column) {
        return column.has(FieldFlag::PersonTextWatched);
    });
}

QVBoxLayout *tightColumn(QWidget *box)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kChip / 2);
    return column;
}

} // namespace

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
    addFields();
    addAdditional(options.additional);
    addReason();
    addLegend();
    setRecord(m_original);
}

RecordForm::~RecordForm() = default;

void RecordForm::addFields()
{
    const char *section = "";
    for (int i = 0; i < m_kind.fields.size(); ++i) {
        const Field &field = m_kind.fields[i];
        if (m_options.hidden.contains(field.name))
            continue;
        if (qstrcmp(field.section, section) != 0) {
            section = field.section;
            addHeading(
                expandTerms(QCoreApplication::translate("section", section), m_options.terms));
        }
        addRow(i, {}, asShown(field));
    }
}

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

EditorTools RecordForm::tools() const
{
    return {m_context, m_prompts, m_options.terms, m_options.today, m_options.createOther};
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
    row.editor = makeFieldEditor(field, label, tools(), row.box);
    row.problem = new ProblemLabel(QStringLiteral("problem.") + field.name, row.box);
    QVBoxLayout *column = tightColumn(row.box);
    column->addWidget(row.editor);
    column->addWidget(row.problem);
    addNotice(row, name, column);
    addHelp(field, column);

    const int line = m_grid->rowCount();
    if (!row.editor->bearsLabel()) {
        row.label = new QLabel(label, this);
        row.label->setTextFormat(Qt::PlainText);
        row.label->setWordWrap(true);
        // The input itself, so that a screen reader ties the two together.
        row.label->setBuddy(row.editor->focusProxy() ? row.editor->focusProxy() : row.editor);
        row.label->setContentsMargins(0, kLabelTop, 0, 0);
        m_grid->addWidget(row.label, line, 0, Qt::AlignTop);
    }
    m_grid->addWidget(row.box, line, 1);

    QStringList tip {expandTerms(QCoreApplication::translate("help", field.help), m_options.terms)};
    if (field.has(FieldFlag::Private))
        tip.append(tr("Private: left out of public papers and exports."));
    tip.removeAll(QString());
    row.help = tip.join(u' ');
    row.box->setToolTip(tip.join(u'\n'));
    if (row.label)
        row.label->setToolTip(row.box->toolTip());
    describe(row);
    connect(row.editor, &FieldEditor::edited, this, &RecordForm::rowEdited);
    m_rows.push_back(row);
}

/// What the field means, in sight: a tool tip is found by those only who look for one.
void RecordForm::addHelp(const Field &field, QLayout *column)
{
    const QString words =
        expandTerms(QCoreApplication::translate("help", field.help), m_options.terms);
    if (words.isEmpty())
        return;
    auto *help = new QLabel(words, column->parentWidget());
    help->setObjectName(QStringLiteral("help.") + field.name);
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(help);
}

void RecordForm::addNotice(Row &row, const QString &label, QLayout *column)
{
    if (!m_options.guarded || (row.index >= 0 && !isWatched(row.field)))
        return;
    row.notice = new PersonNotice(row.field.name, label, row.box);
    column->addWidget(row.notice);
    connect(row.notice, &PersonNotice::reasonEdited, this, &RecordForm::edited);
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
    m_reasonLabel->setContentsMargins(0, kLabelTop, 0, 0);
    auto *box = new QWidget(this);
    m_reason = new QLineEdit(box);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason for the change"));
    m_reasonLabel->setBuddy(m_reason);
    m_reasonProblem = new ProblemLabel(QStringLiteral("problem.reason"), box);
    QVBoxLayout *column = tightColumn(box);
    column->addWidget(m_reason);
    column->addWidget(m_reasonProblem);
    m_grid->addWidget(m_reasonLabel, line, 0, Qt::AlignTop);
    m_grid->addWidget(box, line, 1);
    connect(m_reason, &QLineEdit::textEdited, this, &RecordForm::rowEdited);
}

void RecordForm::addLegend()
{
    const bool any = std::any_of(m_rows.cbegin(), m_rows.cend(),
                                 [](const Row &row) { return row.field.has(FieldFlag::Required); });
    if (!any)
        return;
    auto *legend = new QLabel(tr("* needed"), this);
    legend->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(legend, m_grid->rowCount(), 1);
}

void RecordForm::setRecord(const RecordData &record)
{
    Q_ASSERT(&record.kind() == &m_kind);
    m_original = record;
    m_checked = false;
    m_warned.clear();
    fill(record);
    for (const Row &row : m_rows) {
        row.problem->say({});
        describe(row);
    }
    showPersons({});
    m_general->say({});
    m_reasonProblem->say({});
    m_reason->clear();
}

void RecordForm::setTyped(const RecordData &typed)
{
    Q_ASSERT(&typed.kind() == &m_kind);
    fill(typed);
}

void RecordForm::fill(const RecordData &record)
{
    m_filling = true;
    for (const Row &row : m_rows) {
        row.editor->setValue(row.index >= 0
                                 ? record.value(row.index)
                                 : additionalValue(row.field, record.additional, row.additional));
    }
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
    const bool unread = std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return !row.editor->value(); // half a date is worth a question too
    });
    return unread || record() != m_original;
}

QString RecordForm::reason() const
{
    return needsReason(record()) ? m_reason->text().trimmed() : QString();
}

QList<FormFile> RecordForm::files() const
{
    QList<FormFile> files;
    for (const Row &row : m_rows) {
        const auto *editor = qobject_cast<const AttachmentEditor *>(row.editor);
        if (editor && editor->chosen())
            files.append(*editor->chosen());
    }
    return files;
}

void RecordForm::rowEdited()
{
    if (m_filling)
        return;
    showWhatApplies();
    const RecordData now = record();
    if (m_checked)
        showProblems(problems(now));
    if (!m_warned.isEmpty())
        showPersons(uncleared(now)); // gone as soon as the words are mended
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

} // namespace candour
