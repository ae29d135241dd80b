// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Framework.h"
#include "core/domain/Period.h"
#include "core/domain/Report.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace candour {

/// What a report's details can be chosen from.
struct ReportChoices {
    QList<std::pair<Uid, QString>> providers {}; ///< by name
    QList<Domain> domains {}; ///< in the order of their codes
    QList<Period> months {}; ///< newest first
    QString boardTitle {}; ///< what a Board report is called here
};

/// The details of a report: which paper, with figures to when, of what date. Of a report that
/// exists the template and what it is about can no longer be changed.
class NewReportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `report` gives what the fields begin with; one with a uid is changed, not made.
    NewReportDialog(const ReportChoices &choices, const Report &report, QWidget *parent = nullptr);

    /// As the fields say now.
    [[nodiscard]] Report report() const;

private:
    void build();
    void addRows();
    void fill(const Report &report);
    /// The suggested title follows the template until she has typed one.
    void follow();
    void check();
    void showRow(QWidget *field, bool shown);
    [[nodiscard]] QString suggestedTitle() const;

    Report m_report;
    ReportChoices m_choices;
    QString m_suggested;
    QComboBox *m_kind;
    QComboBox *m_provider;
    QComboBox *m_domain;
    QComboBox *m_dataTo;
    QDateEdit *m_reportDate;
    QLineEdit *m_title;
    QLineEdit *m_marking;
    QFormLayout *m_form = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace candour
