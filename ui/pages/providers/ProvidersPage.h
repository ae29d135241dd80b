// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "ui/frame/Page.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QStackedWidget;

namespace candour {

class ActionRegistry;
class FileSession;
class PeerGroupsDialog;
class ProviderImports;
class ProviderList;
class ProviderView;
class RecordDesk;
class Settings;
class TableCommands;
class UserPrompts;

/// The place "providers": all of them in a list, and a page of each. Targets are a provider's code,
/// or `CODE|TAB` with a tab of ProviderView.
class ProvidersPage final : public Page {
    Q_OBJECT

public:
    /// All four must outlive the page.
    ProvidersPage(FileSession &session, ActionRegistry &actions, Settings &settings,
                  UserPrompts &prompts, QObject *parent = nullptr);
    ~ProvidersPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QWidget *detailsWidget() override;
    [[nodiscard]] QList<ActionId> headerActions() const override;
    [[nodiscard]] QString primaryAction() const override;
    bool show(const QString &target) override;
    void refresh(const ChangeSet &changes) override;
    void leave() override;
    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const override;
    [[nodiscard]] bool canPrint() const override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] int selectedCount() const override;

private:
    void connectScreens();
    void addCommands(ActionRegistry &actions);
    [[nodiscard]] bool isOne() const;
    /// The provider that commands are about: the page's, or the chosen one of the list.
    [[nodiscard]] Uid provider() const;
    [[nodiscard]] QString codeOf(const Uid &provider) const;
    void showList();
    bool showProvider(const QString &code, const QString &tab);
    void showDetails();
    void setDetails(const RecordKind *kind, const Uid &uid);
    void goToNeighbour(int step);
    void newProvider();
    void editProvider();
    void openVintages();
    void onProvider(const std::function<void()> &does);
    void choosePeerGroups();
    void fillPeerGroups();
    void exportShown();
    void exportProvider();
    void saveProvider(const Document &document);
    void say(const QString &sentence);

    FileSession &m_session;
    UserPrompts &m_prompts;
    QPointer<QStackedWidget> m_widget; ///< the window's, once it has taken it
    RecordDesk *m_desk;
    ProviderList *m_list;
    ProviderView *m_view;
    ProviderImports *m_imports;
    TableCommands *m_listCommands;
    QPointer<PeerGroupsDialog> m_peers;
    std::unique_ptr<QWidget> m_details;
    std::pair<const RecordKind *, Uid> m_shown {}; ///< what the details are about
    QWidget *m_sheet = nullptr;
    QTimer m_detailsTimer; ///< running along the arrow keys reads the details once
};

} // namespace candour
