// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartDrawing.h"
#include "ui/theme/Tokens.h"

#include <QMetaMethod>
#include <QWidget>

class QMenu;

namespace candour {

/// A chart on screen. Its accessible name is the chart's alternative text; with the keyboard Left
/// and Right (Home, End) move among the points, each of which is an accessible child that says
/// its period, value and verdict. Hovering a point shows the same words. Enter or a double click
/// asks for the chart large, T for the figures as a table, F7 for where the current point came
/// from, Ctrl+C copies the picture, Ctrl+Shift+C the figures; the context menu has all of them,
/// beneath the actions that its page gave the view with addAction().
class ChartView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// What is shown large is the same, until setLargeSpec() says otherwise.
    void setSpec(const ChartSpec &spec);

    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }

    /// What is shown where there is room: more points, how it was made.
    void setLargeSpec(const ChartSpec &spec) { m_largeSpec = spec; }

    [[nodiscard]] const ChartSpec &largeSpec() const { return m_largeSpec; }

    void setTokens(const ColourTokens &tokens);

    /// Points that can be reached, in order of time.
    [[nodiscard]] const QList<ChartHit> &hits() const { return m_geometry.hits; }

    /// Index into hits() of the point with the focus; -1 while none has it.
    [[nodiscard]] qsizetype currentPoint() const { return m_current; }

    void setCurrentPoint(qsizetype index);
    /// Of the current point; nothing while none has the focus.
    [[nodiscard]] std::optional<ChartHit> currentHit() const;
    /// Where the current point came from; null while none has the focus, or where nobody knows.
    [[nodiscard]] FigureSource currentSource() const;
    /// "Sep 2026: 94.1 p, provisional, target 95": what is heard of a point.
    [[nodiscard]] QString pointDescription(qsizetype index) const;

    // ChartViewOutput.cpp
    /// The chart as a picture on white, twice the screen's resolution, in the tokens of paper.
    [[nodiscard]] QImage picture() const;
    /// The same as an SVG file.
    [[nodiscard]] QByteArray svg() const;
    void copyPicture() const;
    /// The figures as text with tabs and as an HTML table.
    void copyFigures() const;
    /// What the context menu shows: the page's actions, then the chart's own; saving and the table
    /// only while somebody listens to what they ask for.
    void fillMenu(QMenu *menu);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The focus came to a point, by key or by click.
    void currentPointChanged(qsizetype index);
    /// The chart is wanted in a window of its own, by Enter or a double click; who answers opens it
    /// (ui/pages/records/ChartCommands.h).
    void largeRequested();
    /// The figures are wanted as a table; who answers opens it (ui/pages/records/ChartCommands.h).
    void tableRequested();
    /// Where the point came from is wanted, and the values before it; who answers opens the list
    /// (ui/pages/records/ChartCommands.h).
    void originRequested(const candour::FigureSource &figure);
    /// The picture is wanted as a file.
    void pictureFileRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] ChartSizes sizes() const;
    [[nodiscard]] QRectF chartRect() const;
    bool copyByKey(const QKeyEvent &event) const;

    template <typename Signal>
    [[nodiscard]] bool isAsked(Signal signal) const
    {
        return isSignalConnected(QMetaMethod::fromSignal(signal));
    }

    [[nodiscard]] bool knowsOrigin() const;
    [[nodiscard]] qsizetype pointNear(const QPointF &position) const;
    void measure();

    ChartSpec m_spec;
    ChartSpec m_largeSpec;
    ColourTokens m_tokens = colourTokens(Scheme::Light);
    ChartGeometry m_geometry;
    qsizetype m_current = -1;
};

} // namespace candour
