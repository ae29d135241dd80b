// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/RecordService.h"
#include "tests/support/EveryKind.h"
#include "tests/support/FakePrompts.h"
#include "tests/support/TempFile.h"
#include "ui/dialogs/RecordDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace candour::test {

/// A file with an organisation and two people in it, and the record of every kind of field.
struct RecordFixture {
    TempFile file {everythingSchema()};
    std::unique_ptr<FormContext> context {formContext(*file)};
    FakePrompts prompts {};
    Uid riverside;
    Uid nurse;
    Uid doctor;

    RecordFixture()
    {
        Organisation o;
        o.code = QStringLiteral("ZZ1");
        o.name = QStringLiteral("Riverside Hospitals");
        riverside = file.put(o);
        Person p;
        p.name = QStringLiteral("Ann Nurse");
        nurse = file.put(p);
        p.name = QStringLiteral("Dan Doctor");
        doctor = file.put(p);
    }

    [[nodiscard]] static const RecordKind &kind() { return recordType<Everything>(); }

    /// In the file, every field filled.
    [[nodiscard]] RecordData filled()
    {
        const Uid uid =
            file.put(everythingFilled(Ref<Organisation>(riverside), Ref<Person>(nurse)));
        return *must(file->records().find(kind(), uid));
    }
};

/// A child of the window by its object name.
template <typename T>
T *part(const QWidget &window, const QString &name)
{
    T *found = window.findChild<T *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

template <typename T>
T *part(const QWidget &window, const char *name)
{
    return part<T>(window, QString::fromLatin1(name));
}

/// Types over what stands in the line, and leaves it.
inline void typeInto(const QWidget &window, const char *name, const QString &text)
{
    auto *line = part<QLineEdit>(window, name);
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
}

/// What stands beneath the field; empty while all is well.
inline QString problemAt(const QWidget &window, const char *field)
{
    return part<QLabel>(window, QStringLiteral("problem.") + QLatin1String(field))->text();
}

inline void showAndWait(QWidget &window)
{
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QCoreApplication::processEvents();
}

} // namespace candour::test
