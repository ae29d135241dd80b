// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/prompts/QtUserPrompts.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("prompts", text);
}

QString saveName(const FileRequest &request, const QString &folder)
{
    if (request.suggestedName.isEmpty())
        return folder;
    return QDir(folder).filePath(request.suggestedName);
}

QPushButton *addCancel(QMessageBox &box)
{
    QPushButton *away = box.addButton(QMessageBox::Cancel);
    away->setObjectName(QStringLiteral("cancel"));
    away->setText(tr("Cancel"));
    return away;
}

} // namespace

QString filterText(const FileRequest &request)
{
    QStringList parts;
    for (const auto &[name, patterns] : request.filters)
        parts.append(QStringLiteral("%1 (%2)").arg(name, patterns));
    parts.append(tr("All files") + QStringLiteral(" (*)"));
    return parts.join(QLatin1String(";;"));
}

QtUserPrompts::QtUserPrompts(QWidget *window)
    : m_window(window)
{
}

std::optional<int> QtUserPrompts::ask(const Question &question)
{
    QMessageBox box(m_window);
    box.setObjectName(QStringLiteral("question"));
    box.setWindowTitle(question.title);
    box.setTextFormat(Qt::PlainText); // names of files and records are hers, not markup
    box.setText(question.text);
    box.setInformativeText(question.detail);
    box.setIcon(question.warning ? QMessageBox::Warning : QMessageBox::Question);
    for (int i = 0; i < question.answers.size(); ++i) {
        QPushButton *button = box.addButton(question.answers.at(i), QMessageBox::ActionRole);
        button->setObjectName(QStringLiteral("answer%1").arg(i));
        if (i == question.preferred)
            box.setDefaultButton(button);
        if (question.lastLeaves && i + 1 == question.answers.size())
            box.setEscapeButton(button);
    }
    QPushButton *away = question.lastLeaves ? nullptr : addCancel(box);
    if (away && question.preferred == Question::kTurnAway)
        box.setDefaultButton(away);
    box.exec();
    const QString chosen = box.clickedButton() ? box.clickedButton()->objectName() : QString();
    if (!chosen.startsWith(QLatin1String("answer")))
        return std::nullopt;
    return chosen.mid(6).toInt();
}

std::optional<QString> QtUserPrompts::pickFileToOpen(const FileRequest &request)
{
    const QString file = QFileDialog::getOpenFileName(m_window, request.title, startFolder(request),
                                                      filterText(request));
    if (file.isEmpty())
        return std::nullopt;
    remember(file);
    return file;
}

QStringList QtUserPrompts::pickFilesToOpen(const FileRequest &request)
{
    QStringList files = QFileDialog::getOpenFileNames(m_window, request.title, startFolder(request),
                                                      filterText(request));
    if (!files.isEmpty())
        remember(files.first());
    return files;
}

std::optional<QString> QtUserPrompts::pickFileToSave(const FileRequest &request)
{
    QFileDialog dialog(m_window, request.title, startFolder(request), filterText(request));
    dialog.setObjectName(QStringLiteral("saveFile"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(request.suffix); // before the question about overwriting
    dialog.selectFile(saveName(request, startFolder(request)));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    const QString file = dialog.selectedFiles().first();
    remember(file);
    return file;
}

std::optional<QString> QtUserPrompts::pickFolder(const FileRequest &request)
{
    const QString folder =
        QFileDialog::getExistingDirectory(m_window, request.title, startFolder(request));
    return folder.isEmpty() ? std::nullopt : std::optional(folder);
}

std::optional<QString> QtUserPrompts::textLine(const TextRequest &request)
{
    QInputDialog dialog(m_window);
    dialog.setObjectName(QStringLiteral("textLine"));
    dialog.setWindowTitle(request.title);
    dialog.setLabelText(request.label);
    dialog.setTextValue(request.text);
    dialog.setOkButtonText(request.action);
    dialog.setCancelButtonText(tr("Cancel"));
    dialog.resize(420, dialog.sizeHint().height());
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    auto *ok = buttons ? buttons->button(QDialogButtonBox::Ok) : nullptr;
    if (ok && request.required) {
        ok->setEnabled(!request.text.trimmed().isEmpty());
        QObject::connect(&dialog, &QInputDialog::textValueChanged, ok,
                         [ok](const QString &text) { ok->setEnabled(!text.trimmed().isEmpty()); });
    }
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue().trimmed();
}

void QtUserPrompts::report(const Failure &failure)
{
    QMessageBox box(m_window);
    box.setObjectName(QStringLiteral("problem"));
    box.setWindowTitle(QCoreApplication::applicationName());
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Warning);
    box.setText(failure.what);
    QStringList more {failure.means, failure.todo};
    more.removeAll(QString());
    box.setInformativeText(more.join(QLatin1String("\n\n")));
    box.setDetailedText(failure.technical);
    QPushButton *close = box.addButton(QMessageBox::Close);
    close->setObjectName(QStringLiteral("close"));
    close->setText(tr("Close"));
    box.setDefaultButton(close);
    box.exec();
}

QString QtUserPrompts::startFolder(const FileRequest &request) const
{
    if (!request.folder.isEmpty())
        return request.folder;
    return m_folder.isEmpty() ? QDir::homePath() : m_folder;
}

void QtUserPrompts::remember(const QString &file)
{
    m_folder = QFileInfo(file).absolutePath();
}

} // namespace candour
