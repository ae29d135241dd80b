// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/SetupCommands.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/OrganisationSetup.h"
#include "core/services/StarterLibrary.h"
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/dialogs/OrganisationDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/settings/UiLanguage.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// The own organisation first, then everything else that can be one.
QList<std::pair<Uid, QString>> ownCandidates(const QList<Organisation> &organisations)
{
    QList<std::pair<Uid, QString>> own;
    for (const Organisation &organisation : organisations) {
        if (organisation.type == OrganisationType::Own)
            own.append({organisation.uid, organisation.name});
    }
    return own;
}

QList<PresetWords> presets()
{
    QList<PresetWords> all;
    for (const QString &code : presetNames()) {
        if (const auto terms = presetTerms(code))
            all.append({code, presetLabel(code), *terms});
    }
    return all;
}

/// Terms of the file, and those of the presets that an older file does not know yet.
QList<TermEntry> everyTerm(QList<TermEntry> terms, const QList<PresetWords> &presets,
                           const QString &preset)
{
    for (const PresetWords &words : presets) {
        if (words.code != preset)
            continue;
        for (const TermEntry &term : words.terms) {
            const bool known = std::any_of(terms.begin(), terms.end(), [&](const TermEntry &entry) {
                return entry.key == term.key;
            });
            if (!known)
                terms.append(term);
        }
    }
    return terms;
}

} // namespace

QString presetLabel(const QString &code)
{
    if (code == QLatin1String("icb-2023"))
        return SetupCommands::tr("ICB 2023");
    if (code == QLatin1String("ccg-2018"))
        return SetupCommands::tr("CCG 2018");
    if (code == QLatin1String("ccg-2015"))
        return SetupCommands::tr("CCG 2015");
    return code;
}

SetupCommands::SetupCommands(FileSession &session, MainWindow &window,
                             const ActionRegistry &actions, Settings &settings,
                             UserPrompts &prompts)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_settings(settings)
    , m_prompts(prompts)
{
    connect(actions.action(action::kSettings), &QAction::triggered, this,
            &SetupCommands::showSettings);
    connect(actions.action(action::kOrganisation), &QAction::triggered, this,
            &SetupCommands::showOrganisation);
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::Language)
            installUiLanguage(*QCoreApplication::instance(),
                              m_settings.get<QString>(SettingKey::Language));
    });
    connect(&session, &FileSession::changed, this, [this](const ChangeSet &changes) {
        // Once the pages have dealt with the change: this one makes them anew.
        if (changes.touches(recordType<TermEntry>().id)
            || changes.touches(recordType<Profile>().id))
            QMetaObject::invokeMethod(this, &SetupCommands::reword, Qt::QueuedConnection);
    });
}

void SetupCommands::useTerms()
{
    TermDictionary terms;
    // An older file may lack words that pages ask for: those of the newest preset stand in.
    if (const auto shipped = presetTerms(QStringLiteral("icb-2023")))
        terms = termDictionary(*shipped);
    terms.insert(m_session.terms());
    setUiTerms(*QCoreApplication::instance(), terms);
}

/// Somebody who edits the list of terms, one after the other, stays in it.
void SetupCommands::reword()
{
    useTerms();
    m_window.rewordPages(m_window.location().place == QLatin1String("data"));
}

void SetupCommands::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_prompts,
                                      {{QStringLiteral("en_GB"), QStringLiteral("English")},
                                       {QStringLiteral("cy"), QStringLiteral("Cymraeg")}},
                                      &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SetupCommands::showOrganisation()
{
    if (!m_session.isOpen() || m_organisation)
        return;
    const auto terms = m_session.reader().records().all<TermEntry>();
    const auto profiles = m_session.reader().records().all<Profile>();
    if (!terms || !profiles) { // what was not read would be written over
        m_session.reportReadFailure(terms ? profiles.error() : terms.error());
        return;
    }
    OrganisationChoices choices;
    choices.profile = m_session.profile();
    choices.organisations = ownCandidates(m_session.books().organisations);
    choices.presets = presets();
    choices.terms = everyTerm(*terms, choices.presets, choices.profile.preset);
    m_organisation = new OrganisationDialog(choices, &m_window);
    m_organisation->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_organisation, &QDialog::accepted, this, &SetupCommands::saveOrganisation);
    connect(&m_session, &FileSession::closed, m_organisation, &QDialog::reject);
    m_organisation->open();
}

void SetupCommands::saveOrganisation()
{
    m_session.run([profile = m_organisation->profile(),
                   terms = m_organisation->terms()](db::Database &database, const Progress &) {
        return candour::saveOrganisation(database, profile, terms);
    });
}

} // namespace candour
