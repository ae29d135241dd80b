// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/TableFilter.h"
#include "core/base/Terms.h"
#include "core/base/Uid.h"
#include "core/io/SheetTable.h"
#include "core/report/Document.h"
#include "ui/models/CellEdit.h"
#include "ui/widgets/ClipboardTable.h"

#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace candour {

class Banner;
class BusyOverlay;
class EmptyState;
class FieldDelegate;
class FilterChips;
class FilterLine;
class FormContext;
class FrozenTableView;
class ProblemLabel;
class RowReading;
class Settings;
class Skeleton;
class TableProxy;
struct FilterColumn;

/// A way of seeing a table that she named; kept in the file by whoever owns the panel.
struct NamedView {
    Uid uid;
    QString name;
    QString layout; ///< of the columns, as text
    QString filter; ///< filterToText()

    friend bool operator==(const NamedView &, const NamedView &) = default;
};

struct TablePanelOptions {
    QString id; ///< "records.organisation": her layout in Settings, named views in the file
    QString name; ///< accessible name; title of prints and exports
    TermDictionary terms {};
    int frozenColumns = 1;
    QString icon = QStringLiteral("data"); ///< of the empty state
    QString emptySentence {}; ///< what belongs here
};

enum class TableFormat { Csv, Xlsx };

/// Any table model with everything a list needs: sorting, a quick filter and filters by column,
/// columns chosen, ordered and frozen, named views, editing in place, paste, fill, clear, copy,
/// and what export and print need. Values in, signals out: it writes nothing and asks nobody.
///
/// The model answers ColumnIdRole in its header and SortRole, IdRole and RawRole in its cells; with
/// FieldRole in the header a column gets the filter, editor and spreadsheet cells of its kind, and
/// cells with Qt::ItemIsEditable are edited here.
class TablePanel final : public QWidget {
    Q_OBJECT

public:
    TablePanel(const TablePanelOptions &options, Settings &settings, QWidget *parent = nullptr);
    ~TablePanel() override;

    /// The model stays the caller's and must outlive the panel or be replaced.
    void setModel(QAbstractItemModel *model);
    /// For references in cells; must outlive the panel.
    void setFormContext(const FormContext *context);
    /// Call when columns, widths and sorting are as they should first be seen (otherwise they count
    /// as they are when the panel is first shown): what she chose since is put over them.
    void keepLayout();

    [[nodiscard]] const QString &name() const { return m_options.name; }

    [[nodiscard]] FrozenTableView &view() { return *m_view; }

    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }

    [[nodiscard]] const TableProxy &shown() const { return *m_proxy; }

    /// Her page's buttons, at the right of the tool line.
    void addToolWidget(QWidget *widget);
    /// Her page's commands on the chosen rows, in the menu of the rows.
    void addRowAction(QAction *action);
    /// Further ways out of the table, beneath "as shown".
    void addExportAction(QAction *action);

    void setNamedViews(const QList<NamedView> &views);

    [[nodiscard]] const QList<NamedView> &namedViews() const { return m_views; }

    void applyView(const NamedView &view);

    /// What is seen is this view now: it was just saved.
    void setViewShown(const Uid &view) { m_viewShown = view; }

    /// Null: what the model lets be edited can be edited. Otherwise why not.
    void setReadOnlyReason(const QString &reason);
    /// Offers "Change many…", and "Edit N…" while several rows are chosen; off unless said
    /// otherwise.
    void setBulkEdit(bool on);
    /// Rows are being read: says so in the place of those that are not there yet.
    void setLoading(bool loading);

    [[nodiscard]] const TableFilter &filter() const;
    void setFilter(const TableFilter &filter);
    /// The rows with a chosen cell, in the order shown.
    [[nodiscard]] QList<Uid> selectedIds() const;
    /// All rows shown, in their order.
    [[nodiscard]] QList<Uid> shownIds() const;
    /// Of the current row, if it is chosen; null otherwise.
    [[nodiscard]] Uid currentId() const;
    /// Filters that hide the record are taken away. Nothing if it is not there.
    void select(const Uid &record);
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int allCount() const;

    /// The edit did not go into the file: says so at the cell and beneath the table.
    void refuseEdit(const Uid &record, const QString &columnId, const QString &sentence);
    /// An edit went into the file: nothing of an earlier refusal stays.
    void settle();
    /// A sentence beneath the table about what was just tried; empty takes it away.
    void say(const QString &sentence);

    /// Good news above the table, until it is put away or something else is done.
    void announce(const QString &sentence);

    /// Tables of more rows are read a slice at a time: the window stands still for 100 ms at most.
    static constexpr int kReadAtOnce = 2000;

    /// As shownSheet() and printedDocument(), without making the window wait: a veil says how far
    /// it is and can stop it; then nothing is handed over. Short tables are handed over at once.
    void readSheet(const std::function<void(const SheetTable &)> &taken);
    void readDocument(const std::function<void(const Document &)> &taken);

    /// The veil over the table for what her page does with it meanwhile.
    [[nodiscard]] BusyOverlay &busy() { return *m_busy; }

    /// Shown rows and columns with title, filter and count.
    [[nodiscard]] Document printedDocument() const;
    [[nodiscard]] TextTable shownTable() const;
    [[nodiscard]] SheetTable shownSheet() const;
    /// "Filtered by …" in words; empty without a filter.
    [[nodiscard]] QString filterSentence() const;

Q_SIGNALS:
    void activated(const candour::Uid &record);
    void selectionChanged();
    /// Typing, pasting, filling or clearing: one command.
    void cellsEdited(const QList<candour::CellEdit> &edits);
    void bulkEditRequested(const QList<candour::Uid> &records);
    /// Without a name: to be asked for. With a uid: that view is to be like this.
    void saveViewRequested(const candour::NamedView &view);
    void removeViewRequested(const candour::Uid &view);
    void exportRequested(candour::TableFormat format);
    void printRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    // TablePanel.cpp: what it is made of
    void build();
    [[nodiscard]] QWidget *buildTools();
    QToolButton *addTool(const char *name, const QString &icon, const QString &text,
                         const QString &tip, void (TablePanel::*fill)(QMenu *));
    void buildView();
    void addKeys();
    void followModel();
    void saveLayout();

    // TablePanelState.cpp
    void updateState();
    void showMany();
    void selectionMoved();
    [[nodiscard]] QList<int> rowsChosen() const;
    /// Ids of the columns shown, by where they stand.
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] const Field *fieldOf(int column) const;

    // TablePanelOutput.cpp
    [[nodiscard]] SheetTable sheetHead(const QList<int> &columns) const;
    [[nodiscard]] QList<QVariant> sheetRow(const QList<int> &columns, int row) const;
    [[nodiscard]] Table printedHead(const QList<int> &columns) const;
    [[nodiscard]] Row printedRow(const QList<int> &columns, int row) const;
    [[nodiscard]] Document documentAround(const Table &table) const;
    void readRows(const std::function<void()> &begin, const std::function<void(int)> &row,
                  const std::function<void()> &done);

    // TablePanelFilters.cpp
    void showChips();
    void askFilter(const QString &columnId);
    void askFilterOfCurrent();
    void filterToCurrentValue();
    [[nodiscard]] QList<FilterColumn> filterColumns() const;

    // TablePanelMenus.cpp
    void fillFilterMenu(QMenu *menu);
    void fillViewsMenu(QMenu *menu);
    void fillColumnsMenu(QMenu *menu);
    void fillMoreMenu(QMenu *menu);
    void fillHeadMenu(QMenu *menu, int column);
    void showHeadMenu(int column, const QPoint &at);
    void showHeadMenuOfCurrent();
    void showRowMenu(const QPoint &at);
    void moveColumn(int column, int by);
    void hideColumn(int column);
    void freezeUpTo(int column);
    void standardLayout();
    [[nodiscard]] NamedView asView(const NamedView &named) const;

    // TablePanelEdits.cpp
    void edited(const QModelIndex &index, const QVariant &value);
    void paste(const QModelIndex &corner, const CellBlock &cells);
    void fillDown();
    void clearCells();
    void bulkEdit();
    void copyWithHeads();
    /// Empty and said why when nothing may be edited.
    [[nodiscard]] bool mayEdit();
    [[nodiscard]] bool isEditable(const QModelIndex &index) const;
    void send(const QList<CellEdit> &edits);

    const TablePanelOptions m_options;
    Settings &m_settings;
    const FormContext *m_context = nullptr;
    TableProxy *m_proxy;
    FieldDelegate *m_delegate;
    QStackedWidget *m_stack;
    FrozenTableView *m_view;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    Skeleton *m_skeleton;
    BusyOverlay *m_busy;
    FilterLine *m_filterLine;
    FilterChips *m_chips;
    Banner *m_banner;
    QHBoxLayout *m_tools = nullptr;
    QToolButton *m_filters = nullptr;
    QToolButton *m_many = nullptr; ///< while several rows are chosen
    QLabel *m_count;
    ProblemLabel *m_problem;
    QList<QAction *> m_rowActions;
    QList<QAction *> m_exportActions;
    QList<NamedView> m_views;
    Uid m_viewShown; ///< the view applied last
    QByteArray m_standard; ///< layout before she changed it
    QString m_readOnlyReason;
    RowReading *m_reading = nullptr; ///< for export or print; null: none
    bool m_bulkEdit = false;
    bool m_loading = false;
    bool m_filling = false; ///< an empty table is being read and sorted
    bool m_layoutKept = false;
};

} // namespace candour
