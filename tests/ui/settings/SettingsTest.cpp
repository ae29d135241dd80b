// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/Settings.h"

#include "tests/support/CatchQt.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <set>

using namespace candour;

namespace {

struct TempSettings {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("settings.ini"));
};

} // namespace

TEST_CASE("Every setting has a name of its own and a default of its type", "[settings]")
{
    const TempSettings temp;
    const Settings settings(temp.path);
    std::set<std::string> names;
    for (const SettingSpec &spec : settingSpecs()) {
        INFO(spec.name);
        CHECK(names.insert(spec.name).second);
        CHECK(settings.value(spec.key).metaType().id() == spec.type);
    }
}

TEST_CASE("Settings are there again next time", "[settings]")
{
    const TempSettings temp;
    {
        Settings settings(temp.path);
        QSignalSpy changed(&settings, &Settings::changed);
        CHECK(settings.set(SettingKey::Author, QStringLiteral("Ada Quality")));
        CHECK(settings.set(SettingKey::TextPercent, 150));
        CHECK(settings.set(SettingKey::DetailsVisible, false));
        CHECK(settings.set(SettingKey::Author, QStringLiteral("Ada Quality")));
        CHECK(changed.size() == 3); // the second time nothing was different
        settings.setLayout(QStringLiteral("scorecard"), "a\n\"b\"");
        settings.setShortcut(QStringLiteral("file.print"), QStringLiteral("F12"));
    }
    Settings settings(temp.path);
    CHECK(settings.get<QString>(SettingKey::Author) == QStringLiteral("Ada Quality"));
    CHECK(settings.get<int>(SettingKey::TextPercent) == 150);
    CHECK_FALSE(settings.get<bool>(SettingKey::DetailsVisible));
    CHECK(settings.layout(QStringLiteral("scorecard")) == QByteArray("a\n\"b\""));
    CHECK(settings.shortcut(QStringLiteral("file.print")) == QStringLiteral("F12"));
    CHECK(settings.shortcut(QStringLiteral("file.open")).isNull());
    settings.reset(SettingKey::TextPercent);
    CHECK(settings.get<int>(SettingKey::TextPercent) == 100);
}

TEST_CASE("Values of the wrong type are refused, and in the file count as absent", "[settings]")
{
    const TempSettings temp;
    {
        QSettings raw(temp.path, QSettings::IniFormat);
        raw.setValue(QStringLiteral("personal/textPercent"), QStringLiteral("large"));
        raw.setValue(QStringLiteral("machine/window/details"), QStringLiteral("perhaps"));
        raw.setValue(QStringLiteral("version"), 99);
    }
    Settings settings(temp.path);
    CHECK(settings.get<int>(SettingKey::TextPercent) == 100);
    CHECK(settings.get<bool>(SettingKey::DetailsVisible));
    CHECK_FALSE(settings.set(SettingKey::TextPercent, QStringLiteral("huge")));
    const QSettings raw(temp.path, QSettings::IniFormat);
    CHECK(raw.value(QStringLiteral("version")).toInt() == 99); // a newer program's, left alone
}

TEST_CASE("Recent files: newest first, each once, ten at most", "[settings]")
{
    const TempSettings temp;
    Settings settings(temp.path);
    CHECK(settings.recentFiles().isEmpty());
    settings.addRecentFile(QStringLiteral("/a/one.candour"));
    CHECK(settings.recentFiles() == QStringList {QStringLiteral("/a/one.candour")});
    for (int i = 0; i < 12; ++i)
        settings.addRecentFile(QStringLiteral("/a/%1.candour").arg(i));
    settings.addRecentFile(QStringLiteral("/a/b/../7.candour"));
    CHECK(settings.recentFiles().size() == Settings::kMostRecentFiles);
    CHECK(settings.recentFiles().first() == QStringLiteral("/a/7.candour"));
    CHECK(settings.recentFiles().count(QStringLiteral("/a/7.candour")) == 1);
    settings.removeRecentFile(QStringLiteral("/a/7.candour"));
    CHECK(settings.recentFiles().first() == QStringLiteral("/a/11.candour"));
}
