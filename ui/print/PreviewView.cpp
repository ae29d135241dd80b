// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/PreviewView.h"

#include "ui/print/PagePainter.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace candour {

namespace {

constexpr int kGap = space::kGroup; ///< around a page
constexpr double kLeastPercent = 20;
constexpr double kMostPercent = 400;
constexpr double kZoomStep = 1.15;
constexpr qsizetype kLabelLength = 60; ///< paragraphs are labelled by their first words
constexpr qsizetype kMostPictures = 12; ///< kept; a page at 100 % is about 4 MB

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Preview of the pages"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // fitting the width must not add one
    viewport()->setBackgroundRole(QPalette::Window);
}

int PreviewView::pageCount() const
{
    return m_pages ? int(m_pages->pages.size()) : 0;
}

void PreviewView::setPages(std::shared_ptr<const Pages> pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    place();
    viewport()->update();
}

double PreviewView::scaleFor(const QSizeF &sheet) const
{
    if (m_zoom == Zoom::Percent)
        return m_percent / 100 * logicalDpiX() / kDotsPerInch;
    const double across = (viewport()->width() - 2 * kGap) / sheet.width();
    if (m_zoom == Zoom::Width)
        return across;
    return std::min(across, (viewport()->height() - 2 * kGap) / sheet.height());
}

double PreviewView::percent() const
{
    if (pageCount() == 0)
        return m_percent;
    const QSizeF sheet = m_pages->pages.at(std::max(0, currentPage())).sheet.size;
    return scaleFor(sheet) * kDotsPerInch / logicalDpiX() * 100;
}

void PreviewView::setZoom(Zoom zoom, double percent)
{
    const int page = std::max(0, currentPage());
    const double within = m_places.isEmpty()
        ? 0
        : (verticalScrollBar()->value() - m_places.at(page).top())
            / std::max(1.0, double(m_places.at(page).height()));
    m_zoom = zoom;
    m_percent = std::clamp(percent, kLeastPercent, kMostPercent);
    m_pictures.clear();
    place();
    if (page < m_places.size())
        verticalScrollBar()->setValue(
            int(m_places.at(page).top() + within * m_places.at(page).height()));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PreviewView::place()
{
    m_places.clear();
    int top = kGap;
    int widest = 0;
    for (int i = 0; i < pageCount(); ++i) {
        const QSizeF sheet = m_pages->pages.at(i).sheet.size;
        const QSize size = (sheet * scaleFor(sheet)).toSize().expandedTo({1, 1});
        m_places.append({{0, top}, size});
        top += size.height() + kGap;
        widest = std::max(widest, size.width());
    }
    for (QRect &one : m_places)
        one.moveLeft(
            std::max(kGap, (std::max(viewport()->width(), widest + 2 * kGap) - one.width()) / 2));
    updateBars();
    follow();
}

void PreviewView::updateBars()
{
    int right = 0;
    for (const QRect &one : std::as_const(m_places))
        right = std::max(right, one.right() + kGap);
    const int bottom = m_places.isEmpty() ? 0 : m_places.last().bottom() + kGap;
    const QSize seen = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, right - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    verticalScrollBar()->setRange(0, std::max(0, bottom - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(40);
}

int PreviewView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    for (int i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i).bottom() + kGap >= middle)
            return i;
    }
    return int(m_places.size()) - 1;
}

void PreviewView::goToPage(int page)
{
    if (page >= 0 && page < m_places.size())
        verticalScrollBar()->setValue(m_places.at(page).top() - kGap);
}

void PreviewView::goToLabel(const QString &beginning)
{
    const QString wanted = beginning.left(kLabelLength);
    for (int i = 0; !wanted.isEmpty() && i < pageCount(); ++i) {
        const QStringList &labels = m_pages->pages.at(i).labels;
        const bool here = std::any_of(labels.begin(), labels.end(), [&](const QString &label) {
            return label.startsWith(wanted);
        });
        if (here && i != currentPage())
            goToPage(i);
        if (here)
            return;
    }
}

void PreviewView::follow()
{
    const int page = currentPage();
    if (page == m_shown)
        return;
    m_shown = page;
    setAccessibleDescription(page < 0 ? QString()
                                      : tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    Q_EMIT currentPageChanged(page);
}

QRect PreviewView::onScreen(int page) const
{
    return m_places.at(page).translated(-horizontalScrollBar()->value(),
                                        -verticalScrollBar()->value());
}

const QPixmap &PreviewView::picture(int page)
{
    auto found = m_pictures.find(page);
    if (found == m_pictures.end()) {
        if (m_pictures.size() >= kMostPictures)
            m_pictures.clear();
        const PrintedPage &printed = m_pages->pages.at(page);
        const double dpi = scaleFor(printed.sheet.size) * kDotsPerInch * devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(pageImage(printed, dpi));
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        found = m_pictures.insert(page, pixmap);
    }
    return *found;
}

void PreviewView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (int i = 0; i < m_places.size(); ++i) {
        const QRect rect = onScreen(i);
        if (!rect.intersects(event->rect()))
            continue;
        painter.drawPixmap(rect.topLeft(), picture(i));
        painter.setPen(Theme::tokens().hairline);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::tokens().accent, space::kFocusRing));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom == Zoom::Percent)
        place();
    else
        setZoom(m_zoom, m_percent);
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(std::min(currentPage() + 1, pageCount() - 1));
        return;
    case Qt::Key_PageUp:
        goToPage(std::max(currentPage() - 1, 0));
        return;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (const int turn = event->angleDelta().y(); turn != 0)
        setZoom(Zoom::Percent, percent() * (turn > 0 ? kZoomStep : 1 / kZoomStep));
    event->accept();
}

void PreviewView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    follow();
}

void PreviewView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace candour
