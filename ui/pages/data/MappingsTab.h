// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"
#include "core/io/Mapping.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QSortFilterProxyModel;

namespace candour {

class FrozenTableView;
class ImportListModel;

/// One way of reading files: kept in this file, or one that comes with the program.
struct MappingEntry {
    Uid uid; ///< of the saved one; null for one that comes with the program
    QString name;
    std::optional<Mapping> mapping; ///< none when what is saved cannot be read
    QString fault; ///< why it cannot
};

/// The mappings there are, and what can be done with them.
class MappingsTab final : public QWidget {
    Q_OBJECT

public:
    explicit MappingsTab(QWidget *parent = nullptr);

    void setMappings(const QList<MappingEntry> &entries);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void loadRequested();
    void exportRequested(const candour::Mapping &mapping);
    void editRequested(const candour::Mapping &mapping);
    void withdrawRequested(const candour::Uid &uid, const QString &name);

private:
    [[nodiscard]] const MappingEntry *chosen() const;
    QPushButton *addButton(const char *name, const QString &text, const QString &toolTip);
    void buildButtons();
    void updateButtons();

    QList<MappingEntry> m_entries;
    ImportListModel *m_model;
    QSortFilterProxyModel *m_sorted;
    FrozenTableView *m_view;
    QPushButton *m_load = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_withdraw = nullptr;
    bool m_readOnly = false;
};

} // namespace candour
