// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/PointingMenu.h"

#include <QCoreApplication>
#include <QMenu>

namespace candour {

namespace {

constexpr int kShownText = 30;

QString tr(const char *text)
{
    return QCoreApplication::translate("PointingMenu", text);
}

/// In a menu an ampersand would mark a letter.
QString shown(const QString &text)
{
    const QString plain = text.simplified().replace(u'&', QStringLiteral("&&"));
    return plain.size() > kShownText ? plain.left(kShownText - 1) + u'…' : plain;
}

/// Puts the menu together for one place of a preview.
class PointingMenu {
public:
    using Say = std::function<void(const Result<Mapping> &)>;
    using Correct = std::function<Result<Mapping>(const MappingPointing &)>;

    PointingMenu(QMenu *menu, const std::shared_ptr<const Examination> &found,
                 const Pointed &pointed, const Say &say)
        : m_menu(menu)
        , m_found(found)
        , m_pointed(pointed)
        , m_say(say)
        , m_mapping(found->mapping.value_or(Mapping()))
    {
        while (m_tables.size() < qsizetype(found->book->sheets.size()))
            m_tables.append(found->tables.value(m_tables.size()));
    }

    void fill();

private:
    void fillColumn(QMenu *menu);
    void fillMeasures(QMenu *menu, const QString &title, ColumnMeaning meaning);
    void fillMonth();
    void fillCell();
    void add(QMenu *menu, const char *name, const QString &text, const Correct &correct);
    void addMeaning(QMenu *menu, const char *name, const QString &text, ColumnMeaning meaning);

    QMenu *m_menu;
    std::shared_ptr<const Examination> m_found;
    Pointed m_pointed;
    Say m_say;
    Mapping m_mapping;
    QList<QList<PlacedTable>> m_tables;
};

void PointingMenu::add(QMenu *menu, const char *name, const QString &text, const Correct &correct)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, menu,
                     [found = m_found, mapping = m_mapping, tables = m_tables, say = m_say,
                      correct] { say(correct(MappingPointing(*found->book, mapping, tables))); });
}

void PointingMenu::addMeaning(QMenu *menu, const char *name, const QString &text,
                              ColumnMeaning meaning)
{
    add(menu, name, text, [cell = m_pointed.cell, meaning](const MappingPointing &pointing) {
        return pointing.columnIs(cell, meaning);
    });
}

/// Of which measure is chosen where several stand side by side.
void PointingMenu::fillMeasures(QMenu *menu, const QString &title, ColumnMeaning meaning)
{
    const QStringList measures =
        MappingPointing(*m_found->book, m_mapping, m_tables).measuresAt(m_pointed.cell);
    const char *name = meaning == ColumnMeaning::Numerator ? "pointNumerator" : "pointDenominator";
    if (measures.isEmpty())
        return addMeaning(menu, name, title, meaning);
    QMenu *choice = menu->addMenu(title + tr(" of"));
    choice->setObjectName(QLatin1String(name));
    for (const QString &measure : measures)
        add(choice, name, shown(measure),
            [cell = m_pointed.cell, meaning, measure](const MappingPointing &pointing) {
                return pointing.columnIs(cell, meaning, measure);
            });
}

void PointingMenu::fillColumn(QMenu *menu)
{
    addMeaning(menu, "pointCode", tr("Provider &code"), ColumnMeaning::ProviderCode);
    addMeaning(menu, "pointName", tr("Provider &name"), ColumnMeaning::ProviderName);
    addMeaning(menu, "pointIndicator", tr("&Indicator"), ColumnMeaning::Indicator);
    addMeaning(menu, "pointPeriod", tr("&Period"), ColumnMeaning::Period);
    menu->addSeparator();
    addMeaning(menu, "pointValue", tr("&Value"), ColumnMeaning::Value);
    fillMeasures(menu, tr("N&umerator"), ColumnMeaning::Numerator);
    fillMeasures(menu, tr("&Denominator"), ColumnMeaning::Denominator);
    menu->addSeparator();
    addMeaning(menu, "pointThreshold", tr("&Threshold"), ColumnMeaning::Threshold);
    addMeaning(menu, "pointUnit", tr("Un&it"), ColumnMeaning::Unit);
    addMeaning(menu, "pointBreakdown", tr("&Breakdown, such as wards"), ColumnMeaning::Breakdown);
    menu->addSeparator();
    addMeaning(menu, "pointNotRead", tr("N&ot read"), ColumnMeaning::NotRead);
}

/// One month of several can be left out, and taken in again.
void PointingMenu::fillMonth()
{
    const MappingPointing pointing(*m_found->book, m_mapping, m_tables);
    const QString column = columnName(m_pointed.cell.column);
    if (pointing.isMonth(m_pointed.cell))
        add(m_menu, "pointLeaveOut", tr("&Leave out column %1").arg(column),
            [cell = m_pointed.cell](const MappingPointing &at) { return at.leaveOut(cell); });
    else if (pointing.isLeftOut(m_pointed.cell))
        add(m_menu, "pointTakeIn", tr("&Take in column %1 again").arg(column),
            [cell = m_pointed.cell](const MappingPointing &at) { return at.takeIn(cell); });
}

void PointingMenu::fillCell()
{
    const SheetGrid &sheet = m_found->book->sheets[size_t(m_pointed.cell.sheet)];
    const QString text = shown(sheet.text(m_pointed.cell.row, m_pointed.cell.column));
    if (!text.isEmpty())
        add(m_menu, "pointSetAside", tr("Set &aside rows with “%1”").arg(text),
            [cell = m_pointed.cell](const MappingPointing &pointing) {
                return pointing.setAsideLike(cell);
            });
    m_menu->addSeparator();
    add(m_menu, "pointBegins", tr("The table &begins in this column"),
        [cell = m_pointed.cell](const MappingPointing &pointing) {
            return pointing.tableBegins(cell);
        });
    add(m_menu, "pointEnds", tr("The table &ends in this column"),
        [cell = m_pointed.cell](const MappingPointing &pointing) {
            return pointing.tableEnds(cell);
        });
    if (text.isEmpty())
        return;
    m_menu->addSeparator();
    add(m_menu, "pointProviderHere", tr("The &provider stands in this cell"),
        [cell = m_pointed.cell](const MappingPointing &pointing) {
            return pointing.providerIsIn(cell);
        });
    add(m_menu, "pointPeriodHere", tr("The pe&riod stands in this cell"),
        [cell = m_pointed.cell](const MappingPointing &pointing) {
            return pointing.periodIsIn(cell);
        });
}

void PointingMenu::fill()
{
    QMenu *column = m_menu->addMenu(tr("&Column %1 is").arg(columnName(m_pointed.cell.column)));
    column->setObjectName(QStringLiteral("pointColumn"));
    fillColumn(column);
    fillMonth();
    const QString heads = m_pointed.firstRow == m_pointed.lastRow
        ? tr("The &heads are in row %1").arg(m_pointed.firstRow + 1)
        : tr("The &heads are in rows %1 to %2")
              .arg(m_pointed.firstRow + 1)
              .arg(m_pointed.lastRow + 1);
    add(m_menu, "pointHeads", heads, [pointed = m_pointed](const MappingPointing &pointing) {
        return pointing.headsAre(pointed.cell.sheet, pointed.firstRow, pointed.lastRow);
    });
    fillCell();
}

} // namespace

void fillPointingMenu(QMenu *menu, const std::shared_ptr<const Examination> &found,
                      const Pointed &pointed,
                      const std::function<void(const Result<Mapping> &)> &say)
{
    PointingMenu(menu, found, pointed, say).fill();
}

} // namespace candour
