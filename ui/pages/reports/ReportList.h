// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QSortFilterProxyModel>
#include <QStackedWidget>

class QAction;

namespace candour {

class FileSession;
class FilterLine;
class FrozenTableView;
class ReportTableModel;

/// The reports of the file, newest first; what reports are for while there is none.
class ReportList final : public QStackedWidget {
    Q_OBJECT

public:
    ReportList(FileSession &session, QAction *newReport, QWidget *parent = nullptr);

    void reload();

    /// The one chosen; null for none.
    [[nodiscard]] Uid chosen() const;
    void choose(const Uid &uid);

Q_SIGNALS:
    void openRequested(const candour::Uid &report);
    void selectionChanged();

private:
    [[nodiscard]] QWidget *buildTable();

    FileSession &m_session;
    ReportTableModel *m_model;
    QSortFilterProxyModel m_sorted;
    FilterLine *m_filter = nullptr;
    FrozenTableView *m_table = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_full = nullptr;
};

} // namespace candour
