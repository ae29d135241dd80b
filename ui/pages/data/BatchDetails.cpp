// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/BatchDetails.h"

#include "ui/pages/data/ImportFlow.h"
#include "ui/theme/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace candour {

namespace {

QString eventText(const BatchEvent &event, const QString &kind)
{
    QString what = BatchDetails::tr("Imported");
    if (kind == QLatin1String("typed"))
        what = BatchDetails::tr("Typed");
    else if (kind == QLatin1String("sample"))
        what = BatchDetails::tr("Came with the file");
    if (event.action == ChangeAction::Withdraw)
        what = BatchDetails::tr("Withdrawn");
    else if (event.action == ChangeAction::Restore)
        what = BatchDetails::tr("Brought back");
    QString text = event.author.isEmpty()
        ? BatchDetails::tr("%1 on %2.").arg(what, BatchModel::timeText(event.time))
        : BatchDetails::tr("%1 on %2 by %3.")
              .arg(what, BatchModel::timeText(event.time), event.author);
    if (!event.reason.isEmpty())
        text += u' ' + BatchDetails::tr("Reason: %1").arg(event.reason);
    if (event.refused > 0)
        text += u' ' + BatchDetails::tr("%1 of the source refused.").arg(rowsText(event.refused));
    return text;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

BatchDetails::BatchDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, this))
    , m_facts(new QFormLayout)
    , m_figuresTitle(plainLabel(tr("What it changed"), this))
    , m_figures(plainLabel({}, this))
    , m_history(plainLabel({}, this))
{
    setObjectName(QStringLiteral("batchDetails"));
    setAccessibleName(tr("Details of the import"));
    Theme::applyFont(m_title, TextRole::Section);
    m_history->setObjectName(QStringLiteral("batchHistory"));
    m_facts->setHorizontalSpacing(space::kGroup);
    m_facts->setVerticalSpacing(space::kChip);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    auto *history = plainLabel(tr("What became of it"), this);
    Theme::applyFont(history, TextRole::Section);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kGroup);
    layout->addWidget(m_title);
    layout->addLayout(m_facts);
    Theme::applyFont(m_figuresTitle, TextRole::Section);
    m_figures->setObjectName(QStringLiteral("batchFigures"));
    layout->addWidget(m_figuresTitle);
    layout->addWidget(m_figures);
    layout->addWidget(history);
    layout->addWidget(m_history);
    layout->addStretch();
}

void BatchDetails::showBatch(const BatchModel::Row &batch, const QList<BatchFigure> &figures,
                             const QList<BatchEvent> &history)
{
    m_title->setText(batch.file.isEmpty() ? BatchModel::kindText(batch.kind) : batch.file);
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto fact = [this](const QString &label, const QString &text) {
        if (text.isEmpty())
            return;
        auto *name = new QLabel(label, this);
        name->setForegroundRole(QPalette::PlaceholderText);
        m_facts->addRow(name, plainLabel(text, this));
    };
    fact(tr("When"), BatchModel::timeText(batch.time));
    fact(tr("Kind"), BatchModel::kindText(batch.kind));
    fact(tr("Read as"), batch.mapping);
    fact(tr("Brought"), figuresText(batch.figures));
    fact(tr("State"),
         batch.withdrawn ? tr("Withdrawn: the figures before it stand, where there are any")
                         : tr("In force, where nothing newer replaced it"));
    QStringList lines;
    for (const BatchFigure &figure : figures) {
        const QString is = figure.is.isEmpty() ? tr("nothing") : figure.is;
        lines.append(figure.was.isEmpty() ? tr("%1: %2").arg(figure.place, is)
                                          : tr("%1: %2 → %3").arg(figure.place, figure.was, is));
    }
    m_figures->setText(lines.join(u'\n'));
    m_figuresTitle->setVisible(!lines.isEmpty());
    m_figures->setVisible(!lines.isEmpty());
    QStringList events;
    for (const BatchEvent &event : history)
        events.append(eventText(event, batch.kind));
    m_history->setText(events.join(QStringLiteral("\n")));
}

} // namespace candour
