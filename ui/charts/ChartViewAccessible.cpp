// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/charts/ChartViewAccessible.h"

#include "ui/charts/ChartView.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace candour {

namespace {

/// One point. It holds no place of its own: it asks the view, which may have been redrawn.
class PointInterface final : public QAccessibleInterface {
public:
    PointInterface(ChartView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_index < m_view->hits().size();
    }

    [[nodiscard]] QObject *object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }

    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->pointDescription(m_index)
                                                      : QString();
    }

    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QPoint at = m_view->mapToGlobal(m_view->hits().at(m_index).at.toPoint());
        return {at - QPoint(6, 6), QSize(12, 12)};
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Graphic; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->currentPoint() == m_index;
        return state;
    }

private:
    QPointer<ChartView> m_view;
    int m_index;
};

class ChartInterface final : public QAccessibleWidget {
public:
    explicit ChartInterface(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }

    ~ChartInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_points))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(view()->hits().size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_points.constFind(index);
        if (known != m_points.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *point = new PointInterface(view(), index); // owned by QAccessible's cache
        m_points.insert(index, QAccessible::registerAccessibleInterface(point));
        return point;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_points.constBegin(); it != m_points.constEnd(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(int(view()->currentPoint())) : nullptr;
    }

private:
    [[nodiscard]] ChartView *view() const { return static_cast<ChartView *>(object()); }

    mutable QHash<int, QAccessible::Id> m_points;
};

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartInterface(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace candour
