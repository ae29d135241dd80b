// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/CqcAnswers.h"

#include <QDialog>

#include <array>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace candour {

class LineEditor;
class ProblemLabel;

/// Whom the ratings can be about: the provider itself first, then its sites.
struct RatedPlace {
    Uid uid;
    QString name;
};

/// All that CQC published about one place on one day, entered at once: the overall rating and the
/// five key questions with one date and one link. Its owner saves, and closes it when that is done.
class RatingsDialog final : public QDialog {
    Q_OBJECT

public:
    RatingsDialog(const QString &provider, const QList<RatedPlace> &places, const QDate &today,
                  QWidget *parent = nullptr);

    /// While it is being saved nothing can be changed.
    void setBusy(bool busy);
    /// `field` is that of CqcRating it is about, which takes the focus; empty for none.
    void showProblem(const QString &sentence, const QString &field = {});

Q_SIGNALS:
    void saveRequested(const candour::CqcAnswers &answers);

private:
    void build();
    void addQuestions(QFormLayout *form);
    void addEditors(QFormLayout *form);
    [[nodiscard]] QList<std::pair<const char *, LineEditor *>> editors() const;
    [[nodiscard]] Result<CqcAnswers> answers() const;
    void save();

    const QDate m_today;
    QComboBox *m_place;
    std::array<QComboBox *, kCqcQuestions> m_ratings {};
    LineEditor *m_published = nullptr;
    LineEditor *m_inspected = nullptr;
    LineEditor *m_location = nullptr;
    LineEditor *m_link = nullptr;
    ProblemLabel *m_problem;
    QPushButton *m_save = nullptr;
};

} // namespace candour
