// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Passphrase.h"

#include <QFile>
#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace candour::cli {

namespace {

/// While it lives, the terminal does not show what is typed.
class HiddenTyping {
public:
#ifdef Q_OS_WIN
    HiddenTyping()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }

    ~HiddenTyping()
    {
        SetConsoleMode(m_input, m_before);
    }

private:
    HANDLE m_input;
    DWORD m_before = 0;
#else
    HiddenTyping()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }

    ~HiddenTyping()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before {};
#endif
    Q_DISABLE_COPY_MOVE(HiddenTyping)
};

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) == 1;
#endif
}

QString firstLine(QIODevice &device)
{
    QString line = QString::fromUtf8(device.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

QString typed(const QString &question)
{
    QTextStream out(stderr);
    out << question << Qt::flush;
    QString line;
    {
        const HiddenTyping hidden;
        line = QTextStream(stdin).readLine();
    }
    out << Qt::endl;
    return line;
}

} // namespace

Result<QString> readPassphrase(const QString &file, bool isNew)
{
    QString passphrase;
    if (!file.isEmpty()) {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io,
                        QStringLiteral("The passphrase file “%1” cannot be read.").arg(file));
        passphrase = firstLine(source);
    } else if (isTerminal()) {
        passphrase = typed(QStringLiteral("Passphrase: "));
        if (isNew && typed(QStringLiteral("Again, to be sure: ")) != passphrase)
            return fail(ErrorCode::Invalid,
                        QStringLiteral("The two passphrases differ. Nothing was written."));
    } else {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            passphrase = firstLine(input);
    }
    if (passphrase.isEmpty())
        return fail(ErrorCode::Invalid,
                    QStringLiteral("A passphrase is needed. Type it, or name a file that holds it: "
                                   "--passphrase-file FILE."));
    return passphrase;
}

} // namespace candour::cli
