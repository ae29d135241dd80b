// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QTextBrowser>

namespace candour {

/// One field of one step, in words; an empty side means "nothing".
struct HistoryChange {
    QString label;
    QString from;
    QString to;
};

/// One step of a record's history.
struct HistoryEntry {
    qint64 sequence = 0; ///< of the journal entry; 0 where it does not matter
    QString when;
    QString who;
    QString what;
    QString reason;
    QList<HistoryChange> changes;
};

/// Steps for reading and copying, in the order given.
class HistoryText final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HistoryText(QWidget *parent = nullptr);

    void setEntries(const QList<HistoryEntry> &entries);
    /// In place of a history that is not there.
    void setSentence(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void write();

    QList<HistoryEntry> m_entries;
    QString m_sentence;
    int m_width = 0; ///< for which it was last written
};

} // namespace candour
