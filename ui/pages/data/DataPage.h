// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/Page.h"
#include "ui/models/BatchModel.h"
#include "ui/pages/data/ImportFlow.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAction;
class QStackedWidget;
class QTabBar;
class QTemporaryDir;

namespace candour {

class ActionRegistry;
class Banner;
class BatchDetails;
class BatchSourceCommands;
class FileSession;
class ImportPanel;
class ImportReport;
class ImportsTab;
class MappingLibrary;
class OverdueWatch;
class RestatedTab;
class Settings;
class TableCommands;
enum class CameWithIt;
struct BroughtRecord;
class UserPrompts;

/// The place Data: what figures came in, from where, how files are read. Imports run here, whether
/// begun from the menu or by a drop. All it is given must outlive it.
class DataPage final : public Page {
    Q_OBJECT

public:
    DataPage(FileSession &session, UserPrompts &prompts, Settings &settings,
             ActionRegistry &actions, QObject *parent = nullptr);
    ~DataPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QWidget *detailsWidget() override;
    [[nodiscard]] QList<ActionId> headerActions() const override;
    /// A tab's id, the uid of a batch, or nothing.
    bool show(const QString &target) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override;
    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const override;
    [[nodiscard]] int selectedCount() const override;

    /// What Ctrl+P prints of a tab and Ctrl+E writes into a file; without one it cannot be done.
    struct Output {
        std::function<std::shared_ptr<const Document>()> print;
        std::function<void()> exportIt;
        /// Shows what follows the tab's id and a "|" in a target; false when it is not there.
        std::function<bool(const QString &)> goTo {};
        std::function<QWidget *()> details {}; ///< null while there is nothing to show
    };

    /// After "Imports", "Mappings" and "Restated". The page takes the widget over.
    void addTab(const QString &id, const QString &title, QWidget *tab, const Output &output);
    /// As Ctrl+P, asked for by a button of the page.
    void requestPrint();

    /// Reads the files and asks what to import of them; files under way come first.
    void importFiles(const QStringList &paths);
    /// Asks for the files first.
    void chooseFiles();
    /// Asks for a folder and reads every table in it.
    void chooseFolder();
    /// Reads what a spreadsheet has put on the clipboard.
    void pasteFigures();
    /// Every figure in force as CSV, into a file she names.
    void exportFigures();

private:
    void build(QAction *importAction);
    void connectImports();
    void fitStack();
    void loadBatches();
    void showOverdue();
    void showDetails();
    void showList(bool list);
    void showReport();
    void addCommands(ActionRegistry &actions);

    // Figures in and out (DataImports.cpp).
    [[nodiscard]] bool beginImport();
    void importFinished();
    void cancelImport();
    void sayImported();
    void followTab(int tab);
    void forgetUndone(const QSet<Uid> &inForce);
    void undoImport();
    void undoImport(const QList<Uid> &batches, const QList<BroughtRecord> &brought);
    void changeBatch(const BatchModel::Row &batch, bool withdraw);
    void changeBatch(const BatchModel::Row &batch, bool withdraw, CameWithIt records,
                     const QList<BroughtRecord> &staying);
    void withBrought(const QList<Uid> &batches,
                     const std::function<void(const QList<BroughtRecord> &)> &then);
    [[nodiscard]] std::optional<CameWithIt> askAboutBrought(const QString &title,
                                                            const QList<BroughtRecord> &brought);
    [[nodiscard]] QString restatesSentence(const QList<Uid> &batches, bool withdraw);
    void run(const std::function<Result<ChangeSet>(db::Database &)> &change,
             const QString &done = {});
    void makeMapping();
    void keepMapping();
    void loadMapping();

    FileSession &m_session;
    UserPrompts &m_prompts;
    Settings &m_settings;
    ImportFlow *m_flow;
    OverdueWatch &m_overdue;
    MappingLibrary *m_library = nullptr;
    QPointer<QWidget> m_widget;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStackedWidget *m_imports = nullptr; ///< the list, the import under way, or its report
    Banner *m_banner = nullptr;
    ImportsTab *m_list = nullptr;
    RestatedTab *m_restated = nullptr;
    TableCommands *m_batchCommands = nullptr;
    QAction *m_print = nullptr;
    QHash<QWidget *, Output> m_outputs; ///< by tab
    ImportPanel *m_panel = nullptr;
    ImportReport *m_report = nullptr;
    std::unique_ptr<QTemporaryDir> m_pasted; ///< what came from the clipboard
    int m_pastedCount = 0;
    std::unique_ptr<BatchDetails> m_details;
    BatchSourceCommands *m_sourceCommands = nullptr;
    QTimer m_lookLater; ///< at the history, when the keys rest
    QList<Uid> m_undoable; ///< what the last import brought
    QString m_imported; ///< says so
    bool m_saysLater = false; ///< it is said of imports, and another tab is seen
    Uid m_shownBatch;
};

} // namespace candour
