// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractListModel>

namespace candour {

/// The files given to one import, each with how far it is. Rows are patched, so that the chosen
/// one stays chosen.
class ImportQueueModel final : public QAbstractListModel {
    Q_OBJECT

public:
    struct Entry {
        QString name;
        QString state;
        bool isOver = false; ///< nothing more will happen to it

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<Entry> &entries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Entry> m_entries;
};

} // namespace candour
