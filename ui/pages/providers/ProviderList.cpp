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
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <numeric>

namespace candour {

namespace {

/// Beside providerColumns(), at 100 per cent text: where all that is said has room, and where the
/// verdicts at least are to be in sight on a small screen.
constexpr int kWidths[] = {340, 60, 140, 200, 200, 190, 100, 150, 90, 60};
constexpr int kNarrowWidths[] = {242, 48, 98, 138, 180, 180, 96, 136, 80, 56};

} // namespace

ProviderList::ProviderList(FileSession &session, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ValueTableModel(providerColumns(), this))
    , m_panel(new TablePanel(
          {.id = QStringLiteral("providers"),
           .name = tr("Providers"),
           .terms = session.terms(),
           .frozenColumns = 1,
           .icon = QStringLiteral("providers"),
           .emptySentence = tr("The providers whose care you buy stand here.\nImport them "
                               "from a file of the Organisation Data Service, or enter the "
                               "first one.")},
          settings, this))
    , m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("providerList"));
    m_banner->setObjectName(QStringLiteral("providersBanner"));
    m_banner->hide();
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    m_panel->setModel(m_model);
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_banner);
    layout->addWidget(m_panel, 1);
    setFocusTarget(this, &view);
}

void ProviderList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (std::exchange(m_sized, true))
        return;
    const int room = width() - 2 * space::kPage;
    const bool wide =
        Theme::scaled(std::accumulate(std::begin(kWidths), std::end(kWidths), 0)) < room;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_panel->view().setColumnWidth(
            column, Theme::scaled(wide ? kWidths[column] : kNarrowWidths[column]));
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
    m_providers = *providers;
    m_model->setRows(providerRows(m_providers, m_session.clock().today()));
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

void ProviderList::say(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Information, sentence);
}

} // namespace candour
