// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/QualityDialog.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
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
constexpr int kReviewMonths = 6; ///< proposed for the next look
constexpr int kLongestName = 200; ///< of the field DataQuality::signedOffBy

} // namespace

QualityDialog::QualityDialog(const QualityQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_grade(new QComboBox(this))
    , m_whose(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_note(new QLineEdit(this))
    , m_signedOffBy(new QLineEdit(this))
    , m_signedOff(new QDateEdit(this))
    , m_isReviewed(new QCheckBox(tr("Re&view by"), this))
    , m_reviewBy(new QDateEdit(this))
{
    setObjectName(QStringLiteral("qualityDialog"));
    setWindowTitle(tr("Data quality of %1").arg(question.measure));
    build();
    resize(Theme::scaled(kWidth), sizeHint().height());
}

void QualityDialog::build()
{
    const DataQuality &start = m_question.start;
    for (const Choice<QualityGrade> &choice : choicesOf<QualityGrade>())
        m_grade->addItem(QCoreApplication::translate("choice", choice.label), int(choice.value));
    m_grade->setCurrentIndex(m_grade->findData(int(start.grade)));
    m_whose->addItem(tr("Only %1").arg(m_question.organisationName));
    m_whose->addItem(tr("All providers without a grade of their own"));
    m_whose->setCurrentIndex(!start.uid.isNull() && start.organisation.isNull() ? 1 : 0);
    for (QDateEdit *date : {m_from, m_signedOff, m_reviewBy}) {
        date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
        date->setCalendarPopup(true);
    }
    m_from->setDate(m_question.from);
    m_signedOff->setDate(start.signedOff.isValid() ? start.signedOff : m_question.today);
    const bool reviewed = start.reviewBy.isValid();
    m_isReviewed->setChecked(reviewed);
    m_isReviewed->setToolTip(tr("Stands in Today until there is a later grade"));
    // One that is over is answered by this very look.
    m_reviewBy->setDate(start.reviewBy > m_question.today
                            ? start.reviewBy
                            : m_question.today.addMonths(kReviewMonths));
    m_reviewBy->setEnabled(reviewed);
    m_reviewBy->setAccessibleName(tr("Review by"));
    connect(m_isReviewed, &QCheckBox::toggled, m_reviewBy, &QWidget::setEnabled);
    m_note->setText(start.note);
    m_note->setPlaceholderText(tr("What is wrong with the data, or how they were checked"));
    m_signedOffBy->setText(start.signedOffBy);
    m_signedOffBy->setMaxLength(kLongestName);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("Save grade"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("accept"));
    setPrimary(save);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("cancel"));
    if (!start.uid.isNull()) {
        QPushButton *remove =
            buttons->addButton(tr("Remove this grade"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(QStringLiteral("removeGrade"));
        remove->setAutoDefault(false);
        remove->setToolTip(start.organisation.isNull()
                               ? tr("Takes away the grade for all providers; Undo brings it back")
                               : tr("Takes away the grade for %1; Undo brings it back")
                                     .arg(m_question.organisationName));
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removalRequested(m_question.start.uid);
            reject();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    form->setSpacing(space::kRelated);
    const auto add = [form](const QString &label, QWidget *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        form->addRow(label, field);
    };
    add(tr("&Grade"), m_grade, "grade");
    add(tr("&For"), m_whose, "whose");
    add(tr("F&rom"), m_from, "from");
    add(tr("&Note"), m_note, "note");
    add(tr("Signed off &by"), m_signedOffBy, "signedOffBy");
    add(tr("&On"), m_signedOff, "signedOff");
    m_isReviewed->setObjectName(QStringLiteral("isReviewed"));
    m_reviewBy->setObjectName(QStringLiteral("reviewBy"));
    form->addRow(m_isReviewed, m_reviewBy);
    form->addRow(buttons);
}

DataQuality QualityDialog::quality() const
{
    DataQuality quality = m_question.start;
    quality.grade = QualityGrade(m_grade->currentData().toInt());
    quality.organisation =
        m_whose->currentIndex() == 0 ? m_question.organisation : Ref<Organisation>();
    quality.from = m_from->date();
    quality.note = m_note->text().simplified();
    quality.signedOffBy = m_signedOffBy->text().simplified();
    quality.signedOff = quality.signedOffBy.isEmpty() ? QDate() : m_signedOff->date();
    quality.reviewBy = m_isReviewed->isChecked() ? m_reviewBy->date() : QDate();
    if (quality.organisation != m_question.start.organisation
        || quality.from != m_question.start.from)
        quality.uid = {};
    return quality;
}

} // namespace candour
