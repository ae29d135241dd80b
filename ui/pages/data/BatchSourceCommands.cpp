// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/BatchSourceCommands.h"

#include "core/services/AttachmentService.h"
#include "core/services/FileSession.h"
#include "core/services/RefusedFile.h"
#include "ui/pages/data/BatchDetails.h"
#include "ui/prompts/UserPrompts.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

namespace candour {

BatchSourceCommands::BatchSourceCommands(FileSession &session, UserPrompts &prompts,
                                         BatchDetails &details, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_details(details)
{
    connect(&details, &BatchDetails::copyRequested, this, &BatchSourceCommands::openCopy);
    connect(&details, &BatchDetails::saveRequested, this, &BatchSourceCommands::save);
    connect(&details, &BatchDetails::refusedRequested, this, &BatchSourceCommands::saveRefused);
}

BatchSourceCommands::~BatchSourceCommands() = default;

void BatchSourceCommands::show(const Uid &batch)
{
    m_source = {};
    m_counts = {};
    const auto source = sourceOf(m_session.reader(), batch);
    if (!source)
        return m_session.reportReadFailure(source.error());
    const auto counts = countsOf(m_session.reader(), batch);
    if (!counts)
        return m_session.reportReadFailure(counts.error());
    m_source = *source;
    m_counts = *counts;
    m_details.showSource(m_source, m_counts);
}

QString BatchSourceCommands::written()
{
    if (!m_source.isKept())
        return {};
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString path = m_copies->filePath(m_source.attachment.toText() + u'-'
                                            + QFileInfo(m_source.name).fileName());
    QFile::remove(path);
    if (const auto done = saveAttachment(m_session.reader(), m_source.attachment, path); !done) {
        report(done.error());
        return {};
    }
    // A copy, so that what another program writes cannot be taken for the source.
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

void BatchSourceCommands::openCopy()
{
    const QString path = written();
    if (!path.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_prompts.report({.what = tr("No program here opens “%1”.").arg(m_source.name),
                          .todo = tr("Save it, and open it where there is one.")});
}

void BatchSourceCommands::save()
{
    FileRequest request;
    request.title = tr("Save the source of the import");
    request.suggestedName = m_source.name;
    request.filters = {{tr("All files"), QStringLiteral("*")}};
    const auto path = m_prompts.pickFileToSave(request);
    if (!path)
        return;
    if (const auto done = saveAttachment(m_session.reader(), m_source.attachment, *path); !done)
        report(done.error());
}

void BatchSourceCommands::saveRefused()
{
    FileRequest request;
    request.title = tr("Save refused rows");
    request.suggestedName =
        tr("%1 refused").arg(QFileInfo(m_source.name).completeBaseName()) + QStringLiteral(".xlsx");
    request.filters = {{tr("Workbooks"), QStringLiteral("*.xlsx")},
                       {tr("CSV files"), QStringLiteral("*.csv")}};
    request.suffix = QStringLiteral("xlsx");
    const auto out = m_prompts.pickFileToSave(request);
    const QString path = out ? written() : QString();
    if (path.isEmpty())
        return;
    const auto source = openFigureSource(path);
    if (!source)
        return report(source.error());
    if (const auto saved = saveRefusedRows(*source, m_counts.refusals, *out); !saved)
        return report(saved.error());
    if (m_counts.refused > m_counts.refusals.size())
        m_prompts.report(
            {.what = tr("Only the first %1 refused rows were saved.").arg(m_counts.refusals.size()),
             .todo = tr("Mend these, import the file again, and look at what is left.")});
}

void BatchSourceCommands::report(const Error &error)
{
    m_prompts.report({.what = error.text,
                      .means = tr("Nothing in your file was changed."),
                      .technical = error.detail});
}

} // namespace candour
