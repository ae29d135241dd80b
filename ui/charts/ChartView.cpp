// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/charts/ChartView.h"

#include "core/report/ChartWords.h"
#include "ui/charts/ChartPainter.h"
#include "ui/charts/ChartViewAccessible.h"
#include "ui/charts/PainterCanvas.h"

#include <QAccessible>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace candour {

namespace {

constexpr int kMargin = space::kRelated;
constexpr int kUsualWidth = 560;
constexpr int kLeastWidth = 240;
constexpr double kReach = 14; ///< pixels from a point at which it is meant

/// What is said after the alternative text: icons, method, keys.
QString description(const ChartSpec &spec)
{
    QStringList parts {iconSentence(spec.variation, spec.assurance), spec.method,
                       ChartView::tr("Left and Right move among the points.")};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    m_largeSpec = spec;
    m_current = -1;
    setAccessibleName(spec.altText.isEmpty() ? spec.title : spec.altText);
    setAccessibleDescription(description(spec));
    measure();
    updateGeometry();
    update();
}

void ChartView::setTokens(const ColourTokens &tokens)
{
    m_tokens = tokens;
    update();
}

ChartSizes ChartView::sizes() const
{
    const double body = QFontInfo(font()).pixelSize();
    return {.text = body * 0.92, .title = body * 1.08};
}

QRectF ChartView::chartRect() const
{
    return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

void ChartView::measure()
{
    MeasuringCanvas canvas(font());
    m_geometry = drawChart(canvas, chartRect(), m_spec, sizes());
}

void ChartView::setCurrentPoint(qsizetype index)
{
    if (index < 0 || index >= m_geometry.hits.size() || index == m_current)
        return;
    m_current = index;
    update();
    // Child 0 is the first point; screen readers follow the focus event.
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(int(index));
    QAccessible::updateAccessibility(&focus);
    Q_EMIT currentPointChanged(index);
}

std::optional<ChartHit> ChartView::currentHit() const
{
    if (m_current < 0 || m_current >= m_geometry.hits.size())
        return std::nullopt;
    return m_geometry.hits.at(m_current);
}

QString ChartView::pointDescription(qsizetype index) const
{
    if (index < 0 || index >= m_geometry.hits.size())
        return {};
    return pointSentence(m_spec, m_geometry.hits.at(index));
}

QSize ChartView::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize ChartView::minimumSizeHint() const
{
    return {kLeastWidth, kLeastWidth / 2};
}

int ChartView::heightForWidth(int width) const
{
    const MeasuringCanvas canvas(font());
    return int(chartHeight(canvas, width - 2 * kMargin, m_spec, sizes())) + 2 * kMargin + 1;
}

FigureSource ChartView::currentSource() const
{
    const auto hit = currentHit();
    if (!hit)
        return {};
    const QList<ChartSeries> &series =
        hit->panel < 0 ? m_spec.series : m_spec.panels.at(hit->panel).series;
    return series.at(hit->series).points.at(hit->period).source;
}

bool ChartView::knowsOrigin() const
{
    return isAsked(&ChartView::originRequested) && !currentSource().series.isEmpty();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype index = pointNear(help->pos());
        if (index < 0)
            QToolTip::hideText();
        else // escaped: a tool tip that looks like HTML would be read as such
            QToolTip::showText(help->globalPos(), pointDescription(index).toHtmlEscaped(), this);
        return true;
    }
    // A page has the key for what its table has chosen; here it is the point that is meant.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F7 && knowsOrigin())
        event->accept();
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_tokens.surface);
    m_geometry = paintChart(painter, chartRect(), m_spec, m_tokens, font(), sizes());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_tokens.accent, space::kFocusRing));
    painter.setBrush(Qt::NoBrush);
    if (!hasFocus())
        return;
    if (m_current >= 0 && m_current < m_geometry.hits.size()) {
        const double radius = sizes().pointRadius() * 2.2;
        painter.drawEllipse(m_geometry.hits.at(m_current).at, radius, radius);
    } else {
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ChartView::resizeEvent(QResizeEvent *)
{
    measure();
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        measure();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = m_geometry.hits.size();
    if (copyByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentPoint(m_current < 0 ? count - 1 : m_current - 1);
        break;
    case Qt::Key_Right:
        setCurrentPoint(m_current < 0 ? 0 : m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrentPoint(0);
        break;
    case Qt::Key_End:
        setCurrentPoint(count - 1);
        break;
    case Qt::Key_T:
        if (event->modifiers() != Qt::NoModifier || !isAsked(&ChartView::tableRequested)) {
            QWidget::keyPressEvent(event);
            return;
        }
        Q_EMIT tableRequested();
        return;
    case Qt::Key_F7:
        if (event->modifiers() != Qt::NoModifier || !knowsOrigin()) {
            QWidget::keyPressEvent(event);
            return;
        }
        Q_EMIT originRequested(currentSource());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isAsked(&ChartView::largeRequested)) {
            QWidget::keyPressEvent(event);
            return;
        }
        QToolTip::hideText();
        Q_EMIT largeRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_current >= 0 && m_current < count)
        QToolTip::showText(mapToGlobal(m_geometry.hits.at(m_current).at.toPoint()),
                           pointDescription(m_current).toHtmlEscaped(), this);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    setCurrentPoint(pointNear(event->position()));
    QWidget::mousePressEvent(event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isAsked(&ChartView::largeRequested))
        Q_EMIT largeRequested();
    else
        QWidget::mouseDoubleClickEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QToolTip::hideText();
    QWidget::focusOutEvent(event);
    update();
}

qsizetype ChartView::pointNear(const QPointF &position) const
{
    qsizetype best = -1;
    double nearest = kReach;
    for (qsizetype i = 0; i < m_geometry.hits.size(); ++i) {
        const double distance = QLineF(position, m_geometry.hits.at(i).at).length();
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

} // namespace candour
