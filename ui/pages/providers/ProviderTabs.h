// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/report/FigureSource.h"
#include "core/report/RowChart.h"
#include "core/services/ProviderService.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace candour {

class FileSession;
class FrozenTableView;
class RatingsDialog;
class RecordDesk;
class Settings;
class TableCommands;
class TablePanel;
class UserPrompts;
class ValueTableModel;
struct ChangeSet;
struct Location;
struct ProviderFact;

/// What a tab shows: one provider, as it was read.
struct ProviderContent {
    ProviderDossier dossier;
    Scorecard card; ///< empty without figures
    SharedReadings charts {}; ///< control charts of its rows
    QDate today;
    QString readOnlyReason;
};

/// What the figures of a table's rows come from, by the rows' indicators.
struct RowSources {
    struct Row {
        QString indicator; ///< its code
        FigureSource latest;
        FigureSource yearToDate;
    };

    QHash<Uid, Row> rows;

    explicit RowSources(const ProviderContent &content = {});
    /// Of the cell of a table with figureColumns().
    [[nodiscard]] FigureSource of(const QModelIndex &cell) const;
};

/// One part of a provider's page.
class ProviderTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setContent(const ProviderContent &content) = 0;

    /// The record of the chosen row; null while there is none.
    virtual std::pair<const RecordKind *, Uid> chosen() const { return {}; }

    /// The figure of the chosen row; null while there is none.
    [[nodiscard]] virtual FigureSource chosenFigure() const { return {}; }

    virtual void focusFirst() { setFocus(Qt::OtherFocusReason); }

    /// How many things it holds, for the tab's words; -1 for no number.
    [[nodiscard]] virtual int count() const { return -1; }

Q_SIGNALS:
    void chosenChanged();
    void navigationRequested(const candour::Location &location);
};

/// Facts, people, and the indicators that need attention.
class ProviderOverview final : public ProviderTab {
    Q_OBJECT

public:
    ProviderOverview(RecordDesk &desk, QWidget *parent);

    void setContent(const ProviderContent &content) override;
    std::pair<const RecordKind *, Uid> chosen() const override;
    [[nodiscard]] FigureSource chosenFigure() const override;
    void focusFirst() override;
    void addPerson();

Q_SIGNALS:
    void peerGroupsRequested();

private:
    void showFacts(const QList<ProviderFact> &facts);

    RecordDesk &m_desk;
    Uid m_provider;
    QString m_code;
    RowSources m_sources;
    QGridLayout *m_facts;
    QList<QLabel *> m_factLabels;
    ValueTableModel *m_figures;
    FrozenTableView *m_figureView;
    QLabel *m_calm; ///< said when nothing needs attention
    ValueTableModel *m_people;
    FrozenTableView *m_peopleView;
    QPushButton *m_addPerson;
    QPushButton *m_peers;
};

/// What CQC says now and what it published before.
class ProviderCqc final : public ProviderTab {
    Q_OBJECT

public:
    ProviderCqc(FileSession &session, RecordDesk &desk, QWidget *parent);

    void setContent(const ProviderContent &content) override;
    std::pair<const RecordKind *, Uid> chosen() const override;
    void focusFirst() override;
    [[nodiscard]] int count() const override;
    /// All key questions of one place and day in one form.
    void addRating();

Q_SIGNALS:
    void importRequested();

private:
    FrozenTableView *addTable(ValueTableModel *model, const char *name, const QString &title);
    void saveRatings(const CqcAnswers &answers);
    void openLink();
    [[nodiscard]] QString linkOfCurrent() const;

    FileSession &m_session;
    RecordDesk &m_desk;
    ProviderDossier m_dossier;
    QPointer<RatingsDialog> m_ratings;
    ValueTableModel *m_now;
    ValueTableModel *m_history;
    FrozenTableView *m_nowView;
    FrozenTableView *m_historyView;
    FrozenTableView *m_current; ///< in which she was last
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_import;
    QPushButton *m_link;
};

/// The tree of sites, wards and services.
class ProviderSites final : public ProviderTab {
    Q_OBJECT

public:
    ProviderSites(RecordDesk &desk, QWidget *parent);

    void setContent(const ProviderContent &content) override;
    std::pair<const RecordKind *, Uid> chosen() const override;
    void focusFirst() override;
    [[nodiscard]] int count() const override;
    /// Beneath the provider, or beneath the chosen site.
    void addSite(bool beneathChosen);

private:
    [[nodiscard]] Uid uidOf(const QTreeWidgetItem *item) const;
    void fillItem(QTreeWidgetItem *item, const ProviderSite &site) const;

    RecordDesk &m_desk;
    Uid m_provider;
    int m_count = 0;
    QTreeWidget *m_tree;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_addWard;
    QPushButton *m_edit;
};

/// All figures in a line each; the full scorecard is a place of its own.
class ProviderFigures final : public ProviderTab {
    Q_OBJECT

public:
    ProviderFigures(FileSession &session, Settings &settings, UserPrompts &prompts,
                    QWidget *parent);

    void setContent(const ProviderContent &content) override;
    [[nodiscard]] FigureSource chosenFigure() const override;
    void focusFirst() override;
    [[nodiscard]] int count() const override;
    void refreshViews(const ChangeSet &changes);

private:
    QString m_code;
    RowSources m_sources;
    QLabel *m_line;
    ValueTableModel *m_model;
    TablePanel *m_panel;
    TableCommands *m_commands;
    QPushButton *m_open;
};

/// Every comment on its figures.
class ProviderComments final : public ProviderTab {
    Q_OBJECT

public:
    ProviderComments(FileSession &session, Settings &settings, UserPrompts &prompts,
                     QWidget *parent);

    void setContent(const ProviderContent &content) override;
    std::pair<const RecordKind *, Uid> chosen() const override;
    [[nodiscard]] FigureSource chosenFigure() const override;
    void focusFirst() override;
    [[nodiscard]] int count() const override;
    void refreshViews(const ChangeSet &changes);

private:
    void openFigure(const Uid &comment);

    QString m_code;
    QList<ProviderComment> m_comments;
    ValueTableModel *m_model;
    TablePanel *m_panel;
    TableCommands *m_commands;
};

/// The record itself with its history, links and files.
class ProviderRecord final : public ProviderTab {
    Q_OBJECT

public:
    ProviderRecord(RecordDesk &desk, QWidget *parent);

    void setContent(const ProviderContent &content) override;

private:
    RecordDesk &m_desk;
    Uid m_shown;
    QWidget *m_sheet = nullptr;
};

} // namespace candour
