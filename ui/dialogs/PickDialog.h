// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace candour {

/// One of a list that can be ticked.
struct PickItem {
    QString key;
    QString text;
    QString hint {}; ///< behind the text, muted
};

/// Some of a list: ticked with Space or a click, found by typing. At least one.
class PickDialog final : public QDialog {
    Q_OBJECT

public:
    PickDialog(const QString &title, const QList<PickItem> &items, const QStringList &chosen,
               QWidget *parent = nullptr);

    /// The keys of the ticked ones, in the order of the list.
    [[nodiscard]] QStringList chosen() const;

private:
    void build();
    void filter(const QString &text);
    void tickShown(bool ticked);
    void check();

    QLineEdit *m_find;
    QListWidget *m_list;
    QLabel *m_count;
    QPushButton *m_accept = nullptr;
};

} // namespace candour
