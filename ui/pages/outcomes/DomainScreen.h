// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Person.h"
#include "ui/models/OutcomeTableModel.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;

namespace candour {

class Banner;
class ChipLabel;
class FilterLine;
class FrozenTableView;

/// One domain: who answers for it, its indicators and what measures them.
class DomainScreen final : public QWidget {
    Q_OBJECT

public:
    explicit DomainScreen(QWidget *parent = nullptr);

    void setContent(OutcomeContent content);
    /// Who can be named, and who is; `readOnlyReason` is null while that may be changed.
    void setPeople(const QList<Person> &people, const QString &readOnlyReason);

    [[nodiscard]] const OutcomeTableModel &model() const { return *m_model; }

    [[nodiscard]] const DomainOutcome &domain() const { return m_model->content().domain; }

    [[nodiscard]] int currentRow() const;
    [[nodiscard]] int selectedCount() const;
    /// The measure becomes the current row; filters that hide it are taken away. Without a code the
    /// first measure with a figure.
    void goTo(const QString &indicator, const QString &organisation = {});
    void focusTable();
    void showNote(const QString &sentence);

    void setContextMenu(QMenu *menu) { m_menu = menu; }

Q_SIGNALS:
    /// The current row, or what it shows, is another.
    void placeChanged();
    void detailsRequested();
    void scorecardRequested();
    void selectionChanged();
    void memberChosen(const candour::Uid &person);

private:
    void buildHead();
    void buildFilters();
    void buildTable();
    void connectTable();
    void fitColumns();
    void filter();
    void restore(const QString &key);
    void showCounts();

    OutcomeTableModel *m_model;
    FrozenTableView *m_view;
    QComboBox *m_member = nullptr;
    std::array<ChipLabel *, 4> m_counts {}; ///< red, amber, green, none
    QLabel *m_measured = nullptr;
    FilterLine *m_text = nullptr;
    QComboBox *m_level = nullptr;
    QCheckBox *m_onlyFigures = nullptr;
    QCheckBox *m_onlyExceptions = nullptr;
    QLabel *m_nothing = nullptr;
    Banner *m_banner = nullptr;
    QMenu *m_menu = nullptr;
    QTimer m_placeTimer; ///< running along the arrow keys reads the details once
};

} // namespace candour
