// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/Authorship.h"

#include "core/services/FileSession.h"
#include "core/services/FileSetup.h"
#include "ui/MainWindow.h"
#include "ui/dialogs/WhoDialog.h"
#include "ui/settings/Settings.h"

namespace candour {

namespace {

std::optional<Person> personOf(const QList<Person> &people, const QString &name)
{
    for (const Person &person : people) {
        if (person.name.compare(name, Qt::CaseInsensitive) == 0)
            return person;
    }
    return std::nullopt;
}

} // namespace

Authorship::Authorship(FileSession &session, MainWindow &window, Settings &settings)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_settings(settings)
{
    connect(&window, &MainWindow::authorRequested, this, &Authorship::ask);
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::Author && m_session.isOpen())
            take(m_settings.get<QString>(SettingKey::Author));
    });
}

void Authorship::settle()
{
    const bool known = take(m_settings.get<QString>(SettingKey::Author));
    const bool always = m_settings.get<bool>(SettingKey::AskWho);
    if ((always || !known) && !m_session.profile().sample && m_session.readOnlyReason().isEmpty())
        ask();
}

/// False when the file does not know the name.
bool Authorship::take(const QString &name)
{
    const auto known = personOf(m_session.people(), name);
    Person stranger;
    stranger.name = name;
    if (name.isEmpty() && m_session.profile().sample)
        stranger.name = tr("Visitor"); // looking around should begin without a question
    m_session.setAuthor(known.value_or(stranger));
    return known.has_value();
}

void Authorship::ask()
{
    if (!m_session.isOpen() || m_dialog)
        return;
    m_dialog = new WhoDialog(ownPeople(), m_settings.get<QString>(SettingKey::Author), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { choose(m_dialog->chosen()); });
    connect(&m_session, &FileSession::closed, m_dialog, &QDialog::reject);
    m_dialog->open();
}

void Authorship::choose(const Person &person)
{
    m_settings.set(SettingKey::Author, person.name);
    const auto known = personOf(m_session.people(), person.name);
    m_session.setAuthor(known.value_or(person));
    if (known || !m_session.readOnlyReason().isEmpty())
        return;
    m_session.run(
        [person](db::Database &database, const Progress &) { return addPerson(database, person); },
        this,
        [this, name = person.name](const Result<ChangeSet> &result) {
            if (!result)
                Q_EMIT m_session.failed(result.error());
            else if (const auto added = personOf(m_session.people(), name))
                m_session.setAuthor(*added);
        });
}

QList<Person> Authorship::ownPeople() const
{
    const QList<Person> people = m_session.people();
    QList<Person> own;
    for (const Person &person : people) {
        if (person.organisation.isNull() || person.organisation == m_session.profile().organisation)
            own.append(person);
    }
    return own.isEmpty() ? people : own;
}

} // namespace candour
