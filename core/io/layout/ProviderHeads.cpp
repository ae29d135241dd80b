// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/ProviderHeads.h"

namespace candour {

ProviderFound providerOver(const SheetReading &sheet, const SheetTableArea &table, int column,
                           const QString &head)
{
    ProviderFound found {{head, {}, {}}};
    for (int row = table.top; row <= table.bottom; ++row) {
        const TextReading *text = sheet.text(row, column);
        if (!text)
            continue;
        if (text->organisation) {
            found.provider.code = text->organisation->code;
            found.isKnown = true;
        } else if (text->organisationSort == OrganisationSort::Code) {
            found.provider.code = text->text.toUpper();
        } else if (text->organisationSort == OrganisationSort::Name) {
            found.provider.name = text->text;
        }
    }
    return found;
}

} // namespace candour
