// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Document.h"
#include "ui/print/PageLayout.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace candour {

class BusyOverlay;
class PreviewPane;
class UserPrompts;

/// A document as it will be on paper, to print or to save as PDF. A long one is laid out on a
/// thread of its own, and the preview says so meanwhile.
class PrintPreview final : public QDialog {
    Q_OBJECT

public:
    PrintPreview(const Document &document, UserPrompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The pages are in this file now.
    void saved(const QString &path);

private:
    void build();
    void layOutAside(const Document &document);
    void take(Fitted fitted);
    void print();
    void savePdf();

    UserPrompts &m_prompts;
    Fitted m_fitted; ///< without its pages, which the pane shares
    std::shared_ptr<const Pages> m_pages;
    PreviewPane *m_pane;
    BusyOverlay *m_busy;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace candour
