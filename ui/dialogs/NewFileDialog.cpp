// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/NewFileDialog.h"

#include "ui/prompts/UserPrompts.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace candour {

namespace {

constexpr int kWidth = 560;
constexpr int kCodeWidth = 120;
constexpr int kLongestName = 200; ///< of the field Profile::name
constexpr int kLongestCode = 20; ///< of the field Organisation::code

/// A name every system takes as a file name.
QString fileName(const QString &organisation)
{
    static const QRegularExpression unfit(QStringLiteral(R"([<>:"/\\|?*\x00-\x1f]+)"));
    QString name = organisation.simplified();
    name.replace(unfit, QStringLiteral("-"));
    return name + QStringLiteral(".candour");
}

} // namespace

NewFileDialog::NewFileDialog(UserPrompts &prompts, const QList<TermPreset> &presets,
                             const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_folder(folder)
    , m_organisation(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_preset(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("newFileDialog"));
    setWindowTitle(tr("New file"));
    build(presets);
    connect(m_organisation, &QLineEdit::textChanged, this, &NewFileDialog::follow);
    follow();
    // The note beneath wraps: as high as it is at this width.
    const int width = qMax(Theme::scaled(kWidth), minimumSizeHint().width());
    resize(width, qMax(sizeHint().height(), layout()->totalHeightForWidth(width)));
    m_organisation->setFocus();
}

void NewFileDialog::build(const QList<TermPreset> &presets)
{
    m_organisation->setObjectName(QStringLiteral("organisation"));
    m_organisation->setMaxLength(kLongestName);
    m_organisation->setPlaceholderText(tr("As prints show it"));
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setMaxLength(kLongestCode);
    m_code->setMaximumWidth(kCodeWidth);
    m_code->setPlaceholderText(tr("Optional"));
    m_code->setToolTip(tr("With its code the organisation can have figures of its own"));
    m_preset->setObjectName(QStringLiteral("preset"));
    for (const TermPreset &preset : presets)
        m_preset->addItem(preset.label, preset.code);
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setReadOnly(true);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);

    auto *choose = new QPushButton(tr("C&hange…"), this);
    choose->setObjectName(QStringLiteral("choosePath"));
    choose->setAccessibleName(tr("Change where the file lies"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &NewFileDialog::choosePath);
    auto *place = new QHBoxLayout;
    place->setSpacing(space::kRelated);
    place->addWidget(m_path, 1);
    place->addWidget(choose);

    auto *buttons = new QDialogButtonBox(this);
    m_create = buttons->addButton(tr("Create file"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("accept"));
    setPrimary(m_create);
    QPushButton *away = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    away->setObjectName(QStringLiteral("cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    form->setSpacing(space::kRelated);
    form->addRow(tr("&Organisation"), m_organisation);
    form->addRow(tr("ODS &code"), m_code);
    form->addRow(tr("&Words"), m_preset);
    auto *placeLabel = new QLabel(tr("&File"), this);
    placeLabel->setBuddy(m_path);
    form->addRow(placeLabel, place);
    m_path->setAccessibleName(tr("Where the file lies"));
    form->addRow(QString(), m_note);
    form->addRow(buttons);
}

QString NewFileDialog::organisation() const
{
    return m_organisation->text().simplified();
}

QString NewFileDialog::code() const
{
    return m_code->text().simplified().toUpper();
}

QString NewFileDialog::preset() const
{
    return m_preset->currentData().toString();
}

QString NewFileDialog::path() const
{
    if (!m_chosenPath.isEmpty())
        return m_chosenPath;
    return organisation().isEmpty() ? QString() : QDir(m_folder).filePath(fileName(organisation()));
}

void NewFileDialog::choosePath()
{
    const QFileInfo now(path());
    const auto path = m_prompts.pickFileToSave(
        {.title = tr("Where the new file lies"),
         .folder = now.fileName().isEmpty() ? m_folder : now.absolutePath(),
         .suggestedName = now.fileName(),
         .filters = {{tr("Candour files"), QStringLiteral("*.candour")}},
         .suffix = QStringLiteral("candour")});
    if (!path)
        return;
    m_chosenPath = *path;
    follow();
}

void NewFileDialog::follow()
{
    m_path->setText(QDir::toNativeSeparators(path()));
    check();
}

void NewFileDialog::check()
{
    const bool taken = !path().isEmpty() && QFileInfo::exists(path());
    m_create->setEnabled(!organisation().isEmpty() && !taken);
    m_note->setText(taken ? tr("There is a file of this name already, and nothing is overwritten. "
                               "Choose another name or place.")
                          : tr("Framework, indicators, thresholds and the glossary come with the "
                               "file; figures and providers are yours to add."));
}

} // namespace candour
