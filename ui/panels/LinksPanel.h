// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QWidget>

#include <functional>

class QCompleter;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStandardItemModel;

namespace candour {

/// Any record, as a search offers it.
struct LinkTarget {
    QString kind; ///< RecordKind::id
    Uid uid;
    QString title;
    QString kindWords; ///< "Organisation"
};

/// A link as one of its records sees it.
struct LinkLine {
    Uid uid; ///< of the link
    LinkTarget other;
    QString note;
};

/// What a record has to do with: a search over every record that links, and the links. Writes
/// nothing.
class LinksPanel final : public QWidget {
    Q_OBJECT

public:
    using Search = std::function<QList<LinkTarget>(const QString &text)>;

    explicit LinksPanel(const Search &search, QWidget *parent = nullptr);

    void setLines(const QList<LinkLine> &lines);
    /// Null: links can be added and removed.
    void setReadOnlyReason(const QString &reason);

Q_SIGNALS:
    void addRequested(const QString &kind, const candour::Uid &uid);
    void openRequested(const QString &kind, const candour::Uid &uid);
    void noteRequested(const candour::Uid &link, const QString &note);
    void removeRequested(const candour::Uid &link);

private:
    QPushButton *addButton(const char *name, const QString &text, void (LinksPanel::*does)());
    void look(const QString &text);
    void take(const QModelIndex &index);
    void open();
    void note();
    void remove();
    void follow();
    [[nodiscard]] const LinkLine *chosen() const;

    const Search m_search;
    QList<LinkLine> m_lines;
    bool m_readOnly = false;
    QLineEdit *m_line;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_open;
    QPushButton *m_note;
    QPushButton *m_remove;
};

} // namespace candour
