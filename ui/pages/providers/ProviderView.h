// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/providers/ProviderTabs.h"

#include <array>

class QStackedWidget;
class QTabBar;

namespace candour {

class Banner;
class ChipLabel;
class UserPrompts;
struct ChangeSet;

/// One provider: a line of facts with the count of its verdicts, and its parts as tabs.
class ProviderView final : public QWidget {
    Q_OBJECT

public:
    ProviderView(FileSession &session, Settings &settings, UserPrompts &prompts, RecordDesk &desk,
                 QWidget *parent = nullptr);

    /// False when there is no such organisation (any more).
    bool setProvider(const Uid &provider);
    /// Reads the file and patches what is shown; false when the provider is gone.
    bool reload();
    /// Named views of its tables, where a change concerns them.
    void refreshViews(const ChangeSet &changes);

    [[nodiscard]] const ProviderContent &content() const { return m_content; }

    [[nodiscard]] const Organisation &provider() const { return m_content.dossier.organisation; }

    /// "overview", "cqc", "sites", "scorecard", "comments", "record"; others change nothing.
    void showTab(const QString &id);
    [[nodiscard]] QString tabId() const;
    [[nodiscard]] ProviderTab *tab() const;
    void focusTab();
    void say(const QString &sentence);
    void warn(const QString &sentence);

    void addRating();
    void addSite();
    void addPerson();

Q_SIGNALS:
    /// Another row is chosen, or another tab is shown.
    void chosenChanged();
    void tabChanged();
    void navigationRequested(const candour::Location &location);
    void ratingsImportRequested();
    void peerGroupsRequested();

private:
    void build();
    void addTab(const char *id, const QString &title, ProviderTab *tab);
    void wordTabs();
    void showHead();

    FileSession &m_session;
    ProviderContent m_content;
    QLabel *m_line;
    std::array<ChipLabel *, 4> m_counts {}; ///< red, amber, green, none
    Banner *m_banner;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStringList m_titles; ///< of the tabs, without numbers
    ProviderOverview *m_overview;
    ProviderCqc *m_cqc;
    ProviderSites *m_sites;
    ProviderFigures *m_figures;
    ProviderComments *m_comments;
};

} // namespace candour
