// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"
#include "core/io/ImportedTable.h"
#include "core/io/Mapping.h"
#include "core/services/NameMatching.h"

#include <QHash>

#include <optional>
#include <vector>

namespace candour {

class RecordNames;
struct SourceName;

namespace db {
class Command;
}

/// A new indicator whose kind the mapping does not tell: it was taken from the figures.
struct AssumedKind {
    QString indicator; ///< code
    UnitKind unit = UnitKind::Count;
};

/// A name of the source that was answered with a record; the file knows it from now on.
struct RememberedName {
    bool isIndicator = false;
    QString text;
    QString code; ///< of the record
    QString name;
};

/// Finds the records that a source file's names mean, and creates those that are missing where
/// that is wanted. Codes first, then names, then those remembered from earlier answers; case does
/// not matter. What the file does not know goes as the answers say.
class ImportResolver {
public:
    ImportResolver(db::Command &command, const Mapping &mapping, const NameAnswers &answers)
        : m_command(command)
        , m_mapping(mapping)
        , m_answers(answers)
    {
    }

    /// Looks every name up. With `createMissing` what the file lacks is made ready, not yet put.
    Result<void> resolve(const ImportedTable &table, bool createMissing);
    /// Puts what was made ready, and the names that were answered with a record, where it is used,
    /// so that nothing is made of bad rows. The flags stand beside the table's organisations and
    /// indicators.
    Result<void> create(const std::vector<bool> &organisations,
                        const std::vector<bool> &indicators);

    /// Null where the file has no such organisation, or not before create().
    [[nodiscard]] const Uid &organisation(size_t index) const { return m_organisations[index].uid; }

    /// What the name means, be it only made ready; null where the file has no such indicator.
    [[nodiscard]] const Indicator *indicator(size_t index) const
    {
        return m_indicators[index].state == State::Missing ? nullptr : &m_indicators[index].value;
    }

    /// create() will make the record of the name, where it is used.
    [[nodiscard]] bool makesOrganisation(size_t index) const
    {
        return m_organisations[index].state == State::Ready;
    }

    [[nodiscard]] bool makesIndicator(size_t index) const
    {
        return m_indicators[index].state == State::Ready;
    }

    [[nodiscard]] bool hasOrganisation(size_t index) const
    {
        return m_organisations[index].state != State::Missing;
    }

    /// Why rows of this name are refused: it cannot be a name, or its record was withdrawn. Empty
    /// when nothing is against it.
    [[nodiscard]] const QString &organisationFault(size_t index) const
    {
        return m_organisations[index].fault;
    }

    [[nodiscard]] const QString &indicatorFault(size_t index) const
    {
        return m_indicators[index].fault;
    }

    /// Of an indicator, as the source writes it beside its code; empty where nothing stands there.
    [[nodiscard]] QString nameBesideCode(const QString &code) const
    {
        return m_besideCodes.value(nameKey(code));
    }

    [[nodiscard]] const QStringList &createdProviders() const { return m_createdProviders; }

    [[nodiscard]] const QStringList &createdIndicators() const { return m_createdIndicators; }

    [[nodiscard]] const QList<AssumedKind> &assumedKinds() const { return m_assumedKinds; }

    [[nodiscard]] const QList<RememberedName> &remembered() const { return m_remembered; }

    /// The record is made by this import.
    [[nodiscard]] bool isCreated(const Indicator &indicator) const
    {
        return m_createdIndicators.contains(indicator.code);
    }

private:
    enum class State { Known, Ready, Missing };

    struct Provider {
        State state = State::Missing;
        Uid uid;
        Organisation draft; ///< Ready
        QString fault;
        std::optional<RememberedName> answered {};
    };

    struct Measure {
        State state = State::Missing;
        Indicator value;
        RecordData draft; ///< Ready
        bool isAssumed = false;
        QString fault;
        std::optional<RememberedName> answered {};
    };

    Result<void> resolveOrganisations(const ImportedTable &table, bool createMissing);
    Result<void> resolveIndicators(const ImportedTable &table, bool createMissing);
    Result<void> remember(const std::optional<RememberedName> &name, const SourceName &record);
    Result<Measure> readyIndicator(const QString &name, UnitKind assumed, RecordNames &names);

    db::Command &m_command;
    const Mapping &m_mapping;
    const NameAnswers &m_answers;
    std::vector<Provider> m_organisations; ///< beside the table's
    std::vector<Measure> m_indicators;
    QHash<QString, QString> m_besideCodes; ///< names of indicators, by nameKey() of the code
    QStringList m_createdProviders;
    QStringList m_createdIndicators;
    QList<AssumedKind> m_assumedKinds;
    QList<RememberedName> m_remembered;
};

} // namespace candour
