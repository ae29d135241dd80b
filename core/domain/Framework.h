// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/Uid.h"

#include <QList>
#include <QString>

namespace candour {

struct Indicator;
struct Person;

/// One of the domains of an outcomes framework (CONVENTIONS section 1).
struct Domain {
    Uid uid;
    QString code; ///< "1" … "5"
    QString title;
    QString shortTitle;
    Ref<Person> boardMember; ///< named Governing Body member (REQUIREMENTS N 5.1)
};

enum class IndicatorLevel { Overarching, ImprovementArea };

/// An indicator of the national framework: what a local indicator may be a measure of.
struct FrameworkIndicator {
    Uid uid;
    QString code; ///< "1a", "5.2.i"
    QString frameworkYear; ///< "2014/15"
    QString title;
    Ref<Domain> domain;
    IndicatorLevel level = IndicatorLevel::Overarching;
    QString improvementArea;
    QString sharedWith;
    QString inDevelopment;
    QString source;
    QString note;
};

/// One quality of a set: "safety" of the three dimensions, "well-led" of CQC's five questions.
struct Dimension {
    Uid uid;
    QString code;
    QString name;
    QString letter; ///< S, E, X …: what a narrow column shows
    bool core = false; ///< one of the dimensions that get equal space on a scorecard
    /// Codes of the domains whose indicators belong here when they carry no dimension of this set
    /// (REQUIREMENTS R-061), separated by `;`: "1;2;3".
    QString domains;
};

/// A way to sort indicators by quality. The organisation edits it; one set is the default.
struct DimensionSet {
    Uid uid;
    QString code;
    QString name;
    bool isDefault = false;
    QList<Dimension> dimensions;
};

template <>
std::span<const Choice<IndicatorLevel>> choicesOf<IndicatorLevel>();

/// Gives the indicator, for each set of which it carries no dimension, those that
/// Dimension::domains gives to its domains. What it carries itself is left as it is.
void completeDimensions(Indicator &indicator, const QList<DimensionSet> &sets,
                        const QList<Domain> &domains);

} // namespace candour
