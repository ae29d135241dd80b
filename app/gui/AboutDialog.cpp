// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/AboutDialog.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kMarkSide = 48;
constexpr QSize kSize(600, 420);

/// What the program is built with, whose it is, and under which terms it is passed on.
constexpr struct {
    const char *name;
    const char *what;
    const char *licence;
} kLibraries[] = {
    {"Qt, Qt Charts", QT_TRANSLATE_NOOP("candour::AboutDialog", "windows, charts, printing"),
     "GPL 3.0 (Qt: LGPL 3.0)"},
    {"SQLite", QT_TRANSLATE_NOOP("candour::AboutDialog", "the file"), "public domain"},
    {"qpdf", QT_TRANSLATE_NOOP("candour::AboutDialog", "PDF outline and properties"), "Apache 2.0"},
    {"libxlsxwriter", QT_TRANSLATE_NOOP("candour::AboutDialog", "spreadsheets"), "BSD 2-Clause"},
    {"libzip", QT_TRANSLATE_NOOP("candour::AboutDialog", "spreadsheets"), "BSD 3-Clause"},
    {"libgsf", QT_TRANSLATE_NOOP("candour::AboutDialog", "spreadsheets"), "LGPL 2.1"},
    {"tl::expected", QT_TRANSLATE_NOOP("candour::AboutDialog", "results of calls"), "CC0 1.0"},
    {"Liberation Sans", QT_TRANSLATE_NOOP("candour::AboutDialog", "the font of papers"),
     "SIL Open Font Licence 1.1"},
};

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Candour"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("aboutTabs"));
    tabs->setAccessibleName(windowTitle());
    tabs->setDocumentMode(true);
    tabs->addTab(buildProgram(), tr("&Program"));
    tabs->addTab(buildLibraries(), tr("&Built with"));
    tabs->addTab(buildLicence(), tr("&Licence"));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyVersions"));
    connect(copy, &QPushButton::clicked, this,
            [] { QApplication::clipboard()->setText(versions()); });
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kGroup);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(Theme::scaled(kSize.width()), Theme::scaled(kSize.height()));
    close->setFocus();
}

QWidget *AboutDialog::buildProgram()
{
    auto *page = new QWidget(this);
    auto *mark = new QLabel(page);
    mark->setPixmap(lineIcon(QStringLiteral("mark"), IconTone::Accent)
                        .pixmap(QSize(kMarkSide, kMarkSide), devicePixelRatioF()));
    auto *title = paragraph(tr("Candour"), page);
    Theme::applyFont(title, TextRole::PageTitle);
    auto *licence = paragraph(
        tr("Free software under the GNU General Public License, version 3. It comes without any "
           "warranty. Everything stays on this computer: the program asks no network for "
           "anything."),
        page);
    auto *numbers = paragraph(versions(), page);
    numbers->setObjectName(QStringLiteral("versions"));
    numbers->setForegroundRole(QPalette::PlaceholderText);
    numbers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    numbers->setAccessibleName(tr("Versions"));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::kRelated);
    words->addWidget(title);
    words->addWidget(paragraph(tr("A quality workbench for NHS commissioners."), page));
    words->addWidget(licence);
    words->addWidget(numbers);
    words->addStretch(1);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(space::kRelated, space::kGroup, space::kRelated, space::kRelated);
    row->setSpacing(space::kGroup);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return page;
}

QWidget *AboutDialog::buildLibraries()
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("libraries"));
    list->setAccessibleName(tr("What Candour is built with, and its licences"));
    list->setHeaderLabels({tr("Part"), tr("For"), tr("Licence")});
    list->setRootIsDecorated(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto &library : kLibraries) {
        auto *row = new QTreeWidgetItem(list,
                                        {QString::fromLatin1(library.name), tr(library.what),
                                         QString::fromLatin1(library.licence)});
        row->setSizeHint(0, {0, Theme::scaled(space::kRow)});
    }
    list->setCurrentItem(list->topLevelItem(0));
    return list;
}

QWidget *AboutDialog::buildLicence()
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("licenceText"));
    text->setAccessibleName(tr("The licence"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFile file(QStringLiteral(":/licence/LICENSE"));
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    return text;
}

QString AboutDialog::versions()
{
    return QStringLiteral("Candour %1, Qt %2, %3")
        .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion()),
             QSysInfo::prettyProductName());
}

} // namespace candour
