// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLayout>
#include <QString>

#include <vector>

class QComboBox;

namespace candour {

/// A row of controls that goes on in further lines where the width is too small for it (large text,
/// a small screen), so that a page need not be scrolled sideways for its filters. A label stays
/// with its buddy. Controls that like to grow share what is left of their line, then the stretches
/// do. Like QHBoxLayout otherwise.
class WrapRow final : public QLayout {
    Q_OBJECT

public:
    explicit WrapRow(QWidget *parent = nullptr);
    ~WrapRow() override;

    void addSpacing(int size);
    void addStretch();
    /// A box to choose from with its caption before it; to be filled by the caller.
    QComboBox *addChoice(const QString &caption, const char *objectName);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Group = std::vector<QLayoutItem *>; ///< what stays on one line
    using Line = std::vector<Group>;

    [[nodiscard]] std::vector<Group> groups() const;
    [[nodiscard]] int claim(const Group &group) const;
    [[nodiscard]] std::vector<Line> lines(int width) const;
    [[nodiscard]] int heightOf(const std::vector<Line> &lines) const;
    void place(const Line &line, const QRect &rect) const;

    QList<QLayoutItem *> m_items;
    int m_height = 0; ///< of the lines as they were placed last; 0 before
};

} // namespace candour
