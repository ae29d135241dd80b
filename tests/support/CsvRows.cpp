// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/CsvRows.h"

#include "tests/support/CatchQt.h"

#include <QFile>

namespace candour::test {

QList<QStringList> csvCells(const QString &text)
{
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            if (quoted && i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            record.append(cell);
            cell.clear();
            if (c == u'\n')
                records.append(std::exchange(record, {}));
        } else {
            cell += c;
        }
    }
    return records;
}

QList<CsvRow> csvRows(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QStringList> records = csvCells(QString::fromUtf8(file.readAll()));
    REQUIRE(records.size() > 1);
    QList<CsvRow> rows;
    for (const QStringList &record : records.mid(1)) {
        INFO(record.join(u'|').toStdString());
        REQUIRE(record.size() == records.first().size());
        CsvRow row;
        for (qsizetype i = 0; i < record.size(); ++i)
            row.insert(records.first().at(i), record.at(i));
        rows.append(row);
    }
    return rows;
}

} // namespace candour::test
