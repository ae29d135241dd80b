// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/reports/WordsGuard.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/TextGuard.h"
#include "ui/pages/reports/WordsPanel.h"

namespace candour {

WordsGuard::WordsGuard(FileSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

bool WordsGuard::isCleared(const WatchedText &text) const
{
    const auto known = candour::isCleared(m_session.reader(), text);
    return known && *known;
}

std::optional<RecordData> WordsGuard::recordOf(const Uid &report, const QString &section,
                                               const QString &about) const
{
    const auto texts = m_session.reader().records().all(recordType<ReportText>());
    if (!texts)
        m_session.reportReadFailure(texts.error());
    for (const RecordData &text : texts ? *texts : RecordList()) {
        if (text.reference(u"report") == report && text.text(u"section") == section
            && text.text(u"about") == about)
            return text;
    }
    return std::nullopt;
}

void WordsGuard::look(const Uid &report, WordsPanel &panel) const
{
    QList<PersonFinding> findings;
    // Most words name nobody: then there is no record to look for.
    if (!personFindings(panel.text(), m_session.clock().today()).isEmpty()) {
        const auto record = recordOf(report, panel.place().section, panel.place().about);
        const auto found = record ? unclearedTexts(m_session.reader(), RecordList {*record})
                                  : Result<QList<UnclearedText>>(QList<UnclearedText>());
        if (!found)
            m_session.reportReadFailure(found.error());
        for (const UnclearedText &one : found ? *found : QList<UnclearedText>())
            findings += one.text.findings;
    }
    panel.showPersons(findings);
}

void WordsGuard::clearWords(const Uid &report, const QString &section, const QString &about,
                            const QString &reason)
{
    if (const auto record = recordOf(report, section, about))
        clear(record->kind(), record->uid, QStringLiteral("text"), reason);
}

void WordsGuard::clearFront(const Uid &sheet, const QString &field, const QString &reason)
{
    clear(recordType<FrontSheet>(), sheet, field, reason);
}

void WordsGuard::clear(const RecordKind &kind, const Uid &uid, const QString &field,
                       const QString &reason)
{
    m_session.run(
        [kind = &kind, uid, field, reason](db::Database &database, const Progress &) {
            return clearText(database, *kind, uid, field, reason);
        },
        this,
        [this](const Result<ChangeSet> &done) {
            if (done)
                Q_EMIT cleared();
            else
                Q_EMIT m_session.failed(done.error());
        });
}

} // namespace candour
