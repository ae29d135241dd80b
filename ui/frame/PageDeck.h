// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/PageHistory.h"

#include <QHash>
#include <QStackedWidget>

namespace candour {

class PlaceRegistry;
struct UiState;

/// The pages made so far, one of them shown, and the way back. Beneath them lies the welcome page.
/// Its signals speak of the shown page only.
class PageDeck final : public QStackedWidget {
    Q_OBJECT

public:
    PageDeck(const PlaceRegistry &places, QWidget *welcome, QWidget *parent = nullptr);
    ~PageDeck() override;

    /// Makes the page on the first visit. An unknown place changes nothing.
    void goTo(const Location &location);
    void goBack();
    void goForward();
    /// Makes every page anew, in other words or another language, and shows where she was; the way
    /// back is kept. Drafts become commands first. With `keepShown` the shown page waits until she
    /// leaves it.
    void remakePages(bool keepShown = false);
    /// Turns drafts into commands, deletes every page and shows the welcome page. Whoever borrowed
    /// a page's details widget must have given it back (aboutToClose()).
    void closePages();

    /// That of the page shown: hidden ones ask for no room.
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Hidden pages too.
    void refresh(const ChangeSet &changes);

    /// Null while the welcome page is shown.
    [[nodiscard]] Page *page() const { return m_page; }

    [[nodiscard]] Location location() const { return m_history.current(); }

    /// What the commands need to know of the shown page.
    void describe(UiState &state) const;

Q_SIGNALS:
    void pageShown(candour::Page *page);
    void aboutToClose();
    void titleChanged();
    void stateChanged();
    void detailsChanged();
    void detailsRequested();

private:
    [[nodiscard]] QWidget *frameOf(Page *page) const;
    void dropPage(Page *page);
    void dropPages();
    Page *pageOf(const QString &place);
    void connectPage(Page *page);
    void showPage(const Location &location);

    const PlaceRegistry &m_places;
    QWidget *m_welcome;
    QHash<QString, Page *> m_made;
    Page *m_page = nullptr;
    bool m_shownIsOld = false; ///< to be made anew once she leaves it
    PageHistory m_history;
};

} // namespace candour
