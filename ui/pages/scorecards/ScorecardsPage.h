// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/Page.h"
#include "ui/pages/scorecards/FigureReading.h"
#include "ui/pages/scorecards/ScorecardOptions.h"

#include <QPointer>

#include <memory>

class QAction;
class QMenu;
class QStackedWidget;

namespace candour {

class ActionRegistry;
class EmptyState;
class FigureCommands;
class FileSession;
class MatrixScreen;
class MeasureScreen;
class ProviderScreen;
class ScorecardScreen;
class Settings;
class SignalsScreen;
class LimitCommands;
class TargetCommands;
class UserPrompts;

/// The place "scorecards": all providers against their measures, the scorecard of each, one measure
/// at all of them, and what colours and charts say together. Targets are a provider's code,
/// `CODE|INDICATOR`, `CODE|INDICATOR|PERIOD`, `|INDICATOR` for the measure, or `|` for colours and
/// charts.
class ScorecardsPage final : public Page {
    Q_OBJECT

public:
    /// All four must outlive the page.
    ScorecardsPage(FileSession &session, ActionRegistry &actions, Settings &settings,
                   UserPrompts &prompts, QObject *parent = nullptr);
    ~ScorecardsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QWidget *detailsWidget() override;
    [[nodiscard]] QList<ActionId> headerActions() const override;
    bool show(const QString &target) override;
    void refresh(const ChangeSet &changes) override;
    void leave() override;
    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const override;
    [[nodiscard]] bool canPrint() const override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] int selectedCount() const override;

private:
    void build();
    void connectScreens();
    void connectDetails();
    void addCommands(ActionRegistry &actions);
    void connectWork();
    void sayProblem(const QString &sentence);
    void changeTarget();
    void gradeData();
    using ChartStatement = void (LimitCommands::*)(const FigurePlace &, const Period &,
                                                   const Period &);
    void sayOfChart(ChartStatement statement);
    void goAcross();
    void explainHere();
    void showMatrix();
    void showSignals();
    void putMatrixInSight();
    void putSignalsInSight();
    bool showProvider(const QString &target);
    bool showMeasure(const QString &target);
    /// Puts the screen in sight, or the sentence that stands in for an empty one.
    void putInSight(ScorecardScreen *screen);
    void focusTable();
    void goToNeighbour(int step);
    void showFacts();
    void reload();
    [[nodiscard]] bool isProvider() const;
    [[nodiscard]] bool isMeasure() const;
    [[nodiscard]] bool isSignals() const;
    [[nodiscard]] bool hasFigures() const;
    [[nodiscard]] std::shared_ptr<const Document> providerDocument() const;
    [[nodiscard]] std::shared_ptr<const Document> matrixDocument() const;
    [[nodiscard]] std::shared_ptr<const Document> measureDocument() const;
    void exportTable();
    /// Over the table that is in sight.
    void showNote(const QString &sentence);
    void saveTable();
    void beginComment();

    FileSession &m_session;
    Settings &m_settings;
    UserPrompts &m_prompts;
    ScorecardOptions m_options;
    FigureCommands *m_commands;
    TargetCommands *m_targets;
    LimitCommands *m_limits;
    QPointer<QStackedWidget> m_widget; ///< the window's, once it has taken it
    QPointer<MatrixScreen> m_matrix;
    QPointer<ProviderScreen> m_provider;
    QPointer<MeasureScreen> m_measure;
    QPointer<SignalsScreen> m_signals;
    QPointer<EmptyState> m_empty;
    std::unique_ptr<FigureDetails> m_details;
    bool m_hasFacts = false;
    FigurePlace m_shown; ///< what the details are about
    ScorecardScreen *m_screen = nullptr; ///< even while the empty state stands in for it
    bool m_matrixIsOld = true;
    bool m_signalsAreOld = true;
    QAction *m_import;
    QAction *m_every;
};

} // namespace candour
