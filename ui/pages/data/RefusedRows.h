// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/RecordExchange.h"

#include <QDialog>

namespace candour {

/// The rows of a file that were not taken, with the reason of each; they can be copied.
class RefusedRows final : public QDialog {
    Q_OBJECT

public:
    RefusedRows(const QList<RecordRefusal> &refused, QWidget *parent);
};

} // namespace candour
