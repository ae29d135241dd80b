// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace candour {

class ChartView;

/// What stands in the details pane of a figure: texts, headings, buttons and a chart, one under the
/// other, scrolled down only. Derived classes add the parts in their constructor, from the top.
class DetailsSheet : public QScrollArea {
    Q_OBJECT

protected:
    DetailsSheet(const char *name, const QString &accessibleName, QWidget *parent);

    /// Wrapped plain text that can be selected.
    [[nodiscard]] QLabel *addText(const char *name, bool muted = false);
    QLabel *addHeading(const QString &text);
    /// As wide as its text needs.
    [[nodiscard]] QPushButton *addButton(const QString &text, const char *name);
    /// Takes the colours of the theme by itself.
    [[nodiscard]] ChartView *addChart(const char *name);
    /// The layout of the parts, and the widget that they are children of.
    [[nodiscard]] QVBoxLayout *parts() const;

    [[nodiscard]] QWidget *sheet() const { return m_sheet; }

    /// Puts the text in place; a label without any is hidden.
    static void showText(QLabel *label, const QString &text);

    void changeEvent(QEvent *event) override;

private:
    QWidget *m_sheet;
    QList<ChartView *> m_charts;
};

} // namespace candour
