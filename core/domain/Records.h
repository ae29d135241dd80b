// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Describe.h"
#include "core/domain/Framework.h"
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"
#include "core/domain/Person.h"
#include "core/domain/Profile.h"
#include "core/domain/Remark.h"
#include "core/domain/Report.h"
#include "core/domain/SourceName.h"
#include "core/domain/Statistics.h"
#include "core/domain/Submission.h"
#include "core/domain/Threshold.h"
#include "core/domain/View.h"

/// Every record type of the product. A new one is declared here, described in a .cpp of its
/// subject, and registered in domainRegistry(); storage, journal, form, table, search and exchange
/// follow from the description.
namespace candour {

template <>
inline constexpr FieldKind kReferenceKind<Person> = FieldKind::Person;
template <>
inline constexpr FieldKind kReferenceKind<Attachment> = FieldKind::Attachment;

template <>
const RecordType<Domain> &recordType<Domain>();
template <>
const RecordType<FrameworkIndicator> &recordType<FrameworkIndicator>();
template <>
const RecordType<Dimension> &recordType<Dimension>();
template <>
const RecordType<DimensionSet> &recordType<DimensionSet>();
template <>
const RecordType<Organisation> &recordType<Organisation>();
template <>
const RecordType<OrganisationMember> &recordType<OrganisationMember>();
template <>
const RecordType<CqcRating> &recordType<CqcRating>();
template <>
const RecordType<IndicatorDomain> &recordType<IndicatorDomain>();
template <>
const RecordType<IndicatorDimension> &recordType<IndicatorDimension>();
template <>
const RecordType<Indicator> &recordType<Indicator>();
template <>
const RecordType<Threshold> &recordType<Threshold>();
template <>
const RecordType<VerdictOverride> &recordType<VerdictOverride>();
template <>
const RecordType<DataQuality> &recordType<DataQuality>();
template <>
const RecordType<Rebase> &recordType<Rebase>();
template <>
const RecordType<ChartNote> &recordType<ChartNote>();
template <>
const RecordType<SourceName> &recordType<SourceName>();
template <>
const RecordType<SubmissionRule> &recordType<SubmissionRule>();
template <>
const RecordType<Submission> &recordType<Submission>();
template <>
const RecordType<Role> &recordType<Role>();
template <>
const RecordType<PersonRole> &recordType<PersonRole>();
template <>
const RecordType<Person> &recordType<Person>();
template <>
const RecordType<TermEntry> &recordType<TermEntry>();
template <>
const RecordType<Profile> &recordType<Profile>();
template <>
const RecordType<Comment> &recordType<Comment>();
template <>
const RecordType<Link> &recordType<Link>();
template <>
const RecordType<Attachment> &recordType<Attachment>();
template <>
const RecordType<AdditionalField> &recordType<AdditionalField>();
template <>
const RecordType<SavedMapping> &recordType<SavedMapping>();
template <>
const RecordType<Report> &recordType<Report>();
template <>
const RecordType<ReportText> &recordType<ReportText>();
template <>
const RecordType<FrontSheet> &recordType<FrontSheet>();
template <>
const RecordType<SavedView> &recordType<SavedView>();
template <>
const RecordType<TextClearance> &recordType<TextClearance>();

/// The kinds a Candour file holds.
[[nodiscard]] const Registry &domainRegistry();

} // namespace candour
