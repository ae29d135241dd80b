// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// What a window of the desktop is expected to do: keys and their list, going round its parts,
// recent files, coming back where it was, keeping its dialogs on the screen.
#include "core/report/Document.h"
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/KeysDialog.h"
#include "ui/frame/DetailsPane.h"
#include "ui/frame/KeyKeeper.h"
#include "ui/frame/KeysSheet.h"
#include "ui/frame/PageDeck.h"
#include "ui/frame/PlaceRegistry.h"
#include "ui/frame/Sidebar.h"
#include "ui/frame/TopBar.h"
#include "ui/frame/WindowPlace.h"
#include "ui/settings/RecentFiles.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/WelcomePage.h"

#include <QApplication>
#include <QDialog>
#include <QMouseEvent>
#include <QScreen>
#include <QSplitter>
#include <QStandardPaths>

namespace candour {

namespace {

constexpr QSize kLeastDialogRoom(1000, 640);

} // namespace

/// Looked up on the disk each time: sticks come and go.
void MainWindow::setBackupLookup(const BackupLookup &backups)
{
    m_backups = backups;
    showRecentFiles();
}

void MainWindow::showRecentFiles()
{
    m_welcome->setRecentFiles(
        recentFiles(m_settings,
                    {m_settings.get<QString>(SettingKey::FilesFolder),
                     m_settings.get<QString>(SettingKey::LastFolder),
                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                     QStandardPaths::writableLocation(QStandardPaths::DesktopLocation)},
                    m_backups));
}

void MainWindow::showKeys()
{
    const Place *place = m_places.place(location().place);
    const QString page = place ? place->id : QString();
    const QString title = place ? PlaceRegistry::text(*place) : QString();
    auto *dialog = new KeysDialog(m_actions, page, title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeysDialog::keysChosen, m_keys, &KeyKeeper::remember);
    connect(dialog, &KeysDialog::printRequested, this,
            [this, page, title] { Q_EMIT printRequested(keysSheet(m_actions, page, title)); });
    dialog->open();
}

/// "Go to Risks"; those that no place answers to are not listed.
void MainWindow::wordPlaces()
{
    for (size_t i = 0; i < action::places().size(); ++i) {
        const bool there = i < m_places.places().size();
        m_actions.action(action::places()[i])->setVisible(there);
        if (there)
            m_actions.setObject(action::places()[i], PlaceRegistry::text(m_places.places()[i]));
    }
}

QList<QWidget *> MainWindow::parts() const
{
    return {m_sidebar, m_pages, m_details, m_status, m_top};
}

/// Goes round the parts of the window, to the first thing in each that takes the keyboard.
void MainWindow::showNextPart()
{
    const QList<QWidget *> all = parts();
    const QWidget *focus = focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (focus && (all.at(i) == focus || all.at(i)->isAncestorOf(focus)))
            at = i;
    }
    for (qsizetype step = 1; step <= all.size(); ++step) {
        QWidget *part = all.at((at + step + all.size()) % all.size());
        if (!part->isVisible())
            continue;
        QWidget *target =
            focusTarget(part == m_pages && currentPage() ? currentPage()->widget() : part);
        for (QWidget *next = target; next; next = next->nextInFocusChain()) {
            const bool within = next == target || part->isAncestorOf(next);
            if (within && next->isVisible() && next->isEnabled()
                && next->focusPolicy() & Qt::TabFocus) {
                next->setFocus(Qt::TabFocusReason);
                return;
            }
            if (next->nextInFocusChain() == target)
                break;
        }
    }
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_settings.get<QByteArray>(SettingKey::WindowGeometry)))
        resize(1280, 720);
    if (!isMaximized() && !isFullScreen()) {
        // A screen may have gone since, and an older window lies where it was.
        QList<QRect> screens {screen()->availableGeometry()};
        for (const QScreen *other : QApplication::screens())
            screens.append(other->availableGeometry());
        setGeometry(placedOnScreens(geometry(), screens));
    }
    m_actions.action(action::kFullScreen)->setChecked(isFullScreen());
    m_splitter->restoreState(m_settings.get<QByteArray>(SettingKey::WindowLayout));
}

/// A dialog stays on the screen, and over the window unless that is very small.
QSize MainWindow::roomForDialogs() const
{
    return size().expandedTo(kLeastDialogRoom).boundedTo(screen()->availableGeometry().size());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && isActiveWindow()) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        const bool back = button == Qt::BackButton;
        if ((back || button == Qt::ForwardButton) && watched->isWidgetType()
            && static_cast<QWidget *>(watched)->window() == this) {
            m_actions.action(back ? action::kBack : action::kForward)->trigger();
            return true;
        }
    }
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *dialog = qobject_cast<QDialog *>(watched);
        if (dialog && dialog->parentWidget() && dialog->parentWidget()->window() == this)
            // Once it has taken the size it wants.
            QMetaObject::invokeMethod(
                dialog,
                [this, dialog] { dialog->resize(dialog->size().boundedTo(roomForDialogs())); },
                Qt::QueuedConnection);
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace candour
