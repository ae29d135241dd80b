// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/BatchDetails.h"

#include "ui/pages/data/ImportFlow.h"
#include "ui/theme/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
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
    , m_copy(new QPushButton(tr("Open a copy"), this))
    , m_save(new QPushButton(tr("Save source as…"), this))
    , m_refused(new QPushButton(tr("Save refused rows…"), this))
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
    buildSource();
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
    for (QPushButton *button : {m_copy, m_save, m_refused})
        button->hide();
    addFact(tr("When"), BatchModel::timeText(batch.time));
    addFact(tr("Kind"), BatchModel::kindText(batch.kind));
    addFact(tr("Read as"), batch.mapping);
    addFact(tr("Brought"), figuresText(batch.figures));
    addFact(tr("State"),
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

void BatchDetails::buildSource()
{
    m_copy->setObjectName(QStringLiteral("sourceOpen"));
    m_copy->setToolTip(tr("In the program for such files; what is changed there stays a copy"));
    m_save->setObjectName(QStringLiteral("sourceSave"));
    m_save->setToolTip(tr("The file that was read, byte for byte"));
    m_refused->setObjectName(QStringLiteral("refusedSave"));
    m_refused->setToolTip(tr("As they stand in the source, each with why it was refused"));
    connect(m_copy, &QPushButton::clicked, this, &BatchDetails::copyRequested);
    connect(m_save, &QPushButton::clicked, this, &BatchDetails::saveRequested);
    connect(m_refused, &QPushButton::clicked, this, &BatchDetails::refusedRequested);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::kChip);
    for (QPushButton *button : {m_copy, m_save, m_refused}) {
        button->hide();
        buttons->addWidget(button, 0, Qt::AlignLeft);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
}

void BatchDetails::addFact(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *name = new QLabel(label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    m_facts->addRow(name, plainLabel(text, this));
}

void BatchDetails::showSource(const BatchSource &source, const BatchCounts &counts)
{
    if (counts.rows >= 0) {
        QStringList parts {tr("%1 read").arg(rowsText(counts.rows)),
                           tr("%1 found in them").arg(figuresText(counts.read)),
                           tr("%L1 stored").arg(counts.stored),
                           tr("%L1 as they were").arg(counts.unchanged)};
        if (counts.refused > 0)
            parts.append(tr("%L1 refused").arg(counts.refused));
        addFact(tr("Rows"), parts.join(QStringLiteral(", ")));
    }
    if (!source.digest.isEmpty()) {
        addFact(tr("Source"),
                tr("%1, %2").arg(
                    QLocale::c().formattedDataSize(source.size, 1, QLocale::DataSizeSIFormat),
                    source.isKept() ? tr("kept in your file") : tr("not kept")));
        constexpr qsizetype kGroup = 16; // so that the digest can be wrapped
        QStringList groups;
        for (qsizetype at = 0; at < source.digest.size(); at += kGroup)
            groups.append(source.digest.mid(at, kGroup));
        addFact(tr("SHA-256"), groups.join(u' '));
    }
    m_copy->setVisible(source.isKept());
    m_save->setVisible(source.isKept());
    m_refused->setVisible(source.isKept() && !counts.refusals.isEmpty());
}

} // namespace candour
