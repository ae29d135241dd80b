// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/MappingEditor.h"

#include "ui/pages/data/ImportPreviewModel.h"
#include "ui/pages/data/MappingForm.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FrozenTableView.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace candour {

namespace {

constexpr QSize kSizeWithFile {1100, 700};
constexpr QSize kSizeAlone {620, 640};

/// As a mapping names them: by head, or by place where the head is empty or stands twice.
QStringList columnNames(const QStringList &heads)
{
    QStringList names;
    for (qsizetype at = 0; at < heads.size(); ++at) {
        const bool isPlain = !heads[at].isEmpty() && heads.count(heads[at]) == 1;
        names.append(isPlain ? heads[at] : QStringLiteral("#%1").arg(at + 1));
    }
    return names;
}

} // namespace

MappingEditor::MappingEditor(Purpose purpose, const Mapping &mapping, const CsvPreview &preview,
                             QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_firstName(mapping.name)
    , m_name(new QLineEdit(mapping.name, this))
    , m_note(new QLineEdit(mapping.note, this))
    , m_keep(new QCheckBox(tr("&Keep it, so that the next such file is recognised"), this))
    , m_form(new MappingForm(mapping,
                             preview.heads.isEmpty()
                                 ? requiredColumns(mapping) + mapping.optionalColumns
                                 : columnNames(preview.heads),
                             this))
    , m_state(new QLabel(this))
    , m_use(new QPushButton(this))
{
    setObjectName(QStringLiteral("mappingEditor"));
    setWindowTitle(purpose == Purpose::Import ? tr("How this file is read") : tr("Change mapping"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(m_form->sizeHint().width() + space::kPage);
    scroll->setWidget(m_form);
    auto *upper = new QWidget(this);
    auto *fields = new QVBoxLayout(upper);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::kGroup);
    fields->addLayout(buildName());
    fields->addWidget(scroll, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kGroup);
    layout->setSpacing(space::kGroup);
    if (preview.rows.isEmpty()) {
        layout->addWidget(upper, 1);
        resize(kSizeAlone);
    } else {
        auto *split = new QSplitter(Qt::Horizontal, this);
        split->setChildrenCollapsible(false);
        split->setHandleWidth(space::kGroup);
        split->addWidget(upper);
        split->addWidget(buildPreview(preview));
        split->setStretchFactor(1, 1);
        layout->addWidget(split, 1);
        resize(kSizeWithFile);
    }
    layout->addLayout(buildFoot());
    connect(m_form, &MappingForm::changed, this, &MappingEditor::check);
    check();
}

QWidget *MappingEditor::buildPreview(const CsvPreview &preview)
{
    auto *model = new ImportPreviewModel(this);
    model->setPreview(preview);
    auto *view = new FrozenTableView(this);
    view->setObjectName(QStringLiteral("mappingPreview"));
    view->setAccessibleName(tr("The first rows of the file"));
    view->setModel(model);
    view->setFrozenColumns(0);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->verticalHeader()->show();
    return view;
}

QLayout *MappingEditor::buildName()
{
    m_name->setObjectName(QStringLiteral("mappingTitle"));
    m_name->setAccessibleName(tr("Name of the mapping"));
    m_name->setPlaceholderText(tr("For example Riverside monthly return"));
    m_note->setObjectName(QStringLiteral("mappingNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Which files it reads"));
    connect(m_name, &QLineEdit::textChanged, this, &MappingEditor::check);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::kGroup);
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("No&te"), m_note);
    return form;
}

QLayout *MappingEditor::buildFoot()
{
    m_state->setObjectName(QStringLiteral("mappingState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_keep->setObjectName(QStringLiteral("mappingKeep"));
    m_keep->setChecked(true);
    m_keep->setVisible(m_purpose == Purpose::Import);
    connect(m_keep, &QCheckBox::toggled, this, &MappingEditor::check);
    m_use->setObjectName(QStringLiteral("mappingUse"));
    m_use->setText(m_purpose == Purpose::Import ? tr("Read the file so") : tr("Save mapping"));
    m_use->setDefault(true);
    setPrimary(m_use);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("mappingCancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kRelated);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *foot = new QVBoxLayout;
    foot->setSpacing(space::kRelated);
    foot->addWidget(m_state);
    foot->addLayout(buttons);
    return foot;
}

void MappingEditor::setKnownNames(const QStringList &names)
{
    m_knownNames = names;
    check();
}

Mapping MappingEditor::mapping() const
{
    Mapping mapping = m_form->mapping();
    mapping.name = m_name->text().trimmed();
    mapping.note = m_note->text().trimmed();
    return mapping;
}

bool MappingEditor::isKept() const
{
    return m_purpose == Purpose::Library || m_keep->isChecked();
}

void MappingEditor::check()
{
    const Mapping made = mapping();
    QString missing = m_form->missing();
    QString hint;
    if (missing.isEmpty() && isKept() && made.name.isEmpty())
        missing = tr("Give the mapping a name, so that it can be kept.");
    else if (isKept() && made.name.compare(m_firstName, Qt::CaseInsensitive) != 0
             && m_knownNames.contains(made.name, Qt::CaseInsensitive))
        hint = tr("A mapping of this name is there already; this one takes its place.");
    m_use->setEnabled(missing.isEmpty());
    m_state->setText(missing.isEmpty() ? hint : missing);
    m_state->setVisible(!m_state->text().isEmpty());
}

} // namespace candour
