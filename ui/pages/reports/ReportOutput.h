// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/ReportWork.h"
#include "ui/print/PageLayout.h"

#include <QObject>

#include <memory>

namespace candour {

class FileSession;
class UserPrompts;

/// A report on its pages.
struct LaidReport {
    std::shared_ptr<const Document> document;
    std::shared_ptr<const Pages> pages;
};

/// Lays a report out as it is printed; a scorecard's rows are fitted to its page.
[[nodiscard]] LaidReport layReport(const Document &document, bool onePage);

/// "QR-2026-01 Quality Report.pdf", "Scorecard_ZZ1_2026-09.pdf": the code is that of the provider.
[[nodiscard]] QString fileNameOf(const Report &report, const QString &code, const QString &suffix);

/// What leaves the report's screen: files, and the issue itself.
class ReportOutput final : public QObject {
    Q_OBJECT

public:
    ReportOutput(FileSession &session, UserPrompts &prompts, QObject *parent = nullptr);

    /// An issued report's PDF is the stored one, byte for byte.
    void savePdf(const Report &report, const LaidReport &laid);
    void saveHtml(const Report &report, const LaidReport &laid);
    /// Whether a draft may leave the program as this document; says why not, when the public will
    /// see it and a person could be named in it, wherever the words come from.
    [[nodiscard]] bool mayLeave(const Report &report, const Document &document) const;
    /// Says what is missing, or what issuing means, and issues.
    void issue(const ReportWork &work);
    void withdraw(const Report &report);

private:
    [[nodiscard]] QString codeOf(const Report &report) const;
    void save(const QString &path, const QByteArray &bytes);
    void reportOwed(const Report &report, const QStringList &owed);
    void fail(const Error &error);

    FileSession &m_session;
    UserPrompts &m_prompts;
};

} // namespace candour
