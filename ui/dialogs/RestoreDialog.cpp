// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/RestoreDialog.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr QSize kSize(960, 600);
constexpr int kRow = Qt::UserRole + 1;
constexpr int kDifferenceHeight = 190;
constexpr int kKindWidth = 260;
constexpr int kNumberWidth = 130;

enum Column { Made, Why, Entries, Figures, Where };

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm"));
}

QString numberText(const std::optional<qint64> &number)
{
    return number ? QLocale().toString(*number) : QStringLiteral("–");
}

/// "+3", "−2": from the backup to the file as it is.
QString changeText(qint64 change)
{
    const QString amount = QLocale().toString(qAbs(change));
    return (change < 0 ? QStringLiteral("−") : QStringLiteral("+")) + amount;
}

QTreeWidget *plainList(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setTabKeyNavigation(false);
    list->setAllColumnsShowFocus(true);
    return list;
}

/// As high as the rows of every table; said of the last column, whose width is not asked for.
void giveHeight(QTreeWidgetItem *item)
{
    item->setSizeHint(item->columnCount() - 1, QSize(0, Theme::rowHeight()));
}

void alignRight(QTreeWidgetItem *item, std::initializer_list<int> columns)
{
    for (const int column : columns)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

RestoreDialog::RestoreDialog(const QString &file, bool mayReplace, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore a backup"));
    build(file, mayReplace);
    clearFindings();
    offer(Offer::Nothing);
    m_state->setText(tr("Looking for backups…"));
    setProgress(0, 0);
    resize(kSize);
    m_list->setFocus();
}

void RestoreDialog::setChoices(const QList<BackupChoice> &choices)
{
    m_choices = choices;
    m_state->clear();
    fill();
    if (m_list->hasFocus()) // a list that has rows when it gets the focus goes to the first
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void RestoreDialog::build(const QString &file, bool mayReplace)
{
    auto *title =
        new QLabel(file.isEmpty() ? tr("Choose a backup")
                                  : tr("Backups of “%1”").arg(QFileInfo(file).completeBaseName()),
                   this);
    title->setTextFormat(Qt::PlainText);
    Theme::applyFont(title, TextRole::Section);
    auto *words = new QLabel(tr("Choose one to see what it holds. It is checked before it is "
                                "offered. Nothing is overwritten: the file as it is stays, or is "
                                "kept under another name."),
                             this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(buildList(), 1);
    layout->addWidget(buildFindings());
    layout->addLayout(buildButtons(mayReplace));
}

QWidget *RestoreDialog::buildList()
{
    m_list = plainList(QStringLiteral("backups"), tr("Backups, newest first"), this);
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Changes"), tr("Figures"), tr("Folder")});
    for (const int column : {Entries, Figures})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_list->headerItem()->setToolTip(Entries, tr("Entries of the journal up to then"));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::choose);
    return m_list;
}

QWidget *RestoreDialog::buildFindings()
{
    auto *box = new QWidget(this);
    m_state = new QLabel(box);
    m_state->setObjectName(QStringLiteral("backupState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_secret = new QWidget(box);
    auto *label = new QLabel(tr("&Passphrase"), m_secret);
    m_passphrase = new QLineEdit(m_secret);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    label->setBuddy(m_passphrase);
    auto *open = new QPushButton(tr("Chec&k it"), m_secret);
    open->setObjectName(QStringLiteral("checkBackup"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &RestoreDialog::check);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &RestoreDialog::check);
    auto *row = new QHBoxLayout(m_secret);
    row->setContentsMargins({});
    row->setSpacing(space::kRelated);
    row->addWidget(label);
    row->addWidget(m_passphrase, 1);
    row->addWidget(open);
    m_accept = new QCheckBox(tr("Restore what is &left of it all the same, to a new file"), box);
    m_accept->setObjectName(QStringLiteral("acceptFaults"));
    connect(m_accept, &QCheckBox::toggled, this,
            [this](bool accepted) { offer(accepted ? Offer::NewFile : Offer::Nothing); });
    m_progress = new QProgressBar(box);
    m_progress->setObjectName(QStringLiteral("restoreProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_differences = plainList(QStringLiteral("differences"), tr("What differs"), box);
    m_differences->setHeaderLabels(
        {tr("What differs"), tr("In the backup"), tr("In the file now"), tr("Since then")});
    for (const int column : {1, 2, 3}) {
        m_differences->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        m_differences->setColumnWidth(column, kNumberWidth);
    }
    m_differences->setSelectionMode(QAbstractItemView::NoSelection);
    m_differences->header()->setStretchLastSection(false);
    m_differences->setColumnWidth(0, kKindWidth);
    m_differences->setFixedHeight(kDifferenceHeight);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_state);
    layout->addWidget(m_secret);
    layout->addWidget(m_accept);
    layout->addWidget(m_progress);
    layout->addWidget(m_differences);
    return box;
}

QLayout *RestoreDialog::buildButtons(bool mayReplace)
{
    const auto add = [this](const QString &name, const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_close = add(QStringLiteral("closeRestore"), tr("Close"));
    m_replace = add(QStringLiteral("replaceFile"), tr("Put in place of the &file"));
    m_replace->setToolTip(tr("The file as it is now is kept beside it under another name"));
    m_replace->setVisible(mayReplace);
    m_restore = add(QStringLiteral("restoreNew"), tr("&Restore to a new file…"));
    setPrimary(m_restore);
    connect(m_close, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        if (const BackupChoice *choice = chosen())
            Q_EMIT replaceRequested(choice->path);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const BackupChoice *choice = chosen())
            Q_EMIT restoreRequested(choice->path);
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kRelated);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_replace);
    buttons->addWidget(m_restore);
    return buttons;
}

void RestoreDialog::fill()
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const BackupChoice &choice = m_choices.at(i);
        const QString why =
            choice.encrypted ? tr("%1, encrypted").arg(choice.why) : QString(choice.why);
        auto *item = new QTreeWidgetItem(
            m_list,
            {momentText(choice.made), why, numberText(choice.entries), numberText(choice.figures),
             QDir::toNativeSeparators(QFileInfo(choice.path).absolutePath())});
        item->setData(Made, kRow, i);
        item->setToolTip(Where, QDir::toNativeSeparators(choice.path));
        alignRight(item, {Entries, Figures});
        giveHeight(item);
    }
    for (const int column : {Made, Why, Entries, Figures}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + space::kGroup);
    }
    if (m_choices.isEmpty())
        m_state->setText(tr("No backups were found, neither beside the file nor in the folder for "
                            "backups. If you have one elsewhere, open it like any other file."));
    clearFindings();
}

const BackupChoice *RestoreDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? &m_choices.at(item->data(Made, kRow).toLongLong()) : nullptr;
}

void RestoreDialog::clearFindings()
{
    m_differences->clear();
    m_differences->hide();
    m_progress->hide();
    m_accept->hide();
    m_accept->setChecked(false);
    const BackupChoice *choice = chosen();
    m_secret->setVisible(choice && choice->encrypted);
}

void RestoreDialog::choose()
{
    const BackupChoice *choice = chosen();
    if (!choice || m_busy)
        return;
    offer(Offer::Nothing);
    clearFindings();
    m_passphrase->clear();
    if (choice->encrypted)
        m_state->setText(tr("This backup is encrypted. Type the passphrase it was made with."));
    else
        check();
}

void RestoreDialog::check()
{
    const BackupChoice *choice = chosen();
    if (!choice || m_busy || (choice->encrypted && m_passphrase->text().isEmpty()))
        return;
    offer(Offer::Nothing);
    m_state->setText(tr("Checking every page of it and its journal…"));
    setProgress(0, 0);
    Q_EMIT checkRequested(choice->path, m_passphrase->text());
}

void RestoreDialog::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? int(qMin(done, total) * 1000 / total) : 0);
    m_progress->show();
}

void RestoreDialog::setBusy(const QString &what)
{
    m_busy = true;
    m_list->setEnabled(false);
    m_secret->setEnabled(false);
    enableButtons();
    m_state->setText(what);
    m_close->setText(tr("Stop"));
    setProgress(0, 0);
}

void RestoreDialog::showFindings(const QString &path, const BackupFindings &findings)
{
    const BackupChoice *choice = chosen();
    if (!choice || choice->path != path)
        return; // she has moved on
    clearFindings();
    m_secret->hide();
    QStringList words;
    if (findings.faults.isEmpty())
        words = QStringList {tr("Checked and whole. %1").arg(findings.summary)} + findings.remarks;
    else
        words = QStringList {tr("This backup is not whole. An older one may be.")}
            + findings.faults.mid(0, 3);
    m_state->setText(words.join(QLatin1Char('\n')));
    for (const BackupFindings::Row &row : findings.differences) {
        auto *item = new QTreeWidgetItem(m_differences,
                                         {row.what, QLocale().toString(row.backup),
                                          QLocale().toString(row.present),
                                          changeText(row.present - row.backup)});
        alignRight(item, {1, 2, 3});
        giveHeight(item);
    }
    m_differences->setVisible(!findings.differences.isEmpty() && findings.faults.isEmpty());
    m_accept->setVisible(!findings.faults.isEmpty());
    offer(findings.faults.isEmpty() ? Offer::Anything : Offer::Nothing);
}

void RestoreDialog::showProblem(const QString &path, const QString &sentence)
{
    const BackupChoice *choice = chosen();
    if (!choice || choice->path != path)
        return;
    const bool restoring = m_busy;
    m_busy = false;
    m_list->setEnabled(true);
    m_secret->setEnabled(true);
    m_close->setText(tr("Close"));
    m_progress->hide();
    m_state->setText(sentence);
    offer(restoring ? m_offered : Offer::Nothing); // what was restored had been checked before
    if (choice->encrypted && !restoring) {
        m_passphrase->selectAll();
        m_passphrase->setFocus();
    }
}

void RestoreDialog::offer(Offer offered)
{
    m_offered = offered;
    enableButtons();
}

void RestoreDialog::enableButtons()
{
    m_restore->setEnabled(!m_busy && m_offered != Offer::Nothing);
    m_replace->setEnabled(!m_busy && m_offered == Offer::Anything);
    m_accept->setEnabled(!m_busy);
}

void RestoreDialog::reject()
{
    Q_EMIT cancelRequested();
    if (!m_busy)
        QDialog::reject();
}

} // namespace candour
