// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/RecordWindow.h"

#include "core/services/FileSession.h"
#include "ui/pages/records/RecordDesk.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr QSize kFirstSize(560, 680); ///< two of them stand beside each other on a laptop

} // namespace

RecordWindow *RecordWindow::open(FileSession &session, UserPrompts &prompts, Settings &settings,
                                 const RecordKind &kind, const Uid &uid)
{
    RecordWindow *window = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        auto *other = qobject_cast<RecordWindow *>(top);
        if (other && other->isVisible() && &other->m_kind == &kind && other->m_uid == uid)
            window = other;
    }
    if (!window)
        window = new RecordWindow(session, prompts, settings, kind, uid);
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

RecordWindow::RecordWindow(FileSession &session, UserPrompts &prompts, Settings &settings,
                           const RecordKind &kind, const Uid &uid)
    : m_kind(kind)
    , m_uid(uid)
    , m_desk(new RecordDesk(session, prompts, settings, this))
{
    setObjectName(QStringLiteral("recordWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    resize(kFirstSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (const QKeySequence &keys :
         {QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
    connect(&session, &FileSession::closed, this, [this] { delete this; });
    makeSheet();
}

void RecordWindow::makeSheet()
{
    delete m_sheet;
    m_sheet = m_desk->makeSheet(m_kind, m_uid, this);
    layout()->addWidget(m_sheet);
    const auto name = [this] { setWindowTitle(tr("%1 – Candour").arg(m_sheet->windowTitle())); };
    connect(m_sheet, &QWidget::windowTitleChanged, this, name);
    name();
}

void RecordWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        makeSheet();
    QWidget::changeEvent(event);
}

} // namespace candour
