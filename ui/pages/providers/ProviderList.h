// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"
#include "core/services/ProviderService.h"

#include <QWidget>

class QAction;

namespace candour {

class Banner;
class FileSession;
class Settings;
class TablePanel;
class ValueTableModel;

/// All providers of the file in one table.
class ProviderList final : public QWidget {
    Q_OBJECT

public:
    ProviderList(FileSession &session, Settings &settings, QWidget *parent = nullptr);

    /// Reads the file and patches what is shown; what is chosen stays so.
    void reload();

    [[nodiscard]] TablePanel &panel() const { return *m_panel; }

    /// The code of this provider; empty if it is not in the list.
    [[nodiscard]] QString codeOf(const Uid &provider) const;
    [[nodiscard]] Uid chosen() const;
    void choose(const Uid &provider);
    /// The code of the provider so many lines below this one, as the list is sorted now.
    [[nodiscard]] QString neighbourOf(const Uid &provider, int step) const;
    void say(const QString &sentence);

Q_SIGNALS:
    void providerRequested(const QString &code);
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FileSession &m_session;
    QList<ProviderSummary> m_providers;
    ValueTableModel *m_model;
    TablePanel *m_panel;
    Banner *m_banner;
    bool m_sized = false; ///< the columns have their first widths
};

} // namespace candour
