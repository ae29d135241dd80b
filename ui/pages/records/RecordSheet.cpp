// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/RecordSheet.h"

#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/RecordService.h"
#include "ui/pages/records/RecordAside.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/pages/records/RecordWindow.h"
#include "ui/panels/DefinitionSheet.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace candour {

RecordSheet::RecordSheet(FileSession &session, RecordDesk &desk, const RecordKind &kind,
                         const Uid &uid, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_kind(kind)
    , m_uid(uid)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_window(new QToolButton(this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_scroll(new QScrollArea(this))
    , m_fields(new DefinitionSheet)
    , m_aside(desk.makeAside(kind, uid, this))
{
    setObjectName(QStringLiteral("recordSheet"));
    m_title->setObjectName(QStringLiteral("sheetTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    Theme::applyFont(m_title, TextRole::Section);
    m_about->setObjectName(QStringLiteral("sheetAbout"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_edit->setObjectName(QStringLiteral("sheetEdit"));
    m_edit->setAccessibleName(tr("Edit this record"));
    m_window->setObjectName(QStringLiteral("sheetWindow"));
    m_window->setAutoRaise(true);
    m_window->setFocusPolicy(Qt::StrongFocus);
    m_window->setIcon(lineIcon(QStringLiteral("new-window")));
    m_window->setToolTip(tr("Open in new window, beside this one"));
    m_window->setAccessibleName(tr("Open in new window"));
    m_window->setVisible(!qobject_cast<RecordWindow *>(parent)); // there it stands already
    connect(m_window, &QToolButton::clicked, this, [this] { m_desk.openWindow(m_kind, m_uid); });
    connect(m_edit, &QPushButton::clicked, this, [this] { m_desk.edit(m_kind, m_uid); });
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    auto *page = new QWidget; // the rows stay together at the top, however high it is
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins({});
    rows->addWidget(m_fields);
    rows->addStretch(1);
    m_scroll->setWidget(page);
    m_fields->setObjectName(QStringLiteral("sheetFields"));

    auto *head = new QHBoxLayout;
    head->setSpacing(space::kRelated);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_about);
    head->addLayout(words, 1);
    head->addWidget(m_window, 0, Qt::AlignTop);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_scroll);
    split->addWidget(m_aside);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({600, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addLayout(head);
    layout->addWidget(split, 1);
    connect(&session, &FileSession::changed, this, &RecordSheet::refresh);
    read();
}

void RecordSheet::refresh(const ChangeSet &changes)
{
    if (!changes.records.isEmpty() && m_session.isOpen())
        read(); // titles of what it refers to may be different too
}

/// What was read before stays.
void RecordSheet::showFailure(const Error &error)
{
    m_session.reportReadFailure(error);
    if (!m_title->text().isEmpty())
        return;
    m_about->setText(tr("This record could not be read. %1").arg(error.text));
    m_edit->hide();
    m_aside->hide();
}

void RecordSheet::read()
{
    const auto record = m_session.reader().records().find(m_kind, m_uid);
    const auto own = additionalFieldsOf(m_session.reader(), m_kind);
    if (!record || !own) {
        showFailure(record ? own.error() : record.error());
        return;
    }
    m_edit->setVisible(*record && m_session.readOnlyReason().isNull());
    m_aside->setVisible(record->has_value());
    if (!*record) {
        m_title->setText(tr("This record is no longer in the file."));
        m_about->clear();
        setWindowTitle(m_title->text());
        m_fields->setLines({});
        return;
    }
    const TermDictionary &terms = m_session.terms();
    const auto titles = [this](const RecordKind &kind, const Uid &uid) {
        return m_desk.context().titleOf(kind, uid);
    };
    m_title->setText(recordWords(**record, titles, terms));
    const QString kind = kindLabel(m_kind, terms);
    m_about->setText((*record)->withdrawn ? tr("%1, withdrawn").arg(kind) : kind);
    QList<DefinitionLine> lines;
    for (int i = 0; i < m_kind.fields.size(); ++i) {
        const Field &field = m_kind.fields[i];
        const QString words = fieldWords(field, (*record)->value(i), titles);
        if (!words.isEmpty() && (!field.visibleWhen || field.visibleWhen(**record)))
            lines.append({fieldLabel(field, terms), words});
    }
    for (const AdditionalField &field : *own) {
        if (const QString words = (*record)->additional.value(field.uid); !words.isEmpty())
            lines.append({field.label, additionalWords(field, words)});
    }
    m_fields->setLines(lines);
    setWindowTitle(m_title->text());
}

} // namespace candour
