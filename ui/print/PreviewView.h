// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/print/PageLayout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <memory>

namespace candour {

/// Laid-out pages, one under the other, as they will be printed. New pages in place of old ones
/// leave the reader where she was. Page Up and Down go by pages, Ctrl and the wheel zoom.
class PreviewView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Zoom { Width, Page, Percent };

    explicit PreviewView(QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const Pages> pages);

    [[nodiscard]] int pageCount() const;

    /// The page most of which is seen, from 0; -1 without pages.
    [[nodiscard]] int currentPage() const;

    void goToPage(int page);
    /// The first page on which something is labelled so (PrintedPage::labels), if there is one.
    void goToLabel(const QString &beginning);

    void setZoom(Zoom zoom, double percent = 100);

    [[nodiscard]] Zoom zoom() const { return m_zoom; }

    /// Of the printed size.
    [[nodiscard]] double percent() const;

    [[nodiscard]] QSize sizeHint() const override { return {520, 640}; }

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void updateBars();
    void follow();
    [[nodiscard]] double scaleFor(const QSizeF &sheet) const;
    [[nodiscard]] QRect onScreen(int page) const;
    [[nodiscard]] const QPixmap &picture(int page);

    std::shared_ptr<const Pages> m_pages;
    QList<QRect> m_places; ///< of the pages, unscrolled
    QHash<int, QPixmap> m_pictures;
    Zoom m_zoom = Zoom::Width;
    double m_percent = 100;
    int m_shown = -1;
};

} // namespace candour
