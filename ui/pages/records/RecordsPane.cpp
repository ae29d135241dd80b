// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/RecordsPane.h"

#include "core/db/Database.h"
#include "core/domain/AdditionalFields.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/RebaseService.h"
#include "core/services/RecordService.h"
#include "ui/actions/FixedKeys.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kShownColumns = 8;

int columnWidth(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::YesNo:
    case FieldKind::Time:
        return 90;
    case FieldKind::Date:
    case FieldKind::ReferenceNumber:
        return 110;
    case FieldKind::Reference:
        return 220;
    case FieldKind::Line:
        return field.maximumLength > 0 && field.maximumLength <= 60 ? 120 : 280;
    case FieldKind::Text:
        return 320;
    default:
        return 160;
    }
}

/// What belongs into a list that has nothing yet.
QString emptySentence(const RecordKind &kind, const TermDictionary &terms)
{
    if (&kind == &recordType<Comment>())
        return RecordsPane::tr("What you say about a figure on a scorecard is listed here.");
    if (&kind == &recordType<VerdictOverride>())
        return RecordsPane::tr("When you set a colour by hand, with your reason, it is listed "
                               "here.");
    if (&kind == &recordType<Rebase>())
        return RecordsPane::tr("When the limits of a control chart are calculated anew from a "
                               "month on, with your reason, it is listed here.");
    if (&kind == &recordType<ChartNote>())
        return RecordsPane::tr("The words you pin to a point of a chart are listed here.");
    if (&kind == &recordType<CqcRating>())
        return RecordsPane::tr("The ratings that CQC published for your providers stand here. "
                               "Enter them, or import them as CSV.");
    if (&kind == &recordType<AdditionalField>())
        return RecordsPane::tr("Something Candour does not ask for? Add a field of your own to any "
                               "kind of record, and it stands on its form.");
    if (&kind == &recordType<Organisation>())
        return RecordsPane::tr("Providers, sites, practices and peers stand here. Import a file of "
                               "the Organisation Data Service, or enter them.");
    return RecordsPane::tr("Nothing here yet: %1.").arg(kindLabelPlural(kind, terms));
}

} // namespace

RecordsPane::RecordsPane(const RecordKind &kind, FileSession &session, RecordDesk &desk,
                         UserPrompts &prompts, Settings &settings, QWidget *parent,
                         const QString &list)
    : QWidget(parent)
    , m_kind(kind)
    , m_session(session)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_context(formContext(session.reader()))
    , m_model(new RecordTableModel(
          kind,
          [this](const RecordKind &of, const Uid &uid) { return m_context->titleOf(of, uid); },
          session.terms(), this))
{
    if (&kind == &recordType<Rebase>()) // why stands in sight, the rare breakdown at the end
        m_firstColumns = {QStringLiteral("organisation"),    QStringLiteral("indicator"),
                          QStringLiteral("from_period"),     QStringLiteral("reason"),
                          QStringLiteral("baseline_points"), QStringLiteral("breakdown")};
    const QString name = list.isEmpty() ? QStringLiteral("records.") + kind.id : list;
    m_panel = new TablePanel({.id = name,
                              .name = kindLabelPlural(kind, session.terms()),
                              .terms = session.terms(),
                              .emptySentence = emptySentence(kind, session.terms())},
                             settings, this);
    build(name);
}

RecordsPane::~RecordsPane()
{
    delete m_panel; // before its model
}

void RecordsPane::build(const QString &list)
{
    setObjectName(QStringLiteral("recordsPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    setFocusTarget(this, m_panel);
    loadAdditional();
    nameKinds();
    load();
    m_model->setEditable(true);
    m_panel->setFormContext(m_context.get());
    m_panel->setModel(m_model);
    m_panel->setReadOnlyReason(m_session.readOnlyReason());
    m_panel->setBulkEdit(true);
    m_panel->view().setObjectName(QStringLiteral("recordTable"));
    showFirstColumns();
    buildActions();
    m_commands = new TableCommands(*m_panel, list, m_session, m_prompts);
    connect(m_panel, &TablePanel::activated, this, [this](const Uid &record) {
        if (m_opensForm)
            m_desk.edit(m_kind, record, m_panel->shownIds());
        Q_EMIT activated(record);
    });
    connect(m_panel, &TablePanel::selectionChanged, this, &RecordsPane::selectionChanged);
    connect(m_panel, &TablePanel::printRequested, this, &RecordsPane::printRequested);
    connect(m_panel, &TablePanel::cellsEdited, this, &RecordsPane::cellsEdited);
    connect(m_panel, &TablePanel::bulkEditRequested, this, &RecordsPane::bulkEdit);
    connect(&m_desk, &RecordDesk::saved, this, [this](const QString &kind, const Uid &uid) {
        if (kind != m_kind.id)
            return;
        m_panel->settle();
        m_panel->select(uid);
        sayWithoutEffect(uid);
    });
}

/// A recalculation may be of a point that is still to come, and may be mistyped.
void RecordsPane::sayWithoutEffect(const Uid &uid)
{
    if (&m_kind != &recordType<Rebase>())
        return;
    const auto rebase = m_session.reader().records().find(Ref<Rebase>(uid));
    if (!rebase || !*rebase)
        return;
    const auto sentence = withoutEffect(m_session.reader(), **rebase);
    if (sentence && !sentence->isEmpty())
        m_panel->announce(*sentence);
}

void RecordsPane::buildActions()
{
    const bool isOnly = &m_kind == &recordType<Profile>(); // a file has exactly one
    const QString why = isOnly ? tr("There is one in each file.") : m_session.readOnlyReason();
    const bool writable = m_session.readOnlyReason().isNull();
    const auto add = [this](const char *name, const char *buttonName, const QString &text,
                            void (RecordsPane::*does)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, does);
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(buttonName));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        });
        m_panel->addToolWidget(button);
        return action;
    };
    auto *withdraw =
        add("record.withdraw", "recordWithdraw", tr("Withdraw…"), &RecordsPane::withdrawChosen);
    auto *edit = add("record.edit", "recordEdit", writable ? tr("Edit…") : tr("Read…"),
                     &RecordsPane::editCurrent);
    auto *create = add("record.new", "recordNew", tr("New…"), &RecordsPane::createRecord);
    create->setEnabled(writable && !isOnly);
    create->setToolTip(why.isEmpty() ? create->text() : why);
    withdraw->setShortcuts(keysOf(fixedKey(fixed::kWithdraw)));
    withdraw->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_panel->addAction(withdraw);
    m_panel->addRowAction(edit);
    auto *window = new QAction(tr("Open in new window"), this);
    window->setObjectName(QStringLiteral("record.newWindow"));
    window->setShortcuts(keysOf(fixedKey(fixed::kNewWindow)));
    window->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(window, &QAction::triggered, this, &RecordsPane::openWindow);
    m_panel->addAction(window);
    m_panel->addRowAction(window);
    m_panel->addRowAction(create);
    m_panel->addRowAction(withdraw);
    m_panel->emptyState().addAction(create);
    const auto follow = [this, edit, window, withdraw, writable, isOnly, why] {
        edit->setEnabled(!m_panel->currentId().isNull());
        window->setEnabled(!m_panel->currentId().isNull());
        withdraw->setEnabled(writable && !isOnly && !m_panel->selectedIds().isEmpty());
        withdraw->setToolTip(why.isEmpty() ? tr("Takes the chosen records out of use (Ctrl+Delete)")
                                           : why);
    };
    connect(m_panel, &TablePanel::selectionChanged, this, follow);
    follow();
}

void RecordsPane::showFirstColumns()
{
    FrozenTableView &view = m_panel->view();
    int shown = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Field &field = m_model->fieldAt(column);
        const bool own = column < m_kind.fields.size();
        bool hide = column > 0
            && (!own || field.isList() || field.kind == FieldKind::Attachment
                || shown >= kShownColumns);
        if (!m_firstColumns.isEmpty())
            hide = column > 0 && !m_firstColumns.contains(field.name);
        view.setColumnHidden(column, hide);
        view.setColumnWidth(column, textScaled(columnWidth(field)));
        shown += hide ? 0 : 1;
    }
    int place = 0;
    for (const QString &name : std::as_const(m_firstColumns)) {
        const int column = m_kind.indexOf(name);
        if (column >= 0)
            view.horizontalHeader()->moveSection(view.horizontalHeader()->visualIndex(column),
                                                 place++);
    }
    view.sortByColumn(m_firstColumns.isEmpty() ? 0
                                               : qMax(0, m_kind.indexOf(m_firstColumns.first())),
                      Qt::AscendingOrder);
    m_panel->keepLayout();
}

void RecordsPane::setFirstColumns(const QStringList &fields)
{
    m_firstColumns = fields;
    showFirstColumns();
}

void RecordsPane::setBelongs(const Belongs &belongs)
{
    m_belongs = belongs;
    m_whole = true;
    load();
}

void RecordsPane::setStart(const RecordData &start)
{
    m_start = start;
}

void RecordsPane::loadAdditional()
{
    const auto fields = additionalFieldsOf(m_session.reader(), m_kind);
    if (!fields)
        return m_session.reportReadFailure(fields.error()); // the columns shown stay
    m_additional.clear();
    for (const AdditionalField &field : *fields)
        m_additional.append({field.uid, fieldOf(field, m_words)});
    m_model->setAdditional(m_additional);
}

/// The kind of record that a field of her own belongs to is kept by its code.
void RecordsPane::nameKinds()
{
    if (&m_kind != &recordType<AdditionalField>())
        return;
    QHash<QString, QString> words;
    for (const RecordKind *kind : m_session.reader().registry().kinds())
        words.insert(kind->id, kindLabelPlural(*kind, m_session.terms()));
    const QString field = QStringLiteral("record_kind");
    m_model->setWords(field, words);
    m_model->setFixed({field}); // chosen on the form, not typed
}

std::shared_ptr<const Document> RecordsPane::printedDocument() const
{
    return m_commands->document();
}

void RecordsPane::createRecord()
{
    m_desk.create(m_kind, m_start.isNull() ? m_kind.fresh() : m_start);
}

void RecordsPane::editCurrent()
{
    const Uid record = m_panel->currentId();
    const QList<Uid> chosen = m_panel->selectedIds();
    if (chosen.size() > 1 && m_session.readOnlyReason().isNull())
        bulkEdit(chosen);
    else if (!record.isNull())
        m_desk.edit(m_kind, record, m_panel->shownIds());
}

void RecordsPane::openWindow()
{
    const Uid record = m_panel->currentId();
    if (!record.isNull())
        m_desk.openWindow(m_kind, record);
}

void RecordsPane::withdrawChosen()
{
    const QList<Uid> records = m_panel->selectedIds();
    if (!records.isEmpty() && m_session.readOnlyReason().isNull())
        m_desk.withdraw(m_kind, records);
}

} // namespace candour
