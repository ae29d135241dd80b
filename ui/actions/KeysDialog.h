// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

class QTreeWidget;

namespace candour {

class ActionRegistry;

/// "Keys of this page" (F1): what can be pressed here, the page's own first. Enter or a double
/// click closes the list and gives the command.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    /// `page` is the page's name in the registry, `title` how she knows it.
    KeysDialog(const ActionRegistry &registry, const QString &page, const QString &title,
               QWidget *parent = nullptr);

private:
    void addGroup(const ActionRegistry &registry, const QString &page, const QString &heading);
    void filter(const QString &text);
    void trigger();

    QTreeWidget *m_list;
};

} // namespace candour
