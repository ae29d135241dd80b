// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ImportResolver.h"

#include "core/base/FieldText.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/RecordLists.h"
#include "core/services/RecordNames.h"

#include <QCoreApplication>

namespace candour {

namespace {

constexpr qsizetype kLongestCode = 40;

QString folded(const QString &text)
{
    return text.simplified().toLower();
}

QString refusal(const QString &field)
{
    return QCoreApplication::translate("ImportResolver",
                                       "The mapping’s “creates” cannot set “%1” of an indicator.")
        .arg(field);
}

/// Links named as in a CSV cell: "3;5", "quality/safety". Names the file lacks are left out: a
/// shipped mapping speaks of shipped domains, and the organisation may have put others in their
/// place.
Result<QVariant> linksFromText(RecordNames &names, const Field &field, const QString &text)
{
    RecordList rows;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        auto uid = names.find(inlineField(field).target(), part);
        if (!uid)
            return fail(uid.error());
        if (uid->isNull())
            continue;
        RecordData link(field.rows());
        link.setValue(0, QVariant::fromValue(*uid));
        rows.append(link);
    }
    return QVariant::fromValue(rows);
}

/// Fields of the mapping's `creates` entry, read as a CSV cell would be.
Result<void> applyFields(RecordData &record, const QJsonObject &fields, RecordNames &names)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Field *field = record.kind().field(it.key());
        if (!field || field->isReference() || (field->isList() && !isInlineList(*field)))
            return fail(ErrorCode::Invalid, refusal(it.key()));
        const QString text = it.value().isBool()
            ? (it.value().toBool() ? QStringLiteral("yes") : QStringLiteral("no"))
            : it.value().toVariant().toString();
        auto value =
            field->isList() ? linksFromText(names, *field, text) : valueFromText(*field, text);
        if (!value)
            return fail(value.error());
        record.setValue(it.key(), *value);
    }
    return {};
}

/// Which indicators of the table come with numerator and denominator in every row, as proportions
/// do.
std::vector<bool> withParts(const ImportedTable &table)
{
    std::vector<bool> all(size_t(table.indicators.size()), true);
    for (const ImportedRow &row : table.rows) {
        const bool given = row.status != FigureStatus::Final || row.numerator <= row.denominator;
        if (!given)
            all[row.indicator] = false;
    }
    return all;
}

} // namespace

Result<void> ImportResolver::resolve(const ImportedTable &table, bool createMissing)
{
    if (auto done = resolveOrganisations(table, createMissing); !done)
        return done;
    return resolveIndicators(table, createMissing);
}

Result<void> ImportResolver::resolveOrganisations(const ImportedTable &table, bool createMissing)
{
    auto known = m_command.database().records().all<Organisation>();
    if (!known)
        return fail(known.error());
    QHash<QString, Uid> byCode;
    QHash<QString, Uid> byName;
    for (const Organisation &organisation : std::as_const(*known)) {
        byCode.insert(folded(organisation.code), organisation.uid);
        byName.insert(folded(organisation.name), organisation.uid);
        if (!organisation.shortName.isEmpty())
            byName.insert(folded(organisation.shortName), organisation.uid);
    }
    // Only what a good row speaks of is created.
    std::vector<bool> used(size_t(table.organisations.size()), false);
    for (const ImportedRow &row : table.rows)
        used[row.organisation] = true;
    for (const ImportedOrganisation &named : table.organisations) {
        Uid uid = byCode.value(folded(named.code));
        if (uid.isNull() && named.code.isEmpty())
            uid = byName.value(folded(named.name), byCode.value(folded(named.name)));
        if (uid.isNull() && createMissing && used[m_organisations.size()]) {
            auto created = createProvider(named);
            // A name that cannot be one (too long, say) leaves its rows out, not the whole file.
            if (!created && created.error().code != ErrorCode::Invalid)
                return fail(created.error());
            uid = created.value_or(Uid());
        }
        m_organisations.push_back(uid);
    }
    return {};
}

Result<Uid> ImportResolver::createProvider(const ImportedOrganisation &named)
{
    Organisation provider;
    provider.code = named.code.isEmpty() ? named.name.simplified().left(20) : named.code;
    provider.name = named.name.isEmpty() ? provider.code : named.name.simplified();
    provider.type = OrganisationType::Provider;
    auto uid = m_command.put(provider);
    if (uid)
        m_createdProviders.append(provider.code);
    return uid;
}

Result<void> ImportResolver::resolveIndicators(const ImportedTable &table, bool createMissing)
{
    auto known = m_command.database().records().all<Indicator>();
    if (!known)
        return fail(known.error());
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < known->size(); ++i) {
        places.insert(folded((*known)[i].name), i);
        if (!(*known)[i].shortName.isEmpty())
            places.insert(folded((*known)[i].shortName), i);
    }
    for (qsizetype i = 0; i < known->size(); ++i)
        places.insert(folded((*known)[i].code), i); // a code goes before a name
    const std::vector<bool> hasParts = withParts(table);
    std::vector<bool> used(size_t(table.indicators.size()), false);
    for (const ImportedRow &row : table.rows)
        used[row.indicator] = true;
    for (qsizetype i = 0; i < table.indicators.size(); ++i) {
        const auto place = places.constFind(folded(table.indicators[i]));
        if (place != places.cend()) {
            m_indicators.push_back((*known)[*place]);
        } else if (createMissing && used[size_t(i)]) {
            auto created = createIndicator(table.indicators[i], hasParts[size_t(i)]);
            if (!created)
                return fail(created.error());
            m_indicators.push_back(*created);
        } else {
            m_indicators.emplace_back();
        }
    }
    return {};
}

Result<Indicator> ImportResolver::createIndicator(const QString &name, bool hasParts)
{
    // Without a word of the mapping's the measure is taken for what its figures can bear: a
    // proportion adds up from its parts, of anything else we do not know how it adds up.
    Indicator indicator;
    indicator.name = name.simplified();
    indicator.code = indicator.name.left(kLongestCode);
    indicator.unit = hasParts ? UnitKind::Proportion : UnitKind::Count;
    indicator.aggregation = hasParts ? Aggregation::SumOfParts : Aggregation::None;
    RecordData record = recordType<Indicator>().toData(indicator);
    const db::RecordStore store = m_command.database().records();
    RecordNames names(store);
    for (const QJsonObject &fields : m_mapping.creates) {
        if (folded(fields.value(QStringLiteral("code")).toString()) != folded(name))
            continue;
        if (auto done = applyFields(record, fields, names); !done)
            return fail(done.error());
    }
    auto uid = m_command.put(record);
    if (!uid)
        return fail(uid.error());
    record.uid = *uid;
    m_createdIndicators.append(record.text(u"code"));
    return recordType<Indicator>().fromData(record);
}

} // namespace candour
