// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Mark.h"

#include <QWidget>

namespace candour {

/// A word or number in a small rounded box: a status, a count, the tally of one verdict ("5 R■").
/// Colour is never alone: a verdict comes as its mark, with letter and shape.
class ChipLabel final : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Neutral, Accent };

    explicit ChipLabel(const QString &text = {}, Tone tone = Tone::Neutral,
                       QWidget *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] QString text() const { return m_text; }

    void setTone(Tone tone);
    /// After the text; its word is added to the accessible name.
    void setMark(Mark mark);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameIt();
    [[nodiscard]] int markSide() const;

    QString m_text;
    Tone m_tone;
    Mark m_mark = Mark::None;
};

} // namespace candour
