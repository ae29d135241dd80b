// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/AnswerForm.h"

#include "core/io/PeriodText.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>

#include <algorithm>

namespace candour {

namespace {

constexpr int kFieldWidth = 320;

/// Label, name for tests and what may be typed, which is nothing where only a choice makes sense.
struct FieldWords {
    QString label;
    const char *name;
    QString typed;
    QString missing;
};

FieldWords wordsOf(LayoutAsk what)
{
    switch (what) {
    case LayoutAsk::Provider:
        return {AnswerForm::tr("&Provider"), "proposalProvider", AnswerForm::tr("Code or name"),
                AnswerForm::tr("Say whose figures these are")};
    case LayoutAsk::Period:
        return {AnswerForm::tr("P&eriod"), "proposalPeriod",
                AnswerForm::tr("For example Apr 2026 or 2026-Q1"),
                AnswerForm::tr("Say which period the figures are of")};
    case LayoutAsk::Indicator:
        return {AnswerForm::tr("&Indicator"), "proposalIndicator", AnswerForm::tr("Code or name"),
                AnswerForm::tr("Say what the figures measure")};
    case LayoutAsk::Unit:
        return {AnswerForm::tr("&Small numbers are"),
                "proposalUnit",
                {},
                AnswerForm::tr("Say what the small numbers are")};
    case LayoutAsk::Meaning:
        return {AnswerForm::tr("&Figures under"),
                "proposalMeaning",
                {},
                AnswerForm::tr("Say where the figures stand")};
    }
    return {};
}

QString shownAnswer(LayoutAsk what, const QString &candidate)
{
    if (what != LayoutAsk::Unit)
        return candidate;
    return candidate == QLatin1String(kAnswerFraction)
        ? AnswerForm::tr("Fractions: 0.85 means 85 %")
        : AnswerForm::tr("Per cent already: 0.85 means 0.85 %");
}

QString givenTo(const LayoutQuestion &question, const LayoutAnswers &given)
{
    switch (question.what) {
    case LayoutAsk::Provider:
        return given.provider;
    case LayoutAsk::Period:
        return given.period;
    case LayoutAsk::Indicator:
        return given.indicator;
    case LayoutAsk::Unit:
        return given.unit;
    case LayoutAsk::Meaning:
        break;
    }
    for (const QString &candidate : question.candidates) {
        if (given.meanings.contains(candidate))
            return candidate;
    }
    return {};
}

/// The code or text that the box stands at.
QString saidIn(const QComboBox &box)
{
    const int chosen = box.isEditable() ? box.findText(box.currentText()) : box.currentIndex();
    return chosen >= 0 ? box.itemData(chosen).toString() : box.currentText().trimmed();
}

} // namespace

AnswerForm::AnswerForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::kGroup);
}

void AnswerForm::setQuestions(const Examination &found, const LayoutAnswers &given)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    m_given = given;
    for (const LayoutQuestion &question : found.proposal->questions) {
        const bool isAsked = std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &field) {
            return field.question.what == question.what
                && (question.what != LayoutAsk::Meaning
                    || field.question.candidates == question.candidates);
        });
        if (!isAsked)
            addField(question, found, given);
    }
    check();
}

void AnswerForm::addField(const LayoutQuestion &question, const Examination &found,
                          const LayoutAnswers &given)
{
    const FieldWords words = wordsOf(question.what);
    Field field {question, new QComboBox(this), nullptr};
    QComboBox *box = field.box;
    box->setObjectName(QLatin1String(words.name));
    box->setMaximumWidth(textScaled(kFieldWidth));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumWidth(textScaled(kFieldWidth));
    box->setAccessibleDescription(question.sentence);
    QSet<QString> offered; // there may be thousands
    const auto offer = [&](const QString &text, const QString &said) {
        if (!offered.contains(said))
            box->addItem(text, said);
        offered.insert(said);
    };
    for (const QString &candidate : question.candidates)
        offer(shownAnswer(question.what, candidate), candidate);
    if (question.what == LayoutAsk::Provider) {
        for (const KnownName &provider : found.providers)
            offer(tr("%1, %2").arg(provider.code, provider.name), provider.code);
    }
    const QString before = givenTo(question, given);
    const int at = box->findData(before);
    if (!words.typed.isEmpty()) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->lineEdit()->setPlaceholderText(words.typed);
        box->setCurrentIndex(at);
        if (at < 0)
            box->setEditText(before);
        connect(box->lineEdit(), &QLineEdit::returnPressed, this, &AnswerForm::entered);
    } else {
        box->setPlaceholderText(tr("Choose"));
        box->setCurrentIndex(at);
    }
    auto *row = new QWidget(this);
    auto *beside = new QHBoxLayout(row);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(space::kRelated);
    beside->addWidget(box);
    if (question.what == LayoutAsk::Period) {
        field.read = new QLabel(row);
        field.read->setObjectName(QStringLiteral("proposalPeriodRead"));
        field.read->setTextFormat(Qt::PlainText);
        beside->addWidget(field.read);
    }
    beside->addStretch(1);
    auto *label = new QLabel(words.label, this);
    label->setBuddy(box);
    m_form->addRow(label, row);
    for (QWidget *shown : {static_cast<QWidget *>(box), row, static_cast<QWidget *>(label)})
        shown->show(); // else with the next turn of the event loop
    m_fields.append(field);
    connect(box, &QComboBox::currentTextChanged, this, &AnswerForm::check);
    connect(box, &QComboBox::currentIndexChanged, this, &AnswerForm::check);
}

LayoutAnswers AnswerForm::answers() const
{
    LayoutAnswers answers = m_given;
    for (const Field &field : m_fields) {
        const QString said = saidIn(*field.box);
        switch (field.question.what) {
        case LayoutAsk::Provider:
            answers.provider = said;
            break;
        case LayoutAsk::Period:
            answers.period = said;
            break;
        case LayoutAsk::Indicator:
            answers.indicator = said;
            break;
        case LayoutAsk::Unit:
            answers.unit = said;
            break;
        case LayoutAsk::Meaning:
            for (const QString &candidate : field.question.candidates)
                answers.meanings.removeAll(candidate);
            answers.meanings.append(said);
            break;
        }
    }
    return answers;
}

QString AnswerForm::missing() const
{
    for (const Field &field : m_fields) {
        const QString said = saidIn(*field.box);
        if (said.isEmpty() || (field.question.what == LayoutAsk::Period && !readPeriod(said)))
            return wordsOf(field.question.what).missing;
    }
    return {};
}

void AnswerForm::check()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.read)
            continue;
        const QString said = saidIn(*field.box);
        const auto period = readPeriod(said);
        field.read->setText(said.isEmpty() ? QString()
                                : period   ? period->period.label()
                                         : tr("This is no month, quarter or year that is known."));
    }
    Q_EMIT changed();
}

} // namespace candour
