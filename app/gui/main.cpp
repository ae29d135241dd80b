// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/Application.h"
#include "app/gui/CommandLine.h"
#include "app/gui/FileCommands.h"
#include "app/gui/Photograph.h"
#include "ui/prompts/QtUserPrompts.h"
#include "ui/settings/Settings.h"
#include "ui/settings/UiLanguage.h"
#include "ui/theme/Icons.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace candour;

namespace {

/// What is for this run only is not remembered.
void applyLook(Application &program, const CommandLine &line)
{
    if (line.theme)
        program.theme().setChoice(*line.theme);
    if (line.textPercent)
        program.theme().setTextPercent(*line.textPercent);
    if (line.size)
        program.window().resize(*line.size);
}

void openFirst(Application &program, const CommandLine &line, const Settings &settings)
{
    if (!line.location.place.isEmpty()) {
        QObject::connect(&program.session(), &FileSession::opened, &program.window(),
                         [&program, line] { program.window().goTo(line.location); });
    }
    if (line.sample)
        program.files().openSample();
    else if (!line.file.isEmpty())
        program.files().open(line.file);
    else if (settings.get<bool>(SettingKey::OpenLast))
        program.files().openLast();
}

int run(QApplication &application, const CommandLine &line, const QElapsedTimer &started)
{
    // A picture shows the program as it comes, and leaves her settings alone.
    const QTemporaryDir studio;
    const bool picture = !line.screenshot.isEmpty();
    auto settings = picture
        ? std::make_unique<Settings>(studio.filePath(QStringLiteral("settings.ini")))
        : std::make_unique<Settings>();
    installUiLanguage(application,
                      line.language.isEmpty() ? settings->get<QString>(SettingKey::Language)
                                              : line.language);
    const SystemClock system;
    const FixedClock fixed(line.today.value_or(QDate(2000, 1, 1)));
    QtUserPrompts prompts;
    const auto begin = [&settings, &prompts](SettingKey key) {
        if (const auto folder = settings->get<QString>(key); !folder.isEmpty())
            prompts.setFolder(folder);
    };
    begin(SettingKey::LastFolder);
    begin(SettingKey::FilesFolder);
    QObject::connect(settings.get(), &Settings::changed, &application, [&begin](SettingKey key) {
        if (key == SettingKey::FilesFolder)
            begin(key);
    });
    Application program(*settings, prompts,
                        line.today ? static_cast<const Clock &>(fixed) : system);
    prompts.setWindow(&program.window());
    applyLook(program, line);
    if (picture || line.quitAfterFirstPaint)
        new Photograph(program, line, started);
    openFirst(program, line, *settings); // the file is read while the window is put up
    program.window().show();
    const int code = QApplication::exec();
    settings->set(SettingKey::LastFolder, prompts.folder());
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer started;
    started.start();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const CommandLine line = readCommandLine(arguments);
    if (!line.answer.isEmpty()) {
        std::fputs(qPrintable(line.answer), line.exitCode == 0 ? stdout : stderr);
        return line.exitCode;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Candour"));
    QApplication::setApplicationVersion(QStringLiteral(CANDOUR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("candour"));
    QApplication::setWindowIcon(lineIcon(QStringLiteral("mark"), IconTone::Accent));
    return run(application, line, started);
}
