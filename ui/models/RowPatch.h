// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>

namespace candour {

/// What a model does to go from its rows to others; `keyOf` tells rows apart. `now` is the model's
/// own list, which the steps change.
template <typename Row, typename KeyOf, typename Remove, typename Insert, typename Change>
void patchRows(const QList<Row> &now, const QList<Row> &wanted, const KeyOf &keyOf,
               const Remove &remove, const Insert &insert, const Change &change)
{
    const auto find = [&](const QList<Row> &rows, const Row &one, qsizetype from) {
        for (qsizetype i = from; i < rows.size(); ++i) {
            if (keyOf(rows.at(i)) == keyOf(one))
                return i;
        }
        return qsizetype(-1);
    };
    for (qsizetype i = now.size() - 1; i >= 0; --i) {
        if (find(wanted, now.at(i), 0) < 0)
            remove(int(i));
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i < now.size() && keyOf(now.at(i)) == keyOf(wanted.at(i))) {
            change(int(i));
            continue;
        }
        if (const qsizetype later = find(now, wanted.at(i), i); later >= 0)
            remove(int(later)); // it has moved up
        insert(int(i));
    }
}

} // namespace candour
