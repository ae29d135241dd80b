// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/AttachmentEditor.h"

#include "ui/prompts/UserPrompts.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FileDrop.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace candour {

AttachmentEditor::AttachmentEditor(const Field &field, const QString &label,
                                   const FormContext &context, UserPrompts &prompts,
                                   QWidget *parent)
    : FieldEditor(field, parent)
    , m_context(context)
    , m_prompts(prompts)
    , m_label(label)
    , m_choose(new QPushButton(tr("Choose file…"), this))
    , m_clear(new QPushButton(tr("Take away"), this))
    , m_name(new QLabel(this))
{
    adopt(m_choose, tr("%1: choose a file").arg(label));
    m_choose->setObjectName(QStringLiteral("field.%1.choose").arg(field.name));
    m_clear->setObjectName(QStringLiteral("field.%1.clear").arg(field.name));
    m_clear->setAccessibleName(tr("%1: take the file away").arg(label));
    m_name->setObjectName(QStringLiteral("field.") + field.name);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_choose->setAutoDefault(false);
    m_clear->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &AttachmentEditor::choose);
    connect(m_clear, &QPushButton::clicked, this, &AttachmentEditor::clear);
    connect(new FileDrop(this), &FileDrop::dropped, this,
            [this](const QStringList &paths) { take(paths.first()); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_choose);
    layout->addWidget(m_clear);
    show();
}

void AttachmentEditor::setValue(const QVariant &value)
{
    m_uid = value.value<Uid>();
    if (m_chosen && m_chosen->uid != m_uid)
        m_chosen.reset();
    show();
}

Result<QVariant> AttachmentEditor::value() const
{
    return m_uid.isNull() ? QVariant() : QVariant::fromValue(m_uid);
}

void AttachmentEditor::choose()
{
    if (const auto path = m_prompts.pickFileToOpen({.title = tr("Choose a file: %1").arg(m_label)}))
        take(*path);
}

void AttachmentEditor::take(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return;
    m_chosen = FormFile {Uid::create(), path};
    m_uid = m_chosen->uid;
    show();
    Q_EMIT edited();
}

void AttachmentEditor::clear()
{
    m_chosen.reset();
    m_uid = {};
    show();
    m_choose->setFocus();
    Q_EMIT edited();
}

void AttachmentEditor::show()
{
    if (m_chosen) {
        const QFileInfo file(m_chosen->path);
        m_name->setText(tr("%1 (%2)").arg(
            file.fileName(),
            QLocale::c().formattedDataSize(file.size(), 0, QLocale::DataSizeSIFormat)));
    } else if (m_uid.isNull()) {
        m_name->setText(tr("No file. Choose one, or drop it here."));
    } else {
        m_name->setText(m_context.titleOf(field().target(), m_uid));
    }
    m_name->setForegroundRole(m_uid.isNull() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_clear->setEnabled(!m_uid.isNull());
}

} // namespace candour
