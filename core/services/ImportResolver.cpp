// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ImportResolver.h"

#include "core/base/FieldText.h"
#include "core/base/Validate.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/KnownByName.h"
#include "core/services/ProviderKind.h"
#include "core/services/RecordLists.h"
#include "core/services/RecordNames.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace candour {

namespace {

constexpr qsizetype kLongestCode = 40;
constexpr qsizetype kLongestProviderCode = 20;
constexpr qsizetype kLongestShown = 60;
constexpr qsizetype kLongestRemembered = 200; ///< a longer name is asked for again

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportResolver", text);
}

/// A name as a sentence shows it.
QString shown(const QString &name)
{
    return name.size() > kLongestShown ? QString(name.left(kLongestShown) + u'…') : name;
}

QString refusal(const QString &field)
{
    return tr("The mapping’s “creates” cannot set “%1” of an indicator.").arg(field);
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

/// What the figures of one indicator look like.
struct Votes {
    qint64 within = 0; ///< a numerator and a denominator not below it
    qint64 above = 0; ///< a numerator above its denominator
    qint64 zero = 0; ///< a denominator of nought, which says nothing
    qint64 single = 0; ///< one number
    qint64 fractions = 0; ///< of these, not whole
};

/// Decided by the good rows, so that a slip in one does not make another measure of it: a
/// proportion where at least half the figures are parts of a whole, a ratio where most have two
/// numbers and are none; else a count, or an average where numbers are not whole: nobody counts
/// those.
UnitKind kindFrom(const Votes &votes)
{
    const qint64 all = votes.within + votes.above + votes.single;
    const bool onlyZero = all == 0 && votes.zero > 0;
    if (onlyZero || (votes.within > 0 && votes.within * 2 >= all))
        return UnitKind::Proportion;
    if (votes.above * 2 > all)
        return UnitKind::Ratio;
    return votes.fractions > 0 ? UnitKind::Mean : UnitKind::Count;
}

std::vector<Votes> votesOf(const ImportedTable &table)
{
    std::vector<Votes> votes(size_t(table.indicators.size()));
    for (const ImportedRow &row : table.rows) {
        if (row.status != FigureStatus::Final && row.status != FigureStatus::Provisional)
            continue;
        Votes &of = votes[row.indicator];
        if (std::isnan(row.numerator) || std::isnan(row.denominator)) {
            ++of.single;
            of.fractions += std::isfinite(row.value) && row.value != std::floor(row.value) ? 1 : 0;
        } else if (row.denominator == 0) {
            ++of.zero;
        } else {
            ++(row.numerator <= row.denominator ? of.within : of.above);
        }
    }
    return votes;
}

/// Checks drafts without asking the file anew for each: a bad file may name 200,000 of them.
class DraftContext final : public FormContext {
public:
    explicit DraftContext(const QSet<QString> &codes)
        : m_codes(codes)
    {
    }

    void take(const QString &code) { m_codes.insert(code); }

    /// The name cut to a code that nobody has: of long names that begin alike each but the first
    /// ends in a number.
    [[nodiscard]] QString freeCode(const QString &name, qsizetype longest)
    {
        const QString whole = name.simplified();
        QString code = whole.left(longest);
        if (whole.size() <= longest || !m_codes.contains(code))
            return code;
        int &last = m_numbers[code];
        while (m_codes.contains(code)) {
            const QString number = QStringLiteral(" %1").arg(++last + 1);
            code = whole.left(longest - number.size()) + number;
        }
        return code;
    }

    [[nodiscard]] QList<Candidate> candidates(const RecordKind &, const QString &,
                                              int) const override
    {
        return {};
    }

    // A draft refers only to records that were just looked up.
    [[nodiscard]] QString titleOf(const RecordKind &, const Uid &) const override
    {
        return QStringLiteral("");
    }

    [[nodiscard]] bool isTaken(const RecordKind &, const Field &, const QVariant &value,
                               const Uid &) const override
    {
        return m_codes.contains(value.toString());
    }

    /// Why the record cannot be made; empty when it can.
    [[nodiscard]] QString faultOf(const RecordData &record, const QString &what) const
    {
        const QList<Problem> problems = validate(record, *this);
        return problems.isEmpty() ? QString()
                                  : tr("%1 cannot be created: %2 Correct it in the source.")
                                        .arg(what, problems.first().text);
    }

private:
    QSet<QString> m_codes;
    QHash<QString, int> m_numbers; ///< given so far, by the code that names were cut to
};

QString providerWords(const QString &name)
{
    return tr("the provider “%1”").arg(shown(name));
}

QString indicatorWords(const QString &name)
{
    return tr("the indicator “%1”").arg(shown(name));
}

QString withdrawnText(const QString &what)
{
    return tr("%1 was withdrawn. Restore it, or take its rows out").arg(what);
}

QString sharedText(const QString &what)
{
    return tr("%1 may be either of two records of this name. Write its code instead").arg(what);
}

Organisation providerFrom(const ImportedOrganisation &named, DraftContext &context)
{
    Organisation provider;
    provider.code =
        named.code.isEmpty() ? context.freeCode(named.name, kLongestProviderCode) : named.code;
    provider.name = named.name.isEmpty() ? provider.code : named.name.simplified();
    provider.type = OrganisationType::Provider;
    provider.providerType = providerKindOf(provider.code, provider.name);
    return provider;
}

/// The names that stand beside codes of indicators in the source, by nameKey() of the code.
QHash<QString, QString> namesBesideCodes(const Mapping &mapping)
{
    QHash<QString, QString> names;
    for (const QJsonObject &fields : mapping.creates) {
        const QString name = fields.value(QStringLiteral("name")).toString();
        if (!name.isEmpty())
            names.insert(nameKey(fields.value(QStringLiteral("code")).toString()), name);
    }
    return names;
}

using Answers = QHash<QString, NameAnswer>;

bool isAnswered(const Answers &answers, const QString &key, NameFate fate)
{
    const auto answer = answers.constFind(key);
    return answer != answers.cend() && answer->fate == fate;
}

bool isToBeMade(const Answers &answers, const QString &key, bool createMissing)
{
    return answers.contains(key) ? isAnswered(answers, key, NameFate::Create) : createMissing;
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
    const auto known = knownOf<Organisation>(m_command.database().records());
    if (!known)
        return fail(known.error());
    DraftContext context(known->codes);
    m_organisations.resize(size_t(table.organisations.size()));
    for (size_t i = 0; i < m_organisations.size(); ++i) {
        const ImportedOrganisation &named = table.organisations[qsizetype(i)];
        const bool byName = named.code.isEmpty();
        const QString &text = byName ? named.name : named.code;
        const QString key = nameKey(text);
        const auto placeIn = [&](const RecordsByName &names) {
            return byName ? names.find(key) : names.findCode(key);
        };
        Provider &provider = m_organisations[i];
        if (const qsizetype place = placeIn(known->inUse); place >= 0) {
            provider.state = State::Known;
            provider.uid = known->records[place].uid;
        } else if (placeIn(known->withdrawn) >= 0) {
            provider.fault = withdrawnText(providerWords(text));
        } else if (isAnswered(m_answers.organisations, key, NameFate::Match)) {
            const auto meant = known->answered(m_answers.organisations[key].record, text);
            if (!meant)
                return fail(meant.error());
            provider.state = State::Known;
            provider.uid = meant->uid;
            provider.answered = RememberedName {false, text, meant->code, meant->name};
        } else if (!m_answers.organisations.contains(key) && createMissing && byName
                   && known->inUse.isShared(key)) {
            provider.fault = sharedText(providerWords(text));
        } else if (isToBeMade(m_answers.organisations, key, createMissing)) {
            const Organisation draft = providerFrom(named, context);
            provider.fault =
                context.faultOf(recordType<Organisation>().toData(draft), providerWords(text));
            if (!provider.fault.isEmpty())
                continue;
            provider.draft = draft;
            provider.state = State::Ready;
            context.take(provider.draft.code);
        }
    }
    return {};
}

Result<void> ImportResolver::resolveIndicators(const ImportedTable &table, bool createMissing)
{
    const db::RecordStore store = m_command.database().records();
    const auto known = knownOf<Indicator>(store);
    if (!known)
        return fail(known.error());
    DraftContext context(known->codes);
    const std::vector<Votes> votes = votesOf(table);
    RecordNames names(store);
    m_besideCodes = namesBesideCodes(m_mapping);
    for (qsizetype i = 0; i < table.indicators.size(); ++i) {
        const QString &text = table.indicators[i];
        const QString key = nameKey(text);
        Measure measure;
        if (const qsizetype place = known->inUse.find(key); place >= 0) {
            measure.state = State::Known;
            measure.value = known->records[place];
        } else if (known->withdrawn.find(key) >= 0) {
            measure.fault = withdrawnText(indicatorWords(text));
        } else if (const qsizetype named = known->inUse.find(nameKey(m_besideCodes.value(key)));
                   named >= 0 && m_besideCodes.contains(key)
                   && !m_answers.indicators.contains(key)) {
            measure.state = State::Known;
            measure.value = known->records[named];
        } else if (isAnswered(m_answers.indicators, key, NameFate::Match)) {
            const auto meant = known->answered(m_answers.indicators[key].record, text);
            if (!meant)
                return fail(meant.error());
            measure.state = State::Known;
            measure.value = *meant;
            measure.answered = RememberedName {true, text, meant->code, meant->name};
        } else if (!m_answers.indicators.contains(key) && createMissing
                   && known->inUse.isShared(key)) {
            measure.fault = sharedText(indicatorWords(text));
        } else if (isToBeMade(m_answers.indicators, key, createMissing)) {
            auto ready = readyIndicator(text, kindFrom(votes[size_t(i)]), names);
            if (!ready)
                return fail(ready.error());
            if (text.simplified().size() > kLongestCode)
                ready->draft.setValue(u"code", context.freeCode(text, kLongestCode));
            // Of a name that cannot be one only the reason is kept: there may be very many.
            const QString fault = context.faultOf(ready->draft, indicatorWords(text));
            if (fault.isEmpty()) {
                measure = *ready;
                measure.state = State::Ready;
                measure.value = recordType<Indicator>().fromData(measure.draft);
                context.take(measure.value.code);
            } else {
                measure.fault = fault;
            }
        }
        m_indicators.push_back(std::move(measure));
    }
    return {};
}

Result<ImportResolver::Measure> ImportResolver::readyIndicator(const QString &name,
                                                               UnitKind assumed, RecordNames &names)
{
    // Without a word of the mapping's the measure is taken for what its figures can bear: one with
    // two numbers adds up from its parts, of anything else we do not know how it adds up.
    static const RecordData fresh = recordType<Indicator>().fresh();
    Measure measure;
    measure.isAssumed = true;
    measure.draft = fresh;
    measure.draft.setValue(u"name", name.simplified());
    measure.draft.setValue(u"code", name.simplified().left(kLongestCode)); // see freeCode()
    measure.draft.setValue(u"unit", codeOf(assumed));
    measure.draft.setValue(u"aggregation",
                           codeOf(assumed == UnitKind::Count || assumed == UnitKind::Mean
                                      ? Aggregation::None
                                      : Aggregation::SumOfParts));
    for (const QJsonObject &fields : m_mapping.creates) {
        if (nameKey(fields.value(QStringLiteral("code")).toString()) != nameKey(name))
            continue;
        QJsonObject given = fields;
        if (name.size() > kLongestCode)
            given.remove(QStringLiteral("code")); // a printed name, cut above
        if (auto done = applyFields(measure.draft, given, names); !done)
            return fail(done.error());
        measure.isAssumed = measure.isAssumed && !fields.contains(QStringLiteral("unit"));
    }
    return measure;
}

/// A name of the source is kept once, whatever its case.
Result<void> ImportResolver::remember(const std::optional<RememberedName> &name,
                                      const SourceName &record)
{
    const QString key = nameKey(record.text);
    for (const RememberedName &known : std::as_const(m_remembered)) {
        if (known.isIndicator == name->isIndicator && nameKey(known.text) == key)
            return {};
    }
    if (record.text.size() <= kLongestRemembered) {
        if (auto put = m_command.put(record); !put)
            return fail(put.error());
    }
    m_remembered.append(*name);
    return {};
}

Result<void> ImportResolver::create(const std::vector<bool> &organisations,
                                    const std::vector<bool> &indicators)
{
    for (size_t i = 0; i < m_organisations.size(); ++i) {
        Provider &provider = m_organisations[i];
        if (organisations[i] && provider.answered) {
            const SourceName name {
                {}, provider.answered->text, Ref<Organisation>(provider.uid), {}};
            if (auto done = remember(provider.answered, name); !done)
                return done;
        }
        if (!organisations[i] || provider.state != State::Ready)
            continue;
        auto uid = m_command.put(provider.draft);
        if (!uid)
            return fail(uid.error());
        provider.uid = *uid;
        provider.state = State::Known;
        m_createdProviders.append(provider.draft.code);
    }
    for (size_t i = 0; i < m_indicators.size(); ++i) {
        Measure &measure = m_indicators[i];
        if (indicators[i] && measure.answered) {
            const SourceName name {
                {}, measure.answered->text, {}, Ref<Indicator>(measure.value.uid)};
            if (auto done = remember(measure.answered, name); !done)
                return done;
        }
        if (!indicators[i] || measure.state != State::Ready)
            continue;
        auto uid = m_command.put(measure.draft);
        if (!uid)
            return fail(uid.error());
        measure.value.uid = *uid;
        measure.state = State::Known;
        m_createdIndicators.append(measure.value.code);
        if (measure.isAssumed)
            m_assumedKinds.append({measure.value.code, measure.value.unit});
    }
    return {};
}

} // namespace candour
