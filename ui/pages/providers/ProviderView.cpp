// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/providers/ProviderView.h"

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/ProviderWords.h"
#include "core/services/SpcService.h"
#include "ui/frame/Page.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FocusTarget.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace candour {

ProviderView::ProviderView(FileSession &session, Settings &settings, UserPrompts &prompts,
                           RecordDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_line(new ElidedLabel(this))
    , m_banner(new Banner(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_overview(new ProviderOverview(desk, this))
    , m_cqc(new ProviderCqc(session, desk, this))
    , m_sites(new ProviderSites(desk, this))
    , m_figures(new ProviderFigures(session, settings, prompts, this))
    , m_comments(new ProviderComments(session, settings, prompts, this))
{
    setObjectName(QStringLiteral("providerView"));
    build();
    addTab("overview", tr("Overview"), m_overview);
    addTab("cqc", tr("CQC"), m_cqc);
    addTab("sites", tr("Sites and services"), m_sites);
    addTab("scorecard", tr("Scorecard"), m_figures);
    addTab("comments", tr("Comments"), m_comments);
    addTab("record", tr("Record, links and files"), new ProviderRecord(desk, this));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        Q_EMIT tabChanged();
        Q_EMIT chosenChanged();
    });
    connect(m_cqc, &ProviderCqc::importRequested, this, &ProviderView::ratingsImportRequested);
    connect(m_overview, &ProviderOverview::peerGroupsRequested, this,
            &ProviderView::peerGroupsRequested);
}

void ProviderView::build()
{
    m_line->setObjectName(QStringLiteral("providerFacts"));
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_banner->setObjectName(QStringLiteral("providerBanner"));
    m_banner->hide();
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    m_tabs->setObjectName(QStringLiteral("providerTabs"));
    m_tabs->setAccessibleName(tr("Parts of the provider’s page"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kRelated);
    head->addWidget(m_line, 1);
    const std::array marks {Mark::Red, Mark::Amber, Mark::Green, Mark::NoData};
    for (size_t i = 0; i < marks.size(); ++i) {
        m_counts[i] = new ChipLabel({}, ChipLabel::Tone::Neutral, this);
        m_counts[i]->setMark(marks[i]);
        head->addWidget(m_counts[i]);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addLayout(head);
    layout->addWidget(m_tabs);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    setFocusTarget(this, m_tabs);
}

void ProviderView::addTab(const char *id, const QString &title, ProviderTab *tab)
{
    m_titles.append(title);
    m_stack->addWidget(tab);
    m_tabs->setTabData(m_tabs->addTab(title), QLatin1String(id));
    connect(tab, &ProviderTab::chosenChanged, this, &ProviderView::chosenChanged);
    connect(tab, &ProviderTab::navigationRequested, this, &ProviderView::navigationRequested);
}

/// "Sites and services (8)".
void ProviderView::wordTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const int count = static_cast<ProviderTab *>(m_stack->widget(i))->count();
        m_tabs->setTabText(
            i, count > 0 ? tr("%1 (%2)").arg(m_titles.at(i)).arg(count) : m_titles.at(i));
    }
}

bool ProviderView::setProvider(const Uid &provider)
{
    if (m_content.dossier.organisation.uid != provider)
        m_banner->hide();
    m_content.dossier.organisation.uid = provider;
    return reload();
}

bool ProviderView::reload()
{
    if (!m_session.isOpen())
        return false;
    const ScorecardBooks &books = m_session.books();
    auto dossier = ProviderService(m_session.reader()).dossier(books, provider().uid);
    if (!dossier) {
        m_session.reportReadFailure(dossier.error());
        return true; // what was shown stays
    }
    if (!*dossier)
        return false;
    ProviderContent content;
    content.dossier = std::move(**dossier);
    content.today = m_session.clock().today();
    content.readOnlyReason = m_session.readOnlyReason();
    if (const Period month = m_session.dataTo(); !month.isNull()) {
        auto card =
            ScorecardService(m_session.reader())
                .scorecard(
                    books,
                    {Ref<Organisation>(content.dossier.organisation.uid), month, 12, 4, 0, {}});
        if (card)
            content.card = std::move(*card);
        else
            m_session.reportReadFailure(card.error());
        auto charts =
            SpcService(m_session.reader())
                .readings(books, {month, {Ref<Organisation>(content.dossier.organisation.uid)}});
        if (charts)
            content.charts = std::make_shared<const SpcReadings>(std::move(*charts));
        else
            m_session.reportReadFailure(charts.error());
    }
    m_content = std::move(content);
    for (int i = 0; i < m_stack->count(); ++i)
        static_cast<ProviderTab *>(m_stack->widget(i))->setContent(m_content);
    showHead();
    wordTabs();
    return true;
}

void ProviderView::refreshViews(const ChangeSet &changes)
{
    m_figures->refreshViews(changes);
    m_comments->refreshViews(changes);
}

void ProviderView::showHead()
{
    m_line->setText(providerLine(m_content.dossier, m_content.today));
    const RagCounts &counts = m_content.card.byLatest;
    const std::array numbers {counts.red, counts.amber, counts.green, counts.none};
    for (size_t i = 0; i < numbers.size(); ++i) {
        m_counts[i]->setText(QString::number(numbers[i]));
        m_counts[i]->setVisible(!m_content.card.rows.empty());
    }
}

void ProviderView::showTab(const QString &id)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toString() == id)
            m_tabs->setCurrentIndex(i);
    }
}

QString ProviderView::tabId() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

ProviderTab *ProviderView::tab() const
{
    return static_cast<ProviderTab *>(m_stack->currentWidget());
}

void ProviderView::focusTab()
{
    tab()->focusFirst();
}

void ProviderView::say(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Information, sentence);
}

void ProviderView::warn(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Warning, sentence);
}

void ProviderView::addRating()
{
    m_cqc->addRating();
}

void ProviderView::addSite()
{
    m_sites->addSite(false);
}

void ProviderView::addPerson()
{
    m_overview->addPerson();
}

} // namespace candour
