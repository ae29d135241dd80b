// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/PersonText.h"
#include "core/services/ReportWork.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace candour {

class PersonNotice;
class WordsEdit;

/// One place of the report: what the figures say, and the box for the lead's words. Words are
/// handed over when she leaves the box or is done with it; earlier words stand there as a proposal
/// until she confirms or changes them.
class WordsPanel final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 400;

    explicit WordsPanel(QWidget *parent = nullptr);

    /// Another place, or the same as it stands now: words being typed stay, and so does the caret.
    void show(const PlaceWords &words);
    void setReadOnly(bool readOnly);
    /// Hands over what was typed, if anything was.
    void commit();
    /// The words handed over were refused: they count as typed again.
    void takeBack();

    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] QString text() const;

    [[nodiscard]] const TextPlace &place() const { return m_words.place; }

    void focusWords();
    /// What in the saved words could name a person: marked in the box and said beneath it.
    void showPersons(const QList<PersonFinding> &findings);

Q_SIGNALS:
    /// After a pause in typing.
    void typed();
    /// Why the words of this place may stay as they are.
    void clearanceGiven(const QString &section, const QString &about, const QString &reason);
    void saveRequested(const QString &section, const QString &about, const QString &text);
    /// She is done here: on to the next open place.
    void nextRequested();

private:
    void build();
    void finish();
    void countWords();
    void say();
    [[nodiscard]] bool isSamePlace(const TextPlace &place) const;

    PlaceWords m_words;
    QTimer m_pause;
    bool m_handedOver = false; ///< these words are on their way to the file
    bool m_found = false; ///< typed in another session and never saved
    bool m_filling = false;
    QLabel *m_title;
    QLabel *m_subject;
    QLabel *m_verdict;
    QLabel *m_position;
    QLabel *m_hint;
    QLabel *m_proposal;
    WordsEdit *m_edit;
    PersonNotice *m_notice;
    QLabel *m_count;
    QLabel *m_state;
    QPushButton *m_done;
};

/// Runs of letters and digits.
[[nodiscard]] int wordCount(const QString &text);

} // namespace candour
