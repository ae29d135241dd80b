// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Person.h"

#include <QObject>
#include <QPointer>

namespace candour {

class FileSession;
class MainWindow;
class Settings;
class WhoDialog;

/// Who is working: asked once on this computer for each file, remembered by name, changed at the
/// foot of the window.
class Authorship final : public QObject {
    Q_OBJECT

public:
    Authorship(FileSession &session, MainWindow &window, Settings &settings);

    /// After a file was opened: takes the remembered person if the file knows them, asks if not.
    void settle();

private:
    bool take(const QString &name);
    void ask();
    void choose(const Person &person);
    /// People of the organisation itself; everybody where none is marked as such.
    [[nodiscard]] QList<Person> ownPeople() const;

    FileSession &m_session;
    MainWindow &m_window;
    Settings &m_settings;
    QPointer<WhoDialog> m_dialog;
};

} // namespace candour
