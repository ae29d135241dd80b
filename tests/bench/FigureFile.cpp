// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/FigureFile.h"

#include "core/domain/Period.h"

#include <QFile>

namespace candour::bench {

qint64 writeFigureFile(const QString &path, int providers, int indicators, int months, quint32 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    QByteArray text("provider,indicator,period,numerator,denominator\n");
    const Period last = Period::month(2026, 3);
    quint32 noise = seed;
    qint64 rows = 0;
    for (int provider = 0; provider < providers; ++provider) {
        for (int indicator = 0; indicator < indicators; ++indicator) {
            const QByteArray head = QStringLiteral("ZZ%1,K%2,")
                                        .arg(provider + 1, 3, 10, QLatin1Char('0'))
                                        .arg(indicator + 1, 3, 10, QLatin1Char('0'))
                                        .toLatin1();
            for (int month = months - 1; month >= 0; --month) {
                noise = noise * 1664525 + 1013904223;
                const int whole = 800 + int(noise >> 24);
                const int part = whole - int((noise >> 16) % 200);
                text += head + last.plus(-month).toText().toLatin1() + ','
                    + QByteArray::number(part) + ',' + QByteArray::number(whole) + '\n';
                ++rows;
            }
        }
        file.write(text);
        text.clear();
    }
    return rows;
}

} // namespace candour::bench
