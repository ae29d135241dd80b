// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <iterator>

namespace candour {

namespace {

using enum SettingScope;

constexpr SettingSpec kSpecs[] = {
    {SettingKey::RecentFiles, "recentFiles", QMetaType::QStringList, "", Machine},
    {SettingKey::WindowGeometry, "window/geometry", QMetaType::QByteArray, "", Machine},
    {SettingKey::WindowLayout, "window/layout", QMetaType::QByteArray, "", Machine},
    {SettingKey::DetailsVisible, "window/details", QMetaType::Bool, "true", Machine},
    {SettingKey::SidebarCollapsed, "window/sidebarCollapsed", QMetaType::Bool, "false", Machine},
    {SettingKey::LastFolder, "lastFolder", QMetaType::QString, "", Machine},
    {SettingKey::LastPlace, "lastPlace", QMetaType::QString, "", Machine},
    {SettingKey::Theme, "theme", QMetaType::QString, "system", Portable},
    {SettingKey::ColourSafe, "colourSafe", QMetaType::Bool, "false", Portable},
    {SettingKey::TextPercent, "textPercent", QMetaType::Int, "100", Portable},
    {SettingKey::Language, "language", QMetaType::QString, "", Portable},
    {SettingKey::Author, "author", QMetaType::QString, "", Portable},
    {SettingKey::RowHeight, "rowHeight", QMetaType::QString, "normal", Portable},
    {SettingKey::OpenLast, "openLast", QMetaType::Bool, "false", Portable},
    {SettingKey::AskWho, "askWho", QMetaType::Bool, "false", Portable},
    {SettingKey::FilesFolder, "filesFolder", QMetaType::QString, "", Machine},
    {SettingKey::BackupFolder, "backup/folder", QMetaType::QString, "", Machine},
    {SettingKey::BackupOnClosing, "backup/onClosing", QMetaType::Bool, "true", Machine},
    {SettingKey::BackupBeforeImport, "backup/beforeImport", QMetaType::Bool, "true", Machine},
};

constexpr char kVersionName[] = "version";

const SettingSpec &specOf(SettingKey key)
{
    for (const SettingSpec &spec : kSpecs) {
        if (spec.key == key)
            return spec;
    }
    Q_UNREACHABLE();
}

QString pathOf(const SettingSpec &spec)
{
    const auto group =
        spec.scope == Machine ? QLatin1String("machine/") : QLatin1String("personal/");
    return group + QLatin1String(spec.name);
}

/// Invalid when the value cannot be read as the type.
QVariant asType(QVariant value, QMetaType::Type type)
{
    if (type == QMetaType::Bool && value.metaType().id() == QMetaType::QString) {
        const QString text = value.toString();
        if (text != QLatin1String("true") && text != QLatin1String("false"))
            return {}; // QVariant would take any word for yes
    }
    // A list of one is written to an ini file as plain text.
    return value.convert(QMetaType(type)) ? value : QVariant();
}

QVariant fallbackOf(const SettingSpec &spec)
{
    if (spec.type == QMetaType::QStringList)
        return QStringList();
    return asType(QString::fromLatin1(spec.fallback), spec.type);
}

QString layoutPath(const QString &name)
{
    return QStringLiteral("machine/layout/%1").arg(name);
}

QString shortcutPath(const QString &action)
{
    return QStringLiteral("personal/keys/%1").arg(action);
}

} // namespace

std::span<const SettingSpec> settingSpecs()
{
    return kSpecs;
}

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                          QStringLiteral("candour"), QStringLiteral("candour")))
{
    migrate();
}

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
    migrate();
}

Settings::~Settings() = default;

/// A file of a newer program is read as far as it is understood and keeps its number.
void Settings::migrate()
{
    const QLatin1String name(kVersionName);
    if (m_store->value(name, 0).toInt() < kVersion)
        m_store->setValue(name, kVersion);
}

QVariant Settings::value(SettingKey key) const
{
    const SettingSpec &spec = specOf(key);
    const QVariant stored = m_store->value(pathOf(spec));
    const QVariant typed = stored.isValid() ? asType(stored, spec.type) : QVariant();
    return typed.isValid() ? typed : fallbackOf(spec);
}

bool Settings::set(SettingKey key, const QVariant &value)
{
    const SettingSpec &spec = specOf(key);
    const QVariant typed = asType(value, spec.type);
    if (!typed.isValid())
        return false;
    if (m_store->contains(pathOf(spec)) && this->value(key) == typed)
        return true;
    m_store->setValue(pathOf(spec), typed);
    Q_EMIT changed(key);
    return true;
}

void Settings::reset(SettingKey key)
{
    m_store->remove(pathOf(specOf(key)));
    Q_EMIT changed(key);
}

QStringList Settings::recentFiles() const
{
    return get<QStringList>(SettingKey::RecentFiles);
}

void Settings::addRecentFile(const QString &path)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList files = recentFiles();
    files.removeAll(clean);
    files.prepend(clean);
    set(SettingKey::RecentFiles, files.mid(0, kMostRecentFiles));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    set(SettingKey::RecentFiles, files);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_store->value(layoutPath(name)).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_store->setValue(layoutPath(name), state);
}

QString Settings::shortcut(const QString &action) const
{
    return m_store->value(shortcutPath(action)).toString();
}

void Settings::setShortcut(const QString &action, const QString &portableText)
{
    if (portableText.isNull())
        m_store->remove(shortcutPath(action));
    else
        m_store->setValue(shortcutPath(action), portableText);
}

} // namespace candour
