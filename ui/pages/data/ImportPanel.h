// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/data/ImportItem.h"
#include "ui/widgets/Loading.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QRadioButton;

namespace candour {

class Banner;
class ChipLabel;
class ElidedLabel;
class ImportFindings;
class ImportFlow;
class ImportQueueModel;
class ProblemLabel;

/// One import on the screen: the files at the left where there are several, and of the current one
/// how it is read, what would happen, and the button that does it. Changes nothing itself.
class ImportPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPanel(ImportFlow &flow, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Make a mapping, or change the one in use, for the current file.
    void mappingWanted();
    /// Read the mapping from a JSON file.
    void mappingFileWanted();
    /// Nothing is left to do here.
    void closeRequested();
    /// Take back what the current file brought.
    void undoRequested(const candour::Uid &batch);

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildReadAs();
    [[nodiscard]] QWidget *buildUnknown();
    [[nodiscard]] QWidget *buildLocked();
    void connectFlow();
    void showItem();
    void updateQueue();
    void updateHead(const ImportItem &item);
    void updateMappings(const ImportItem &item);
    void updateFigures(const ImportItem &item);
    void updateUnknown(const ImportItem &item);
    void updateLocked(const ImportItem &item);
    void reasonTyped(const QString &text);

    ImportFlow &m_flow;
    ImportQueueModel *m_queueModel;
    QListView *m_queue;
    ElidedLabel *m_name;
    QLabel *m_about;
    QPushButton *m_store;
    QPushButton *m_make;
    QPushButton *m_leaveOut;
    QPushButton *m_undo;
    QPushButton *m_close;
    QWidget *m_readAs = nullptr;
    QComboBox *m_mappings;
    QPushButton *m_adjust;
    Banner *m_fault;
    QWidget *m_figures;
    QHBoxLayout *m_figureRow;
    QWidget *m_unknown = nullptr;
    QLabel *m_unknownText;
    QRadioButton *m_create;
    QRadioButton *m_leaveRows;
    std::shared_ptr<const Examination> m_asked; ///< whose reason stands in the line
    QWidget *m_locked = nullptr;
    QLabel *m_lockedText;
    QLineEdit *m_reason;
    ProblemLabel *m_reasonProblem;
    ImportFindings *m_findings;
    BusyOverlay *m_overlay;
    std::shared_ptr<const Examination> m_listed; ///< whose mappings the combo box offers
};

} // namespace candour
