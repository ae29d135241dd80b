// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Report.h"

#include <QAbstractTableModel>

namespace candour {

/// A report as its table shows it.
struct ReportRow {
    Report report;
    QString about; ///< name of the provider of a scorecard
    QString issuedBy;

    [[nodiscard]] const Uid &uid() const { return report.uid; }
};

/// The reports of the file. Rows are patched by uid; the selection stays where it was.
class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Title, Kind, DataTo, ReportDate, State, Issued, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What the file holds now: changed rows are patched, new ones added, gone ones removed.
    void setReports(const QList<ReportRow> &reports);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const ReportRow &row, int column) const;
    [[nodiscard]] QVariant raw(const ReportRow &row, int column) const;
    [[nodiscard]] static QVariant sortKey(const ReportRow &row, int column);

    QList<ReportRow> m_rows;
};

} // namespace candour
