// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// Which measures and providers the matrix shows, and how she chooses them.

#include "core/services/FileSession.h"
#include "ui/dialogs/PickDialog.h"
#include "ui/pages/scorecards/MatrixScreen.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace candour {

namespace {

const QString kHeadline = QStringLiteral("headline");
const QString kAll = QStringLiteral("all");
const QString kContracted = QStringLiteral("contracted");
const QString kChosen = QStringLiteral("chosen");
const QString kChoose = QStringLiteral("choose"); ///< opens the list; no choice itself

} // namespace

void MatrixScreen::fillMeasures()
{
    m_measures->clear();
    m_measures->addItem(tr("Headline measures"), kHeadline);
    m_measures->addItem(tr("All measures"), kAll);
    QList<Domain> domains = m_session.books().domains;
    std::stable_sort(domains.begin(), domains.end(),
                     [](const Domain &a, const Domain &b) { return a.code < b.code; });
    for (const Domain &domain : std::as_const(domains))
        m_measures->addItem(
            QStringLiteral("%1 %2").arg(
                domain.code, domain.shortTitle.isEmpty() ? domain.title : domain.shortTitle),
            domain.code);
    if (!m_options.chosenMeasures.isEmpty())
        m_measures->addItem(tr("Chosen: %1").arg(m_options.chosenMeasures.size()), kChosen);
    m_measures->addItem(tr("Choose measures…"), kChoose);
    m_measures->setCurrentIndex(std::max(0, m_measures->findData(m_options.measures)));
}

void MatrixScreen::fillProviders()
{
    m_providers->clear();
    m_providers->addItem(tr("With a contract or role"), kContracted);
    m_providers->addItem(tr("All organisations with figures"), kAll);
    const bool some = !m_options.chosenProviders.isEmpty();
    if (some)
        m_providers->addItem(tr("Chosen: %1").arg(m_options.chosenProviders.size()), kChosen);
    m_providers->addItem(tr("Choose providers…"), kChoose);
    m_providers->setCurrentIndex(m_providers->findData(some             ? kChosen
                                                           : listsAll() ? kAll
                                                                        : kContracted));
}

void MatrixScreen::fillChoices()
{
    const QSignalBlocker quietMeasures(m_measures);
    const QSignalBlocker quietProviders(m_providers);
    const QSignalBlocker quietMonth(m_lastMonth);
    const QSignalBlocker quietVerdict(m_verdict);
    fillMeasures();
    fillProviders();
    m_lastMonth->clear();
    for (const Period &month : monthsToChoose(m_session))
        m_lastMonth->addItem(month.label(), month.toText());
    m_lastMonth->setCurrentIndex(
        std::max(0, m_lastMonth->findData(lastMonthOf(m_session, m_options).toText())));
    m_verdict->setCurrentIndex(m_verdict->findData(int(m_options.verdict)));
}

void MatrixScreen::optionChosen()
{
    if (m_measures->currentData() == kChoose)
        return chooseMeasures();
    if (m_providers->currentData() == kChoose)
        return chooseProviders();
    m_options.measures = m_measures->currentData().toString();
    chooseScope(m_providers->currentData().toString());
    m_options.verdict = VerdictChoice(m_verdict->currentData().toInt());
    const auto month = Period::fromText(m_lastMonth->currentData().toString());
    m_options.lastMonth = month && *month != lastMonthOf(m_session, {}) ? *month : Period();
    reload();
    Q_EMIT optionsChanged();
}

/// What is listed only for want of contracts is no choice of hers.
void MatrixScreen::chooseScope(const QString &choice)
{
    if (choice == kChosen)
        return;
    const bool listedAll = listsAll();
    m_options.chosenProviders.clear();
    if (choice == kContracted)
        m_options.providers = ProviderScope::Contracted;
    else if (!listedAll)
        m_options.providers = ProviderScope::WithFigures;
}

void MatrixScreen::chooseMeasures()
{
    QList<PickItem> items;
    QStringList shown;
    for (const Indicator &indicator : m_session.books().indicators) {
        items.append({indicator.code, indicator.name, unitText(indicator)});
        if (isChosen(indicator) || m_options.measures == kAll)
            shown.append(indicator.code);
    }
    auto *dialog = new PickDialog(tr("Measures of the matrix"), items, shown, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_options.chosenMeasures = dialog->chosen();
        m_options.measures = kChosen;
        reload();
        Q_EMIT optionsChanged();
    });
    connect(dialog, &QDialog::rejected, this, &MatrixScreen::fillChoices);
    dialog->open();
}

void MatrixScreen::chooseProviders()
{
    QList<PickItem> items;
    QStringList shown = m_options.chosenProviders;
    for (const Organisation &organisation : m_session.books().organisations) {
        if (organisation.type != OrganisationType::Provider)
            continue;
        items.append({organisation.code, organisation.name, organisation.code});
        if (m_options.chosenProviders.isEmpty() && m_model->lineOf(organisation.uid) >= 0)
            shown.append(organisation.code);
    }
    auto *dialog = new PickDialog(tr("Providers of the matrix"), items, shown, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, all = items.size()] {
        m_options.chosenProviders = dialog->chosen();
        if (m_options.chosenProviders.size() == all) {
            m_options.chosenProviders.clear();
            m_options.providers = ProviderScope::WithFigures;
        }
        reload();
        Q_EMIT optionsChanged();
    });
    connect(dialog, &QDialog::rejected, this, &MatrixScreen::fillChoices);
    dialog->open();
}

bool MatrixScreen::isChosen(const Indicator &indicator) const
{
    if (m_options.measures == kHeadline)
        return indicator.headline;
    if (m_options.measures == kChosen)
        return m_options.chosenMeasures.contains(indicator.code);
    const QList<Domain> &domains = m_session.books().domains;
    return std::any_of(
        indicator.domains.begin(), indicator.domains.end(), [&](const IndicatorDomain &one) {
            return std::any_of(domains.begin(), domains.end(), [&](const Domain &domain) {
                return domain.uid == one.domain.uid() && domain.code == m_options.measures;
            });
        });
}

/// Empty: all that have figures.
QSet<Uid> MatrixScreen::chosenMeasures() const
{
    QSet<Uid> chosen;
    for (const Indicator &indicator : m_session.books().indicators) {
        if (isChosen(indicator))
            chosen.insert(indicator.uid);
    }
    return chosen;
}

bool MatrixScreen::listsAll() const
{
    return listsEverybody(m_session, m_options);
}

} // namespace candour
