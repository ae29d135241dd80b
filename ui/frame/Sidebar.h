// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QListWidget>

namespace candour {

class PlaceRegistry;

/// The list of places with what waits in each. Narrow, it shows icons only. Arrows move, Enter,
/// Space or a click goes there; the place shown keeps its bar when the arrows move on.
class Sidebar final : public QListWidget {
    Q_OBJECT

public:
    static constexpr int kWide = 196;
    static constexpr int kNarrow = 56;

    explicit Sidebar(const PlaceRegistry &places, QWidget *parent = nullptr);

    void setNarrow(bool narrow);

    [[nodiscard]] bool isNarrow() const { return m_narrow; }

    /// Marks the place that is shown; -1 for none.
    void setShownPlace(int index);

    [[nodiscard]] int shownPlace() const { return m_shown; }

    /// Words every place again, after a change of language or of the list.
    void reload();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void word(int index);

    const PlaceRegistry &m_places;
    bool m_narrow = false;
    int m_shown = -1;
};

} // namespace candour
