// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/PreviewPane.h"

#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace candour {

namespace {

enum ZoomChoice { FitWidth, WholePage, FullSize, Wheel };

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new PreviewView(this))
    , m_page(new QLabel(this))
    , m_zoom(new QComboBox(this))
    , m_earlier(addButton(QStringLiteral("earlierPage"), tr("Previous page"), -1))
    , m_later(addButton(QStringLiteral("laterPage"), tr("Next page"), +1))
{
    m_earlier->setArrowType(Qt::UpArrow);
    m_later->setArrowType(Qt::DownArrow);
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_page->setForegroundRole(QPalette::PlaceholderText);
    m_zoom->setObjectName(QStringLiteral("previewZoom"));
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->setToolTip(tr("Ctrl and the wheel make the pages larger and smaller"));
    m_zoom->addItems({tr("Fit width"), tr("Whole page"), tr("100 %")});
    connect(m_zoom, &QComboBox::activated, this, &PreviewPane::chooseZoom);
    connect(m_view, &PreviewView::currentPageChanged, this, &PreviewPane::follow);
    connect(m_view, &PreviewView::zoomChanged, this, &PreviewPane::follow);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::kChip);
    bar->addWidget(m_earlier);
    bar->addWidget(m_later);
    bar->addWidget(m_page);
    bar->addStretch();
    bar->addWidget(m_zoom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::kChip);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    follow();
}

QToolButton *PreviewPane::addButton(const QString &name, const QString &text, int step)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(space::kTarget, space::kTarget);
    connect(button, &QToolButton::clicked, this,
            [this, step] { m_view->goToPage(m_view->currentPage() + step); });
    return button;
}

void PreviewPane::setPages(std::shared_ptr<const Pages> pages)
{
    m_view->setPages(std::move(pages));
    follow();
}

void PreviewPane::chooseZoom(int index)
{
    if (index == FitWidth)
        m_view->setZoom(PreviewView::Zoom::Width);
    else if (index == WholePage)
        m_view->setZoom(PreviewView::Zoom::Page);
    else if (index == FullSize)
        m_view->setZoom(PreviewView::Zoom::Percent, 100);
}

void PreviewPane::follow()
{
    const int page = m_view->currentPage();
    const int count = m_view->pageCount();
    m_page->setText(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
    m_earlier->setEnabled(page > 0);
    m_later->setEnabled(page >= 0 && page + 1 < count);
    if (m_zoom->count() > Wheel)
        m_zoom->removeItem(Wheel);
    if (m_view->zoom() == PreviewView::Zoom::Width) {
        m_zoom->setCurrentIndex(FitWidth);
    } else if (m_view->zoom() == PreviewView::Zoom::Page) {
        m_zoom->setCurrentIndex(WholePage);
    } else if (qRound(m_view->percent()) == 100) {
        m_zoom->setCurrentIndex(FullSize);
    } else {
        m_zoom->addItem(tr("%1 %").arg(qRound(m_view->percent())));
        m_zoom->setCurrentIndex(Wheel);
    }
}

} // namespace candour
