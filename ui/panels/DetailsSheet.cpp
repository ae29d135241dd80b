// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/DetailsSheet.h"

#include "ui/charts/ChartView.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr QSize kLeastChart {160, 96}; ///< the pane may be narrow
constexpr int kLeastButton = 160; ///< a longer text then ends in an ellipsis

} // namespace

DetailsSheet::DetailsSheet(const char *name, const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new QWidget(this))
{
    setObjectName(QLatin1String(name));
    setAccessibleName(accessibleName);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins(0, 0, space::kRelated, space::kRelated);
    layout->setSpacing(space::kRelated);
    setWidget(m_sheet);
    m_sheet->setAutoFillBackground(false); // on the surface of the pane
    viewport()->setAutoFillBackground(false);
}

QVBoxLayout *DetailsSheet::parts() const
{
    return static_cast<QVBoxLayout *>(m_sheet->layout());
}

QLabel *DetailsSheet::addText(const char *name, bool muted)
{
    auto *label = new QLabel(m_sheet);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    parts()->addWidget(label);
    return label;
}

QLabel *DetailsSheet::addHeading(const QString &text)
{
    auto *label = new QLabel(text, m_sheet);
    label->setContentsMargins(0, space::kRelated, 0, 0);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    parts()->addWidget(label);
    return label;
}

QPushButton *DetailsSheet::addButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text, m_sheet);
    button->setObjectName(QLatin1String(name));
    button->setMinimumWidth(textScaled(kLeastButton));
    parts()->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

ChartView *DetailsSheet::addChart(const char *name)
{
    auto *chart = new ChartView(m_sheet);
    chart->setMinimumSize(kLeastChart);
    chart->setObjectName(QLatin1String(name));
    chart->setTokens(Theme::tokens());
    parts()->addWidget(chart);
    m_charts.append(chart);
    return chart;
}

void DetailsSheet::showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void DetailsSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (ChartView *chart : std::as_const(m_charts))
            chart->setTokens(Theme::tokens());
    }
    QScrollArea::changeEvent(event);
}

} // namespace candour
