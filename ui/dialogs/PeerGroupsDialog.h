// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QDialog>

class QLabel;
class QListWidget;

namespace candour {

struct PeerGroupChoice {
    Uid uid;
    QString name;
    bool member = false;
};

/// Which peer groups an organisation belongs to: a list to tick.
class PeerGroupsDialog final : public QDialog {
    Q_OBJECT

public:
    PeerGroupsDialog(const QString &organisation, QWidget *parent = nullptr);

    /// Keeps what she ticked or cleared in groups that stay.
    void setGroups(const QList<PeerGroupChoice> &groups);
    [[nodiscard]] QList<Uid> chosen() const;

Q_SIGNALS:
    void newGroupRequested();

private:
    QLabel *m_empty;
    QListWidget *m_list;
};

} // namespace candour
