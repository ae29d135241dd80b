// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QDate>
#include <QList>
#include <QString>

namespace candour {

struct Organisation;

/// A post the product must know of (REQUIREMENTS section 5).
struct Role {
    Uid uid;
    QString code;
    QString name;
    bool statutory = false; ///< a vacancy is itself a finding
    QString description;
};

/// Many-to-many: who holds which role, and since when.
struct PersonRole {
    Uid uid;
    Ref<Role> role;
    QDate from;
    QDate to;
};

struct Person {
    Uid uid;
    QString name;
    QString initials;
    QString post;
    QString email;
    Ref<Organisation> organisation;
    QList<PersonRole> roles;
};

} // namespace candour
