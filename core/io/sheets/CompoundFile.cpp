// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/CompoundFile.h"

#include "core/io/IoText.h"
#include "core/io/sheets/SheetErrors.h"

#include <array>
#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-utils.h>
#include <memory>
#include <mutex>

/// The only file that knows libgsf.
namespace candour {

namespace {

const QString kWorkbook = QStringLiteral("Workbook");

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};

template <typename T>
using Owned = std::unique_ptr<T, Unref>;

void startLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { gsf_init(); });
}

/// What is odd about a file is said by us, in one sentence, not by the library on standard error.
class Hush {
public:
    Hush()
    {
        for (size_t i = 0; i < kDomains.size(); ++i)
            m_handlers[i] = g_log_set_handler(kDomains[i], GLogLevelFlags(G_LOG_LEVEL_MASK),
                                              &saysNothing, nullptr);
    }

    ~Hush()
    {
        for (size_t i = 0; i < kDomains.size(); ++i)
            g_log_remove_handler(kDomains[i], m_handlers[i]);
    }

    Q_DISABLE_COPY_MOVE(Hush)

private:
    static void saysNothing(const gchar *, GLogLevelFlags, const gchar *, gpointer) { }

    static constexpr std::array<const char *, 3> kDomains {nullptr, "libgsf", "libgsf:msole"};

    std::array<guint, kDomains.size()> m_handlers {};
};

Owned<GsfInput> child(GsfInfile *file, const char *name)
{
    return Owned<GsfInput>(gsf_infile_child_by_name(file, name));
}

bool lists(GsfInfile *file, const QString &name)
{
    for (int i = 0; i < gsf_infile_num_children(file); ++i) {
        if (name.compare(QString::fromUtf8(gsf_infile_name_by_index(file, i)), Qt::CaseInsensitive)
            == 0)
            return true;
    }
    return false;
}

Error notAWorkbook(GsfInfile *file, const QString &fileName)
{
    // There, but where it should begin is nothing.
    if (lists(file, kWorkbook))
        return damagedBook(fileName, kWorkbook);
    if (child(file, "EncryptedPackage"))
        return encryptedBook(fileName);
    if (child(file, "Book"))
        return oldBook(fileName);
    return {
        ErrorCode::Unsupported,
        IoText::tr("%1 is a document of another program, not a workbook. Choose the spreadsheet "
                   "with the figures.")
            .arg(fileName)};
}

} // namespace

Result<QByteArray> workbookStream(const QByteArray &bytes, const QString &fileName)
{
    startLibrary();
    const Hush hush;
    const Owned<GsfInput> memory(
        gsf_input_memory_new(reinterpret_cast<const guint8 *>(bytes.constData()), bytes.size(), 0));
    GError *error = nullptr;
    const Owned<GsfInfile> file(memory ? gsf_infile_msole_new(memory.get(), &error) : nullptr);
    const QString detail = error ? QString::fromUtf8(error->message) : QString();
    g_clear_error(&error);
    if (!file)
        return fail(damagedBook(fileName, detail));
    Owned<GsfInput> stream = child(file.get(), "Workbook");
    if (!stream)
        stream = child(file.get(), "WORKBOOK");
    if (!stream)
        return fail(notAWorkbook(file.get(), fileName));
    const gsf_off_t size = gsf_input_size(stream.get());
    // A stream cannot be longer than its file, whatever its directory says.
    if (size < 0 || size > bytes.size())
        return fail(damagedBook(fileName, kWorkbook));
    QByteArray content(size, Qt::Uninitialized);
    if (size > 0
        && !gsf_input_read(stream.get(), size_t(size), reinterpret_cast<guint8 *>(content.data())))
        return fail(damagedBook(fileName, kWorkbook));
    return content;
}

} // namespace candour
