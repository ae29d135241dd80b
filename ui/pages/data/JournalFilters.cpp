// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/JournalFilters.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FocusTarget.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace candour {

namespace {

enum class Days { Any, Today, Week, Month, FinancialYear, Between };

constexpr int kLongestName = 40; ///< characters of a record on its button
constexpr int kChoiceWidth = 10; ///< characters of a choice that are always seen

void keepNarrow(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kChoiceWidth);
}

QDate financialYearOf(const QDate &day)
{
    return QDate(day.month() >= 4 ? day.year() : day.year() - 1, 4, 1);
}

} // namespace

JournalFilters::JournalFilters(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_words(new FilterLine(this))
    , m_person(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_days(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_dash(new QLabel(tr("to"), this))
    , m_to(new QDateEdit(this))
    , m_record(new QPushButton(this))
{
    setObjectName(QStringLiteral("journalFilters"));
    m_words->setObjectName(QStringLiteral("journalWords"));
    m_words->setPlaceholderText(tr("Find words, or a record by its name"));
    m_words->setAccessibleName(tr("Words in the journal"));
    m_person->setObjectName(QStringLiteral("journalPerson"));
    m_person->setAccessibleName(tr("Who"));
    m_kind->setObjectName(QStringLiteral("journalKind"));
    m_kind->setAccessibleName(tr("Kind of record"));
    fill(m_person, tr("Everybody"), {});
    fill(m_kind, tr("All kinds"), {});
    for (QComboBox *box : {m_person, m_kind, m_days})
        keepNarrow(box);
    m_record->setObjectName(QStringLiteral("journalRecord"));
    m_record->setIcon(lineIcon(QStringLiteral("close")));
    m_record->hide();
    buildDays();
    auto *first = new QHBoxLayout;
    first->setSpacing(space::kRelated);
    first->addWidget(m_words, 1);
    for (QComboBox *box : {m_person, m_kind, m_days})
        first->addWidget(box);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::kRelated);
    for (QWidget *part : std::initializer_list<QWidget *> {m_from, m_dash, m_to, m_record})
        second->addWidget(part);
    second->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addLayout(first);
    layout->addLayout(second); // takes no room while nothing of it is shown
    connect(m_words, &FilterLine::filterChanged, this, &JournalFilters::questionChanged);
    connect(m_person, &QComboBox::currentIndexChanged, this, &JournalFilters::questionChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &JournalFilters::questionChanged);
    connect(m_record, &QPushButton::clicked, this, [this] { setRecord({}, {}); });
    setFocusTarget(this, m_words);
}

void JournalFilters::buildDays()
{
    m_days->setObjectName(QStringLiteral("journalDays"));
    m_days->setAccessibleName(tr("When"));
    m_days->addItem(tr("Any time"), int(Days::Any));
    m_days->addItem(tr("Today"), int(Days::Today));
    m_days->addItem(tr("Last 7 days"), int(Days::Week));
    m_days->addItem(tr("Last 30 days"), int(Days::Month));
    m_days->addItem(tr("This financial year"), int(Days::FinancialYear));
    m_days->addItem(tr("Between two days"), int(Days::Between));
    const QDate today = m_clock.today();
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &JournalFilters::questionChanged);
    }
    m_from->setObjectName(QStringLiteral("journalFrom"));
    m_from->setAccessibleName(tr("From this day"));
    m_to->setObjectName(QStringLiteral("journalTo"));
    m_to->setAccessibleName(tr("To this day"));
    m_from->setDate(today.addMonths(-1));
    m_to->setDate(today);
    showDates();
    connect(m_days, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        Q_EMIT questionChanged();
    });
}

void JournalFilters::showDates()
{
    const bool between = Days(m_days->currentData().toInt()) == Days::Between;
    for (QWidget *part : std::initializer_list<QWidget *> {m_from, m_dash, m_to})
        part->setVisible(between);
}

std::pair<QDate, QDate> JournalFilters::days() const
{
    const QDate today = m_clock.today();
    switch (Days(m_days->currentData().toInt())) {
    case Days::Any:
        break;
    case Days::Today:
        return {today, today};
    case Days::Week:
        return {today.addDays(-6), today};
    case Days::Month:
        return {today.addDays(-29), today};
    case Days::FinancialYear:
        return {financialYearOf(today), today};
    case Days::Between:
        return {m_from->date(), m_to->date()};
    }
    return {};
}

void JournalFilters::fill(QComboBox *box, const QString &all, const QList<JournalChoice> &choices)
{
    const QSignalBlocker quiet(box); // nothing else is asked by it
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(all, QString());
    for (const JournalChoice &choice : choices)
        box->addItem(choice.label, choice.value);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

void JournalFilters::setPeople(const QList<JournalChoice> &people)
{
    fill(m_person, tr("Everybody"), people);
}

void JournalFilters::setKinds(const QList<JournalChoice> &kinds)
{
    fill(m_kind, tr("All kinds"), kinds);
}

void JournalFilters::setRecord(const Uid &record, const QString &name)
{
    const bool had = m_record->hasFocus();
    m_recordUid = record;
    const QString shortName =
        name.size() > kLongestName ? name.left(kLongestName).trimmed() + QChar(0x2026) : name;
    m_record->setText(tr("Only “%1”").arg(shortName));
    m_record->setToolTip(tr("Only entries about “%1”. Press to see all again.").arg(name));
    m_record->setVisible(!record.isNull());
    if (had && record.isNull())
        m_words->setFocus();
    Q_EMIT questionChanged();
}

void JournalFilters::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_person->setCurrentIndex(0);
        m_kind->setCurrentIndex(0);
        m_days->setCurrentIndex(0);
        m_words->clear();
        setRecord({}, {});
    }
    Q_EMIT questionChanged();
}

JournalQuestion JournalFilters::question() const
{
    JournalQuestion question;
    question.author = m_person->currentData().toString();
    question.kind = m_kind->currentData().toString();
    question.record = m_recordUid;
    std::tie(question.from, question.to) = days();
    question.words = m_words->text().trimmed();
    return question;
}

void JournalFilters::setTarget(QWidget *view)
{
    m_words->setTarget(view);
}

QWidget *JournalFilters::firstField() const
{
    return m_words;
}

} // namespace candour
