// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/io/layout/LayoutTestSupport.h"

#include "core/io/sheets/SheetBuilder.h"

#include <QDate>
#include <QJsonDocument>
#include <QRegularExpression>

namespace candour::test {

namespace {

void draw(SheetBuilder &sheet, int row, int column, const QString &text)
{
    static const QRegularExpression percent(QStringLiteral("^(-?[0-9.]+)%p$"));
    static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (text.isEmpty())
        return;
    if (isNumber) {
        sheet.addNumber(row, column, number);
    } else if (const auto match = percent.match(text); match.hasMatch()) {
        sheet.addNumber(row, column, match.captured(1).toDouble() / 100, GridKind::Percent);
    } else if (date.match(text).hasMatch()) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        sheet.addNumber(row, column, double(QDate(1899, 12, 30).daysTo(day)), GridKind::Date);
    } else if (text.startsWith(u'#') && (text.endsWith(u'!') || text.endsWith(u'A'))) {
        sheet.addError(row, column, text.toStdString());
    } else {
        sheet.addText(row, column, (text.startsWith(u'\'') ? text.mid(1) : text).toStdString());
    }
}

} // namespace

Workbook drawn(const QList<DrawnSheet> &sheets)
{
    Workbook workbook;
    workbook.format = QStringLiteral("XLSX");
    for (const DrawnSheet &drawing : sheets) {
        SheetBuilder builder(drawing.name, drawing.state, std::make_shared<TextPool>());
        const QStringList rows = drawing.text.split(u'\n');
        for (int row = 0; row < int(rows.size()); ++row) {
            const QStringList cells = rows[row].split(u'|');
            for (int column = 0; column < int(cells.size()); ++column)
                draw(builder, row, column, cells[column].trimmed());
        }
        for (const CellRange &range : drawing.merges)
            builder.merge(range);
        for (const int column : drawing.hiddenColumns)
            builder.hideColumns(column, column);
        workbook.sheets.push_back(builder.finish());
    }
    return workbook;
}

QString wordsOf(const LayoutProposal &proposal)
{
    QString words = QStringLiteral("confidence %1\n").arg(proposal.confidence);
    for (const LayoutReason &reason : proposal.reasons)
        words += QStringLiteral("  %1  %2\n").arg(reason.weight).arg(reason.sentence);
    for (const LayoutQuestion &question : proposal.questions)
        words += QStringLiteral("  ? %1 [%2]\n")
                     .arg(question.sentence, question.candidates.join(QStringLiteral(", ")));
    for (const UnreadSheet &unread : proposal.unread)
        words += QStringLiteral("  unread %1: %2\n").arg(unread.sheet, unread.reason);
    const QJsonDocument mapping(mappingToJson(proposal.mapping));
    return words + QString::fromUtf8(mapping.toJson(QJsonDocument::Compact));
}

Proposed proposed(const Workbook &workbook, const QString &fileName, const KnownNames &known,
                  const LayoutAnswers &answers)
{
    LayoutSource source = layoutSource(workbook, fileName, known);
    source.answers = answers;
    Proposed made;
    made.proposal = proposeLayout(source);
    INFO(wordsOf(made.proposal).toStdString());
    REQUIRE(made.proposal.isFound);
    CHECK(made.proposal.isTakenUnasked());
    const auto table = readFigures(workbook, fileName, made.proposal.mapping);
    INFO((table ? QString() : table.error().text).toStdString());
    REQUIRE(table.has_value());
    made.table = *table;
    made.figures = byKey(*table);
    return made;
}

LayoutProposal lookedAt(const Workbook &workbook, const QString &fileName, const KnownNames &known)
{
    return proposeLayout(layoutSource(workbook, fileName, known));
}

KnownNames kentNames()
{
    KnownNames names;
    names.organisations = {
        {QStringLiteral("RPA"), QStringLiteral("Medway NHS Foundation Trust")},
        {QStringLiteral("RWF"), QStringLiteral("Maidstone and Tunbridge Wells NHS Trust")},
        {QStringLiteral("RVV"),
         QStringLiteral("East Kent Hospitals University NHS Foundation Trust")},
        {QStringLiteral("RN7"), QStringLiteral("Dartford and Gravesham NHS Trust")}};
    return names;
}

} // namespace candour::test
