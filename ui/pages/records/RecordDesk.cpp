// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/RecordDesk.h"

#include "core/base/PersonText.h"
#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/AttachmentService.h"
#include "core/services/FileSession.h"
#include "core/services/RecordDrafts.h"
#include "core/services/RecordEditing.h"
#include "core/services/RecordService.h"
#include "core/services/TextGuard.h"
#include "ui/dialogs/RecordDialog.h"
#include "ui/pages/records/FormKeeper.h"
#include "ui/pages/records/RecordAside.h"
#include "ui/pages/records/RecordSheet.h"
#include "ui/pages/records/RecordWindow.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/settings/Settings.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace candour {

namespace {

/// The kinds that stand alone, with their words: what a field of hers can be added to.
QList<std::pair<QString, QString>> kindChoices(const Registry &registry,
                                               const TermDictionary &terms)
{
    QList<std::pair<QString, QString>> kinds;
    for (const RecordKind *kind : registry.kinds()) {
        if (!registry.ownerOf(*kind).kind)
            kinds.append({kind->id, kindLabelPlural(*kind, terms)});
    }
    std::sort(kinds.begin(), kinds.end(), [](const auto &a, const auto &b) {
        return a.second.compare(b.second, Qt::CaseInsensitive) < 0;
    });
    return kinds;
}

/// The first text among the fields that name a record: where what was typed into a picker belongs.
QString nameField(const RecordKind &kind)
{
    for (const QString &name : kind.title) {
        const Field *field = kind.field(name);
        if (field && field->kind == FieldKind::Line)
            return name;
    }
    return {};
}

} // namespace

RecordDesk::RecordDesk(FileSession &session, UserPrompts &prompts, Settings &settings,
                       QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_window(window)
{
    connect(&session, &FileSession::closed, this, &RecordDesk::forgetFile);
}

RecordDesk::~RecordDesk()
{
    forgetFile();
}

void RecordDesk::forgetFile()
{
    const auto open = std::exchange(m_open, {});
    for (const QPointer<QWidget> &window : open)
        delete window; // it speaks of a file that is gone
    m_context.reset();
    m_copies.reset();
}

const FormContext &RecordDesk::context()
{
    if (!m_context)
        m_context = formContext(m_session.reader());
    return *m_context;
}

QString RecordDesk::nameOf(const RecordKind &kind, const Uid &uid)
{
    const auto record = m_session.reader().records().find(kind, uid);
    if (!record || !*record)
        return kindLabel(kind, m_session.terms());
    const auto titles = [this](const RecordKind &other, const Uid &of) {
        return context().titleOf(other, of);
    };
    return recordWords(**record, titles, m_session.terms());
}

std::optional<RecordData> RecordDesk::read(const RecordKind &kind, const Uid &uid)
{
    auto record = m_session.reader().records().find(kind, uid);
    if (!record) {
        m_session.reportReadFailure(record.error());
        return std::nullopt;
    }
    if (!*record)
        m_prompts.report({.what = tr("This record is no longer in the file."),
                          .todo = tr("Somebody may have undone its import.")});
    return *record;
}

namespace {

/// Scorecards and papers are made by the kind of provider; a file of the ODS may not know it.
void providerHasKind(const RecordData &organisation, QList<Problem> &problems)
{
    const QString kind = organisation.text(u"provider_type");
    const bool isProvider =
        organisation.text(u"type") == candour::codeOf(OrganisationType::Provider);
    if (isProvider && (kind.isEmpty() || kind == candour::codeOf(ProviderType::None)))
        problems.append(
            {QStringLiteral("provider_type"), RecordDesk::tr("Say what kind of provider it is.")});
}

} // namespace

/// None, with a word to her, while the organisation's own fields cannot be read.
std::optional<FormOptions> RecordDesk::optionsFor(const RecordKind &kind)
{
    auto additional = additionalFieldsOf(m_session.reader(), kind);
    if (!additional) {
        reportUnread(tr("Your organisation's own fields could not be read, so the form was not "
                        "opened."),
                     additional.error());
        return std::nullopt;
    }
    FormOptions options;
    options.terms = m_session.terms();
    options.additional = *std::move(additional);
    options.today = m_session.clock().today();
    if (&kind == &recordType<AdditionalField>())
        options.choices.insert(QStringLiteral("record_kind"),
                               kindChoices(m_session.reader().registry(), options.terms));
    options.createOther = [this](const RecordKind &other, const QString &typed, QWidget *over,
                                 const std::function<void(const Uid &)> &made) {
        createOther(other, typed, over, made);
    };
    options.isCleared = [this](const WatchedText &text) {
        const auto cleared = isCleared(m_session.reader(), text);
        return cleared && *cleared;
    };
    return options;
}

/// What was typed and not saved, if anything. A form without it would write over it.
bool RecordDesk::readDraft(Opening &opening)
{
    auto draft = recordDraft(m_session.reader(), opening.record.kind(), opening.uid);
    if (!draft) {
        reportUnread(tr("What was typed here earlier could not be read, so the form was not "
                        "opened."),
                     draft.error());
        return false;
    }
    opening.draft = *std::move(draft);
    return true;
}

void RecordDesk::create(const RecordKind &kind, const RecordData &start)
{
    Opening opening {start.isNull() ? kind.fresh() : start, Uid::create()};
    opening.record.uid = {};
    open(kind, opening);
}

void RecordDesk::createOther(const RecordKind &kind, const QString &typed, QWidget *over,
                             const std::function<void(const Uid &)> &made)
{
    Opening opening {kind.fresh(), Uid::create()};
    if (const QString name = nameField(kind); !name.isEmpty() && !typed.isEmpty())
        opening.record.setValue(name, typed);
    opening.made = made;
    opening.over = over->window();
    open(kind, opening);
}

void RecordDesk::edit(const RecordKind &kind, const Uid &uid, const QList<Uid> &neighbours)
{
    if (const auto record = read(kind, uid))
        open(kind, {*record, uid, neighbours});
}

void RecordDesk::open(const RecordKind &kind, Opening opening)
{
    auto options = optionsFor(kind);
    if (!options || !readDraft(opening))
        return;
    // Asked when it is made: who changes a name later need not know.
    if (opening.record.uid.isNull() && &kind == &recordType<Organisation>())
        options->further = &providerHasKind;
    auto *dialog = new RecordDialog(kind, context(), m_prompts, *options,
                                    opening.over ? opening.over : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open.removeAll(nullptr);
    m_open.append(dialog);
    auto *keeper = new FormKeeper(*dialog, m_session);
    auto *aside = makeAside(kind, opening.uid, dialog);
    dialog->setAside(aside);
    aside->setRestoreGuard([dialog] {
        return dialog->form().isChanged()
            ? tr("Save what you typed in the form first, or leave it.")
            : QString();
    });
    connect(aside, &RecordAside::restored, dialog, [this, dialog, keeper, &kind] {
        if (const auto record = read(kind, keeper->uid()))
            dialog->setRecord(*record);
    });
    dialog->remember(m_settings, QStringLiteral("record.") + kind.id);
    fill(*dialog, *keeper, opening);
    connect(keeper, &FormKeeper::saved, this, [this, &kind, made = opening.made](const Uid &uid) {
        if (made)
            made(uid);
        Q_EMIT saved(kind.id, uid);
    });
    connect(dialog, &RecordDialog::actionTriggered, keeper, [dialog, keeper] {
        keeper->throwAway();
        dialog->setRecord(RecordData(dialog->form().original()));
        dialog->sayNothing();
    });
    connect(dialog, &RecordDialog::stepRequested, keeper,
            [this, dialog, keeper, aside, opening, &kind](int by) {
                Opening from = opening;
                from.uid = keeper->uid();
                goOn(*dialog, *keeper, from, by);
                aside->setRecord(kind, keeper->uid());
            });
    dialog->open();
}

void RecordDesk::fill(RecordDialog &dialog, FormKeeper &keeper, const Opening &opening)
{
    keeper.setUid(opening.uid);
    dialog.sayNothing();
    dialog.setRecord(opening.record);
    dialog.setReadOnlyReason(m_session.readOnlyReason());
    const qsizetype at = opening.neighbours.indexOf(opening.uid);
    dialog.setNeighbours(at > 0, at >= 0 && at + 1 < opening.neighbours.size());
    if (!opening.draft || !m_session.readOnlyReason().isNull())
        return;
    dialog.form().setTyped(opening.draft->typed);
    dialog.say(
        tr("This was typed on %1 and is not saved yet.").arg(stampWords(opening.draft->time)),
        tr("Throw it away"));
}

void RecordDesk::goOn(RecordDialog &dialog, FormKeeper &keeper, const Opening &opening, int by)
{
    const qsizetype to = opening.neighbours.indexOf(opening.uid) + by;
    if (to < 0 || to >= opening.neighbours.size())
        return;
    const Uid uid = opening.neighbours[to];
    const auto record = read(opening.record.kind(), uid);
    if (!record)
        return;
    Opening next {*record, uid, opening.neighbours};
    if (readDraft(next))
        fill(dialog, keeper, next);
}

std::optional<QString> RecordDesk::askWhy(const QString &title, const QString &action)
{
    const auto reason =
        m_prompts.textLine({.title = title,
                            .label = tr("It goes out of every list and stays in the history. Why?"),
                            .action = action});
    if (!reason || personFindings(*reason, m_session.clock().today()).isEmpty())
        return reason;
    m_prompts.report({.what = tr("A person could be named in this reason, and reasons are kept in "
                                 "the history for good."),
                      .means = tr("Nothing was withdrawn."),
                      .todo = tr("Say it without the person.")});
    return std::nullopt;
}

void RecordDesk::withdraw(const RecordKind &kind, const QList<Uid> &uids)
{
    if (uids.isEmpty())
        return;
    const QString what = uids.size() == 1
        ? nameOf(kind, uids.first())
        : QStringLiteral("%1 (%2)").arg(kindLabelPlural(kind, m_session.terms())).arg(uids.size());
    const auto reason = askWhy(tr("Withdraw: %1").arg(what), tr("Withdraw"));
    if (!reason)
        return;
    m_session.run([kind = &kind, uids, why = *reason](db::Database &database, const Progress &) {
        return withdrawRecords(database, *kind, uids, why);
    });
}

void RecordDesk::restore(const RecordKind &kind, const QList<Uid> &uids)
{
    if (!uids.isEmpty())
        m_session.run([kind = &kind, uids](db::Database &database, const Progress &) {
            return restoreRecords(database, *kind, uids);
        });
}

RecordAside *RecordDesk::makeAside(const RecordKind &kind, const Uid &uid, QWidget *parent)
{
    auto *aside = new RecordAside(m_session, m_prompts, parent);
    aside->setRecord(kind, uid);
    connect(aside, &RecordAside::copyRequested, this, &RecordDesk::openCopy);
    connect(aside, &RecordAside::openRequested, this,
            [this](const QString &kindId, const Uid &other) {
                if (const RecordKind *found = m_session.reader().registry().byId(kindId))
                    edit(*found, other);
            });
    return aside;
}

QWidget *RecordDesk::makeSheet(const RecordKind &kind, const Uid &uid, QWidget *parent)
{
    auto *sheet = new RecordSheet(m_session, *this, kind, uid, parent);
    m_open.removeAll(nullptr);
    m_open.append(sheet);
    return sheet;
}

void RecordDesk::openWindow(const RecordKind &kind, const Uid &uid)
{
    RecordWindow::open(m_session, m_prompts, m_settings, kind, uid);
}

/// A copy, so that what another program writes cannot reach the file.
void RecordDesk::openCopy(const Uid &attachment)
{
    const auto record = m_session.reader().records().find(Ref<Attachment>(attachment));
    if (!record)
        return reportUnread(tr("The attachment could not be read."), record.error());
    if (!*record)
        return;
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString path =
        m_copies->filePath(attachment.toText() + u'-' + QFileInfo((*record)->name).fileName());
    QFile::remove(path);
    if (const auto done = saveAttachment(m_session.reader(), attachment, path); !done) {
        report(done.error());
        return;
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_prompts.report({.what = tr("No program here opens “%1”.").arg((*record)->name),
                          .todo = tr("Save it, and open it where there is one.")});
}

void RecordDesk::reportUnread(const QString &what, const Error &error)
{
    m_prompts.report({.what = what,
                      .means = tr("Nothing in your file was changed."),
                      .todo = error.text,
                      .technical = error.detail});
}

void RecordDesk::report(const Error &error)
{
    m_prompts.report({.what = error.text,
                      .means = tr("Nothing in your file was changed."),
                      .technical = error.detail});
}

} // namespace candour
