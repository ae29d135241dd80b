// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/ReportTableModel.h"

#include "core/base/Record.h"
#include "core/domain/Period.h"
#include "ui/models/RowPatch.h"
#include "ui/widgets/TableRoles.h"

#include <QCoreApplication>

#include <iterator>

namespace candour {

namespace {

struct ColumnText {
    const char *id;
    const char *title;
};

constexpr ColumnText kColumns[] = {
    {"number", QT_TRANSLATE_NOOP("ReportTableModel", "Number")},
    {"title", QT_TRANSLATE_NOOP("ReportTableModel", "Title")},
    {"kind", QT_TRANSLATE_NOOP("ReportTableModel", "Kind")},
    {"data_to", QT_TRANSLATE_NOOP("ReportTableModel", "Data to")},
    {"report_date", QT_TRANSLATE_NOOP("ReportTableModel", "Report date")},
    {"state", QT_TRANSLATE_NOOP("ReportTableModel", "State")},
    {"issued", QT_TRANSLATE_NOOP("ReportTableModel", "Issued")},
};
static_assert(std::size(kColumns) == ReportTableModel::ColumnCount);

QString dateText(const QDate &date)
{
    return date.toString(QStringLiteral("d MMM yyyy"));
}

template <typename E>
QString choiceText(E value)
{
    return QCoreApplication::translate("choice", labelOf(value));
}

template <typename E>
QList<FieldOption> optionsOf()
{
    QList<FieldOption> options;
    for (const Choice<E> &choice : choicesOf<E>())
        options.append({QString::fromLatin1(choice.code), choice.label});
    return options;
}

/// What each column holds, for its filter and for spreadsheets.
const Field &fieldAt(int column)
{
    static const QList<Field> fields = [] {
        QList<Field> all(ReportTableModel::ColumnCount);
        all[ReportTableModel::Kind].kind = FieldKind::Choice;
        all[ReportTableModel::Kind].options = optionsOf<ReportTemplate>();
        all[ReportTableModel::DataTo].kind = FieldKind::Period;
        all[ReportTableModel::ReportDate].kind = FieldKind::Date;
        all[ReportTableModel::State].kind = FieldKind::Choice;
        all[ReportTableModel::State].options = optionsOf<ReportState>();
        all[ReportTableModel::Issued].kind = FieldKind::Timestamp;
        return all;
    }();
    return fields[column];
}

} // namespace

void ReportTableModel::setReports(const QList<ReportRow> &reports)
{
    patchRows(
        m_rows, reports, [](const ReportRow &row) { return row.uid(); },
        [&](int i) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        },
        [&](int i) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, reports.at(i));
            endInsertRows();
        },
        [&](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, to);
            endMoveRows();
        },
        [&](int i) {
            m_rows[i] = reports.at(i);
            Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
        });
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case SortRole:
        return sortKey(row, index.column());
    case RawRole:
        return raw(row, index.column());
    case IdRole:
        return QVariant::fromValue(row.uid());
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(kColumns[section].title);
    if (role == ColumnIdRole)
        return QString::fromLatin1(kColumns[section].id);
    if (role == FieldRole)
        return QVariant::fromValue(&fieldAt(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QString ReportTableModel::text(const ReportRow &row, int column) const
{
    const Report &report = row.report;
    switch (column) {
    case Number:
        return report.number;
    case Title:
        return row.about.isEmpty() ? report.title : tr("%1: %2").arg(report.title, row.about);
    case Kind:
        return choiceText(report.kind);
    case DataTo:
        return Period::fromText(report.dataTo).value_or(Period()).label();
    case ReportDate:
        return dateText(report.reportDate);
    case State:
        return choiceText(report.state);
    case Issued: {
        if (!report.issued.isValid())
            return {};
        const QString day = dateText(report.issued.toLocalTime().date());
        return row.issuedBy.isEmpty() ? day : tr("%1 by %2").arg(day, row.issuedBy);
    }
    default:
        return {};
    }
}

QVariant ReportTableModel::raw(const ReportRow &row, int column) const
{
    const Report &report = row.report;
    switch (column) {
    case Kind:
        return codeOf(report.kind);
    case ReportDate:
        return report.reportDate.isValid() ? QVariant(report.reportDate) : QVariant();
    case State:
        return codeOf(report.state);
    case Issued:
        return report.issued.isValid() ? QVariant(report.issued) : QVariant();
    default:
        return text(row, column);
    }
}

QVariant ReportTableModel::sortKey(const ReportRow &row, int column)
{
    switch (column) {
    case Number:
        return row.report.number;
    case Title:
        return QString(row.report.title + row.about);
    case DataTo:
        return row.report.dataTo;
    case ReportDate:
        return row.report.reportDate;
    case Issued:
        return row.report.issued;
    case State:
        return int(row.report.state);
    default:
        return int(row.report.kind);
    }
}

} // namespace candour
