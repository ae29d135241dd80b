// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QToolButton>

namespace candour {

/// The product's mark and name at the head of the sidebar; tells about the program. Narrow, it is
/// the mark alone.
class BrandButton final : public QToolButton {
    Q_OBJECT

public:
    explicit BrandButton(QAction *about, QWidget *parent = nullptr);

    void setNarrow(bool narrow);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_narrow = false;
};

} // namespace candour
