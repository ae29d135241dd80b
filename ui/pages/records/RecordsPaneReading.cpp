// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/RecordReading.h"
#include "ui/pages/records/RecordsPane.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/widgets/InBackground.h"

#include <QScopeGuard>

/// How the records come into a table: at once while they are few, otherwise on another thread.
namespace candour {

namespace {

constexpr qsizetype kReadOneByOne = 100; ///< more changed records are quicker read all at once

/// Whether the change of that kind may have renamed what this one refers to.
bool refersTo(const RecordKind &kind, const QString &other)
{
    for (const Field &field : kind.fields) {
        if (field.isReference() && field.target().id == other)
            return true;
        if (field.isList() && refersTo(field.rows(), other))
            return true;
    }
    return false;
}

} // namespace

std::optional<RecordList> RecordsPane::read() const
{
    auto records = m_session.reader().records().all(m_kind);
    if (!records) {
        m_session.reportReadFailure(records.error()); // what is shown stays
        return std::nullopt;
    }
    if (m_belongs)
        records->removeIf([this](const RecordData &record) { return !m_belongs(record); });
    return *records;
}

void RecordsPane::load()
{
    if (m_isReading) {
        m_readAgain = true; // what is being read may be older than the change
        return;
    }
    const auto count = m_session.reader().records().count(m_kind);
    if (!count)
        return m_session.reportReadFailure(count.error());
    if (*count > kReadAtOnce)
        return readAside();
    const auto records = read();
    if (!records)
        return;
    m_whole = false;
    if (m_model->rowCount() == 0)
        m_model->setRecords(*records);
    else
        m_model->patchTo(*records);
}

void RecordsPane::readAside()
{
    m_isReading = true;
    m_readAgain = false;
    const bool whole = m_whole || m_model->rowCount() == 0;
    if (whole && m_model->rowCount() > 0)
        m_model->setRecords({});
    m_panel->setLoading(true);
    m_whole = false;
    inBackground(
        this,
        [path = m_session.path(), schema = &m_session.reader().schema(), kind = &m_kind,
         known = whole ? RecordList() : m_model->records()] {
            return readRecords(path, *schema, *kind, known);
        },
        [this, whole, path = m_session.path()](const Result<RecordsRead> &read) {
            m_isReading = false;
            const auto done = qScopeGuard([this] { m_panel->setLoading(m_isReading); });
            if (!m_session.isOpen() || m_session.path() != path)
                return;
            if (!read) {
                m_whole = m_whole || whole;
                return m_session.reportReadFailure(read.error());
            }
            take(*read, whole);
            if (m_readAgain)
                load();
        });
}

void RecordsPane::take(const RecordsRead &read, bool whole)
{
    const auto isNot = [this](const RecordData &record) { return m_belongs && !m_belongs(record); };
    RecordList records = whole ? read.all : read.changed;
    QList<Uid> gone = read.gone;
    if (m_belongs) {
        for (const RecordData &record : std::as_const(records)) {
            if (isNot(record))
                gone.append(record.uid);
        }
        records.removeIf(isNot);
    }
    if (whole)
        m_model->setRecords(records);
    else
        m_model->patch(records, gone);
}

void RecordsPane::refresh(const ChangeSet &changes)
{
    m_commands->refresh(changes);
    const Registry &registry = m_session.reader().registry();
    QList<Uid> concerned;
    bool all = false;
    bool renamed = false;
    for (const RecordChange &change : changes.records) {
        const RecordKind *kind = registry.byId(change.kind);
        if (kind == &m_kind)
            concerned.append(change.uid);
        all = all || (kind && registry.ownerOf(*kind).kind == &m_kind);
        renamed = renamed || refersTo(m_kind, change.kind);
    }
    if (changes.touches(recordType<AdditionalField>().id)) {
        loadAdditional();
        m_panel->keepLayout();
    }
    if (all || concerned.size() > kReadOneByOne || (m_isReading && !concerned.isEmpty())) {
        load();
    } else if (!concerned.isEmpty()) {
        RecordList changed;
        QList<Uid> gone;
        for (const Uid &uid : std::as_const(concerned)) {
            const auto record = m_session.reader().records().find(m_kind, uid);
            if (!record)
                return m_session.reportReadFailure(record.error());
            const bool stays =
                *record && !(*record)->withdrawn && (!m_belongs || m_belongs(**record));
            if (stays)
                changed.append(**record);
            else
                gone.append(uid);
        }
        m_model->patch(changed, gone);
    }
    if (renamed)
        m_model->refreshTitles();
}

} // namespace candour
