// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "ui/frame/JumpProvider.h"
#include "ui/frame/Page.h"
#include "ui/frame/StatusLine.h"
#include "ui/settings/RecentFiles.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QMenu;
class QSplitter;

namespace candour {

class ActionRegistry;
class Banner;
class BrandButton;
class DetailsPane;
class KeyKeeper;
class PageDeck;
class PageHeader;
class PlaceRegistry;
class Settings;
class Sidebar;
class SplitterMemory;
class Theme;
class TopBar;
class WelcomePage;
struct Document;
struct UiState;

/// The frame: places at the left, one page at a time, its details at the right, what is saved at
/// the foot. It knows the Page interface and no page; it runs no command of the file itself but
/// says in signals and through the registry's actions what was asked for. All four it is given
/// must outlive it.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(ActionRegistry &actions, PlaceRegistry &places, Theme &theme, Settings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Another file was opened: every page of the one before is closed, the last place shown.
    void openFile(const FileState &file);
    /// Back to the welcome page.
    void closeFile();
    /// A file is being opened or made: until it is, or closeFile(), that is what the window says.
    void showOpening(const QString &what);
    /// How the window learns that a page could not be read (FileSession::takeReadFailure).
    void setReadFailure(const std::function<std::optional<Error>()> &failure);
    /// The same file, but saved, renamed, or taken over by somebody else.
    void updateFile(const FileState &file);

    /// Words of the undo and redo commands ("re-score of R-12"); empty when there is none.
    void setUndo(const QString &undo, const QString &redo);
    /// The months shown and the menu that chooses others, which the caller keeps.
    void setPeriod(const QString &label, QMenu *menu);
    /// What tells of backups that are newer than the files she worked with.
    void setBackupLookup(const BackupLookup &backups);
    /// Records for the jump box; places and commands are there already.
    void addJumpProvider(std::unique_ptr<JumpProvider> provider);

    /// Shows a place or something within it, and remembers the way back.
    void goTo(const Location &location);

    [[nodiscard]] Location location() const;
    /// Null while no file is open.
    [[nodiscard]] Page *currentPage() const;

    /// The words of the file or of the program are others now: every page is made anew where it is.
    /// With `keepShown` the page she is at waits until she leaves it.
    void rewordPages(bool keepShown = false);

    /// Hands the change to every page made so far.
    void refreshPages(const ChangeSet &changes);

    /// Long work: shown in the status line, commands that need quiet are off until it ends.
    void startWork(const QString &what, bool cancellable = true);
    void setWorkProgress(qint64 done, qint64 total);
    void endWork();

    [[nodiscard]] StatusLine *statusLine() const { return m_status; }

    /// The line above the page for things she should know.
    [[nodiscard]] Banner *banner() const { return m_banner; }

Q_SIGNALS:
    void pageShown(candour::Page *page);
    /// Local files only, in the order dropped.
    void filesDropped(const QStringList &paths);
    void recentFileChosen(const QString &path);
    void cancelRequested();
    void authorRequested();
    void printRequested(const candour::Document &document);
    /// She wants what could not be read to be tried once more.
    void readAgainRequested();
    /// The window is about to close; pages have left already.
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectPages();
    void connectActions();
    void connectWelcome();
    void pageWasShown(Page *page);
    void goToPlace(int index);
    void showKeys();
    void showRecentFiles();
    void showNextPart();
    void wordPlaces();
    [[nodiscard]] QList<QWidget *> parts() const;
    void showDetails();
    void closeDetailsWithoutRoom();
    void showFileParts(bool open);
    [[nodiscard]] QSize roomForDialogs() const;
    void applyWidth();
    void applyState();
    [[nodiscard]] UiState state() const;
    void restoreWindow();

    ActionRegistry &m_actions;
    KeyKeeper *m_keys;
    SplitterMemory *m_splitters;
    PlaceRegistry &m_places;
    Settings &m_settings;

    TopBar *m_top = nullptr;
    BrandButton *m_brand = nullptr;
    Sidebar *m_sidebar = nullptr;
    QWidget *m_sidebarPanel = nullptr;
    PageHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    QSplitter *m_splitter = nullptr;
    PageDeck *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    DetailsPane *m_details = nullptr;
    /// In the settings: she has opened or closed the details herself.
    static constexpr QLatin1String kDetailsChosen {"window.detailsChosen"};
    bool m_detailsSettled = false; ///< looked at once whether there is room for them
    StatusLine *m_status = nullptr;

    BackupLookup m_backups;
    std::optional<FileState> m_file;
    bool m_canUndo = false;
    bool m_canRedo = false;
    bool m_working = false;
};

} // namespace candour
