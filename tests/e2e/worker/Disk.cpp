// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/worker/Disk.h"

#include <QFile>
#include <QStorageInfo>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace candour::test {

namespace {

constexpr uid_t kNobody = 65534;

std::string failure(const char *what)
{
    return std::string(what) + ": " + std::strerror(errno);
}

bool writeText(const char *path, const std::string &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::write(file, text.data(), text.size()) == ssize_t(text.size());
    if (file >= 0)
        ::close(file);
    return done;
}

} // namespace

std::string mountDisk(const char *folder, const char *bytes)
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    if (::unshare(CLONE_NEWNS) != 0) {
        // Who is not the super-user may be it in a world of his own, where the system allows that.
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return failure("unshare");
        if (!writeText("/proc/self/setgroups", "deny")
            || !writeText("/proc/self/uid_map", "0 " + std::to_string(user) + " 1")
            || !writeText("/proc/self/gid_map", "0 " + std::to_string(group) + " 1"))
            return failure("uid_map");
    }
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return failure("mount --make-rprivate");
    const std::string size = std::string("size=") + bytes;
    if (::mount("small-disk", folder, "tmpfs", 0, size.c_str()) != 0)
        return failure("mount");
    return {};
}

void becomePlainUser()
{
    if (::geteuid() != 0)
        return;
    if (::setgroups(0, nullptr) != 0 || ::setresgid(kNobody, kNobody, kNobody) != 0
        || ::setresuid(kNobody, kNobody, kNobody) != 0)
        std::abort();
}

bool limitFileSize(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
    rlimit limit {};
    if (::getrlimit(RLIMIT_FSIZE, &limit) != 0)
        return false;
    limit.rlim_cur = bytes < 0 ? limit.rlim_max : rlim_t(bytes);
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

bool fillDisk(const QString &folder, qint64 left)
{
    QFile ballast(folder + QStringLiteral("/ballast"));
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    if (free <= left)
        return true;
    const QByteArray bytes(free - left, 'x');
    return ballast.write(bytes) == bytes.size();
}

} // namespace candour::test
