// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartTable.h"
#include "core/report/HtmlParts.h"
#include "ui/charts/ChartPainter.h"
#include "ui/charts/ChartView.h"
#include "ui/theme/Icons.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>

/// What a chart gives away: its picture and its figures.
namespace candour {

namespace {

constexpr auto kCopyFiguresKey = Qt::CTRL | Qt::SHIFT | Qt::Key_C;

} // namespace

QImage ChartView::picture() const
{
    constexpr int scale = 2;
    QImage image(size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(paperTokens().surface);
    QPainter painter(&image);
    paintChart(painter, chartRect(), m_spec, paperTokens(), font(), sizes());
    return image;
}

QByteArray ChartView::svg() const
{
    return html::chartPicture(m_spec).toUtf8();
}

void ChartView::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(picture());
}

void ChartView::copyFigures() const
{
    const ChartTable table = exactly(chartTable(m_spec));
    auto *content = new QMimeData; // the clipboard's own
    content->setText(tabText(table));
    content->setHtml(html::table(tableBlock(table)));
    QGuiApplication::clipboard()->setMimeData(content);
}

void ChartView::fillMenu(QMenu *menu)
{
    menu->addActions(actions());
    if (!actions().isEmpty())
        menu->addSeparator();
    const auto add = [&](const char *name, const QString &icon, const QString &text) {
        QAction *action = menu->addAction(lineIcon(icon), text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    if (isAsked(&ChartView::largeRequested)) {
        QAction *large = add("chartLarge", {}, tr("Show the chart large…"));
        large->setShortcut(Qt::Key_Return);
        connect(large, &QAction::triggered, this, &ChartView::largeRequested);
    }
    if (isAsked(&ChartView::tableRequested)) {
        QAction *table =
            add("chartAsTable", QStringLiteral("data"), tr("Show the figures as a table…"));
        table->setShortcut(Qt::Key_T);
        connect(table, &QAction::triggered, this, &ChartView::tableRequested);
    }
    if (knowsOrigin()) {
        QAction *origin =
            add("chartOrigin", QStringLiteral("details"), tr("Where the point came from"));
        origin->setShortcut(Qt::Key_F7);
        connect(origin, &QAction::triggered, this,
                [this] { Q_EMIT originRequested(currentSource()); });
    }
    QAction *picture = add("copyPicture", QStringLiteral("copy"), tr("Copy the picture"));
    picture->setShortcut(QKeySequence::Copy);
    connect(picture, &QAction::triggered, this, &ChartView::copyPicture);
    QAction *figures = add("copyFigures", {}, tr("Copy the figures"));
    figures->setShortcut(kCopyFiguresKey);
    connect(figures, &QAction::triggered, this, &ChartView::copyFigures);
    if (isAsked(&ChartView::pictureFileRequested)) {
        QAction *file = add("savePicture", QStringLiteral("export"), tr("Save the picture…"));
        connect(file, &QAction::triggered, this, &ChartView::pictureFileRequested);
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (const auto hit = currentHit())
            at = mapToGlobal(hit->at.toPoint());
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(at);
}

bool ChartView::copyByKey(const QKeyEvent &event) const
{
    if (event.matches(QKeySequence::Copy))
        copyPicture();
    else if (event.keyCombination() == kCopyFiguresKey)
        copyFigures();
    else
        return false;
    return true;
}

} // namespace candour
