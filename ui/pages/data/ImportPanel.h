// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/data/ImportItem.h"
#include "ui/widgets/Loading.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QListView;
class QPushButton;

namespace candour {

class Banner;
class ChipLabel;
class ElidedLabel;
class ImportChoices;
class ImportFindings;
class ImportFlow;
class ImportQueueModel;
class ProposalPanel;

/// One import on the screen: the files at the left where there are several, and of the current one
/// how it is read, what would happen, and the button that does it. Changes nothing itself.
class ImportPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPanel(ImportFlow &flow, QWidget *parent = nullptr);

    /// The focus comes here, and once the file is read goes where she has something to say.
    void takeFocus();

Q_SIGNALS:
    /// Make a mapping, or change the one in use, for the current file.
    void mappingWanted();
    /// Read the mapping from a JSON file.
    void mappingFileWanted();
    /// Keep the mapping in use under a name.
    void keepWanted();
    /// Nothing of the current file is to be imported (Escape).
    void cancelRequested();
    /// Nothing is left to do here.
    void closeRequested();
    /// Take back what the current file brought.
    void undoRequested(const candour::Uid &batch);

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildReadAs();
    void connectFlow();
    void connectKeys();
    void goToNextStep();
    void escape();
    void showItem();
    void updateQueue();
    void updateHead(const ImportItem &item);
    void updateMappings(const ImportItem &item);
    void updateFigures(const ImportItem &item);
    void updateFault(const ImportItem &item);
    [[nodiscard]] static QString mappingTitle(const ImportItem &item);
    [[nodiscard]] static QString aboutText(const ImportItem &item);

    ImportFlow &m_flow;
    ImportQueueModel *m_queueModel;
    QListView *m_queue;
    ElidedLabel *m_name;
    QLabel *m_about;
    QPushButton *m_store;
    QPushButton *m_storeAll;
    QPushButton *m_make;
    QPushButton *m_leaveOut;
    QPushButton *m_undo;
    QPushButton *m_again;
    QPushButton *m_close;
    QWidget *m_readAs = nullptr;
    QComboBox *m_mappings;
    QPushButton *m_adjust;
    QPushButton *m_keep;
    QPushButton *m_undoCorrection;
    QPushButton *m_propose;
    Banner *m_fault;
    QWidget *m_figures;
    QHBoxLayout *m_figureRow;
    QLabel *m_notes; ///< what else she should know of the file
    ProposalPanel *m_proposal;
    ImportChoices *m_choices;
    ImportFindings *m_findings;
    BusyOverlay *m_overlay;
    bool m_wantsFocus = false; ///< when what runs has come to its end
    std::shared_ptr<const Examination> m_listed; ///< whose mappings the combo box offers
};

} // namespace candour
