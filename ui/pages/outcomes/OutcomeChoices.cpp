// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/outcomes/OutcomeChoices.h"

#include "core/domain/OpenProvider.h"
#include "core/services/FileSession.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/WrapRow.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalBlocker>

#include <algorithm>

namespace candour {

namespace {

const QString kLayoutName = QStringLiteral("outcomes.options");
const QString kOurs = QStringLiteral("ours");
const QString kAll = QStringLiteral("all");
constexpr int kMonthsBack = 36;

Period latestMonth(FileSession &session)
{
    const Period dataTo = session.dataTo();
    return dataTo.isNull() ? Period() : Period::containing(dataTo.lastDay(), PeriodKind::Month);
}

} // namespace

OutcomeOptions readOutcomeOptions(const Settings &settings)
{
    OutcomeOptions options;
    const QJsonObject kept = QJsonDocument::fromJson(settings.layout(kLayoutName)).object();
    options.whose = kept[QLatin1String("whose")].toString(options.whose);
    options.frameworkYear = kept[QLatin1String("framework")].toString();
    return options;
}

void keepOutcomeOptions(Settings &settings, const OutcomeOptions &options)
{
    const QJsonObject kept {{QStringLiteral("whose"), options.whose},
                            {QStringLiteral("framework"), options.frameworkYear}};
    settings.setLayout(kLayoutName, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

OutcomeRequest requestFor(FileSession &session, const OutcomeOptions &options)
{
    OutcomeRequest request;
    request.lastMonth = options.lastMonth.isNull() ? latestMonth(session) : options.lastMonth;
    request.frameworkYear = options.frameworkYear;
    if (options.whose == kAll)
        request.scope = OutcomeScope::AllProviders;
    // A provider that this file does not have is passed over.
    else if (const auto provider =
                 organisationByCode(session.books().organisations, options.whose)) {
        request.scope = OutcomeScope::OneProvider;
        request.provider = Ref<Organisation>(provider->uid);
    }
    return request;
}

OutcomeChoices::OutcomeChoices(FileSession &session, OutcomeOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_options(options)
{
    setObjectName(QStringLiteral("outcomeChoices"));
    auto *layout = new WrapRow(this);
    m_whose = layout->addChoice(tr("Figures of"), "outcomeWhose");
    m_lastMonth = layout->addChoice(tr("Data to"), "outcomeLastMonth");
    m_framework = layout->addChoice(tr("Framework"), "outcomeFramework");
    layout->addStretch();
    for (QComboBox *box : {m_whose, m_lastMonth, m_framework})
        connect(box, &QComboBox::currentIndexChanged, this, &OutcomeChoices::choose);
}

void OutcomeChoices::reload(const QList<FrameworkIndicator> &framework, const QString &shownYear)
{
    const QSignalBlocker quietWhose(m_whose);
    const QSignalBlocker quietMonth(m_lastMonth);
    const QSignalBlocker quietFramework(m_framework);
    m_whose->clear();
    QList<Organisation> providers;
    QString ours = tr("Our organisation");
    for (const Organisation &one : m_session.books().organisations) {
        if (one.type == OrganisationType::Own)
            ours = shortNameOf(one);
        if (isOpenProvider(one, m_options.lastMonth))
            providers.append(one);
    }
    std::sort(providers.begin(), providers.end(), [](const Organisation &a, const Organisation &b) {
        return shortNameOf(a).localeAwareCompare(shortNameOf(b)) < 0;
    });
    m_whose->addItem(ours, kOurs);
    m_whose->setItemData(
        0, tr("Where it has no figure, the provider in the worst position stands for it"),
        Qt::ToolTipRole);
    m_whose->addItem(tr("All providers"), kAll);
    for (const Organisation &one : std::as_const(providers))
        m_whose->addItem(shortNameOf(one), one.code);
    m_lastMonth->clear();
    const Period latest = latestMonth(m_session);
    for (int back = 0; !latest.isNull() && back < kMonthsBack; ++back)
        m_lastMonth->addItem(latest.plus(-back).label(), latest.plus(-back).toText());
    m_framework->clear();
    for (const QString &year : frameworkYears(framework))
        m_framework->addItem(year, year);
    const auto put = [](QComboBox *box, const QString &value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    put(m_whose, m_options.whose);
    put(m_lastMonth, m_options.lastMonth.isNull() ? latest.toText() : m_options.lastMonth.toText());
    put(m_framework, shownYear);
    m_lastMonth->setEnabled(m_lastMonth->count() > 0);
    m_framework->setEnabled(m_framework->count() > 0);
}

void OutcomeChoices::choose()
{
    m_options.whose = m_whose->currentData().toString();
    const auto month = Period::fromText(m_lastMonth->currentData().toString());
    m_options.lastMonth = month && *month != latestMonth(m_session) ? *month : Period();
    m_options.frameworkYear = m_framework->currentData().toString();
    Q_EMIT changed();
}

} // namespace candour
