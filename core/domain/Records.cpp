// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Records.h"

namespace candour {

const Registry &domainRegistry()
{
    static const Registry registry = [] {
        Registry r;
        r.add(recordType<Organisation>());
        r.add(recordType<Role>());
        r.add(recordType<Person>());
        r.add(recordType<Profile>());
        r.add(recordType<TermEntry>());
        r.add(recordType<Domain>());
        r.add(recordType<FrameworkIndicator>());
        r.add(recordType<DimensionSet>());
        r.add(recordType<Indicator>());
        r.add(recordType<Threshold>());
        r.add(recordType<VerdictOverride>());
        r.add(recordType<DataQuality>());
        r.add(recordType<Rebase>());
        r.add(recordType<ChartNote>());
        r.add(recordType<SubmissionRule>());
        r.add(recordType<Submission>());
        r.add(recordType<CqcRating>());
        r.add(recordType<Comment>());
        r.add(recordType<Attachment>());
        r.add(recordType<Link>());
        r.add(recordType<AdditionalField>());
        r.add(recordType<SavedMapping>());
        r.add(recordType<SourceName>());
        r.add(recordType<Report>());
        r.add(recordType<ReportText>());
        r.add(recordType<FrontSheet>());
        r.add(recordType<SavedView>());
        r.add(recordType<TextClearance>());
        return r;
    }();
    return registry;
}

} // namespace candour
