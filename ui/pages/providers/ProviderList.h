// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"
#include "core/services/ProviderScope.h"
#include "core/services/ProviderService.h"

#include <QWidget>

class QAction;
class QComboBox;

namespace candour {

class Banner;
class FileSession;
class Settings;
class TablePanel;
class ValueTableModel;

/// The providers of the file in one table: those she contracts with, or as many more as she asks
/// for; her choice is remembered.
class ProviderList final : public QWidget {
    Q_OBJECT

public:
    ProviderList(FileSession &session, Settings &settings, QWidget *parent = nullptr);

    /// Reads the file and patches what is shown; what is chosen stays so.
    void reload();

    [[nodiscard]] TablePanel &panel() const { return *m_panel; }

    /// As it is shown: Contracted only where there is somebody to show.
    [[nodiscard]] ProviderScope scope() const;
    void setScope(ProviderScope scope);

    /// "Show every provider", for the empty state.
    [[nodiscard]] QAction *showEvery() const { return m_showEvery; }

    /// The code of this provider; empty if it is not in the list.
    [[nodiscard]] QString codeOf(const Uid &provider) const;
    [[nodiscard]] Uid chosen() const;
    /// A provider that the list leaves out is said to be so.
    void choose(const Uid &provider);
    /// The code of the provider so many lines below this one, as the list is sorted now.
    [[nodiscard]] QString neighbourOf(const Uid &provider, int step) const;
    void say(const QString &sentence);
    void warn(const QString &sentence);
    void hideNotice();

Q_SIGNALS:
    void providerRequested(const QString &code);
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildScopes();
    void showRows();
    void wordScopes();
    [[nodiscard]] QString emptySentence() const;

    FileSession &m_session;
    Settings &m_settings;
    QList<ProviderSummary> m_providers; ///< every one of the file
    ProviderScopes m_scopes;
    ProviderScope m_scope; ///< her choice
    QComboBox *m_scopeBox;
    QAction *m_showEvery;
    ValueTableModel *m_model;
    TablePanel *m_panel;
    Banner *m_banner;
    bool m_sized = false; ///< the columns have their first widths
};

} // namespace candour
