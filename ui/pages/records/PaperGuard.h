// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>

class QObject;

namespace candour {

class FileSession;
class UserPrompts;
struct Document;

/// Stands before everything that leaves the house. Where nobody could be named in the paper, `go`
/// runs at once. Otherwise it says in one sentence which record and field it is, and asks why the
/// words may stay: with a reason, which the journal keeps, `go` runs; without one nothing leaves.
/// `context` must live for `go` to run.
void letLeave(FileSession &session, UserPrompts &prompts, QObject *context, const Document &paper,
              const std::function<void()> &go);

} // namespace candour
