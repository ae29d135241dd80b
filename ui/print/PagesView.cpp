// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/PagesView.h"

#include "ui/print/PagePainter.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace candour {

namespace {

constexpr double kMostDotsPerInch = 132; ///< beyond that a line is longer than an eye likes
constexpr double kLeastDotsPerInch = 48;
constexpr int kImagesKept = 6;
constexpr int kLine = 40;

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_images(kImagesKept)
{
    setObjectName(QStringLiteral("pagesView"));
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the pages would change width with it
    setFrameShape(QFrame::NoFrame);
}

void PagesView::setPages(const Pages &pages, const PictureSource &pictures)
{
    const int page = currentPage();
    m_pages = pages;
    m_pictures = pictures;
    place();
    showPage(std::clamp(page, 0, std::max(pageCount() - 1, 0)));
}

void PagesView::place()
{
    m_images.clear();
    m_places.clear();
    double widest = 1;
    for (const PrintedPage &page : std::as_const(m_pages.pages))
        widest = std::max(widest, page.sheet.size.width());
    const int room = viewport()->width() - 2 * space::kGroup;
    m_dotsPerInch = std::clamp(room / widest * kDotsPerInch, kLeastDotsPerInch, kMostDotsPerInch);
    int y = space::kGroup;
    for (const PrintedPage &page : std::as_const(m_pages.pages)) {
        const QSize size = (page.sheet.size * m_dotsPerInch / kDotsPerInch).toSize();
        m_places.append({QPoint((viewport()->width() - size.width()) / 2, y), size});
        y += size.height() + space::kGroup;
    }
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height() - kLine);
    verticalScrollBar()->setSingleStep(kLine);
    viewport()->update();
}

int PagesView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    for (int i = pageCount() - 1; i >= 0; --i) {
        if (m_places.at(i).top() <= middle)
            return i;
    }
    return m_places.isEmpty() ? -1 : 0;
}

void PagesView::showPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(m_places.at(page).top() - space::kGroup);
}

const QImage &PagesView::imageOf(int page)
{
    if (const QImage *known = m_images.object(page))
        return *known;
    const double sharpness = devicePixelRatioF();
    auto *image =
        new QImage(pageImage(m_pages.pages.at(page), m_dotsPerInch * sharpness, m_pictures));
    image->setDevicePixelRatio(sharpness);
    m_images.insert(page, image);
    return *image;
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().window());
    const int top = verticalScrollBar()->value();
    for (int i = 0; i < pageCount(); ++i) {
        const QRect rect = m_places.at(i).translated(0, -top);
        if (!rect.intersects(event->rect()))
            continue;
        painter.drawImage(rect.topLeft(), imageOf(i));
        painter.setPen(Theme::tokens().hairline);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PagesView::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    place();
    showPage(page);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

} // namespace candour
