// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"
#include "ui/frame/Page.h"

#include <QPointer>

class QStackedWidget;

namespace candour {

class ActionRegistry;
class FileSession;
class NewReportDialog;
class ReportList;
class ReportOutput;
class ReportScreen;
class Settings;
class UserPrompts;
struct Report;
struct ReportChoices;

/// The place "reports": the table of reports, and one report at a time to write, see on its pages,
/// issue and print again. The target is a report's uid.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    ReportsPage(FileSession &session, ActionRegistry &actions, Settings &settings,
                UserPrompts &prompts, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QList<ActionId> headerActions() const override;
    [[nodiscard]] QString primaryAction() const override;
    bool show(const QString &target) override;
    void refresh(const ChangeSet &changes) override;
    void leave() override;
    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const override;
    [[nodiscard]] bool guardsItsPrint() const override;
    [[nodiscard]] bool canPrint() const override;
    [[nodiscard]] int selectedCount() const override;

private:
    void addActions(ActionRegistry &actions);
    void connectParts();
    /// The report on screen; null on the first screen.
    [[nodiscard]] const Report *shown() const;
    void askForNew();
    void askForDetails();
    [[nodiscard]] ReportChoices choices();
    void create(const Report &report);
    void open(const Uid &report);
    /// After everything handed over so far is in the file.
    void withdraw();
    void issue();
    void issueAsSaved();

    FileSession &m_session;
    UserPrompts &m_prompts;
    QPointer<QStackedWidget> m_widget;
    ReportList *m_list = nullptr;
    ReportScreen *m_screen = nullptr;
    ReportOutput *m_output;
    QPointer<NewReportDialog> m_dialog;
};

} // namespace candour
