// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/providers/ProviderList.h"

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "ui/delegates/CqcDelegate.h"
#include "ui/models/TableProxy.h"
#include "ui/models/ValueTableModel.h"
#include "ui/pages/providers/ProviderRows.h"
#include "ui/panels/ScorecardDelegates.h"
#include "ui/panels/TablePanel.h"
#include "ui/settings/Settings.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QSet>
#include <QVBoxLayout>

#include <numeric>

namespace candour {

namespace {

/// Beside providerColumns(), at 100 per cent text: where all that is said has room, and where every
/// column is to be in sight on a screen of 1366 pixels.
constexpr int kWidths[] = {340, 60, 150, 90, 190, 100, 200, 120, 140, 60};
constexpr int kNarrowWidths[] = {196, 46, 128, 76, 180, 94, 132, 108, 98, 48};

const QString kScopeName = QStringLiteral("providers.scope"); ///< in the settings
constexpr ProviderScope kScopes[] {ProviderScope::Contracted, ProviderScope::WithFigures,
                                   ProviderScope::Every};

} // namespace

ProviderList::ProviderList(FileSession &session, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_scope(scopeFromCode(QString::fromUtf8(settings.layout(kScopeName))))
    , m_scopeBox(new QComboBox(this))
    , m_showEvery(new QAction(tr("Show every provider"), this))
    , m_model(new ValueTableModel(providerColumns(), this))
    , m_panel(new TablePanel({.id = QStringLiteral("providers"),
                              .name = tr("Providers"),
                              .terms = session.terms(),
                              .frozenColumns = 1,
                              .icon = QStringLiteral("providers"),
                              .emptySentence = emptySentence()},
                             settings, this))
    , m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("providerList"));
    m_banner->setObjectName(QStringLiteral("providersBanner"));
    m_banner->hide();
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    m_panel->setModel(m_model);
    m_panel->setBulkEdit(true);
    FrozenTableView &view = m_panel->view();
    view.setObjectName(QStringLiteral("providersTable"));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setItemDelegateForColumn(m_model->columnOf(QStringLiteral("cqc")), new CqcDelegate(&view));
    view.setItemDelegateForColumn(m_model->columnOf(QStringLiteral("verdicts")),
                                  new TallyDelegate(&view));
    view.sortByColumn(0, Qt::AscendingOrder);
    connect(m_panel, &TablePanel::activated, this, [this](const Uid &provider) {
        const QString code = codeOf(provider);
        if (!code.isEmpty())
            Q_EMIT providerRequested(code);
    });
    connect(m_panel, &TablePanel::selectionChanged, this, &ProviderList::chosenChanged);
    buildScopes();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_banner);
    layout->addWidget(m_panel, 1);
    setFocusTarget(this, &view);
}

void ProviderList::buildScopes()
{
    m_scopeBox->setObjectName(QStringLiteral("providersScope"));
    m_scopeBox->setAccessibleName(tr("Which providers are listed"));
    m_scopeBox->setToolTip(tr("Files of the whole country bring many that you buy nothing from"));
    m_scopeBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const ProviderScope scope : kScopes)
        m_scopeBox->addItem({}, int(scope));
    wordScopes();
    connect(m_scopeBox, &QComboBox::activated, this,
            [this] { setScope(ProviderScope(m_scopeBox->currentData().toInt())); });
    m_panel->addToolWidget(m_scopeBox);
    m_showEvery->setObjectName(QStringLiteral("providers.showEvery"));
    connect(m_showEvery, &QAction::triggered, this, [this] { setScope(ProviderScope::Every); });
}

ProviderScope ProviderList::scope() const
{
    return m_scope == ProviderScope::Contracted && !m_scopes.anyContracted()
        ? ProviderScope::WithFigures
        : m_scope;
}

void ProviderList::setScope(ProviderScope scope)
{
    m_scope = scope;
    m_settings.setLayout(kScopeName, scopeCode(scope).toUtf8());
    showRows();
}

/// Each choice says how many it would show.
void ProviderList::wordScopes()
{
    const auto count = [this](ProviderScope scope) { return m_scopes.providers(scope).size(); };
    const QStringList words {
        m_scopes.anyContracted()
            ? tr("With a contract or role of ours (%L1)").arg(count(ProviderScope::Contracted))
            : tr("With a contract or role of ours (none yet)"),
        tr("All organisations with figures (%L1)").arg(count(ProviderScope::WithFigures)),
        tr("Every provider of the file (%L1)").arg(count(ProviderScope::Every))};
    for (int i = 0; i < words.size(); ++i)
        m_scopeBox->setItemText(i, words.at(i));
    m_scopeBox->setCurrentIndex(m_scopeBox->findData(int(scope())));
}

QString ProviderList::emptySentence() const
{
    if (m_providers.isEmpty())
        return tr("The providers whose care you buy stand here.\nImport them from a file of the "
                  "Organisation Data Service, or enter the first one.");
    return m_scopes.anyContracted()
        ? tr("None of the file’s providers has figures. Choose above the list whom it shows.")
        : tr("The list is empty because no contract or role of ours is recorded for any provider "
             "of the file and none has figures yet.\nShow every provider, open one and record "
             "our role.");
}

void ProviderList::showRows()
{
    const QList<Uid> &wanted = m_scopes.providers(scope());
    const QSet<Uid> shown(wanted.begin(), wanted.end());
    QList<ProviderSummary> rows;
    for (const ProviderSummary &provider : std::as_const(m_providers)) {
        if (shown.contains(provider.uid()))
            rows.append(provider);
    }
    m_model->setRows(providerRows(rows, m_session.clock().today()));
    m_panel->emptyState().setSentence(emptySentence());
    m_showEvery->setVisible(!m_providers.isEmpty());
    wordScopes();
}

void ProviderList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (std::exchange(m_sized, true))
        return;
    const int room = width() - 2 * space::kPage;
    const bool wide = textScaled(std::accumulate(std::begin(kWidths), std::end(kWidths), 0)) < room;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_panel->view().setColumnWidth(column,
                                       textScaled(wide ? kWidths[column] : kNarrowWidths[column]));
    m_panel->keepLayout(); // what she chose since goes over it
}

void ProviderList::reload()
{
    if (!m_session.isOpen())
        return;
    const auto providers =
        ProviderService(m_session.reader()).providers(m_session.books(), m_session.dataTo());
    if (!providers)
        return m_session.reportReadFailure(providers.error());
    const auto scopes = ProviderScopes::read(m_session.reader(), m_session.books().organisations);
    if (!scopes)
        return m_session.reportReadFailure(scopes.error());
    m_providers = *providers;
    m_scopes = *scopes;
    m_panel->setReadOnlyReason(m_session.readOnlyReason());
    showRows();
}

QString ProviderList::codeOf(const Uid &provider) const
{
    for (const ProviderSummary &one : m_providers) {
        if (one.uid() == provider)
            return one.organisation.code;
    }
    return {};
}

Uid ProviderList::chosen() const
{
    return m_panel->currentId();
}

void ProviderList::choose(const Uid &provider)
{
    m_panel->select(provider);
    if (m_scopes.providers(ProviderScope::Every).contains(provider)
        && !m_scopes.providers(scope()).contains(provider))
        say(tr("%1 is not in this list. Choose above the list to see every provider of the file.")
                .arg(codeOf(provider)));
}

QString ProviderList::neighbourOf(const Uid &provider, int step) const
{
    const QAbstractItemModel *shown = m_panel->view().model();
    for (int row = 0; row < shown->rowCount(); ++row) {
        if (shown->index(row, 0).data(IdRole).value<Uid>() == provider)
            return codeOf(shown->index(row + step, 0).data(IdRole).value<Uid>());
    }
    return {};
}

void ProviderList::warn(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Warning, sentence);
}

void ProviderList::hideNotice()
{
    m_banner->hide();
}

void ProviderList::say(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Information, sentence);
}

} // namespace candour
