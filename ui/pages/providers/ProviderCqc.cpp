// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/CqcAnswers.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/ProviderRatings.h"
#include "ui/delegates/CqcDelegate.h"
#include "ui/dialogs/RatingsDialog.h"
#include "ui/models/ValueTableModel.h"
#include "ui/pages/providers/ProviderRows.h"
#include "ui/pages/providers/ProviderTabs.h"
#include "ui/pages/providers/TabParts.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/widgets/TableRoles.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kRowHeight = 40;
constexpr int kMostPlaces = 4; ///< in sight at once
constexpr int kWidths[] = {188, 122, 122, 122, 122, 122, 122, 98, 90};

} // namespace

ProviderCqc::ProviderCqc(FileSession &session, RecordDesk &desk, QWidget *parent)
    : ProviderTab(parent)
    , m_session(session)
    , m_desk(desk)
    , m_now(new ValueTableModel(cqcColumns(tr("Place")), this))
    , m_history(new ValueTableModel(cqcColumns(tr("Place")), this))
    , m_nowView(addTable(m_now, "cqcNow", tr("CQC ratings now")))
    , m_historyView(addTable(m_history, "cqcHistory", tr("CQC ratings as published")))
    , m_current(m_nowView)
    , m_empty(new QLabel(
          tr("No rating is held. Import the file that CQC publishes, or add what it published."),
          this))
    , m_add(new QPushButton(tr("Add ratings…"), this))
    , m_import(new QPushButton(tr("Import a CQC file…"), this))
    , m_link(new QPushButton(tr("Open CQC’s page"), this))
{
    setObjectName(QStringLiteral("providerCqc"));
    m_add->setObjectName(QStringLiteral("addRating"));
    m_import->setObjectName(QStringLiteral("importRatings"));
    m_link->setObjectName(QStringLiteral("openCqc"));
    m_empty->setObjectName(QStringLiteral("noRatings"));
    connect(m_add, &QPushButton::clicked, this, &ProviderCqc::addRating);
    connect(m_import, &QPushButton::clicked, this, &ProviderCqc::importRequested);
    connect(m_link, &QPushButton::clicked, this, &ProviderCqc::openLink);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::kRelated);
    layout->addWidget(headingRow(tr("Now"), {m_link, m_import, m_add}, this));
    layout->addWidget(m_empty);
    layout->addWidget(m_nowView);
    layout->addWidget(headingRow(tr("As published, newest first"), {}, this));
    layout->addWidget(m_historyView, 1);
}

FrozenTableView *ProviderCqc::addTable(ValueTableModel *model, const char *name,
                                       const QString &title)
{
    auto *view = new FrozenTableView(this);
    setUpTable(view, model, name, title);
    view->setSelectionBehavior(QAbstractItemView::SelectItems); // each cell is a rating
    setWidths(view, kWidths);
    view->verticalHeader()->setDefaultSectionSize(Theme::scaled(kRowHeight)); // two lines of a word
    auto *delegate = new CqcDelegate(view);
    for (int column = 1; column <= kCqcQuestions; ++column)
        view->setItemDelegateForColumn(column, delegate);
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        m_desk.edit(recordType<CqcRating>(), ratingOf(index));
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, view] {
        m_current = view;
        m_link->setEnabled(isWebAddress(linkOfCurrent()));
        Q_EMIT chosenChanged();
    });
    return view;
}

void ProviderCqc::setContent(const ProviderContent &content)
{
    m_dossier = content.dossier;
    m_now->setRows(cqcRows(m_dossier, currentAnswers(m_dossier.ratings)));
    m_history->setRows(cqcRows(m_dossier, publishedAnswers(m_dossier.ratings)));
    fitHeight(m_nowView, kMostPlaces);
    m_empty->setVisible(m_dossier.ratings.isEmpty());
    for (QPushButton *button : {m_add, m_import})
        setReadOnly(button, content.readOnlyReason);
    m_link->setEnabled(isWebAddress(linkOfCurrent()));
}

std::pair<const RecordKind *, Uid> ProviderCqc::chosen() const
{
    const QModelIndex index = m_current->currentIndex();
    if (!index.isValid())
        return {};
    return {&recordType<CqcRating>(), ratingOf(index)};
}

void ProviderCqc::focusFirst()
{
    m_nowView->setFocus(Qt::OtherFocusReason);
}

int ProviderCqc::count() const
{
    return m_history->rowCount();
}

void ProviderCqc::addRating()
{
    const Organisation &provider = m_dossier.organisation;
    QList<RatedPlace> places {{provider.uid, tr("The provider as a whole")}};
    for (const ProviderSite &site : std::as_const(m_dossier.sites))
        places.append({site.organisation.uid, site.organisation.name});
    m_ratings =
        new RatingsDialog(shortNameOf(provider), places, m_session.clock().today(), window());
    m_ratings->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_ratings, &RatingsDialog::saveRequested, this, &ProviderCqc::saveRatings);
    m_ratings->open();
}

void ProviderCqc::saveRatings(const CqcAnswers &answers)
{
    m_session.run([answers](db::Database &database,
                            const Progress &) { return addRatings(database, answers); },
                  this,
                  [this](const Result<ChangeSet> &result) {
                      if (!m_ratings)
                          return;
                      if (result)
                          m_ratings->accept();
                      else
                          m_ratings->showProblem(result.error().text, result.error().detail);
                  });
}

QString ProviderCqc::linkOfCurrent() const
{
    const QModelIndex index = m_current->currentIndex();
    const Uid wanted = index.isValid() ? ratingOf(index) : Uid();
    QString any;
    for (const CqcRating &rating : m_dossier.ratings) {
        if (rating.uid == wanted)
            return rating.link;
        if (any.isEmpty())
            any = rating.link;
    }
    return any;
}

void ProviderCqc::openLink()
{
    // Only ever an address of the web: what a file of ratings carries is not to start programs.
    const QString link = linkOfCurrent();
    if (isWebAddress(link))
        QDesktopServices::openUrl(QUrl(link.trimmed(), QUrl::StrictMode));
}

} // namespace candour
