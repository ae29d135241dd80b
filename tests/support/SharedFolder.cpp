// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/SharedFolder.h"

#include "tests/support/CatchQt.h"

#include <QDir>
#include <QFileInfo>

namespace candour::test {

QString sharedFolder()
{
    const QString named = qEnvironmentVariable("CANDOUR_SHARED");
    const QString path = named.isEmpty() ? QStringLiteral(CANDOUR_SOURCE_DIR "/../shared") : named;
    if (QFileInfo(path + QStringLiteral("/data")).isDir())
        return QDir(path).absolutePath();
    if (qEnvironmentVariable("CI") == QLatin1String("true"))
        FAIL("The shared folder is missing: " << path.toStdString());
    return {};
}

QString sharedFile(const QString &relative)
{
    return sharedFolder() + u'/' + relative;
}

} // namespace candour::test
