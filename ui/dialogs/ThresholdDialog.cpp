// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ThresholdDialog.h"

#include "core/calc/NumberText.h"
#include "ui/delegates/RagDelegate.h"
#include "ui/dialogs/ProblemLabel.h"
#include "ui/models/WhatIfModel.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <array>

namespace candour {

namespace {

constexpr QSize kSize {900, 500};
constexpr int kPauseMs = 120;
constexpr int kFormWidth = 440;
constexpr int kVerdictWidth = 88;
constexpr int kWhenWidth = 132;
constexpr int kRowAir = 10; // above and beneath the text of a row

template <typename E>
void addChoices(QComboBox *box)
{
    for (const Choice<E> &choice : choicesOf<E>())
        box->addItem(QCoreApplication::translate("choice", choice.label), int(choice.value));
}

template <typename E>
E chosen(const QComboBox *box)
{
    return E(box->currentData().toInt());
}

/// What was typed as a number; nothing when it is none.
std::optional<double> numberOf(const QLineEdit *line)
{
    QString text = line->text().simplified();
    text.remove(u'%').remove(u'£');
    bool good = false;
    const double number =
        QLocale(QLocale::English, QLocale::UnitedKingdom).toDouble(text.trimmed(), &good);
    return good ? std::optional(number) : std::nullopt;
}

QString textOf(const std::optional<double> &number)
{
    return number ? plainNumber(*number) : QString();
}

} // namespace

ThresholdDialog::ThresholdDialog(ThresholdQuestion question, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_changes(new WhatIfModel(m_question.nameOf, this))
    , m_whose(new QComboBox(this))
    , m_comparison(new QComboBox(this))
    , m_target(new QLineEdit(this))
    , m_upper(new QLineEdit(this))
    , m_amberKind(new QComboBox(this))
    , m_amber(new QLineEdit(this))
    , m_basis(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_source(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("thresholdDialog"));
    setWindowTitle(tr("Target for %1").arg(m_question.indicator.name));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    build();
    fill();
    connectFields();
    follow();
    showEffects();
    resize(
        QSize(Theme::scaled(kSize.width()), Theme::scaled(kSize.height())).expandedTo(sizeHint()));
    m_target->setFocus();
    m_target->selectAll();
}

QHBoxLayout *ThresholdDialog::buildDay()
{
    m_from->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_from->setCalendarPopup(true);
    m_from->setMinimumWidth(m_from->sizeHint().width() + space::kGroup);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kRelated);
    row->addWidget(m_from, 1);
    const auto addDay = [&](const QString &text, const char *name, const QDate &day,
                            const QString &hint) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, [this, day] { m_from->setDate(day); });
        row->addWidget(button);
    };
    addDay(tr("Next figures"), "fromNext", m_question.nextFigures,
           tr("No verdict that stands is judged anew"));
    addDay(tr("This year"), "fromYear", m_question.thisYear,
           tr("From the beginning of the financial year"));
    return row;
}

QWidget *ThresholdDialog::buildForm()
{
    addChoices<Comparison>(m_comparison);
    addChoices<AmberKind>(m_amberKind);
    addChoices<ThresholdBasis>(m_basis);
    m_whose->addItem(tr("All providers without a target of their own"));
    if (!m_question.organisation.isNull())
        m_whose->addItem(tr("Only %1").arg(m_question.organisationName));
    auto *side = new QWidget(this);
    m_form = new QFormLayout(side);
    m_form->setContentsMargins({});
    m_form->setSpacing(space::kRelated);
    const auto add = [this](const QString &label, QWidget *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        m_form->addRow(label, field);
    };
    add(tr("&For"), m_whose, "whose");
    add(tr("&Comparison"), m_comparison, "comparison");
    add(tr("&Target"), m_target, "target");
    add(tr("&Upper target"), m_upper, "upper");
    add(tr("&Amber bound is"), m_amberKind, "amberKind");
    add(tr("Amber &bound"), m_amber, "amber");
    add(tr("C&ompared"), m_basis, "basis");
    m_from->setObjectName(QStringLiteral("from"));
    auto *fromLabel = new QLabel(tr("F&rom"), side);
    fromLabel->setBuddy(m_from);
    m_form->addRow(fromLabel, buildDay());
    add(tr("&Source"), m_source, "source");
    add(tr("R&eason"), m_reason, "reason");
    m_source->setMaxLength(300);
    m_problem = new ProblemLabel(QStringLiteral("problem"), side);
    m_form->addRow(m_problem);
    side->setMaximumWidth(qMax(Theme::scaled(kFormWidth), side->sizeHint().width()));
    return side;
}

QWidget *ThresholdDialog::buildEffects()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(space::kRelated);
    m_summary = new QLabel(side);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    layout->addWidget(m_summary);
    auto *table = new QTableView(side);
    table->setObjectName(QStringLiteral("changes"));
    table->setAccessibleName(tr("Verdicts that would change"));
    table->setModel(m_changes);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(
        qMax(Theme::rowHeight(), table->fontMetrics().height() + kRowAir));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(WhatIfModel::Provider, QHeaderView::Stretch);
    table->setColumnWidth(WhatIfModel::When, Theme::scaled(kWhenWidth));
    auto *marks = new RagDelegate(table);
    for (const int column : {WhatIfModel::From, WhatIfModel::To}) {
        table->setItemDelegateForColumn(column, marks);
        table->setColumnWidth(column, Theme::scaled(kVerdictWidth));
    }
    layout->addWidget(table, 1);
    return side;
}

void ThresholdDialog::build()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::kPage);
    sides->addWidget(buildForm());
    sides->addWidget(buildEffects(), 1);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save target"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("accept"));
    setPrimary(m_save);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kGroup);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
}

void ThresholdDialog::fill()
{
    const Threshold &start = m_question.start;
    m_whose->setCurrentIndex(start.organisation.isNull() ? 0 : m_whose->count() - 1);
    m_comparison->setCurrentIndex(m_comparison->findData(int(start.comparison)));
    m_target->setText(textOf(start.target));
    m_upper->setText(textOf(start.targetUpper));
    m_amberKind->setCurrentIndex(m_amberKind->findData(int(start.amberKind)));
    m_amber->setText(textOf(start.amber));
    m_basis->setCurrentIndex(m_basis->findData(int(start.basis)));
    m_from->setDate(m_question.nextFigures);
    m_source->setText(start.source);
}

void ThresholdDialog::connectFields()
{
    connect(&m_pause, &QTimer::timeout, this, &ThresholdDialog::showEffects);
    for (QComboBox *box : {m_whose, m_comparison, m_amberKind, m_basis}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ThresholdDialog::follow);
        connect(box, &QComboBox::currentIndexChanged, &m_pause, qOverload<>(&QTimer::start));
    }
    for (QLineEdit *line : {m_target, m_upper, m_amber})
        connect(line, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_from, &QDateEdit::dateChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_reason, &QLineEdit::textChanged, this, &ThresholdDialog::check);
}

Threshold ThresholdDialog::threshold() const
{
    Threshold threshold = m_question.start;
    threshold.indicator = Ref<Indicator>(m_question.indicator.uid);
    threshold.organisation =
        m_whose->currentIndex() > 0 ? m_question.organisation : Ref<Organisation>();
    threshold.comparison = chosen<Comparison>(m_comparison);
    threshold.target = numberOf(m_target);
    if (threshold.comparison == Comparison::ZeroTolerance)
        threshold.target = 0;
    threshold.targetUpper =
        threshold.comparison == Comparison::Between ? numberOf(m_upper) : std::nullopt;
    threshold.amberKind = chosen<AmberKind>(m_amberKind);
    threshold.amber = threshold.amberKind == AmberKind::None ? std::nullopt : numberOf(m_amber);
    threshold.basis = chosen<ThresholdBasis>(m_basis);
    threshold.validFrom = m_from->date();
    threshold.source = m_source->text().simplified();
    return threshold;
}

QString ThresholdDialog::reason() const
{
    return m_reason->text().simplified();
}

/// Only the fields that the comparison asks for.
void ThresholdDialog::follow()
{
    const auto show = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    const auto comparison = chosen<Comparison>(m_comparison);
    const bool hasTarget =
        comparison != Comparison::ZeroTolerance && comparison != Comparison::None;
    show(m_target, hasTarget);
    show(m_upper, comparison == Comparison::Between);
    show(m_amberKind, hasTarget);
    show(m_amber, hasTarget && chosen<AmberKind>(m_amberKind) != AmberKind::None);
}

void ThresholdDialog::showEffects()
{
    m_pause.stop();
    m_effects = m_question.effects(threshold());
    const WhatIf &whatIf = m_effects.whatIf;
    if (!m_effects.fault.isEmpty())
        m_summary->setText(tr("What it would change is shown once the target is whole."));
    else if (whatIf.changes.empty())
        m_summary->setText(tr("No verdict would change: %n were judged anew, and each comes out as "
                              "it stands.",
                              nullptr, whatIf.judged()));
    else
        m_summary->setText(tr("%1 of %2 verdicts would change: %3.")
                               .arg(whatIf.changes.size())
                               .arg(whatIf.judged())
                               .arg(changeWords(whatIf.changes)));
    m_changes->setChanges(m_effects.fault.isEmpty() ? whatIf.changes
                                                    : std::vector<VerdictChange>());
    check();
}

/// The field of a name in the field list; the last one for a name without a field here.
QWidget *ThresholdDialog::fieldOf(const QString &name) const
{
    const std::array<std::pair<QLatin1String, QWidget *>, 7> fields {{
        {QLatin1String("comparison"), m_comparison},
        {QLatin1String("target"), m_target},
        {QLatin1String("target_upper"), m_upper},
        {QLatin1String("amber_kind"), m_amberKind},
        {QLatin1String("amber"), m_amber},
        {QLatin1String("basis"), m_basis},
        {QLatin1String("source"), m_source},
    }};
    for (const auto &[id, field] : fields) {
        if (id == name && !field->isHidden())
            return field;
    }
    return m_reason;
}

void ThresholdDialog::sayBeneath(QWidget *field, const QString &problem)
{
    int row = 0;
    m_form->getWidgetPosition(field, &row, nullptr);
    int standing = 0;
    m_form->getWidgetPosition(m_problem, &standing, nullptr);
    if (standing != row + 1) {
        delete m_form->takeRow(m_problem).fieldItem;
        m_form->getWidgetPosition(field, &row, nullptr); // one less where it stood above
        m_form->insertRow(row + 1, m_problem);
    }
    m_problem->say(problem);
    for (QWidget *one : {static_cast<QWidget *>(m_amber), static_cast<QWidget *>(m_target),
                         static_cast<QWidget *>(m_upper), static_cast<QWidget *>(m_reason)})
        one->setAccessibleDescription(one == field ? problem : QString());
}

void ThresholdDialog::check()
{
    QString problem = m_effects.fault;
    QWidget *field = problem.isEmpty() ? m_reason : fieldOf(m_effects.faultField);
    if (problem.isEmpty() && reason().isEmpty())
        problem = m_effects.reasonWanted;
    sayBeneath(field, problem);
    m_save->setEnabled(problem.isEmpty());
}

} // namespace candour
