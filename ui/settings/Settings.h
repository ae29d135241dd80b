// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <span>

class QSettings;

namespace candour {

/// What changes looks lives here; what changes results lives in the file (STYLE 6.3).
enum class SettingKey {
    RecentFiles,
    WindowGeometry,
    WindowLayout,
    DetailsVisible,
    SidebarCollapsed,
    LastFolder,
    LastPlace,
    Theme,
    ColourSafe,
    TextPercent,
    Language,
    Author, ///< who is working: written into every journal entry
    RowHeight, ///< compact, normal or touch
    OpenLast, ///< the file opened at the start is the last one
    AskWho, ///< at each opening of a file, not only the first
    FilesFolder, ///< where file dialogs begin; empty: where the last one ended
    BackupFolder, ///< empty: a folder beside each file
    BackupOnClosing, ///< once a day, when something changed
    BackupBeforeImport,
};

enum class SettingScope {
    Machine, ///< about this computer: paths, window sizes
    Portable, ///< about the person: could follow her to another computer
};

struct SettingSpec {
    SettingKey key;
    const char *name; ///< in the settings file; never changed without a step of migrate()
    QMetaType::Type type;
    const char *fallback; ///< text form; empty for an empty value
    SettingScope scope;
};

/// Every setting there is, one row each.
[[nodiscard]] std::span<const SettingSpec> settingSpecs();

/// The remembered choices of one person on one computer. Values of the wrong type in a settings
/// file somebody edited count as absent. Not thread-safe; lives on the main thread.
class Settings final : public QObject {
    Q_OBJECT

public:
    static constexpr int kVersion = 1;
    static constexpr int kMostRecentFiles = 10;

    /// The person's own, where the platform keeps such things.
    explicit Settings(QObject *parent = nullptr);
    /// Kept in this file, for tests and for portable use.
    explicit Settings(const QString &path, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QVariant value(SettingKey key) const;

    template <typename T>
    [[nodiscard]] T get(SettingKey key) const
    {
        return value(key).value<T>();
    }

    /// False, and nothing stored, when the value is not of the key's type.
    bool set(SettingKey key, const QVariant &value);
    void reset(SettingKey key);

    /// Newest first; files that are gone stay listed (the stick may come back).
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// The last layout of a table, splitter or dialog, by a stable name; empty if none is kept.
    [[nodiscard]] QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    /// Keys she chose in place of the defaults, by action name. Null: none chosen.
    [[nodiscard]] QString shortcut(const QString &action) const;
    /// A null text goes back to the default.
    void setShortcut(const QString &action, const QString &portableText);

Q_SIGNALS:
    void changed(candour::SettingKey key);

private:
    void migrate();

    std::unique_ptr<QSettings> m_store;
};

} // namespace candour
