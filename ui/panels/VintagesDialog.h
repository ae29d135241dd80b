// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace candour {

/// One value that a figure had, in words.
struct VintageLine {
    QString period; ///< "Sep 2026"
    QString value; ///< "94.1 %"
    QString vintage; ///< "2 of 3"
    QString status; ///< "provisional"; empty for a final one
    QString source; ///< "Kent.xlsx, Medway!D5"
    QString received; ///< "12 Oct 2026, 14:02"
    QString by; ///< who loaded it
    QString reason; ///< why it was restated; empty for none
};

/// Every value that one figure had, the one in force first, with where each came from; of a figure
/// that is worked out from several periods, those of each period. The cells can be copied; Esc
/// closes it.
class VintagesDialog final : public QDialog {
    Q_OBJECT

public:
    VintagesDialog(const QString &figure, const QList<VintageLine> &lines, QWidget *parent);
};

} // namespace candour
