// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/MarkShapes.h"

#include <QWidget>

namespace candour {

/// A word or number in a small rounded box: a status, a count, a verdict. Colour is never alone:
/// a coloured chip carries its shape or its letter in the text.
class ChipLabel final : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Neutral, Accent, Red, Amber, Green, Blue };

    explicit ChipLabel(const QString &text = {}, Tone tone = Tone::Neutral,
                       QWidget *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] QString text() const { return m_text; }

    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] MarkShape shape() const;

    QString m_text;
    Tone m_tone;
};

} // namespace candour
