// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/NewReportDialog.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace candour {

namespace {

constexpr int kWidth = 480;
constexpr int kLongestTitle = 200; ///< of the field Report::title
constexpr int kLongestMarking = 60; ///< of the field Report::marking

QString nameOf(const Domain &domain)
{
    return domain.shortTitle.isEmpty() ? domain.title : domain.shortTitle;
}

} // namespace

NewReportDialog::NewReportDialog(const ReportChoices &choices, const Report &report,
                                 QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_choices(choices)
    , m_kind(new QComboBox(this))
    , m_provider(new QComboBox(this))
    , m_domain(new QComboBox(this))
    , m_dataTo(new QComboBox(this))
    , m_reportDate(new QDateEdit(this))
    , m_title(new QLineEdit(this))
    , m_marking(new QLineEdit(this))
{
    setObjectName(QStringLiteral("newReportDialog"));
    setWindowTitle(report.uid.isNull() ? tr("New report") : tr("Details of %1").arg(report.number));
    build();
    addRows();
    fill(report);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewReportDialog::follow);
    connect(m_domain, &QComboBox::currentIndexChanged, this, &NewReportDialog::follow);
    connect(m_title, &QLineEdit::textChanged, this, &NewReportDialog::check);
    follow();
    resize(kWidth, sizeHint().height());
    (m_report.uid.isNull() ? static_cast<QWidget *>(m_kind) : m_title)->setFocus();
}

void NewReportDialog::build()
{
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const Choice<ReportTemplate> &choice : choicesOf<ReportTemplate>())
        m_kind->addItem(QCoreApplication::translate("choice", choice.label), int(choice.value));
    m_provider->setObjectName(QStringLiteral("provider"));
    for (const auto &[uid, name] : std::as_const(m_choices.providers))
        m_provider->addItem(name, QVariant::fromValue(uid));
    m_domain->setObjectName(QStringLiteral("domain"));
    for (const Domain &domain : std::as_const(m_choices.domains))
        m_domain->addItem(domain.code + QStringLiteral("  ") + nameOf(domain),
                          QVariant::fromValue(domain.uid));
    m_dataTo->setObjectName(QStringLiteral("dataTo"));
    for (const Period &month : std::as_const(m_choices.months))
        m_dataTo->addItem(month.label(), month.toText());
    m_reportDate->setObjectName(QStringLiteral("reportDate"));
    m_reportDate->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_reportDate->setCalendarPopup(true);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setMaxLength(kLongestTitle);
    m_marking->setObjectName(QStringLiteral("marking"));
    m_marking->setMaxLength(kLongestMarking);
    m_marking->setToolTip(tr("Stands at the foot of every page"));
}

void NewReportDialog::addRows()
{
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(m_report.uid.isNull() ? tr("Create report") : tr("Save details"),
                                  QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    setPrimary(m_accept);
    QPushButton *away = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    away->setObjectName(QStringLiteral("cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_form = new QFormLayout(this);
    m_form->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    m_form->setSpacing(space::kRelated);
    m_form->addRow(tr("&Template"), m_kind);
    m_form->addRow(tr("&Provider"), m_provider);
    m_form->addRow(tr("D&omain"), m_domain);
    m_form->addRow(tr("&Data to"), m_dataTo);
    m_form->addRow(tr("&Report date"), m_reportDate);
    m_form->addRow(tr("T&itle"), m_title);
    m_form->addRow(tr("&Marking"), m_marking);
    m_form->addRow(buttons);
}

void NewReportDialog::fill(const Report &report)
{
    m_kind->setCurrentIndex(m_kind->findData(int(report.kind)));
    for (int i = 0; i < m_provider->count(); ++i) {
        if (m_provider->itemData(i).value<Uid>() == report.about.uid())
            m_provider->setCurrentIndex(i);
    }
    for (int i = 0; i < m_domain->count(); ++i) {
        if (m_domain->itemData(i).value<Uid>() == report.domain.uid())
            m_domain->setCurrentIndex(i);
    }
    if (const int month = m_dataTo->findData(report.dataTo); month >= 0)
        m_dataTo->setCurrentIndex(month);
    m_reportDate->setDate(report.reportDate);
    m_title->setText(report.title);
    m_marking->setText(report.marking);
    const bool exists = !report.uid.isNull();
    m_kind->setEnabled(!exists);
    m_provider->setEnabled(!exists);
    m_domain->setEnabled(!exists);
}

Report NewReportDialog::report() const
{
    Report report = m_report;
    report.kind = ReportTemplate(m_kind->currentData().toInt());
    report.about = report.kind == ReportTemplate::Scorecard
        ? Ref<Organisation>(m_provider->currentData().value<Uid>())
        : Ref<Organisation>();
    report.domain = report.kind == ReportTemplate::Domain
        ? Ref<Domain>(m_domain->currentData().value<Uid>())
        : Ref<Domain>();
    report.dataTo = m_dataTo->currentData().toString();
    report.reportDate = m_reportDate->date();
    report.title = m_title->text().simplified();
    report.marking = m_marking->text().simplified();
    return report;
}

QString NewReportDialog::suggestedTitle() const
{
    const Report now = report();
    if (now.kind == ReportTemplate::Scorecard)
        return tr("{Scorecard}");
    for (const Domain &domain : m_choices.domains) {
        if (now.kind == ReportTemplate::Domain && domain.uid == now.domain.uid())
            return tr("Domain %1: %2").arg(domain.code, nameOf(domain));
    }
    return m_choices.boardTitle;
}

void NewReportDialog::showRow(QWidget *field, bool shown)
{
    field->setVisible(shown);
    m_form->labelForField(field)->setVisible(shown);
}

void NewReportDialog::follow()
{
    const ReportTemplate kind = report().kind;
    showRow(m_provider, kind == ReportTemplate::Scorecard);
    showRow(m_domain, kind == ReportTemplate::Domain);
    const QString suggestion = suggestedTitle();
    if (m_title->text().isEmpty() || m_title->text() == m_suggested)
        m_title->setText(suggestion);
    m_suggested = suggestion;
    check();
}

void NewReportDialog::check()
{
    const Report now = report();
    const bool whose = now.kind == ReportTemplate::Scorecard ? !now.about.isNull()
        : now.kind == ReportTemplate::Domain                 ? !now.domain.isNull()
                                                             : true;
    m_accept->setEnabled(whose && !now.title.isEmpty() && !now.dataTo.isEmpty());
}

} // namespace candour
