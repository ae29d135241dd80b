// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <QKeySequence>

#include <span>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace candour {

class ActionRegistry;
struct FixedKey;

/// "Keys of this page" (F1): every command that can be given here with its keys, the page's own
/// first. Enter or a double click closes the list and gives the command. Beneath, the keys of the
/// chosen command can be others; what they give already is said before they are taken. The keys of
/// tables and forms are listed too; they are the same everywhere and stay as they are.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    /// `page` is the page's name in the registry, `title` how she knows it.
    KeysDialog(ActionRegistry &registry, const QString &page, const QString &title,
               QWidget *parent = nullptr);

Q_SIGNALS:
    /// The command has these keys from now on; portable text. Null: its default ones again.
    void keysChosen(const QString &action, const QString &portableText);
    void printRequested();

private:
    void buildList();
    [[nodiscard]] QWidget *buildEditor();
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QTreeWidgetItem *makeGroup(const QString &heading) const;
    [[nodiscard]] static QTreeWidgetItem *makeRow(QTreeWidgetItem *group);
    void addGroup(const QString &page, const QString &heading);
    void addFixed(std::span<const FixedKey> keys, const QString &heading);
    void showKeys(QTreeWidgetItem *row);
    void filter(const QString &text);
    void trigger();
    void chooseFirst();
    void choose();
    void clearEdit();
    void check();
    void use();
    void give(size_t entry, const QList<QKeySequence> &keys);
    void reset(size_t entry);
    void resetAll();
    void reword();

    ActionRegistry &m_registry;
    QString m_page;
    QString m_title;
    QTreeWidget *m_list;
    QLabel *m_which = nullptr;
    QKeySequenceEdit *m_edit = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_default = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace candour
