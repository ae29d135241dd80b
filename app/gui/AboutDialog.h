// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

namespace candour {

/// What the program is, its versions and its licence, and what it is built with.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *buildProgram();
    [[nodiscard]] QWidget *buildLibraries();
    [[nodiscard]] QWidget *buildLicence();
    [[nodiscard]] static QString versions();
};

} // namespace candour
