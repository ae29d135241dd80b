// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace candour {

/// The first thing seen: the files she had, and three ways to begin. Emits signals only; the
/// window decides what follows.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Newest first. A file that is not there now is listed greyed, with its folder.
    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void newFileRequested();
    void openRequested();
    void sampleRequested();
    void recentFileChosen(const QString &path);
    /// Off the list, not off the disk.
    void recentFileForgotten(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildStart();
    [[nodiscard]] QWidget *buildRecent();
    void forgetCurrent();
    void paintMark();

    QLabel *m_mark;
    QWidget *m_recentBox = nullptr;
    QListWidget *m_recent = nullptr;
};

} // namespace candour
