// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/print/PreviewView.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace candour {

/// The preview with its page buttons and the choice of size.
class PreviewPane final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    [[nodiscard]] PreviewView &view() { return *m_view; }

    void setPages(std::shared_ptr<const Pages> pages);

private:
    [[nodiscard]] QToolButton *addButton(const QString &name, const QString &text, int step);
    void chooseZoom(int index);
    void follow();

    PreviewView *m_view;
    QLabel *m_page;
    QComboBox *m_zoom;
    QToolButton *m_earlier;
    QToolButton *m_later;
};

} // namespace candour
