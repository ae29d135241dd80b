// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/TargetCommands.h"

#include "core/calc/QualityBook.h"
#include "core/calc/RuleBooks.h"
#include "core/services/FigureTrust.h"
#include "core/services/FileSession.h"
#include "ui/dialogs/QualityDialog.h"
#include "ui/dialogs/ThresholdDialog.h"

namespace candour {

namespace {

/// What a new target begins with: the direction that the measure itself names.
Threshold freshThreshold(const Indicator &indicator)
{
    Threshold threshold;
    threshold.indicator = Ref<Indicator>(indicator.uid);
    threshold.comparison =
        indicator.polarity == Polarity::LowerIsBetter ? Comparison::AtMost : Comparison::AtLeast;
    return threshold;
}

} // namespace

TargetCommands::TargetCommands(FileSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void TargetCommands::answer(const Result<ChangeSet> &result)
{
    if (result)
        Q_EMIT done();
    else
        Q_EMIT failed(result.error().text);
}

std::optional<Threshold> TargetCommands::targetAt(const FigurePlace &place) const
{
    const ThresholdBook book(m_session.books().thresholds);
    const Threshold *found = book.choiceFor(Ref<Indicator>(place.indicator.uid),
                                            Ref<Organisation>(place.organisation.uid))
                                 .forPeriod(place.period);
    return found ? std::optional(*found) : std::nullopt;
}

/// A target of one provider's own leaves the one of all as it is.
ThresholdEdit TargetCommands::editOf(const Threshold &proposed,
                                     const std::optional<Threshold> &replaced) const
{
    const bool same = replaced && replaced->organisation == proposed.organisation;
    return {proposed, same ? replaced->uid : Uid(), {}};
}

void TargetCommands::changeTarget(const FigurePlace &place, const QString &typed, QWidget *window)
{
    const std::optional<Threshold> standing = targetAt(place);
    Threshold start = standing.value_or(freshThreshold(place.indicator));
    if (!typed.isEmpty()) {
        auto read = thresholdFromText(typed, start, place.indicator);
        if (!read)
            return Q_EMIT failed(read.error().text);
        start = *read;
    }
    const Period dataTo = Period::containing(
        m_session.dataTo().isNull() ? m_session.clock().today() : m_session.dataTo().lastDay(),
        PeriodKind::Month);
    ThresholdQuestion question;
    question.indicator = place.indicator;
    question.start = start;
    question.organisation = Ref<Organisation>(place.organisation.uid);
    question.organisationName = shortNameOf(place.organisation);
    question.nextFigures = dataTo.plus(1).firstDay();
    question.thisYear = QDate(dataTo.financialYearStart(), 4, 1);
    question.effects = [this, standing, dataTo](const Threshold &proposed) {
        ThresholdEffects effects;
        const ThresholdEdit edit = editOf(proposed, standing);
        if (const auto fault = thresholdFault(m_session.reader(), proposed)) {
            effects.fault = fault->text;
            effects.faultField = fault->field;
            return effects;
        }
        auto found = whatIf(m_session.reader(), m_session.books(), edit, dataTo);
        if (!found) {
            effects.fault = found.error().text;
            return effects;
        }
        effects.reasonWanted = reasonWanted(m_session.books(), edit, *found);
        effects.whatIf = std::move(*found);
        return effects;
    };
    question.nameOf = [this](const Ref<Organisation> &ref) {
        for (const Organisation &one : m_session.books().organisations) {
            if (one.uid == ref.uid())
                return shortNameOf(one);
        }
        return QString();
    };
    auto *dialog = new ThresholdDialog(std::move(question), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, standing] {
        ThresholdEdit edit = editOf(dialog->threshold(), standing);
        edit.reason = dialog->reason();
        m_session.run([edit](db::Database &database,
                             const Progress &) { return saveThreshold(database, edit); },
                      this, [this](const Result<ChangeSet> &result) { answer(result); });
    });
    dialog->open();
}

void TargetCommands::gradeData(const FigurePlace &place, QWidget *window)
{
    const QualityBook book(m_session.books().grades);
    const DataQuality *standing = book.find(Ref<Organisation>(place.organisation.uid),
                                            Ref<Indicator>(place.indicator.uid), place.period);
    QualityQuestion question;
    question.measure = place.indicator.name;
    if (standing)
        question.start = *standing;
    question.start.indicator = Ref<Indicator>(place.indicator.uid);
    question.organisation = Ref<Organisation>(place.organisation.uid);
    question.organisationName = shortNameOf(place.organisation);
    question.from = place.period.firstDay();
    question.today = m_session.clock().today();
    auto *dialog = new QualityDialog(question, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.run(
            [quality = dialog->quality()](db::Database &database, const Progress &) {
                return saveQuality(database, quality);
            },
            this, [this](const Result<ChangeSet> &result) { answer(result); });
    });
    connect(dialog, &QualityDialog::removalRequested, this, [this](const Uid &grade) {
        m_session.run([grade](db::Database &database,
                              const Progress &) { return removeQuality(database, grade); },
                      this, [this](const Result<ChangeSet> &result) { answer(result); });
    });
    dialog->open();
}

} // namespace candour
