// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/EdgePanel.h"

#include <QDateTime>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace candour {

class ElidedLabel;

/// What the window knows of the open file.
struct FileState {
    QString organisation;
    QString dataTo {}; ///< worded: "Sep 2026"; empty while there are no figures
    QDateTime savedAt {}; ///< the last command; invalid when nothing was changed since opening
    QString author {}; ///< who is working; empty while nobody has said
    bool readOnly = false;
    QString readOnlyReason {};
    QDateTime backedUpAt {}; ///< the newest backup; invalid when there is none
};

/// The line at the foot: organisation · saved 14:02 · backed up 22 Nov · data to Sep 2026, long
/// work with its progress and a way to stop it, and who is working.
class StatusLine final : public EdgePanel {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setFile(const FileState &file);
    void startWork(const QString &what, bool cancellable);
    /// `total` 0: nobody knows how much there is.
    void setProgress(qint64 done, qint64 total);
    void endWork();
    /// A sentence that stands for a few seconds: "Copied 12 rows".
    void say(const QString &sentence);
    /// A file left the program: its name and folder, with a button that opens the folder. Stands
    /// longer than a sentence alone.
    void saySaved(const QString &path);

    [[nodiscard]] QString fileText() const;

Q_SIGNALS:
    void folderRequested(const QString &folder);
    void cancelRequested();
    void authorRequested();

private:
    void fallSilent();

    ElidedLabel *m_file;
    ElidedLabel *m_sentence;
    QToolButton *m_openFolder;
    QString m_folder; ///< of the file saved last
    QWidget *m_work;
    QLabel *m_what;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QToolButton *m_author;
    QTimer m_sentenceTime;
};

} // namespace candour
