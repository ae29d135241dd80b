// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/OrganisationDialog.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr QSize kSize(820, 600);
constexpr int kKeyRole = Qt::UserRole;
constexpr int kLongestName = 200; ///< of the fields of the profile
constexpr int kLongestTitle = 120;
constexpr int kLongestMarking = 60;

template <typename E>
QComboBox *choiceBox(E chosen, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const Choice<E> &choice : choicesOf<E>()) {
        box->addItem(QCoreApplication::translate("choice", choice.label), int(choice.value));
        if (choice.value == chosen)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

template <typename E>
E chosenIn(const QComboBox *box)
{
    return E(box->currentData().toInt());
}

void addRow(QFormLayout *form, const QString &label, const QString &name, QWidget *control)
{
    control->setObjectName(name);
    control->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto *words = new QLabel(label);
    words->setBuddy(control);
    form->addRow(words, control);
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

OrganisationDialog::OrganisationDialog(OrganisationChoices choices, QWidget *parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_preset(m_choices.profile.preset)
{
    setObjectName(QStringLiteral("organisationDialog"));
    setWindowTitle(tr("Organisation and terms"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("organisationTabs"));
    tabs->setAccessibleName(windowTitle());
    tabs->setDocumentMode(true);
    tabs->addTab(buildOrganisation(), tr("&Organisation"));
    tabs->addTab(buildTerms(), tr("&Words it uses"));
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("accept"));
    m_save->setToolTip(tr("Open windows speak in the new words at once"));
    setPrimary(m_save);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &OrganisationDialog::check);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        showPreview();
        check();
    });
    fillTable();
    check();
    resize(Theme::scaled(kSize.width()), Theme::scaled(kSize.height()));
    m_name->setFocus();
}

QWidget *OrganisationDialog::buildOrganisation()
{
    const Profile &profile = m_choices.profile;
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(space::kRelated, space::kGroup, space::kRelated, space::kRelated);
    form->setHorizontalSpacing(space::kGroup);
    form->setVerticalSpacing(space::kRelated);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = new QLineEdit(profile.name, page);
    m_name->setMaxLength(kLongestName);
    m_name->setPlaceholderText(tr("As prints show it"));
    addRow(form, tr("&Name"), QStringLiteral("name"), m_name);
    m_organisation = new QComboBox(page);
    m_organisation->addItem(tr("None yet"), QVariant::fromValue(Uid()));
    for (const auto &[uid, name] : std::as_const(m_choices.organisations)) {
        m_organisation->addItem(name, QVariant::fromValue(uid));
        if (uid == profile.organisation.uid())
            m_organisation->setCurrentIndex(m_organisation->count() - 1);
    }
    m_organisation->setToolTip(tr("The record whose figures are the organisation's own"));
    addRow(form, tr("&Its record in the file"), QStringLiteral("organisation"), m_organisation);
    m_reportTitle = new QLineEdit(profile.reportTitle, page);
    m_reportTitle->setMaxLength(kLongestTitle);
    addRow(form, tr("&Title of the {organisation.board} report"), QStringLiteral("reportTitle"),
           m_reportTitle);
    m_marking = new QLineEdit(profile.defaultMarking, page);
    m_marking->setMaxLength(kLongestMarking);
    m_marking->setPlaceholderText(QStringLiteral("OFFICIAL"));
    addRow(form, tr("&Marking of papers"), QStringLiteral("marking"), m_marking);
    m_sectionOrder = choiceBox(profile.sectionOrder, page);
    addRow(form, tr("&Sections of reports by"), QStringLiteral("sectionOrder"), m_sectionOrder);
    m_palette = choiceBox(profile.palette, page);
    addRow(form, tr("&Colours of papers"), QStringLiteral("palette"), m_palette);
    m_overall = choiceBox(profile.overallRule, page);
    addRow(form, tr("O&verall colour of a provider"), QStringLiteral("overallRule"), m_overall);
    m_spcRules = choiceBox(profile.spcRules, page);
    addRow(form, tr("&Rules of control charts"), QStringLiteral("spcRules"), m_spcRules);
    m_rulesNote = new QLabel(page);
    m_rulesNote->setObjectName(QStringLiteral("spcRulesNote"));
    m_rulesNote->setTextFormat(Qt::PlainText);
    m_rulesNote->setWordWrap(true);
    m_rulesNote->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), m_rulesNote);
    connect(m_spcRules, &QComboBox::currentIndexChanged, this, &OrganisationDialog::showRules);
    showRules();
    return page;
}

QWidget *OrganisationDialog::buildTerms()
{
    auto *page = new QWidget(this);
    auto *find = new QLineEdit(page);
    find->setObjectName(QStringLiteral("termsFilter"));
    find->setPlaceholderText(tr("Find a word"));
    find->setAccessibleName(find->placeholderText());
    find->setClearButtonEnabled(true);
    connect(find, &QLineEdit::textChanged, this, &OrganisationDialog::filter);
    buildTable(page);
    m_preview = new QLabel(page);
    m_preview->setObjectName(QStringLiteral("termPreview"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::kRelated, space::kGroup, space::kRelated, space::kRelated);
    layout->setSpacing(space::kRelated);
    layout->addWidget(buildPresets());
    layout->addWidget(find);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_preview);
    return page;
}

QWidget *OrganisationDialog::buildPresets()
{
    auto *row = new QWidget(this);
    m_presetLabel = new QLabel(row);
    m_presetLabel->setObjectName(QStringLiteral("presetLabel"));
    m_presetLabel->setWordWrap(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_presetLabel, 1);
    for (const PresetWords &preset : std::as_const(m_choices.presets)) {
        auto *take = new QPushButton(preset.label, row);
        take->setObjectName(QStringLiteral("preset.") + preset.code);
        take->setAutoDefault(false);
        take->setToolTip(tr("Takes all words of this set; what you typed over them is lost"));
        connect(take, &QPushButton::clicked, this, [this, preset] { takePreset(preset); });
        layout->addWidget(take);
    }
    return row;
}

void OrganisationDialog::buildTable(QWidget *parent)
{
    m_table = new QTableWidget(0, ColumnCount, parent);
    m_table->setObjectName(QStringLiteral("terms"));
    m_table->setAccessibleName(tr("Words"));
    m_table->setHorizontalHeaderLabels(
        {tr("As it came"), tr("Singular"), tr("Plural"), tr("Abbreviation")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        qMax(Theme::rowHeight(), fontMetrics().height() + space::kRelated));
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(AbbreviationColumn,
                                                      QHeaderView::ResizeToContents);
    connect(m_table, &QTableWidget::currentCellChanged, this, &OrganisationDialog::showPreview);
}

void OrganisationDialog::fillTable()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const TermEntry &term : std::as_const(m_choices.terms)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto *name = new QTableWidgetItem;
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        name->setData(kKeyRole, term.key);
        m_table->setItem(row, DefaultColumn, name);
        m_table->setItem(row, SingularColumn, new QTableWidgetItem(term.singular));
        m_table->setItem(row, PluralColumn, new QTableWidgetItem(term.plural));
        m_table->setItem(row, AbbreviationColumn, new QTableWidgetItem(term.abbreviation));
    }
    showDefaults();
    m_table->setCurrentCell(0, SingularColumn);
    showPreview();
}

TermEntry OrganisationDialog::defaultOf(const QString &key) const
{
    for (const PresetWords &preset : m_choices.presets) {
        if (preset.code != m_preset)
            continue;
        for (const TermEntry &term : preset.terms) {
            if (term.key == key)
                return term;
        }
    }
    return {};
}

void OrganisationDialog::showDefaults()
{
    const QSignalBlocker quiet(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QTableWidgetItem *name = m_table->item(row, DefaultColumn);
        const TermEntry term = defaultOf(name->data(kKeyRole).toString());
        name->setText(term.singular.isEmpty() ? name->data(kKeyRole).toString() : term.singular);
        name->setToolTip(tr("%1, %2 (%3)").arg(term.singular, term.plural, term.abbreviation));
    }
    const auto at = std::find_if(m_choices.presets.begin(), m_choices.presets.end(),
                                 [this](const PresetWords &p) { return p.code == m_preset; });
    m_presetLabel->setText(at == m_choices.presets.end()
                               ? tr("Take the words of:")
                               : tr("Began with those of %1. Take all words of:").arg(at->label));
}

void OrganisationDialog::takePreset(const PresetWords &preset)
{
    m_preset = preset.code;
    for (TermEntry &term : m_choices.terms) {
        const TermEntry words = defaultOf(term.key);
        if (words.singular.isEmpty())
            continue;
        term.singular = words.singular;
        term.plural = words.plural;
        term.abbreviation = words.abbreviation;
    }
    fillTable();
    check();
}

TermEntry OrganisationDialog::termAt(int row) const
{
    TermEntry term;
    term.key = m_table->item(row, DefaultColumn)->data(kKeyRole).toString();
    term.singular = m_table->item(row, SingularColumn)->text().simplified();
    term.plural = m_table->item(row, PluralColumn)->text().simplified();
    term.abbreviation = m_table->item(row, AbbreviationColumn)->text().simplified();
    return term;
}

void OrganisationDialog::filter(const QString &text)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool hit = false;
        for (int column = 0; column < ColumnCount; ++column)
            hit = hit || m_table->item(row, column)->text().contains(text, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !hit);
    }
}

/// The word at work: a sentence for one, for many, and short.
void OrganisationDialog::showPreview()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_table->rowCount()) {
        m_preview->clear();
        return;
    }
    const TermEntry term = termAt(row);
    const TermDictionary words {
        {QStringLiteral("term"), {term.singular, term.plural, term.abbreviation}}};
    m_preview->setText(
        expandTerms(tr("It will read: “New {term}” · “Two {term.plural}” · “{Term.abbr}”"), words));
}

/// What the chosen set does, which her readers may know by another tool's name.
void OrganisationDialog::showRules()
{
    const QString words = chosenIn<SpcRuleSet>(m_spcRules) == SpcRuleSet::Peer
        ? tr(
            "As the NHSRplotthedots package draws them: outlying moving ranges are left out, and a "
            "point beyond a limit is not one of two of three.")
        : tr(
            "As NHS England's Making Data Count draws them: all moving ranges count, points beyond "
            "a limit count among two of three, and improvement is shown before concern.");
    m_rulesNote->setText(words);
    m_spcRules->setAccessibleDescription(words);
}

void OrganisationDialog::check()
{
    QString problem;
    if (m_name->text().simplified().isEmpty())
        problem = tr("The organisation needs a name.");
    for (int row = 0; row < m_table->rowCount() && problem.isEmpty(); ++row) {
        if (termAt(row).singular.isEmpty())
            problem = tr("“%1” needs a word of its own.")
                          .arg(capital(m_table->item(row, DefaultColumn)->text()));
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
}

Profile OrganisationDialog::profile() const
{
    Profile profile = m_choices.profile;
    profile.name = m_name->text().simplified();
    profile.organisation = Ref<Organisation>(m_organisation->currentData().value<Uid>());
    profile.preset = m_preset;
    profile.reportTitle = m_reportTitle->text().simplified();
    profile.defaultMarking = m_marking->text().simplified();
    profile.sectionOrder = chosenIn<SectionOrder>(m_sectionOrder);
    profile.palette = chosenIn<RagPalette>(m_palette);
    profile.overallRule = chosenIn<OverallRule>(m_overall);
    profile.spcRules = chosenIn<SpcRuleSet>(m_spcRules);
    return profile;
}

QList<TermEntry> OrganisationDialog::terms() const
{
    QList<TermEntry> terms;
    for (int row = 0; row < m_table->rowCount(); ++row)
        terms.append(termAt(row));
    return terms;
}

} // namespace candour
