// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/panels/HistoryText.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace candour {

/// A field in which two moments differ.
struct HistoryDifference {
    QString field; ///< names it in restoreRequested()
    QString label;
    QString first;
    QString second;
    bool isFixed = false; ///< cannot be put back
};

/// The history of a record: its steps to read, and any two moments side by side (after one step and
/// after another, or now), from which fields or the whole record are put back. Values in, signals
/// out.
class HistoryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// Newest first.
    void setEntries(const QList<HistoryEntry> &entries);
    /// In place of a history that is not there.
    void setSentence(const QString &sentence);
    /// The answer to compareRequested().
    void setDifferences(const QList<HistoryDifference> &differences);
    /// In place of differences that could not be read.
    void setComparisonSentence(const QString &sentence);
    /// Null: it can be put back. Otherwise why not.
    void setReadOnlyReason(const QString &reason);

    [[nodiscard]] QString toPlainText() const { return m_text->toPlainText(); }

Q_SIGNALS:
    /// Sequences of entries; 0 is now.
    void compareRequested(qint64 first, qint64 second);
    /// As the record stood at the first moment chosen; no fields: all of it.
    void restoreRequested(qint64 moment, const QStringList &fields);

private:
    void buildSteps();
    void buildComparison();
    void fillMoments();
    void compare(bool on);
    void ask();
    void follow();
    [[nodiscard]] QStringList ticked() const;

    QList<HistoryEntry> m_entries;
    QString m_readOnlyReason;
    QStackedWidget *m_stack;
    HistoryText *m_text;
    QPushButton *m_compare;
    QComboBox *m_first;
    QComboBox *m_second;
    QTreeWidget *m_differences;
    QLabel *m_sentence;
    QPushButton *m_restoreFields;
    QPushButton *m_restoreRecord;
    QPushButton *m_back;
};

} // namespace candour
