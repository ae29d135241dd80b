// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/ThresholdRules.h"

#include "core/domain/Threshold.h"

#include <QCoreApplication>

namespace candour {

namespace {

void addAmberProblem(QList<Problem> &problems, const QString &sentence)
{
    problems.append({QStringLiteral("amber"), sentence});
}

/// The bound as a value of the measure, beside the target or targets.
void checkAmberValue(const RecordData &threshold, QList<Problem> &problems)
{
    const QString comparison = threshold.text(u"comparison");
    const double amber = threshold.value(u"amber").toDouble();
    const double target = threshold.value(u"target").toDouble();
    if (comparison == codeOf(Comparison::AtLeast) && amber > target)
        addAmberProblem(problems,
                        QCoreApplication::translate(
                            "rule",
                            "The amber bound is better than the target. With “at least”, amber is "
                            "what falls short of the target: its bound lies below."));
    else if (comparison == codeOf(Comparison::AtMost) && amber < target)
        addAmberProblem(problems,
                        QCoreApplication::translate(
                            "rule",
                            "The amber bound is better than the target. With “at most”, amber is "
                            "what exceeds the target: its bound lies above."));
    else if (comparison == codeOf(Comparison::Between) && amber > target
             && amber < threshold.value(u"target_upper").toDouble())
        addAmberProblem(problems,
                        QCoreApplication::translate(
                            "rule",
                            "The amber bound lies between the targets, where all is green: it "
                            "belongs below the lower or above the upper one."));
}

} // namespace

void thresholdIsWhole(const RecordData &threshold, QList<Problem> &problems)
{
    const QString comparison = threshold.text(u"comparison");
    const QVariant target = threshold.value(u"target");
    const bool needsTarget =
        comparison != codeOf(Comparison::None) && comparison != codeOf(Comparison::ZeroTolerance);
    if (needsTarget && !target.isValid())
        problems.append({QStringLiteral("target"),
                         QCoreApplication::translate("rule", "This comparison needs a target.")});
    if (comparison == codeOf(Comparison::Between)) {
        const QVariant upper = threshold.value(u"target_upper");
        if (!upper.isValid() || upper.toDouble() < target.toDouble())
            problems.append({QStringLiteral("target_upper"),
                             QCoreApplication::translate(
                                 "rule", "“Between” needs an upper target above the lower one.")});
    }
    if (threshold.text(u"amber_kind") != codeOf(AmberKind::None)
        && !threshold.value(u"amber").isValid())
        problems.append(
            {QStringLiteral("amber"),
             QCoreApplication::translate("rule", "Say where amber ends, or choose “none”.")});
    const QString profile = threshold.text(u"profile").simplified();
    if (!profile.isEmpty() && profile.split(u' ').size() != 12)
        problems.append(
            {QStringLiteral("profile"),
             QCoreApplication::translate("rule", "A profile has twelve numbers, April to March.")});
    const QDate from = threshold.value(u"valid_from").toDate();
    const QDate to = threshold.value(u"valid_to").toDate();
    if (from.isValid() && to.isValid() && to < from)
        problems.append(
            {QStringLiteral("valid_to"),
             QCoreApplication::translate("rule", "The threshold ends before it begins.")});
}

void amberMissesTheTarget(const RecordData &threshold, QList<Problem> &problems)
{
    if (!threshold.value(u"amber").isValid() || !threshold.value(u"target").isValid())
        return;
    const QString kind = threshold.text(u"amber_kind");
    if (kind == codeOf(AmberKind::Absolute))
        checkAmberValue(threshold, problems);
    else if (kind == codeOf(AmberKind::Relative) && threshold.value(u"amber").toDouble() < 0)
        addAmberProblem(problems,
                        QCoreApplication::translate(
                            "rule", "The per cent by which amber misses the target is 0 or more."));
}

} // namespace candour
