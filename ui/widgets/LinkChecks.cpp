// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/LinkChecks.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/TableRoles.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>

namespace candour {

namespace {

constexpr int kOffered = 500;
constexpr int kRowsShown = 7;

} // namespace

LinkChecks::LinkChecks(const Field &field, const QString &label, const FormContext &context,
                       QWidget *parent)
    : FieldEditor(field, parent)
    , m_context(context)
    , m_list(new QListWidget(this))
{
    adopt(m_list, label);
    m_list->setUniformItemSizes(true);
    m_list->setTabKeyNavigation(false);
    const QList<Candidate> candidates = context.candidates(link().target(), {}, kOffered);
    for (const Candidate &candidate : candidates)
        add(candidate);
    const int shown = qBound(2, m_list->count(), kRowsShown);
    m_list->setFixedHeight(shown * space::kRowCompact + 2 * m_list->frameWidth());
    connect(m_list, &QListWidget::itemChanged, this, &FieldEditor::edited);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
}

bool LinkChecks::fits(const Field &field)
{
    return field.kind == FieldKind::ManyToMany && field.rows().fields.size() == 1
        && field.rows().fields.first().isReference();
}

void LinkChecks::add(const Candidate &candidate)
{
    auto *item = new QListWidgetItem(candidate.title);
    item->setData(IdRole, QVariant::fromValue(candidate.uid));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setSizeHint({0, space::kRowCompact});
    m_list->addItem(item);
}

void LinkChecks::setValue(const QVariant &value)
{
    const QSignalBlocker silent(m_list);
    m_rows = value.value<RecordList>();
    QSet<Uid> linked;
    for (const RecordData &row : std::as_const(m_rows))
        linked.insert(row.reference(link().name));
    for (int i = 0; i < m_list->count(); ++i) {
        const Uid uid = m_list->item(i)->data(IdRole).value<Uid>();
        m_list->item(i)->setCheckState(linked.remove(uid) ? Qt::Checked : Qt::Unchecked);
    }
    // Withdrawn records are not offered but stay linked until unticked.
    for (const Uid &uid : std::as_const(linked)) {
        add({uid, m_context.titleOf(link().target(), uid)});
        m_list->item(m_list->count() - 1)->setCheckState(Qt::Checked);
    }
}

Result<QVariant> LinkChecks::value() const
{
    QList<Uid> ticked;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ticked.append(m_list->item(i)->data(IdRole).value<Uid>());
    }
    RecordList rows;
    for (const RecordData &row : m_rows) {
        if (ticked.removeOne(row.reference(link().name)))
            rows.append(row);
    }
    for (const Uid &uid : std::as_const(ticked)) {
        RecordData row = field().rows().fresh();
        row.setValue(0, QVariant::fromValue(uid));
        rows.append(row);
    }
    return QVariant::fromValue(rows);
}

} // namespace candour
