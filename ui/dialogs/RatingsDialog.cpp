// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/RatingsDialog.h"

#include "core/domain/Records.h"
#include "ui/dialogs/ProblemLabel.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextEditors.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace candour {

namespace {

constexpr int kWidth = 520;
constexpr int kNoAnswer = -1;

} // namespace

RatingsDialog::RatingsDialog(const QString &provider, const QList<RatedPlace> &places,
                             const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_today(today)
    , m_place(new QComboBox(this))
    , m_problem(new ProblemLabel(QStringLiteral("ratingsProblem"), this))
{
    setObjectName(QStringLiteral("ratingsDialog"));
    setWindowTitle(tr("CQC ratings of %1").arg(provider));
    m_place->setObjectName(QStringLiteral("ratedPlace"));
    for (const RatedPlace &place : places)
        m_place->addItem(place.name, QVariant::fromValue(place.uid));
    build();
    resize(Theme::scaled(kWidth), sizeHint().height());
}

void RatingsDialog::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    form->setSpacing(space::kRelated);
    auto *explanation = new QLabel(
        tr("What CQC published about one place on one day. Leave out what it did not rate."), this);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(explanation);
    form->addRow(tr("&Place"), m_place);
    addQuestions(form);
    addEditors(form);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save ratings"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveRatings"));
    setPrimary(m_save);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("cancelRatings"));
    connect(buttons, &QDialogButtonBox::accepted, this, &RatingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    m_ratings.front()->setFocus();
}

void RatingsDialog::addQuestions(QFormLayout *form)
{
    for (const Choice<CqcQuestion> &question : choicesOf<CqcQuestion>()) {
        const QString label = QCoreApplication::translate("choice", question.label);
        auto *box = new QComboBox(this);
        box->setObjectName(QStringLiteral("rating.") + QLatin1String(question.code));
        box->setAccessibleName(label);
        box->addItem(QStringLiteral("–"), kNoAnswer);
        for (const Choice<CqcRatingValue> &rating : choicesOf<CqcRatingValue>())
            box->addItem(QCoreApplication::translate("choice", rating.label), int(rating.value));
        m_ratings[size_t(question.value)] = box;
        form->addRow(label, box);
    }
}

/// Dates are typed as in every form of records; the rules of the texts are those of its fields.
void RatingsDialog::addEditors(QFormLayout *form)
{
    const auto add = [&](QStringView name) {
        const Field &field = *recordType<CqcRating>().field(name);
        const QString label = QCoreApplication::translate("field", field.label);
        auto *editor = new LineEditor(field, label, this, m_today);
        form->addRow(label, editor);
        return editor;
    };
    m_published = add(u"published");
    m_inspected = add(u"inspected");
    m_link = add(u"link");
    m_location = add(u"location");
    m_location->describe(tr("CQC’s id of the location; empty for the place as a whole"));
}

QList<std::pair<const char *, LineEditor *>> RatingsDialog::editors() const
{
    return {{"published", m_published},
            {"inspected", m_inspected},
            {"link", m_link},
            {"location", m_location}};
}

/// An error's detail is the field it is about.
Result<CqcAnswers> RatingsDialog::answers() const
{
    for (const auto &[name, editor] : editors()) {
        if (const auto read = editor->value(); !read)
            return fail(ErrorCode::Invalid, read.error().text, QLatin1String(name));
    }
    const auto published = m_published->value();
    const auto inspected = m_inspected->value();
    const auto link = m_link->value();
    const auto location = m_location->value();
    // A site is a location already: which of the two would the rating be about?
    if (m_place->currentIndex() > 0 && !location->toString().trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("“%1” is the place chosen above. Leave the location empty, or choose the "
                       "provider as a whole.")
                        .arg(m_place->currentText()),
                    QStringLiteral("location"));
    CqcAnswers answers;
    answers.organisation = Ref<Organisation>(m_place->currentData().value<Uid>());
    answers.location = location->toString().trimmed();
    for (size_t i = 0; i < m_ratings.size(); ++i) {
        const int value = m_ratings[i]->currentData().toInt();
        if (value == kNoAnswer)
            continue;
        CqcRating rating;
        rating.organisation = answers.organisation;
        rating.question = CqcQuestion(i);
        rating.rating = CqcRatingValue(value);
        rating.published = published->toDate();
        rating.inspected = inspected->toDate();
        rating.location = answers.location;
        rating.link = link->toString().trimmed();
        answers.ratings[i] = rating;
    }
    return answers;
}

void RatingsDialog::save()
{
    const auto read = answers();
    if (!read)
        return showProblem(read.error().text, read.error().detail);
    m_problem->say({});
    setBusy(true);
    Q_EMIT saveRequested(*read);
}

void RatingsDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

void RatingsDialog::showProblem(const QString &sentence, const QString &field)
{
    setBusy(false);
    m_problem->say(sentence);
    for (const auto &[name, editor] : editors()) {
        if (field == QLatin1String(name))
            editor->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace candour
