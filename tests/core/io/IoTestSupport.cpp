// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/io/IoTestSupport.h"

#include "core/io/MappingFiles.h"
#include "core/io/MappingGuess.h"

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

bool near(double a, double b, double tolerance)
{
    return std::fabs(a - b) <= tolerance * std::max(1.0, std::fabs(b));
}

} // namespace candour::test
