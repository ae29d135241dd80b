// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/ChartDialog.h"

#include "ui/charts/ChartView.h"
#include "ui/theme/Theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr QSize kUsualSize {1180, 720};
constexpr double kOfScreen = 0.94;
constexpr double kPlotShare = 0.4; ///< height of a plot to its width, as it is drawn
constexpr double kPlotOfRoom = 0.6; ///< of the window's height

} // namespace

ChartDialog::ChartDialog(const ChartSpec &spec, QWidget *parent)
    : QDialog(parent)
    , m_view(new ChartView)
    , m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("chartDialog"));
    setWindowTitle(tr("Chart"));
    m_view->setObjectName(QStringLiteral("largeChart"));
    m_view->setTokens(Theme::tokens());
    m_view->setSpec(spec);
    m_area->setObjectName(QStringLiteral("largeChartArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_view);
    m_area->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_area, 1);
    layout->addWidget(buildButtons());
    m_view->setFocus();
    resize(kUsualSize.boundedTo(screen()->availableSize() * kOfScreen));
}

/// What the chart's menu has, for those who do not look for one.
QWidget *ChartDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("closeLargeChart"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto add = [&](const char *name, const QString &text, auto slot) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_view, slot);
    };
    add("largeChartTable", tr("Figures as a table…"), &ChartView::tableRequested);
    add("largeChartCopy", tr("Copy the picture"), &ChartView::copyPicture);
    add("largeChartFigures", tr("Copy the figures"), &ChartView::copyFigures);
    add("largeChartSave", tr("Save the picture…"), &ChartView::pictureFileRequested);
    return buttons;
}

/// Title and plot fill the window; the texts beneath them are scrolled to.
void ChartDialog::fitChart()
{
    const QSize room = m_area->viewport()->size();
    const int plot = int(room.width() * kPlotShare);
    const int wanted = std::max(plot / 2, int(room.height() * kPlotOfRoom));
    const int whole = m_view->heightForWidth(room.width());
    m_view->setMinimumHeight(m_view->spec().kind == ChartKind::SmallMultiples
                                 ? whole
                                 : whole - std::max(0, plot - wanted));
}

bool ChartDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        fitChart();
    return QDialog::eventFilter(watched, event);
}

void ChartDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_view)
        m_view->setTokens(Theme::tokens());
    QDialog::changeEvent(event);
}

} // namespace candour
