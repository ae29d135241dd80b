// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Icons.h"

#include "ui/theme/Theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace candour {

namespace {

constexpr char kInk[] = "#000"; // what the drawings are drawn in

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor ink = colour(mode);
        const QString key = QStringLiteral("candour-icon %1 %2 %3x%4")
                                .arg(m_name, ink.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(inked(ink));
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

    QString iconName() override { return m_name; }

    bool isNull() override { return false; }

    [[nodiscard]] QString key() const override { return QStringLiteral("candour-line-icon"); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const ColourTokens &tokens = Theme::tokens();
        if (mode == QIcon::Disabled)
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
        switch (m_tone) {
        case IconTone::Text:
            return tokens.text;
        case IconTone::Muted:
            return tokens.muted;
        case IconTone::Accent:
            return tokens.accent;
        case IconTone::OnAccent:
            return tokens.onAccent;
        }
        return tokens.text;
    }

    [[nodiscard]] QByteArray inked(const QColor &ink) const
    {
        QFile file(pathOf(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace(kInk, ink.name().toLatin1());
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon lineIcon(const QString &name, IconTone tone)
{
    if (!QFile::exists(pathOf(name)))
        return {};
    return QIcon(new LineIconEngine(name, tone));
}

QStringList lineIconNames()
{
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    for (QString &name : names)
        name.chop(4);
    names.sort();
    return names;
}

} // namespace candour
