// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace candour {

/// A file kept with a record.
struct AttachmentLine {
    Uid uid;
    QString name;
    qint64 size = 0; ///< bytes
    QString note;
};

/// The files kept with a record; more are dropped here or chosen. Reads and writes nothing.
class AttachmentsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentsPanel(QWidget *parent = nullptr);

    void setLines(const QList<AttachmentLine> &lines);
    /// Null: files can be added and removed.
    void setReadOnlyReason(const QString &reason);

Q_SIGNALS:
    void chooseRequested(); ///< by a file dialog
    void dropped(const QStringList &paths);
    void openRequested(const candour::Uid &attachment); ///< a copy of it
    void saveRequested(const candour::Uid &attachment, const QString &name);
    void noteRequested(const candour::Uid &attachment, const QString &note);
    void removeRequested(const candour::Uid &attachment);

private:
    QPushButton *addButton(const char *name, const QString &text, void (AttachmentsPanel::*does)());
    void open();
    void save();
    void note();
    void remove();
    void follow();
    [[nodiscard]] const AttachmentLine *chosen() const;

    QList<AttachmentLine> m_lines;
    bool m_readOnly = false;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_note;
    QPushButton *m_remove;
};

} // namespace candour
