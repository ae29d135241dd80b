// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "core/services/StarterLibrary.h"

namespace candour::cli {

int runCreate(const Context &context)
{
    Arguments arguments(QStringLiteral("create"), QStringLiteral("Makes a new Candour file."),
                        QStringLiteral("FILE [--preset icb-2023|ccg-2015|ccg-2018] [--sample]"));
    arguments.option(QStringLiteral("preset"), QStringLiteral("NAME"),
                     QStringLiteral("Terms to begin with: %1. Default: icb-2023.")
                         .arg(presetNames().join(QStringLiteral(", "))));
    arguments.flag(QStringLiteral("sample"),
                   QStringLiteral("Fill it with the fictional sample organisation."));
    if (const auto exit = arguments.parse(context, 1, 1))
        return *exit;
    NewFile options;
    options.sample = arguments.isSet(QStringLiteral("sample"));
    if (arguments.isSet(QStringLiteral("preset")))
        options.preset = arguments.value(QStringLiteral("preset"));
    if (!presetNames().contains(options.preset))
        return usageFault(QStringLiteral("There is no preset “%1”.").arg(options.preset));

    const QString path = arguments.positional().first();
    if (path.isEmpty())
        return usageFault(QStringLiteral("The file needs a name."));
    const auto made = db::Database::create(
        path, db::candourSchema(), context.clock, [&](db::Database &database) -> Result<void> {
            database.setAuthor({QStringLiteral("candour-cli"), database.author().device});
            auto filled = fillNewFile(database, options);
            return filled ? Result<void>() : fail(filled.error());
        });
    if (!made)
        return report(made.error());
    return kDone;
}

} // namespace candour::cli
