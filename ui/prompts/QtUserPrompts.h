// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/prompts/UserPrompts.h"

#include <QPointer>
#include <QWidget>

namespace candour {

/// UserPrompts by Qt's dialogs, over the window it was given. Remembers for the session in which
/// folder she last worked.
class QtUserPrompts final : public UserPrompts {
public:
    explicit QtUserPrompts(QWidget *window = nullptr);

    void setWindow(QWidget *window) { m_window = window; }

    /// Where the first file dialog begins, from the settings; and where the last one ended.
    void setFolder(const QString &folder) { m_folder = folder; }

    [[nodiscard]] QString folder() const { return m_folder; }

    [[nodiscard]] std::optional<int> ask(const Question &question) override;
    [[nodiscard]] std::optional<QString> pickFileToOpen(const FileRequest &request) override;
    [[nodiscard]] QStringList pickFilesToOpen(const FileRequest &request) override;
    [[nodiscard]] std::optional<QString> pickFileToSave(const FileRequest &request) override;
    [[nodiscard]] std::optional<QString> pickFolder(const FileRequest &request) override;
    [[nodiscard]] std::optional<QString> textLine(const TextRequest &request) override;
    void report(const Failure &failure) override;

private:
    [[nodiscard]] QString startFolder(const FileRequest &request) const;
    void remember(const QString &file);

    QPointer<QWidget> m_window;
    QString m_folder;
};

/// "Spreadsheets (*.csv *.xlsx);;All files (*)"
[[nodiscard]] QString filterText(const FileRequest &request);

} // namespace candour
