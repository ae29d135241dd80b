// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/io/IoTestSupport.h"

#include "core/io/MappingFiles.h"
#include "core/io/MappingGuess.h"
#include "core/io/sheets/CellValue.h"
#include "core/io/sheets/SheetBuilder.h"

#include <cmath>
#include <fstream>

namespace candour::test {

Mapping mappingOf(const QByteArray &json)
{
    const auto mapping = mappingFromJson(json);
    INFO((mapping ? QString() : mapping.error().text).toStdString());
    REQUIRE(mapping.has_value());
    return *mapping;
}

Mapping shippedMapping(const QString &piece)
{
    for (const Mapping &mapping : shippedMappings()) {
        if (mapping.name.contains(piece))
            return mapping;
    }
    FAIL("no shipped mapping is called " << piece.toStdString());
    return {};
}

Result<ImportedTable> readText(const QByteArray &text, const Mapping &mapping)
{
    return readFigures(text, QStringLiteral("figures.csv"), mapping);
}

std::map<QString, Figure> byKey(const ImportedTable &table)
{
    std::map<QString, Figure> figures;
    for (const ImportedRow &row : table.rows) {
        const ImportedOrganisation &organisation = table.organisations[row.organisation];
        const QString who = organisation.code.isEmpty() ? organisation.name : organisation.code;
        const QString key = who + u'|' + table.indicators[row.indicator] + u'|'
            + table.breakdowns[row.breakdown] + u'|' + row.period.toText();
        const bool isNew = figures.emplace(key, table.figure(row)).second;
        INFO(key.toStdString());
        CHECK(isNew);
    }
    return figures;
}

std::vector<Record> plainRecords(const QString &path)
{
    std::ifstream file(path.toStdString(), std::ios::binary);
    REQUIRE(file.good());
    std::vector<Record> records;
    std::vector<std::string> heads;
    std::string line;
    while (std::getline(file, line)) {
        std::vector<std::string> cells(1);
        bool quoted = false;
        for (const char c : line) {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                cells.emplace_back();
            else if (c != '\r')
                cells.back() += c;
        }
        if (heads.empty()) {
            heads = cells;
            if (heads[0].rfind("\xEF\xBB\xBF", 0) == 0)
                heads[0].erase(0, 3);
            continue;
        }
        Record record;
        for (size_t i = 0; i < cells.size() && i < heads.size(); ++i)
            record[heads[i]] = cells[i];
        records.push_back(record);
    }
    return records;
}

SheetGrid sheetOf(const QString &name, const QList<QStringList> &rows,
                  const QList<CellRange> &merges, SheetState state)
{
    SheetBuilder builder(name, state, std::make_shared<TextPool>());
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            const std::string text = rows[row][column].toStdString();
            if (text.empty())
                continue;
            if (text[0] == '#')
                builder.addError(row, column, text);
            else if (text[0] != '=')
                builder.addText(row, column, text);
            else if (const auto day = daysOfIso(text.substr(1)))
                builder.addNumber(row, column, *day, GridKind::Date);
            else if (text.back() == '%')
                builder.addNumber(row, column, std::stod(text.substr(1)), GridKind::Percent);
            else
                builder.addNumber(row, column, std::stod(text.substr(1)));
        }
    }
    for (const CellRange &merge : merges)
        builder.merge(merge);
    return builder.finish();
}

Workbook bookOf(std::vector<SheetGrid> sheets)
{
    Workbook book;
    book.format = QStringLiteral("XLSX");
    book.sheets = std::move(sheets);
    return book;
}

bool near(double a, double b, double tolerance)
{
    return std::fabs(a - b) <= tolerance * std::max(1.0, std::fabs(b));
}

} // namespace candour::test
