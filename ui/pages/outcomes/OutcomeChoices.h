// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/OutcomeService.h"

#include <QWidget>

class QComboBox;

namespace candour {

class FileSession;
class Settings;

/// How she looks at outcomes: kept from one day to the next, except the month, which follows the
/// data until she chooses another.
struct OutcomeOptions {
    QString whose = QStringLiteral("ours"); ///< "ours", "all", or a provider's code
    QString frameworkYear; ///< empty: the year that names the most indicators
    Period lastMonth; ///< null: the last with figures
};

[[nodiscard]] OutcomeOptions readOutcomeOptions(const Settings &settings);
void keepOutcomeOptions(Settings &settings, const OutcomeOptions &options);

/// What the options ask of the file that is open.
[[nodiscard]] OutcomeRequest requestFor(FileSession &session, const OutcomeOptions &options);

/// The line of choices above the outcomes: whose figures, to which month, which year's framework.
class OutcomeChoices final : public QWidget {
    Q_OBJECT

public:
    OutcomeChoices(FileSession &session, OutcomeOptions &options, QWidget *parent = nullptr);

    /// Offers what the file holds now.
    void reload(const QList<FrameworkIndicator> &framework, const QString &shownYear);

Q_SIGNALS:
    /// The options are different.
    void changed();

private:
    void choose();

    FileSession &m_session;
    OutcomeOptions &m_options;
    QComboBox *m_whose;
    QComboBox *m_lastMonth;
    QComboBox *m_framework;
};

} // namespace candour
