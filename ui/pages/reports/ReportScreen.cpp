// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/reports/ReportScreen.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/ReportService.h"
#include "ui/models/ReportPlacesModel.h"
#include "ui/pages/reports/FrontSheetPanel.h"
#include "ui/pages/reports/IssuedPanel.h"
#include "ui/pages/reports/PlaceRows.h"
#include "ui/pages/reports/WordsGuard.h"
#include "ui/pages/reports/WordsPanel.h"
#include "ui/print/PreviewPane.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kLeastPlaces = 160; // at 1100 wide; it begins with more
constexpr int kLeastMiddle = 300;
constexpr int kLeastPreview = 220;

} // namespace

ReportScreen::ReportScreen(FileSession &session, UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_context(std::make_unique<db::StoreContext>(session.reader().records()))
    , m_guard(new WordsGuard(session, this))
    , m_places(new ReportPlacesModel(this))
{
    setObjectName(QStringLiteral("reportScreen"));
    build();
    connectParts();
    m_previewPause.setSingleShot(true);
    m_previewPause.setInterval(kPreviewPauseMs);
    connect(&m_previewPause, &QTimer::timeout, this, &ReportScreen::layPages);
}

ReportScreen::~ReportScreen() = default;

void ReportScreen::build()
{
    m_words = new WordsPanel(this);
    FormOptions options;
    options.terms = m_session.terms();
    options.today = m_session.clock().today();
    options.isCleared = [this](const WatchedText &text) { return m_guard->isCleared(text); };
    m_front = new FrontSheetPanel(*m_context, m_prompts, options, this);
    m_middle = new QStackedWidget(this);
    m_middle->addWidget(m_words);
    m_middle->addWidget(m_front);
    m_middle->setMinimumWidth(std::max(kLeastMiddle, m_middle->minimumSizeHint().width()));
    m_issued = new IssuedPanel(this);
    m_issued->hide(); // a report is written or issued, never both
    m_preview = new PreviewPane(this);
    m_preview->view().setMinimumWidth(kLeastPreview);

    auto *writing = new QSplitter(this);
    writing->setObjectName(QStringLiteral("reportWriting"));
    writing->setChildrenCollapsible(false);
    writing->addWidget(buildPlaces());
    writing->addWidget(m_middle);
    writing->setSizes({240, 380});
    writing->setStretchFactor(1, 1);
    m_writing = writing;

    auto *split = new QSplitter(this);
    split->setObjectName(QStringLiteral("reportSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_writing);
    split->addWidget(m_issued);
    split->addWidget(m_preview);
    split->setSizes({720, 300, 420});
    split->setStretchFactor(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::kPage, space::kGroup);
    layout->addWidget(split);
}

QWidget *ReportScreen::buildPlaces()
{
    auto *panel = new QWidget(this);
    m_owed = new QLabel(panel);
    m_owed->setObjectName(QStringLiteral("wordsOwed"));
    m_owed->setWordWrap(true);
    Theme::applyFont(m_owed, TextRole::Section);
    m_onlyOwed = new QCheckBox(tr("Only these"), panel);
    m_onlyOwed->setObjectName(QStringLiteral("onlyOwed"));
    m_onlyOwed->setToolTip(tr("List only the places that still wait for words"));
    m_list = new QListView(panel);
    m_list->setObjectName(QStringLiteral("reportPlaces"));
    m_list->setAccessibleName(tr("Places of the report"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumWidth(kLeastPlaces - space::kPage); // what stands above may need more
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_places);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(space::kPage, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_owed);
    layout->addWidget(m_onlyOwed);
    layout->addWidget(m_list, 1);
    return panel;
}

void ReportScreen::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now, const QModelIndex &before) {
                if (now.data(IdRole) == before.data(IdRole))
                    return;
                commit();
                showPlace();
            });
    connect(m_list, &QListView::activated, this, [this] {
        if (m_middle->currentWidget() == m_words)
            m_words->focusWords();
        else
            m_front->setFocus();
    });
    connect(m_onlyOwed, &QCheckBox::toggled, this, &ReportScreen::hideSettledPlaces);
    connect(m_words, &WordsPanel::typed, this, [this] {
        keepTyped();
        layPages();
    });
    connect(m_words, &WordsPanel::saveRequested, this, &ReportScreen::saveWords);
    connect(m_words, &WordsPanel::nextRequested, this, &ReportScreen::goToNextOpen);
    connect(m_front, &FrontSheetPanel::saveRequested, this, &ReportScreen::saveFront);
    connect(m_front, &FrontSheetPanel::clearanceGiven, m_guard, &WordsGuard::clearFront);
    connect(m_words, &WordsPanel::clearanceGiven, this,
            [this](const QString &section, const QString &about, const QString &reason) {
                m_guard->clearWords(m_work->report().uid, section, about, reason);
            });
    connect(m_guard, &WordsGuard::cleared, this, &ReportScreen::showPlace);
}

bool ReportScreen::open(const Uid &uid)
{
    if (m_work && m_work->report().uid == uid)
        return true;
    commit();
    if (!read(uid)) {
        close();
        return false;
    }
    m_onlyOwed->setChecked(false);
    showReport();
    layPages();
    m_preview->view().goToPage(0);
    return true;
}

void ReportScreen::close()
{
    commit();
    m_previewPause.stop();
    m_work.reset();
    m_laid = {};
}

bool ReportScreen::read(const Uid &uid)
{
    auto work = ReportWork::read(m_session.reader(), m_session.books(), uid);
    if (!work) {
        if (work.error().code != ErrorCode::NotFound) // not gone: unread
            m_session.reportReadFailure(work.error());
        return false;
    }
    m_work = std::move(*work);
    return true;
}

void ReportScreen::showReport()
{
    const Report &report = m_work->report();
    const bool draft = report.state == ReportState::Draft;
    m_writing->setVisible(draft);
    m_issued->setVisible(!draft);
    if (draft) {
        const bool readOnly = !m_session.readOnlyReason().isNull();
        m_words->setReadOnly(readOnly);
        m_front->setReadOnly(readOnly);
        listPlaces();
        return;
    }
    const auto person = m_session.reader().records().find(report.issuedBy);
    if (!person)
        m_session.reportReadFailure(person.error());
    m_issued->show(report, person && *person ? (*person)->name : QString());
}

void ReportScreen::listPlaces()
{
    const QString chosen = chosenKey();
    m_places->setRows(placeRows(*m_work));
    const qsizetype owed = m_work->owed().size();
    m_owed->setText(owed == 0 ? tr("No words owed") : tr("Words still owed: %1").arg(owed));
    m_onlyOwed->setEnabled(owed > 0 || m_onlyOwed->isChecked());
    if (m_places->indexOf(chosen) < 0)
        choose(m_places->row(m_places->nextOpen(-1) < 0 ? 1 : m_places->nextOpen(-1)).key);
    else
        showPlace();
    hideSettledPlaces();
}

QString ReportScreen::chosenKey() const
{
    return m_list->currentIndex().data(IdRole).toString();
}

void ReportScreen::choose(const QString &key)
{
    const int row = m_places->indexOf(key);
    if (row >= 0)
        m_list->setCurrentIndex(m_places->index(row));
}

void ReportScreen::showPlace()
{
    if (!m_work)
        return;
    const QString key = chosenKey();
    if (key == frontSheetKey()) {
        m_front->show(recordType<FrontSheet>().toData(*m_work->frontSheet()),
                      m_work->owedOnFrontSheet());
        m_middle->setCurrentWidget(m_front);
        return;
    }
    const PlaceWords *words = placeOf(*m_work, key);
    if (!words)
        return;
    const bool another = words->place.section != m_words->place().section
        || words->place.about != m_words->place().about;
    m_words->show(*words);
    m_guard->look(m_work->report().uid, *m_words);
    m_middle->setCurrentWidget(m_words);
    if (another)
        bringPreviewTo(words->place);
}

void ReportScreen::hideSettledPlaces()
{
    const bool only = m_onlyOwed->isChecked();
    int heading = -1;
    bool underHeading = false;
    const auto settleHeading = [&] {
        if (heading >= 0)
            m_list->setRowHidden(heading, only && !underHeading);
    };
    for (int i = 0; i < m_places->rowCount(); ++i) {
        const ReportPlaceRow &row = m_places->row(i);
        if (row.state == ReportPlaceRow::State::Heading) {
            settleHeading();
            heading = i;
            underHeading = false;
            continue;
        }
        // The place she is at stays, settled or not.
        const bool shown = !only || isOpen(row.state) || row.key == chosenKey();
        m_list->setRowHidden(i, !shown);
        underHeading |= shown;
    }
    settleHeading();
}

void ReportScreen::goToNextOpen()
{
    const int next = m_places->nextOpen(m_list->currentIndex().row());
    if (next < 0 || next == m_list->currentIndex().row())
        return;
    m_list->setCurrentIndex(m_places->index(next));
    hideSettledPlaces();
    if (m_middle->currentWidget() == m_words)
        m_words->focusWords();
}

void ReportScreen::bringPreviewTo(const TextPlace &place)
{
    if (!place.position.isEmpty())
        m_preview->view().goToLabel(place.position);
    else if (place.section == reportSection::kDomain)
        m_preview->view().goToLabel(place.label + QStringLiteral(": ") + place.subject);
    else if (place.section == reportSection::kProvider)
        m_preview->view().goToLabel(place.label + QStringLiteral(". "));
    else if (!place.subject.isEmpty())
        m_preview->view().goToLabel(place.subject);
    else
        m_preview->view().goToLabel(place.label);
}

void ReportScreen::refresh(const ChangeSet &changes)
{
    if (!m_work || changes.isEmpty())
        return;
    const Report before = m_work->report();
    if (!read(before.uid))
        return;
    showReport();
    previewSoon();
    const Report &now = m_work->report();
    if (now.state != before.state || now.title != before.title) {
        m_previewPause.stop();
        layPages();
        Q_EMIT reportChanged();
    }
}

void ReportScreen::previewSoon()
{
    m_previewPause.start();
}

void ReportScreen::layPages()
{
    m_previewPause.stop();
    if (!m_work)
        return;
    const Report &report = m_work->report();
    if (report.state == ReportState::Draft) {
        if (m_words->isTyped())
            m_work->showWords(m_words->place().section, m_words->place().about, m_words->text());
        m_laid = layReport(m_work->document(draftEdition(report)), m_work->isOnePage());
    } else if (auto document = issuedDocument(m_session.reader(), report)) {
        m_laid = layReport(*document, false); // it was stored as it was fitted
    } else {
        m_laid = {};
        m_prompts.report({.what = document.error().text, .technical = document.error().detail});
    }
    m_preview->setPages(m_laid.pages);
}

const LaidReport &ReportScreen::laid()
{
    if (m_previewPause.isActive() || m_words->isTyped())
        layPages();
    return m_laid;
}

bool ReportScreen::commit()
{
    m_refused = false;
    if (!m_work || m_work->report().state != ReportState::Draft)
        return true;
    m_words->commit();
    return m_front->commit();
}

void ReportScreen::keepTyped()
{
    m_session.run(
        [uid = m_work->report().uid, place = m_words->place(),
         text = m_words->text()](db::Database &database, const Progress &) {
            return keepTypedText(database, uid, place.section, place.about, text);
        },
        this, [](const Result<ChangeSet> &) {}); // saving says what is wrong
}

void ReportScreen::saveWords(const QString &section, const QString &about, const QString &text)
{
    m_session.run(
        [uid = m_work->report().uid, section, about, text](db::Database &database,
                                                           const Progress &) {
            return saveReportText(database, uid, section, about, text);
        },
        this,
        [this](const Result<ChangeSet> &result) {
            if (result)
                return;
            m_refused = true;
            m_words->takeBack();
            m_prompts.report({.what = result.error().text,
                              .means = tr("Your words are still in the box, but not in the file."),
                              .technical = result.error().detail});
        });
}

void ReportScreen::saveFront(const RecordData &sheet)
{
    m_session.run(
        [value = recordType<FrontSheet>().fromData(sheet)](
            db::Database &database, const Progress &) { return saveFrontSheet(database, value); },
        this,
        [this](const Result<ChangeSet> &result) {
            if (result)
                return;
            m_refused = true;
            m_prompts.report(
                {.what = result.error().text,
                 .means = tr("What you typed is still in the form, but not in the file."),
                 .technical = result.error().detail});
        });
}

} // namespace candour
