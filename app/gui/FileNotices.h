// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/FileCheck.h"
#include "ui/widgets/Banner.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace candour {

class FileCommands;
class FileSession;
class MainWindow;
class Settings;
class UserPrompts;

/// What she should know of the file that is open, in the line above the page: one thing at a time,
/// the weightiest first; the next one comes when that is put away or no longer so.
class FileNotices final : public QObject {
    Q_OBJECT

public:
    FileNotices(FileSession &session, MainWindow &window, FileCommands &files, Settings &settings,
                UserPrompts &prompts);

    [[nodiscard]] FileCheck &check() { return m_check; }

private:
    /// In the order of their weight.
    enum class Subject { Reading, Damage, ReadOnly, Conflict, CutOff, Salvage, Place };

    struct Notice {
        Banner::Kind kind = Banner::Kind::Warning;
        QString text;
        QString action {}; ///< a verb, or empty for none
        std::function<void()> act {};
    };

    void connectSession();
    void fileOpened();
    void set(Subject subject, const Notice &notice);
    void clear(Subject subject);
    void show();
    void putAway();
    void act();
    void noticeReadOnly();
    void noticePlace();
    void askToTakeOver(const QString &what);

    FileSession &m_session;
    MainWindow &m_window;
    FileCommands &m_files;
    Settings &m_settings;
    UserPrompts &m_prompts;
    FileCheck m_check;
    QMap<Subject, Notice> m_notices;
    QString m_salvaged; ///< to be said when the new file is open
};

} // namespace candour
