// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QList>
#include <QSet>

namespace candour {

/// What the references name, each once.
template <typename T>
[[nodiscard]] QSet<Uid> uidsOf(const QList<Ref<T>> &refs)
{
    QSet<Uid> uids;
    uids.reserve(refs.size());
    for (const Ref<T> &ref : refs)
        uids.insert(ref.uid());
    return uids;
}

} // namespace candour
