// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/print/PageLayout.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

namespace candour {

/// Pages on the screen as they will be on paper, one below the other, as wide as there is room.
/// Only what is seen is painted, so a long report opens at once.
class PagesView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    void setPages(const Pages &pages, const PictureSource &pictures = {});

    [[nodiscard]] int pageCount() const { return int(m_pages.pages.size()); }

    /// The page in the middle of the view, from 0; -1 without any.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void place();
    [[nodiscard]] const QImage &imageOf(int page);

    Pages m_pages;
    PictureSource m_pictures;
    QList<QRect> m_places; ///< of the pages, from the top of the first
    double m_dotsPerInch = 96; ///< of the screen, at which pages are shown now
    QCache<int, QImage> m_images;
};

} // namespace candour
