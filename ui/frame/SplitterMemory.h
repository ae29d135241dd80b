// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

namespace candour {

class Settings;

/// Remembers where she put the splitters of pages, by the name of the place and of the splitter.
class SplitterMemory final : public QObject {
    Q_OBJECT

public:
    explicit SplitterMemory(Settings &settings, QObject *parent = nullptr);

    /// Restores the named splitters of the page and follows them; again for one known does nothing.
    void follow(const QString &place, QWidget *page);

private:
    Settings &m_settings;
};

} // namespace candour
