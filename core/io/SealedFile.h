// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace candour {

/// How hard a passphrase is to guess: what one guess costs. The defaults are libsodium's "moderate"
/// (256 MiB, most of a second).
struct SealStrength {
    quint64 operations = 3;
    quint64 memory = 256ULL << 20; ///< bytes
};

/// A file encrypted with a passphrase, for backups and copies that leave the machine.
///
/// Header (144 bytes, integers little-endian): magic "CNDRSEAL"; version (4 bytes: 1); size of a
/// chunk of plain bytes (4); size of the whole in plain bytes (8); Argon2id 1.3 operations (8) and
/// memory in bytes (8); salt (16); key check (32); header of the stream (24); BLAKE2b-256 of all of
/// these (32). Argon2id makes a master key from the passphrase (NFC, UTF-8);
/// crypto_kdf makes two of it under the context "cndrseal": number 1 encrypts, number 2 is the key
/// check. Then crypto_secretstream_xchacha20poly1305 chunks, each of a chunk of plain bytes and 17
/// more, the last one shorter (perhaps empty) and tagged final; the first has the header as its
/// additional data, so that no header can be put before another body.
///
/// A wrong passphrase (ErrorCode::Invalid) and a file that breaks off are named; whatever else is
/// not as it was written is "changed or damaged" (ErrorCode::Corrupt).

/// Whether the file begins as one of these.
[[nodiscard]] bool isSealed(const QString &path);

/// Shorter ones are refused: they would be guessed.
inline constexpr int kShortestPassphrase = 8;

/// Encrypts a file to a name that is not taken; what was written is read back and compared before
/// it gets the name. A failure leaves nothing.
Result<void> sealFile(const QString &source, const QString &target, const QString &passphrase,
                      const Progress &progress = {}, const SealStrength &strength = {});

/// Decrypts it to a name that is not taken, readable by her alone. The name is given only when all
/// of it was found as it was written.
Result<void> unsealFile(const QString &source, const QString &target, const QString &passphrase,
                        const Progress &progress = {});

} // namespace candour
