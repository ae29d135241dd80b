// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace candour {

/// The column filters in force, a chip each: its words change the filter, its cross (or Delete on
/// the chip) takes it away. Hidden while there is none.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    struct Chip {
        QString id;
        QString words;
    };

    explicit FilterChips(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);

Q_SIGNALS:
    void changeRequested(const QString &id);
    void removeRequested(const QString &id);
    void removeAllRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip(const Chip &chip);

    QBoxLayout *m_row;
};

} // namespace candour
