// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportChoices.h"

#include "core/base/PersonText.h"
#include "core/calc/NumberText.h"
#include "ui/dialogs/ProblemLabel.h"
#include "ui/pages/data/ImportFlow.h"
#include "ui/theme/Tokens.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

/// "2 providers and 1 indicator are not known yet (40 rows)."
QString unknownSentence(const QList<UnknownName> &names)
{
    int indicators = 0;
    qint64 rows = 0;
    for (const UnknownName &name : names) {
        indicators += int(name.isIndicator);
        rows += name.rows;
    }
    const int providers = int(names.size()) - indicators;
    const QString ofProviders = providers == 1
        ? ImportChoices::tr("1 provider")
        : ImportChoices::tr("%1 providers").arg(formatNumber(providers, 0));
    const QString ofIndicators = indicators == 1
        ? ImportChoices::tr("1 indicator")
        : ImportChoices::tr("%1 indicators").arg(formatNumber(indicators, 0));
    QString what = ImportChoices::tr("%1 and %2").arg(ofProviders, ofIndicators);
    if (providers == 0 || indicators == 0)
        what = providers == 0 ? ofIndicators : ofProviders;
    return (names.size() == 1 ? ImportChoices::tr("%1 is not known yet (%2). What shall "
                                                  "become of its rows?")
                              : ImportChoices::tr("%1 are not known yet (%2). What shall "
                                                  "become of their rows?"))
        .arg(what, rowsText(rows));
}

} // namespace

ImportChoices::ImportChoices(QWidget *parent)
    : QWidget(parent)
    , m_unknownText(new QLabel(this))
    , m_create(new QRadioButton(tr("&Create them"), this))
    , m_leaveRows(new QRadioButton(tr("&Leave their rows out"), this))
    , m_lockedText(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_reasonProblem(new ProblemLabel(QStringLiteral("importReasonProblem"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addWidget(buildUnknown());
    layout->addWidget(buildLocked());
}

QWidget *ImportChoices::buildUnknown()
{
    m_unknown = new QWidget(this);
    m_unknown->setObjectName(QStringLiteral("importUnknownChoice"));
    m_unknownText->setTextFormat(Qt::PlainText);
    m_unknownText->setObjectName(QStringLiteral("importUnknownText"));
    m_create->setObjectName(QStringLiteral("importCreate"));
    m_create->setToolTip(tr("They become providers and indicators of yours; complete their "
                            "details afterwards"));
    m_leaveRows->setObjectName(QStringLiteral("importLeaveRows"));
    m_leaveRows->setToolTip(tr("Only figures of known providers and indicators are imported"));
    auto *choices = new QButtonGroup(m_unknown);
    choices->addButton(m_create);
    choices->addButton(m_leaveRows);
    connect(m_create, &QRadioButton::clicked, this,
            [this] { Q_EMIT chosen(UnknownChoice::Create); });
    connect(m_leaveRows, &QRadioButton::clicked, this,
            [this] { Q_EMIT chosen(UnknownChoice::LeaveOut); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kGroup);
    row->addWidget(m_create);
    row->addWidget(m_leaveRows);
    row->addStretch();
    auto *layout = new QVBoxLayout(m_unknown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kChip);
    layout->addWidget(m_unknownText);
    layout->addLayout(row);
    return m_unknown;
}

QWidget *ImportChoices::buildLocked()
{
    m_locked = new QWidget(this);
    m_locked->setObjectName(QStringLiteral("importLocked"));
    m_lockedText->setTextFormat(Qt::PlainText);
    m_lockedText->setWordWrap(true);
    m_lockedText->setObjectName(QStringLiteral("importLockedText"));
    auto *label = new QLabel(tr("Reason to &restate"), m_locked);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("importReason"));
    m_reason->setPlaceholderText(tr("Left out without a reason"));
    m_reason->setToolTip(tr("Kept in the history and listed with the restated figures"));
    connect(m_reason, &QLineEdit::textChanged, this, &ImportChoices::reasonTyped);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kRelated);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    auto *layout = new QVBoxLayout(m_locked);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kChip);
    layout->addWidget(m_lockedText);
    layout->addLayout(row);
    layout->addWidget(m_reasonProblem);
    return m_locked;
}

void ImportChoices::setItem(const ImportItem &item)
{
    updateUnknown(item);
    updateLocked(item);
    setVisible(!m_unknown->isHidden() || !m_locked->isHidden());
}

QWidget *ImportChoices::firstQuestion() const
{
    if (isHidden())
        return nullptr;
    if (!m_unknown->isHidden())
        return m_leaveRows->isChecked() ? m_leaveRows : m_create;
    return m_reason;
}

void ImportChoices::updateUnknown(const ImportItem &item)
{
    const bool asks = item.hasUnknown() && item.state == ImportState::Ready;
    m_unknown->setVisible(asks);
    if (!asks)
        return;
    m_unknownText->setText(unknownSentence(item.openNames()));
    QButtonGroup *choices = m_create->group();
    choices->setExclusive(false); // a group that is exclusive cannot have none chosen
    m_create->setChecked(item.choice == UnknownChoice::Create);
    m_leaveRows->setChecked(item.choice == UnknownChoice::LeaveOut);
    choices->setExclusive(true);
}

/// What cannot happen without a reason.
QString ImportChoices::changesWithReason(const ImportItem &item)
{
    if (item.state != ImportState::Ready)
        return {};
    const FigureImportReport &report = item.report();
    const auto replaces = std::count_if(
        report.thresholds.begin(), report.thresholds.end(), [&](const ThresholdOffer &offer) {
            return offer.state == OfferState::Differs && item.thresholds.takes(offer);
        });
    QStringList changes;
    if (!report.locked.isEmpty())
        changes.append(tr("%1 would change.").arg(db::reportedWords(report.locked)));
    if (replaces > 0)
        changes.append(tr("%n target(s) would be replaced.", nullptr, int(replaces)));
    return changes.join(u' ');
}

void ImportChoices::updateLocked(const ImportItem &item)
{
    const QString changes = changesWithReason(item);
    m_locked->setVisible(!changes.isEmpty());
    if (changes.isEmpty())
        return;
    m_lockedText->setText(changes);
    if (m_asked != item.found) { // another file has a reason of its own
        m_asked = item.found;
        m_reason->setText(item.reason);
    }
}

void ImportChoices::reasonTyped(const QString &text)
{
    // It stays in the history for good: a reason that could name somebody is none.
    const bool named = !personFindings(text).isEmpty();
    m_reasonProblem->say(
        named ? tr("A person could be named in this reason. Say it without the person.")
              : QString());
    Q_EMIT reasonGiven(named ? QString() : text);
}

} // namespace candour
