// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "ui/frame/PageHistory.h"

#include <QHash>
#include <QStackedWidget>

#include <functional>
#include <optional>

namespace candour {

class PageCover;
class PlaceRegistry;
struct UiState;

/// The last failure to read the file since this was last asked.
using ReadFailure = std::function<std::optional<Error>()>;

/// The pages made so far, one of them shown, and the way back. Beneath them lies the welcome page.
/// Its signals speak of the shown page only. A page that could not be read when it was gone to is
/// covered, and made anew when the file changes or is read again.
class PageDeck final : public QStackedWidget {
    Q_OBJECT

public:
    PageDeck(const PlaceRegistry &places, QWidget *welcome, QWidget *parent = nullptr);
    ~PageDeck() override;

    /// How the deck learns that a page could not be read; it never does without.
    void setReadFailure(const ReadFailure &failure) { m_readFailure = failure; }

    /// Over the welcome page, until a page is shown or closePages().
    void showLoading(const QString &what);
    void setProgress(qint64 done, qint64 total);

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

    /// Something else stands where the page would.
    [[nodiscard]] bool isCovered() const;

    /// What the commands need to know of the shown page.
    void describe(UiState &state) const;

Q_SIGNALS:
    void pageShown(candour::Page *page);
    void aboutToClose();
    void titleChanged();
    void stateChanged();
    void detailsChanged();
    void detailsRequested();
    void readAgainRequested();

private:
    [[nodiscard]] QWidget *frameOf(Page *page) const;
    void dropPage(Page *page);
    void dropPages();
    Page *pageOf(const QString &place);
    void connectPage(Page *page);
    void showPage(const Location &location);
    void dropCoveredPage();
    std::optional<Error> takeReadFailure() const;

    const PlaceRegistry &m_places;
    QWidget *m_welcome;
    PageCover *m_cover;
    ReadFailure m_readFailure;
    QHash<QString, Page *> m_made;
    Page *m_page = nullptr;
    bool m_shownIsOld = false; ///< to be made anew once she leaves it
    PageHistory m_history;
};

} // namespace candour
