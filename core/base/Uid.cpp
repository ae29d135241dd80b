// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Uid.h"

namespace candour {

namespace {

// Fixed for ever: every shipped record's uid is derived from it.
const QUuid kNameSpace = QUuid::fromString(QLatin1String("7d1f0a52-3c0e-5f0b-9a63-0c4f6a1f6e11"));

} // namespace

Uid Uid::ofShipped(QStringView kind, QStringView code)
{
    return Uid(QUuid::createUuidV5(kNameSpace, QString(kind.toString() + u':' + code)));
}

Uid Uid::fromText(QStringView text)
{
    return Uid(QUuid::fromString(text));
}

} // namespace candour
