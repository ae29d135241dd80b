// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

namespace candour {

/// A part of the window on the surface colour, with a hairline along one edge.
class EdgePanel : public QWidget {
    Q_OBJECT

public:
    explicit EdgePanel(Qt::Edge edge, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edge m_edge;
};

} // namespace candour
