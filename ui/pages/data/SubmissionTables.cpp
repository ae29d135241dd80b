// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/SubmissionTables.h"

#include "core/base/Record.h"
#include "core/report/Papers.h"
#include "ui/widgets/TableRoles.h"

namespace candour {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SubmissionsTab)
};

const Field &stateField()
{
    static const Field field = [] {
        Field made;
        made.kind = FieldKind::Choice;
        for (const Choice<SubmissionState> &choice : choicesOf<SubmissionState>())
            made.options.append({QString::fromLatin1(choice.code), choice.label});
        return made;
    }();
    return field;
}

const Field &dayField()
{
    static const Field field = [] {
        Field made;
        made.kind = FieldKind::Date;
        return made;
    }();
    return field;
}

ValueCell dayCell(const QDate &day)
{
    if (!day.isValid())
        return {};
    return {shortDate(day), day, {}, {{RawRole, day}}};
}

ValueCell countCell(const SubmissionCounts &counts, const QString &where)
{
    ValueCell cell;
    const auto worst = counts.worst();
    if (!worst) {
        cell.text = QStringLiteral("–");
        cell.tip = Words::tr("%1: nothing is owed.").arg(where);
        return cell;
    }
    cell.text = counts.due() == 0
        ? QString::number(counts.total())
        : QStringLiteral("%1/%2").arg(counts.received()).arg(counts.due());
    cell.sort = counts.of(SubmissionState::Missing);
    cell.tip = QStringLiteral("%1: %2.").arg(where, submissionCountWords(counts));
    cell.roles = {{RawRole, codeOf(*worst)}, {Qt::AccessibleTextRole, cell.tip}};
    return cell;
}

ValueRow gridRow(const SubmissionBook &book, const Uid &uid, const ValueCell &name,
                 const std::function<SubmissionCounts(int)> &countsAt)
{
    ValueRow row {uid, {name}};
    for (int month = 0; month < int(book.months.size()); ++month)
        row.cells.append(
            countCell(countsAt(month),
                      QStringLiteral("%1, %2").arg(name.text, book.months[size_t(month)].label())));
    return row;
}

} // namespace

QList<ValueColumn> submissionGridColumns(const SubmissionBook &book)
{
    QList<ValueColumn> columns {{QStringLiteral("provider"), Words::tr("Provider")}};
    for (const Period &month : book.months)
        columns.append({month.toText(), month.label(), Qt::AlignLeft});
    return columns;
}

QList<ValueRow> submissionGridRows(const SubmissionBook &book)
{
    QList<ValueRow> rows;
    for (int provider = 0; provider < book.providers.size(); ++provider) {
        const Organisation &one = book.providers[provider];
        rows.append(gridRow(book, one.uid, {shortNameOf(one), {}, one.name, {}},
                            [&](int month) { return book.counts(provider, month); }));
    }
    if (rows.isEmpty())
        return rows;
    ValueRow all =
        gridRow(book, Uid::ofShipped(u"submissions", u"all"), {Words::tr("All providers")},
                [&](int month) { return book.countsOfMonth(month); });
    for (int month = 0; month < int(book.months.size()); ++month) {
        // Three digits beside three would not fit; the tooltip has them.
        const SubmissionCounts counts = book.countsOfMonth(month);
        if (counts.due() > 0)
            all.cells[month + 1].text =
                QStringLiteral("%1\u00a0%").arg(100 * counts.received() / counts.due());
    }
    rows.append(all);
    return rows;
}

QString submissionKey()
{
    QStringList parts;
    for (const auto &[state, code, label] : choicesOf<SubmissionState>())
        parts.append(submissionSign(state) + QChar(QChar::Nbsp)
                     + submissionWord(state).toLower().replace(u' ', QChar::Nbsp));
    parts.append(Words::tr("16/17 came of those due"));
    return parts.join(QStringLiteral("   "));
}

QList<ValueColumn> submissionListColumns()
{
    return {{QStringLiteral("provider"), Words::tr("Provider")},
            {QStringLiteral("indicator"), Words::tr("Indicator")},
            {QStringLiteral("period"), Words::tr("Period")},
            {QStringLiteral("due"), Words::tr("Due"), Qt::AlignLeft, &dayField()},
            {QStringLiteral("received"), Words::tr("Received"), Qt::AlignLeft, &dayField()},
            {QStringLiteral("state"), Words::tr("State"), Qt::AlignLeft, &stateField()},
            {QStringLiteral("days"), Words::tr("Days late"), Qt::AlignRight},
            {QStringLiteral("signed_off_by"), Words::tr("Signed off by")},
            {QStringLiteral("signed_off"), Words::tr("Signed off"), Qt::AlignLeft, &dayField()}};
}

Uid submissionUid(const SubmissionBook &book, const SubmissionRow &row)
{
    return Uid::ofShipped(u"submission",
                          QStringList {book.provider(row).uid.toText(),
                                       row.indicator.uid().toText(), row.period.toText()}
                              .join(u'|'));
}

ValueRow submissionListRow(const SubmissionBook &book, const SubmissionRow &row)
{
    const Organisation &provider = book.provider(row);
    const Indicator &indicator = book.indicator(row);
    const QString words = submissionWords(row.verdict);
    QString who = row.signedOffBy;
    if (row.changedSince)
        who = Words::tr("%1, changed since").arg(who);
    const QString days = row.verdict.days > 0 ? QString::number(row.verdict.days) : QString();
    return {submissionUid(book, row),
            {{shortNameOf(provider), {}, provider.name, {}},
             {narrowName(indicator), {}, indicator.name, {}},
             {row.period.label(), row.period.lastDay(), {}, {}},
             dayCell(row.due),
             dayCell(row.received),
             {submissionWord(row.verdict.state),
              int(row.verdict.state),
              words,
              {{RawRole, codeOf(row.verdict.state)}, {Qt::AccessibleTextRole, words}}},
             {days, row.verdict.days, {}, {{RawRole, row.verdict.days}}},
             {who},
             dayCell(row.signedOff)}};
}

} // namespace candour
