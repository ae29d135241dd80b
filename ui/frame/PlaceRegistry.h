// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace candour {

class Page;

/// One entry of the sidebar.
struct Place {
    QString id; ///< "scorecards": part of a Location, never changed
    const char *text; ///< QT_TRANSLATE_NOOP("places", …)
    QString icon; ///< of lineIcon()
    std::function<Page *()> create; ///< called once, on the first visit
};

/// The places there are, in the order of the sidebar. The composition root fills it; the window
/// knows no page by name.
class PlaceRegistry final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void add(Place place);

    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }

    [[nodiscard]] const Place *place(const QString &id) const;
    [[nodiscard]] int indexOf(const QString &id) const; ///< -1 for an unknown one
    [[nodiscard]] static QString text(const Place &place);

    /// A number beside the name: what waits there. Zero shows nothing. `meaning` is heard by a
    /// screen reader and read in the tool tip: "3 overdue".
    void setBadge(const QString &id, int count, const QString &meaning);

    [[nodiscard]] int badge(int index) const { return m_badges.at(size_t(index)).count; }

    [[nodiscard]] QString badgeMeaning(int index) const
    {
        return m_badges.at(size_t(index)).meaning;
    }

Q_SIGNALS:
    void placeAdded();
    void badgeChanged(int index);

private:
    struct Badge {
        int count = 0;
        QString meaning {};
    };

    std::vector<Place> m_places;
    std::vector<Badge> m_badges;
};

} // namespace candour
