// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Terms.h"

#include <QTranslator>

class QCoreApplication;

namespace candour {

/// Turns every English text into an accented one about forty per cent longer, in brackets. Text
/// that stays plain is not translatable; a missing bracket shows that it was cut. Leaves alone what
/// must survive: %1, %n, {terms}, &mnemonics, <tags>.
[[nodiscard]] QString pseudoText(const QString &source);

/// The language `pseudo`, for looking at layouts before any real translation exists.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;
};

/// Installs the language of `--language` or of the settings, in place of the one before; open
/// windows are told by QEvent::LanguageChange. The code is empty for the system's, `pseudo`, or a
/// code such as `cy` with a compiled translation under :/i18n. English is the source and always
/// succeeds. False when there is no such translation; the texts then stay English.
bool installUiLanguage(QCoreApplication &application, const QString &code);

/// The words of the organisation for every text with a place for them (`tr("{Scorecard}")`), in
/// any language. Whoever changes them re-words what is open.
void setUiTerms(QCoreApplication &application, const TermDictionary &terms);

} // namespace candour
