// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/PageDeck.h"

#include "ui/actions/ActionRules.h"
#include "ui/frame/PageCover.h"
#include "ui/frame/PlaceRegistry.h"

#include <QScrollArea>

namespace candour {

namespace {

/// A page that needs more room than the window has (large text, a small screen) is scrolled, not
/// cut; the window can always be made small.
class PageFrame final : public QScrollArea {
public:
    PageFrame(QWidget *page, QWidget *parent)
        : QScrollArea(parent)
    {
        setObjectName(QStringLiteral("pageFrame"));
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setWidget(page);
        page->setAutoFillBackground(false); // the window's colour shows through
        viewport()->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {kLeastSide, kLeastSide}; }

private:
    static constexpr int kLeastSide = 240;
};

} // namespace

PageDeck::PageDeck(const PlaceRegistry &places, QWidget *welcome, QWidget *parent)
    : QStackedWidget(parent)
    , m_places(places)
    , m_welcome(welcome)
    , m_cover(new PageCover(this))
{
    setObjectName(QStringLiteral("pages"));
    addWidget(welcome);
    addWidget(m_cover);
    connect(m_cover, &PageCover::tryAgainRequested, this, &PageDeck::readAgainRequested);
}

PageDeck::~PageDeck()
{
    qDeleteAll(m_made); // their widgets are children of the deck
}

void PageDeck::goTo(const Location &location)
{
    if (!m_places.place(location.place))
        return;
    m_history.visit(location);
    showPage(location);
}

void PageDeck::goBack()
{
    if (m_history.canGoBack())
        showPage(m_history.goBack());
}

void PageDeck::goForward()
{
    if (m_history.canGoForward())
        showPage(m_history.goForward());
}

void PageDeck::remakePages(bool keepShown)
{
    if (!m_page)
        return;
    if (!keepShown) {
        dropPages();
        showPage(m_history.current());
        return;
    }
    m_shownIsOld = true;
    const QList<Page *> made = m_made.values();
    for (Page *page : made) {
        if (page != m_page)
            dropPage(page);
    }
}

void PageDeck::showPage(const Location &location)
{
    if (m_shownIsOld && m_page && m_made.value(location.place) != m_page)
        dropPages();
    dropCoveredPage();
    takeReadFailure(); // of earlier
    Page *next = pageOf(location.place);
    if (m_page)
        m_page->leave();
    m_page = next;
    next->show(location.target);
    if (const auto failure = takeReadFailure()) {
        m_cover->showFailure(PlaceRegistry::text(*m_places.place(location.place)), *failure);
        setCurrentWidget(m_cover);
    } else {
        setCurrentWidget(frameOf(next));
    }
    Q_EMIT pageShown(next);
}

std::optional<Error> PageDeck::takeReadFailure() const
{
    return m_readFailure ? m_readFailure() : std::nullopt;
}

bool PageDeck::isCovered() const
{
    return currentWidget() == m_cover;
}

/// It may hold anything between what it showed before and what it was asked for.
void PageDeck::dropCoveredPage()
{
    if (!isCovered() || !m_page)
        return;
    Q_EMIT aboutToClose();
    dropPage(std::exchange(m_page, nullptr));
}

void PageDeck::showLoading(const QString &what)
{
    if (m_page)
        return;
    m_cover->showLoading(what);
    setCurrentWidget(m_cover);
}

void PageDeck::setProgress(qint64 done, qint64 total)
{
    m_cover->setProgress(done, total);
}

Page *PageDeck::pageOf(const QString &place)
{
    Page *&page = m_made[place];
    if (!page) {
        page = m_places.place(place)->create();
        addWidget(new PageFrame(page->widget(), this));
        connectPage(page);
    }
    return page;
}

void PageDeck::connectPage(Page *page)
{
    const auto passOn = [this, page](auto from, auto to) {
        connect(page, from, this, [this, page, to] {
            if (page == m_page)
                Q_EMIT(this->*to)();
        });
    };
    passOn(&Page::titleChanged, &PageDeck::titleChanged);
    passOn(&Page::stateChanged, &PageDeck::stateChanged);
    passOn(&Page::detailsChanged, &PageDeck::detailsChanged);
    passOn(&Page::detailsRequested, &PageDeck::detailsRequested);
    connect(page, &Page::navigationRequested, this, &PageDeck::goTo);
}

void PageDeck::closePages()
{
    dropPages();
    m_history.clear();
}

QWidget *PageDeck::frameOf(Page *page) const
{
    return page->widget()->parentWidget()->parentWidget(); // over its viewport
}

void PageDeck::dropPage(Page *page)
{
    m_made.remove(m_made.key(page));
    QWidget *frame = frameOf(page);
    removeWidget(frame);
    delete page;
    delete frame; // and the page's widget with it
}

void PageDeck::dropPages()
{
    if (m_page)
        m_page->leave();
    Q_EMIT aboutToClose();
    m_page = nullptr;
    m_shownIsOld = false;
    setCurrentWidget(m_welcome);
    const QList<Page *> made = m_made.values();
    for (Page *page : made)
        dropPage(page);
}

QSize PageDeck::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

void PageDeck::describe(UiState &state) const
{
    state.canGoBack = m_history.canGoBack();
    state.canGoForward = m_history.canGoForward();
    if (!m_page || isCovered())
        return;
    state.pageHasDetails = m_page->detailsWidget() != nullptr;
    state.pageCanPrint = m_page->canPrint();
    state.pageCanExport = m_page->canExport();
    state.selected = m_page->selectedCount();
}

void PageDeck::refresh(const ChangeSet &changes)
{
    const bool covered = isCovered() && m_page;
    for (Page *page : std::as_const(m_made)) {
        if (page != m_page || !covered)
            page->refresh(changes);
    }
    if (covered)
        showPage(m_history.current());
}

} // namespace candour
