// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Report.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace candour {

/// What is known of a report that is issued: when, by whom, and the state of the journal then.
class IssuedPanel final : public QWidget {
    Q_OBJECT

public:
    explicit IssuedPanel(QWidget *parent = nullptr);

    void show(const Report &report, const QString &issuedBy);

private:
    [[nodiscard]] QLabel *addLine(QFormLayout *form, const QString &name, const QString &label);

    QLabel *m_title;
    QLabel *m_number;
    QLabel *m_state;
    QLabel *m_issued;
    QLabel *m_dataTo;
    QLabel *m_reportDate;
    QLabel *m_anchor;
    QLabel *m_note;
};

} // namespace candour
