// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/Page.h"
#include "ui/pages/outcomes/OutcomeChoices.h"
#include "ui/pages/outcomes/OutcomeReading.h"

#include <QPointer>

#include <memory>

class QStackedWidget;

namespace candour {

class ActionRegistry;
class DomainScreen;
class DomainsScreen;
class EmptyState;
class FileSession;
class NewReportDialog;
class Settings;
class UserPrompts;
struct OutcomesPaper;
struct Report;

/// The place "outcomes": the domains of the outcomes framework, and each with its indicators and
/// what measures them. Targets are a domain's code, `DOMAIN|INDICATOR` or
/// `DOMAIN|INDICATOR|ORGANISATION`.
class OutcomesPage final : public Page {
    Q_OBJECT

public:
    /// All four must outlive the page.
    OutcomesPage(FileSession &session, ActionRegistry &actions, Settings &settings,
                 UserPrompts &prompts, QObject *parent = nullptr);
    ~OutcomesPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QWidget *detailsWidget() override;
    [[nodiscard]] QList<ActionId> headerActions() const override;
    bool show(const QString &target) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const override;
    [[nodiscard]] bool canPrint() const override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] int selectedCount() const override;

private:
    void build();
    void connectParts();
    void addCommands(ActionRegistry &actions);
    /// Reads the file again and shows what is there now.
    void reload();
    void showDomain();
    void showFacts();
    [[nodiscard]] OutcomePlace place() const;

    [[nodiscard]] bool isDomain() const { return !m_domain.isEmpty(); }

    [[nodiscard]] bool hasDomains() const { return !m_outcomes.domains.empty(); }

    void openDomain(const QString &code);
    void goToNeighbour(int step);
    void openScorecard();
    void openVintages();
    void nameMember(const Uid &person);
    void askForReport();
    void createReport(const Report &report);
    [[nodiscard]] Result<OutcomesPaper> paper() const;
    void exportTable();
    void saveTable();
    void say(const QString &sentence);

    FileSession &m_session;
    Settings &m_settings;
    UserPrompts &m_prompts;
    OutcomeOptions m_options;
    QList<FrameworkIndicator> m_framework;
    Outcomes m_outcomes;
    SharedReadings m_readings; ///< control charts of its lines
    QString m_domain; ///< code of the one shown; empty: all of them
    bool m_isOld = true; ///< something has changed since m_outcomes was read
    QPointer<QWidget> m_widget; ///< the window's, once it has taken it
    OutcomeChoices *m_choices = nullptr;
    QStackedWidget *m_stack = nullptr;
    DomainsScreen *m_domains = nullptr;
    DomainScreen *m_screen = nullptr;
    EmptyState *m_empty = nullptr;
    std::unique_ptr<OutcomeDetails> m_details;
    bool m_hasFacts = false;
    QPointer<NewReportDialog> m_dialog;
};

} // namespace candour
