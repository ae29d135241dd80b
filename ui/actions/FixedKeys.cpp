// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/actions/FixedKeys.h"

#include <QCoreApplication>

namespace candour {

namespace {

const FixedKey kTable[] = {
    {fixed::kEditCell, QT_TRANSLATE_NOOP("actions", "Edit cell"), "F2"},
    {fixed::kFillDown, QT_TRANSLATE_NOOP("actions", "Fill down"), "Ctrl+D"},
    {fixed::kClear, QT_TRANSLATE_NOOP("actions", "Clear the chosen cells"), "Del; Backspace"},
    {fixed::kNewWindow, QT_TRANSLATE_NOOP("actions", "Open the record in a new window"),
     "Ctrl+Shift+Return; Ctrl+Shift+Enter"},
    {fixed::kWithdraw, QT_TRANSLATE_NOOP("actions", "Withdraw the chosen records"), "Ctrl+Del"},
    {fixed::kCopy, QT_TRANSLATE_NOOP("actions", "Copy"), "Ctrl+C"},
    {fixed::kCopyWithHeads, QT_TRANSLATE_NOOP("actions", "Copy with column heads"), "Ctrl+Shift+C"},
    {fixed::kPaste, QT_TRANSLATE_NOOP("actions", "Paste"), "Ctrl+V"},
    {fixed::kBulkEdit, QT_TRANSLATE_NOOP("actions", "Change many…"), "Ctrl+Shift+B"},
    {fixed::kFilter, QT_TRANSLATE_NOOP("actions", "Filter"), "Ctrl+F"},
    {fixed::kFilterColumn, QT_TRANSLATE_NOOP("actions", "Filter by this column…"), "Ctrl+Shift+F"},
    {fixed::kFilterValue, QT_TRANSLATE_NOOP("actions", "Show only rows with this value"),
     "Ctrl+Shift+L"},
    {fixed::kColumnMenu, QT_TRANSLATE_NOOP("actions", "Menu of the column"), "Alt+Down"},
};

const FixedKey kForm[] = {
    {fixed::kSave, QT_TRANSLATE_NOOP("actions", "Save"), "Ctrl+Return; Ctrl+Enter; Ctrl+S"},
    {fixed::kPrevious, QT_TRANSLATE_NOOP("actions", "Previous record"), "Alt+PgUp"},
    {fixed::kNext, QT_TRANSLATE_NOOP("actions", "Next record"), "Alt+PgDown"},
    {fixed::kAside, QT_TRANSLATE_NOOP("actions", "Show or hide history, links and files"), "F4"},
};

const FixedKey kChart[] = {
    {fixed::kNextPoint, QT_TRANSLATE_NOOP("actions", "Next or previous point"), "Right; Left"},
    {fixed::kFirstPoint, QT_TRANSLATE_NOOP("actions", "First or last point"), "Home; End"},
    {fixed::kChartTable, QT_TRANSLATE_NOOP("actions", "Figures as a table"), "T"},
    {fixed::kPointOrigin, QT_TRANSLATE_NOOP("actions", "Where the point came from"), "F7"},
    {fixed::kCopyPicture, QT_TRANSLATE_NOOP("actions", "Copy the picture"), "Ctrl+C"},
    {fixed::kCopyFigures, QT_TRANSLATE_NOOP("actions", "Copy the figures"), "Ctrl+Shift+C"},
};

} // namespace

std::span<const FixedKey> tableKeys()
{
    return kTable;
}

std::span<const FixedKey> formKeys()
{
    return kForm;
}

std::span<const FixedKey> chartKeys()
{
    return kChart;
}

QString textOf(const FixedKey &key)
{
    return QCoreApplication::translate("actions", key.text);
}

QList<QKeySequence> keysOf(const FixedKey &key)
{
    return QKeySequence::listFromString(QString::fromLatin1(key.keys), QKeySequence::PortableText);
}

QString keysText(const FixedKey &key)
{
    QStringList texts;
    for (const QKeySequence &keys : keysOf(key))
        texts.append(keys.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

const FixedKey &fixedKey(ActionId id)
{
    for (const auto &keys : {tableKeys(), formKeys(), chartKeys()}) {
        for (const FixedKey &key : keys) {
            if (key.id == id)
                return key;
        }
    }
    Q_UNREACHABLE();
}

} // namespace candour
