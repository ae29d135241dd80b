// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Document.h"
#include "ui/print/PageLayout.h"

#include <QDialog>

#include <memory>

namespace candour {

class PreviewPane;
class UserPrompts;

/// A document as it will be on paper, to print or to save as PDF.
class PrintPreview final : public QDialog {
    Q_OBJECT

public:
    PrintPreview(const Document &document, UserPrompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The pages are in this file now.
    void saved(const QString &path);

private:
    void build();
    void print();
    void savePdf();

    UserPrompts &m_prompts;
    Fitted m_fitted; ///< without its pages, which the pane shares
    std::shared_ptr<const Pages> m_pages;
    PreviewPane *m_pane;
};

} // namespace candour
