// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/dialogs/FilterColumn.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace candour {

class ProblemLabel;

/// Asks what one column must satisfy: text, a range of numbers, dates or periods, some of its
/// choices or of the values that stand in it, or that it is empty or not.
class ColumnFilterDialog final : public QDialog {
    Q_OBJECT

public:
    ColumnFilterDialog(const QList<FilterColumn> &columns, QWidget *parent = nullptr);

    /// Begins with this column and what it is filtered by now.
    void begin(const ColumnFilter &filter);

    /// After accepted().
    [[nodiscard]] const ColumnFilter &filter() const { return m_filter; }

private:
    void build();
    [[nodiscard]] QWidget *buildRange(const char *from, const char *to, QLineEdit *&least,
                                      QLineEdit *&most);
    [[nodiscard]] const FilterColumn &column() const;
    void showColumn();
    void showTest();
    void fillChoices(const QStringList &ticked);
    void finish();
    /// Fails with a sentence when what is typed cannot be read.
    [[nodiscard]] Result<ColumnFilter> read() const;
    [[nodiscard]] Result<void> readNumbers(ColumnFilter &filter) const;
    [[nodiscard]] Result<void> readDates(ColumnFilter &filter) const;

    const QList<FilterColumn> m_columns;
    ColumnFilter m_filter;
    QComboBox *m_column;
    QComboBox *m_test;
    QStackedWidget *m_values;
    QLineEdit *m_text;
    QLineEdit *m_least = nullptr;
    QLineEdit *m_most = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_last = nullptr;
    QListWidget *m_choices;
    ProblemLabel *m_problem;
};

} // namespace candour
