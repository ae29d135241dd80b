// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/ScorecardService.h"
#include "ui/models/MatrixModel.h"
#include "ui/pages/scorecards/ScorecardOptions.h"
#include "ui/pages/scorecards/ScorecardScreen.h"

#include <QTimer>

class QAction;
class QComboBox;

namespace candour {

class Banner;
class FileSession;
class FrozenTableView;
class WrapRow;

/// All providers by the chosen measures, the worst first.
class MatrixScreen final : public ScorecardScreen {
    Q_OBJECT

public:
    MatrixScreen(FileSession &session, ScorecardOptions &options, QWidget *parent = nullptr);

    /// Reads the file again and patches what is shown.
    void reload();
    /// The same a few providers at a time, so that the window never waits: after the file changed.
    /// reloaded() says when it is done.
    void reloadBySlices();

    [[nodiscard]] const MatrixModel &model() const { return *m_model; }

    /// Order and width of the columns as they were chosen by hand.
    [[nodiscard]] QByteArray layoutText() const;
    void setLayoutText(const QByteArray &layout);

    [[nodiscard]] bool isEmpty() const override;

    /// The current cell's; null while none of a measure is current.
    [[nodiscard]] FigurePlace place() override;
    [[nodiscard]] Result<FigureFacts> facts() override;
    [[nodiscard]] int selectedCount() const override;
    /// Makes the provider's row the current one.
    void goTo(const Uid &provider);
    void explainHere() override;
    void focusTable() override;
    void showNote(const QString &sentence) override;
    /// A button for it beside the choices.
    void addCommand(QAction *command);

Q_SIGNALS:
    void reloaded();
    void layoutChanged();

private:
    void build();
    void buildTable();
    void buildControls();
    void connectTable();
    void fillChoices();
    void optionChosen();
    void fillMeasures();
    void fillProviders();
    void chooseScope(const QString &choice);
    void chooseMeasures();
    void chooseProviders();
    void fitColumns();
    void activate(const QModelIndex &index);
    [[nodiscard]] bool isChosen(const Indicator &indicator) const;
    [[nodiscard]] QSet<Uid> chosenMeasures() const;
    [[nodiscard]] bool listsAll() const;
    [[nodiscard]] MatrixRequest request() const;
    [[nodiscard]] bool read(const MatrixRequest &request, Matrix &into);
    void readSlice();
    void show(Matrix all);
    [[nodiscard]] QHash<Uid, ProviderOverall> overallOf(const Matrix &matrix) const;
    void readRow();

    FileSession &m_session;
    ScorecardOptions &m_options;
    MatrixModel *m_model;
    FrozenTableView *m_view;
    WrapRow *m_controls;
    Banner *m_banner = nullptr;
    QComboBox *m_measures = nullptr;
    QComboBox *m_providers = nullptr;
    QComboBox *m_verdict = nullptr;
    QComboBox *m_lastMonth = nullptr;
    QByteArray m_layout; ///< what she chose; columns that come and go are given their width by it
    Scorecard m_row; ///< the current cell's measure over time
    bool m_fitting = false;
    QTimer m_sliceTimer;
    QList<Ref<Organisation>> m_waiting; ///< providers still to be read
    Matrix m_gathered; ///< those that have been
    QTimer m_placeTimer; ///< running along the arrow keys reads the details once
};

} // namespace candour
