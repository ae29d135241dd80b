// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/settings/RecentFiles.h"

#include <QList>
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

    /// Newest first, each with what became of it; what is not there now is listed greyed.
    void setRecentFiles(const QList<RecentFile> &files);

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
    void build();
    void choose(const RecentFile &file);
    void forgetCurrent();
    void paintMark();

    QList<RecentFile> m_files;
    QLabel *m_mark = nullptr;
    QWidget *m_recentBox = nullptr;
    QListWidget *m_recent = nullptr;
};

} // namespace candour
