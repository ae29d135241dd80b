// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// Going from page to page: what the frame shows of each, and what stands there when it cannot be
// shown.
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/frame/DetailsPane.h"
#include "ui/frame/PageDeck.h"
#include "ui/frame/PageHeader.h"
#include "ui/frame/PlaceRegistry.h"
#include "ui/frame/Sidebar.h"
#include "ui/frame/SplitterMemory.h"
#include "ui/frame/TopBar.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"

#include <QAction>

namespace candour {

namespace {

constexpr int kLeastPage = 420; ///< beside details nobody has asked for

} // namespace

void MainWindow::connectPages()
{
    connect(m_pages, &PageDeck::pageShown, this, &MainWindow::pageWasShown);
    connect(m_pages, &PageDeck::aboutToClose, this, [this] {
        m_details->setContent(nullptr);
        m_header->setPage(nullptr);
        m_top->setPage({}, {});
        m_sidebar->setShownPlace(-1);
    });
    connect(m_pages, &PageDeck::titleChanged, this,
            [this] { m_header->setTitle(m_pages->page()); });
    connect(m_pages, &PageDeck::stateChanged, this, &MainWindow::applyState);
    connect(m_pages, &PageDeck::detailsChanged, this, [this] {
        showDetails();
        applyState();
    });
    connect(m_pages, &PageDeck::detailsRequested, this, [this] {
        if (!m_actions.action(action::kDetails)->isChecked())
            m_actions.action(action::kDetails)->trigger();
    });
    connect(m_pages, &PageDeck::readAgainRequested, this, &MainWindow::readAgainRequested);
}

void MainWindow::setReadFailure(const std::function<std::optional<Error>()> &failure)
{
    m_pages->setReadFailure(failure);
}

void MainWindow::showOpening(const QString &what)
{
    m_pages->showLoading(what);
}

void MainWindow::goToPlace(int index)
{
    if (!m_file)
        return;
    goTo({m_places.places().at(size_t(index)).id});
    QWidget *shown = m_pages->isCovered() ? m_pages->currentWidget() : currentPage()->widget();
    shown->setFocus(Qt::OtherFocusReason);
}

void MainWindow::goTo(const Location &location)
{
    if (m_file)
        m_pages->goTo(location);
}

Location MainWindow::location() const
{
    return m_pages->location();
}

Page *MainWindow::currentPage() const
{
    return m_pages->page();
}

void MainWindow::pageWasShown(Page *page)
{
    m_header->setPage(page);
    const Place *place = m_places.place(location().place);
    m_top->setPage(place->id, PlaceRegistry::text(*place));
    m_splitters->follow(place->id, page->widget());
    m_sidebar->setShownPlace(m_places.indexOf(location().place));
    m_settings.set(SettingKey::LastPlace, location().place);
    showDetails();
    applyState();
    Q_EMIT pageShown(page);
}

void MainWindow::rewordPages(bool keepShown)
{
    m_pages->remakePages(keepShown);
}

void MainWindow::refreshPages(const ChangeSet &changes)
{
    m_pages->refresh(changes);
}

/// Until she has opened or closed them herself, the details leave the page at least half of the
/// window, and room for a table in her size of text: otherwise they begin closed.
void MainWindow::closeDetailsWithoutRoom()
{
    const int page = width() - m_sidebarPanel->width() - m_details->minimumSizeHint().width();
    if (m_settings.layout(kDetailsChosen).isEmpty()
        && page < qMax(width() / 2, Theme::scaled(kLeastPage)))
        m_actions.action(action::kDetails)->setChecked(false);
}

void MainWindow::showDetails()
{
    const bool there = currentPage() && !m_pages->isCovered();
    QWidget *content = there ? currentPage()->detailsWidget() : nullptr;
    m_details->setContent(content);
    if (content && isVisible() && !m_detailsSettled) {
        m_detailsSettled = true;
        closeDetailsWithoutRoom();
    }
    m_details->setVisible(content && m_actions.action(action::kDetails)->isChecked());
}

} // namespace candour
