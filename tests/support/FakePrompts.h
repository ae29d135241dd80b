// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/prompts/UserPrompts.h"

#include <QList>

namespace candour {

/// Answers in place of a person, and remembers what was asked. An answer not given beforehand is
/// an absent one: she turned away.
class FakePrompts final : public UserPrompts {
public:
    QList<std::optional<int>> answers {};
    QList<QString> files {}; ///< for every kind of file question; an empty one turns away
    QList<std::optional<QString>> lines {};

    QList<Question> asked {};
    QList<FileRequest> filesAsked {};
    QList<TextRequest> linesAsked {};
    QList<Failure> reported {};

    std::optional<int> ask(const Question &question) override
    {
        asked.append(question);
        return answers.isEmpty() ? std::nullopt : answers.takeFirst();
    }

    std::optional<QString> pickFileToOpen(const FileRequest &request) override
    {
        return nextFile(request);
    }

    QStringList pickFilesToOpen(const FileRequest &request) override
    {
        filesAsked.append(request);
        return std::exchange(files, {});
    }

    std::optional<QString> pickFileToSave(const FileRequest &request) override
    {
        return nextFile(request);
    }

    std::optional<QString> pickFolder(const FileRequest &request) override
    {
        return nextFile(request);
    }

    std::optional<QString> textLine(const TextRequest &request) override
    {
        linesAsked.append(request);
        return lines.isEmpty() ? std::nullopt : lines.takeFirst();
    }

    void report(const Failure &failure) override { reported.append(failure); }

private:
    std::optional<QString> nextFile(const FileRequest &request)
    {
        filesAsked.append(request);
        const QString file = files.isEmpty() ? QString() : files.takeFirst();
        return file.isEmpty() ? std::nullopt : std::optional(file);
    }
};

} // namespace candour
