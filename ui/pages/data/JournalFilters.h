// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/services/JournalService.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace candour {

class FilterLine;

/// What is asked of the journal: word, person, kind of record, days; a record where one was chosen.
class JournalFilters final : public QWidget {
    Q_OBJECT

public:
    explicit JournalFilters(const Clock &clock, QWidget *parent = nullptr);

    /// What can be chosen; what is chosen stays so while it is there.
    void setPeople(const QList<JournalChoice> &people);
    void setKinds(const QList<JournalChoice> &kinds);
    /// Only this record, by its name; a null uid takes it away.
    void setRecord(const Uid &record, const QString &name);
    void clear();

    [[nodiscard]] JournalQuestion question() const;

    /// Where Down and Enter of the search line lead.
    void setTarget(QWidget *view);

    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void questionChanged();

private:
    void buildDays();
    void showDates();
    [[nodiscard]] std::pair<QDate, QDate> days() const;
    void fill(QComboBox *box, const QString &all, const QList<JournalChoice> &choices);

    const Clock &m_clock;
    FilterLine *m_words;
    QComboBox *m_person;
    QComboBox *m_kind;
    QComboBox *m_days;
    QDateEdit *m_from;
    QLabel *m_dash;
    QDateEdit *m_to;
    QPushButton *m_record; ///< names the record; pressed, it is taken away
    Uid m_recordUid;
};

} // namespace candour
