// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/ScorecardService.h"
#include "ui/models/MatrixModel.h"
#include "ui/pages/scorecards/FigureReading.h"
#include "ui/pages/scorecards/ScorecardOptions.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLayout;

namespace candour {

class Banner;
class FileSession;
class FrozenTableView;

/// All providers by the chosen measures, the worst first.
class MatrixScreen final : public QWidget {
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

    [[nodiscard]] bool isEmpty() const { return m_model->rowCount() == 0; }

    /// The current cell's; null while none of a measure is current.
    [[nodiscard]] FigurePlace place();
    [[nodiscard]] Result<FigureFacts> facts();
    [[nodiscard]] int selectedCount() const;
    /// Makes the provider's row the current one.
    void goTo(const Uid &provider);
    void explainHere();
    void focusTable();
    void showNote(const QString &sentence);

Q_SIGNALS:
    void reloaded();
    void placeChanged();
    void detailsRequested();
    void selectionChanged();
    /// "ZZ1" or "ZZ1|AE4H".
    void providerRequested(const QString &target);
    void optionsChanged();
    void layoutChanged();

private:
    void build();
    void buildTable();
    [[nodiscard]] QLayout *buildControls();
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
    [[nodiscard]] Period firstMonth() const;
    [[nodiscard]] QList<Ref<Organisation>> chosenProviders() const;
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
