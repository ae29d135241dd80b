// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace candour {

/// One field of a form that was left unsaved, in words.
struct TypedField {
    QString label;
    QString kept; ///< as the file has it
    QString typed;
};

/// A form that was left unsaved.
struct TypedForm {
    QString kind; ///< RecordKind::id
    Uid uid;
    QString title; ///< "Organisation: Riverside", "New: Organisation"
    QString when;
    QList<TypedField> fields;
};

/// What was typed and not saved when the file was last closed, with what it would change. She goes
/// on with one, throws one away, or leaves them for later (Escape).
class DraftsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit DraftsDialog(const QList<TypedForm> &forms, QWidget *parent = nullptr);

    /// Takes one out of the list; the last one closes the window.
    void remove(const Uid &uid);

Q_SIGNALS:
    void continueRequested(const QString &kind, const candour::Uid &uid);
    void discardRequested(const QString &kind, const candour::Uid &uid);

private:
    void fill(const QList<TypedForm> &forms);
    [[nodiscard]] QTreeWidgetItem *chosen() const;
    void follow();

    QTreeWidget *m_list;
    QPushButton *m_continue;
    QPushButton *m_discard;
};

} // namespace candour
