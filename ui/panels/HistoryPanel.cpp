// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/HistoryPanel.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/FocusTarget.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

enum DifferenceColumn { kField, kFirst, kSecond, kDifferenceColumns };

constexpr int kFieldRole = Qt::UserRole + 1;

/// A list of moments is as wide as the panel, however long its lines are.
QComboBox *momentBox(const char *name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_text(new HistoryText(this))
    , m_compare(new QPushButton(tr("Compare and restore…"), this))
    , m_first(momentBox("historyFirst", this))
    , m_second(momentBox("historySecond", this))
    , m_differences(new QTreeWidget(this))
    , m_sentence(new QLabel(this))
    , m_restoreFields(new QPushButton(tr("Restore ticked fields…"), this))
    , m_restoreRecord(new QPushButton(tr("Restore all of it…"), this))
    , m_back(new QPushButton(tr("Back to the history"), this))
{
    setObjectName(QStringLiteral("historyPanel"));
    buildSteps();
    buildComparison();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusTarget(this, m_text);
    follow();
}

void HistoryPanel::buildSteps()
{
    auto *steps = new QWidget(m_stack);
    m_compare->setObjectName(QStringLiteral("historyCompare"));
    m_compare->setToolTip(tr("See what is different between two moments, and put back what the "
                             "record said then"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::kRelated, 0, space::kRelated, space::kRelated);
    buttons->addWidget(m_compare);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    m_stack->addWidget(steps);
    connect(m_compare, &QPushButton::clicked, this, [this] { compare(true); });
}

void HistoryPanel::buildComparison()
{
    auto *comparison = new QWidget(m_stack);
    m_differences->setObjectName(QStringLiteral("historyDifferences"));
    m_differences->setAccessibleName(tr("What is different"));
    m_differences->setColumnCount(kDifferenceColumns);
    m_differences->setRootIsDecorated(false);
    m_differences->setWordWrap(true);
    m_differences->setUniformRowHeights(false);
    m_differences->setTabKeyNavigation(false);
    m_differences->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // columns share the width
    m_differences->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_sentence->setObjectName(QStringLiteral("historyComparison"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_restoreFields->setObjectName(QStringLiteral("historyRestoreFields"));
    m_restoreRecord->setObjectName(QStringLiteral("historyRestoreRecord"));
    m_back->setObjectName(QStringLiteral("historyBack"));
    auto *moments = new QFormLayout;
    moments->addRow(tr("As it &stood"), m_first);
    moments->addRow(tr("&Beside"), m_second);
    auto *layout = new QVBoxLayout(comparison);
    layout->setContentsMargins(space::kRelated, space::kRelated, space::kRelated, space::kRelated);
    layout->setSpacing(space::kRelated);
    layout->addLayout(moments);
    layout->addWidget(m_sentence);
    layout->addWidget(m_differences, 1);
    for (QPushButton *button : {m_restoreFields, m_restoreRecord, m_back})
        layout->addWidget(button, 0, Qt::AlignLeft); // beneath each other: the panel may be narrow
    m_stack->addWidget(comparison);
    connect(m_first, &QComboBox::currentIndexChanged, this, &HistoryPanel::ask);
    connect(m_second, &QComboBox::currentIndexChanged, this, &HistoryPanel::ask);
    connect(m_differences, &QTreeWidget::itemChanged, this, &HistoryPanel::follow);
    connect(m_back, &QPushButton::clicked, this, [this] { compare(false); });
    connect(m_restoreRecord, &QPushButton::clicked, this,
            [this] { Q_EMIT restoreRequested(m_first->currentData().toLongLong(), {}); });
    connect(m_restoreFields, &QPushButton::clicked, this,
            [this] { Q_EMIT restoreRequested(m_first->currentData().toLongLong(), ticked()); });
}

void HistoryPanel::setEntries(const QList<HistoryEntry> &entries)
{
    m_entries = entries;
    m_text->setEntries(entries);
    fillMoments();
    follow();
}

void HistoryPanel::setSentence(const QString &sentence)
{
    m_entries.clear();
    m_text->setSentence(sentence);
    compare(false);
}

void HistoryPanel::setReadOnlyReason(const QString &reason)
{
    m_readOnlyReason = reason;
    follow();
}

/// What was chosen stays chosen when a step comes on top.
void HistoryPanel::fillMoments()
{
    const auto fill = [this](QComboBox *box, bool withNow) {
        const QSignalBlocker quiet(box);
        const QVariant chosen = box->currentData();
        box->clear();
        if (withNow)
            box->addItem(tr("Now"), qint64(0));
        for (const HistoryEntry &entry : std::as_const(m_entries)) {
            QString text = tr("%1: %2").arg(entry.when, entry.what);
            if (!entry.who.isEmpty())
                text = tr("%1, %2").arg(text, entry.who);
            box->addItem(text, entry.sequence);
            box->setItemData(box->count() - 1, text, Qt::ToolTipRole);
        }
        const int at = chosen.isValid() ? box->findData(chosen) : -1;
        // At first: what the last step changed.
        box->setCurrentIndex(at >= 0 ? at : withNow ? 0 : qMin(1, box->count() - 1));
    };
    fill(m_first, false);
    fill(m_second, true);
    if (m_stack->currentIndex() == 1)
        ask();
}

void HistoryPanel::compare(bool on)
{
    m_stack->setCurrentIndex(on ? 1 : 0);
    setFocusTarget(this, on ? static_cast<QWidget *>(m_first) : m_text);
    if (on) {
        m_first->setFocus();
        ask();
    } else if (m_back->hasFocus() || !isVisible()) {
        m_compare->setFocus();
    }
    follow();
}

void HistoryPanel::ask()
{
    Q_EMIT compareRequested(m_first->currentData().toLongLong(),
                            m_second->currentData().toLongLong());
}

void HistoryPanel::setDifferences(const QList<HistoryDifference> &differences)
{
    const QSignalBlocker quiet(m_differences);
    m_differences->clear();
    const bool isNow = m_second->currentData().toLongLong() == 0;
    m_differences->setHeaderLabels(
        {tr("Field"), tr("As it stood"), isNow ? tr("Now") : tr("Beside")});
    const auto words = [](const QString &text) { return text.isEmpty() ? tr("nothing") : text; };
    for (const HistoryDifference &one : differences) {
        auto *item =
            new QTreeWidgetItem(m_differences, {one.label, words(one.first), words(one.second)});
        item->setData(kField, kFieldRole, one.field);
        for (int column = 0; column < kDifferenceColumns; ++column) {
            item->setToolTip(column, item->text(column));
            item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
        }
        if (!one.isFixed)
            item->setCheckState(kField, Qt::Unchecked);
    }
    if (!differences.isEmpty())
        m_differences->setCurrentItem(m_differences->topLevelItem(0));
    m_sentence->setText(differences.isEmpty() ? tr("Nothing is different.") : QString());
    follow();
}

void HistoryPanel::setComparisonSentence(const QString &sentence)
{
    setDifferences({});
    m_sentence->setText(sentence);
    follow();
}

QStringList HistoryPanel::ticked() const
{
    QStringList fields;
    for (int i = 0; i < m_differences->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_differences->topLevelItem(i);
        if (item->checkState(kField) == Qt::Checked)
            fields.append(item->data(kField, kFieldRole).toString());
    }
    return fields;
}

void HistoryPanel::follow()
{
    m_compare->setVisible(!m_entries.isEmpty());
    m_compare->setEnabled(m_entries.size() > 1);
    const int count = m_differences->topLevelItemCount();
    m_differences->setVisible(count > 0);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    const bool mayRestore = m_readOnlyReason.isNull() && count > 0;
    m_restoreFields->setEnabled(mayRestore && !ticked().isEmpty());
    m_restoreRecord->setEnabled(mayRestore);
    m_restoreFields->setToolTip(m_readOnlyReason.isNull()
                                    ? tr("The ticked fields say again what they said then")
                                    : m_readOnlyReason);
    m_restoreRecord->setToolTip(m_readOnlyReason.isNull()
                                    ? tr("Every field says again what it said then")
                                    : m_readOnlyReason);
}

} // namespace candour
