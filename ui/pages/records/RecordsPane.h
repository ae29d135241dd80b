// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Validate.h"
#include "core/db/ChangeSet.h"
#include "core/services/RecordBulk.h"
#include "ui/models/RecordTableModel.h"
#include "ui/panels/TablePanel.h"

#include <QWidget>

#include <deque>
#include <functional>
#include <memory>

namespace candour {

struct BulkField;
struct RecordsRead;
class FileSession;
class RecordDesk;
class Settings;
class TableCommands;
class UserPrompts;

/// The records of one kind in the open file as a table with all that a list has: patched as the
/// file changes, edited in place and in bulk (one command each), named views, export and print.
/// New, edit, withdraw go to the desk. The session has a file open and outlives it, as does the
/// desk.
class RecordsPane final : public QWidget {
    Q_OBJECT

public:
    /// More records are read on a thread of their own: the main thread has 50 ms.
    static constexpr qint64 kReadAtOnce = 2000;

    /// Which records belong here: only providers, only those of one of them.
    using Belongs = std::function<bool(const RecordData &)>;

    /// `list` tells tables of the same kind apart ("records.organisation.providers"); empty:
    /// "records." and the kind's id.
    RecordsPane(const RecordKind &kind, FileSession &session, RecordDesk &desk,
                UserPrompts &prompts, Settings &settings, QWidget *parent = nullptr,
                const QString &list = {});
    ~RecordsPane() override;

    void refresh(const ChangeSet &changes);
    void setBelongs(const Belongs &belongs);
    /// What a new record begins with, and what therefore need not be seen or changed here.
    void setStart(const RecordData &start);
    /// Which columns are seen at first, in this order; all others can be chosen.
    void setFirstColumns(const QStringList &fields);

    /// False: Enter only emits activated(). Otherwise it opens the record's form too.
    void setOpensForm(bool opens) { m_opensForm = opens; }

    [[nodiscard]] const RecordKind &kind() const { return m_kind; }

    [[nodiscard]] TablePanel &panel() { return *m_panel; }

    [[nodiscard]] const RecordTableModel &model() const { return *m_model; }

    /// The rows shown, for Ctrl+P.
    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const;

    /// The rows shown as a spreadsheet, for Ctrl+E: as More › Export does.
    void exportShown() { Q_EMIT m_panel->exportRequested(TableFormat::Xlsx); }

    void select(const Uid &record) { m_panel->select(record); }

    void createRecord();
    void editCurrent();
    void openWindow();
    void withdrawChosen();

Q_SIGNALS:
    void activated(const candour::Uid &record);
    void selectionChanged();
    void printRequested();

private:
    void build(const QString &list);
    void buildActions();
    void load();
    [[nodiscard]] std::optional<RecordList> read() const;
    void readAside();
    void take(const RecordsRead &read, bool whole);
    void loadAdditional();
    void nameKinds();
    void showFirstColumns();
    void sayWithoutEffect(const Uid &uid);
    void cellsEdited(const QList<CellEdit> &edits);
    void bulkEdit(const QList<Uid> &records);
    void change(const QList<FieldChange> &changes, const QList<CellEdit> &edits,
                const QString &reason);
    [[nodiscard]] std::optional<QList<FieldChange>> changesFrom(const QList<CellEdit> &edits);
    [[nodiscard]] const Field *fieldOfColumn(const QString &columnId) const;
    [[nodiscard]] QList<BulkField> changeableFields() const;

    const RecordKind &m_kind;
    FileSession &m_session;
    RecordDesk &m_desk;
    UserPrompts &m_prompts;
    std::unique_ptr<FormContext> m_context;
    RecordTableModel *m_model;
    TablePanel *m_panel;
    TableCommands *m_commands = nullptr;
    Belongs m_belongs;
    RecordData m_start;
    QStringList m_firstColumns;
    std::deque<QByteArray> m_words; ///< of additional fields
    QList<AdditionalColumn> m_additional;
    bool m_opensForm = true;
    bool m_isReading = false; ///< on another thread
    bool m_readAgain = false; ///< something changed since it began
    bool m_whole = true; ///< which records belong here was said anew
    int m_refusals = 0;
};

} // namespace candour
