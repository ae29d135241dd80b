// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/LayoutFinder.h"

#include <algorithm>

namespace candour {

/// What tells for and against a reading: each doubt lowers the confidence by its weight.
class Evidence {
public:
    [[nodiscard]] double confidence() const { return m_confidence; }

    [[nodiscard]] const QList<LayoutReason> &reasons() const { return m_reasons; }

    [[nodiscard]] const QList<LayoutQuestion> &questions() const { return m_questions; }

    void favour(const QString &sentence) { add(sentence, 1.0); }

    /// `weight` from 0 to 1.
    void doubt(double weight, const QString &sentence)
    {
        m_confidence *= weight;
        add(sentence, weight);
    }

    /// What is asked is not known: no proposal with a question is taken unasked.
    void ask(const LayoutQuestion &question)
    {
        m_confidence *= kUnknown;
        add(question.sentence, kUnknown);
        m_questions.append(question);
    }

    /// The question has an answer after all, which is not certain.
    void answer(LayoutAsk what, double weight, const QString &sentence)
    {
        for (qsizetype i = m_questions.size() - 1; i >= 0; --i) {
            if (m_questions[i].what != what)
                continue;
            m_confidence /= kUnknown;
            const QString asked = m_questions.takeAt(i).sentence;
            m_reasons.removeIf([&](const LayoutReason &r) { return r.sentence == asked; });
        }
        doubt(weight, sentence);
    }

    [[nodiscard]] bool asks(LayoutAsk what) const
    {
        return std::any_of(m_questions.begin(), m_questions.end(),
                           [&](const LayoutQuestion &question) { return question.what == what; });
    }

    /// The surer one of two tables does not make the other surer; what both say is said once.
    void join(const Evidence &other)
    {
        m_confidence = std::min(m_confidence, other.m_confidence);
        for (const LayoutReason &reason : other.m_reasons)
            add(reason.sentence, reason.weight);
        m_questions += other.m_questions;
    }

private:
    static constexpr double kUnknown = 0.4;

    void add(const QString &sentence, double weight)
    {
        const bool said = std::any_of(m_reasons.begin(), m_reasons.end(), [&](const auto &reason) {
            return reason.sentence == sentence;
        });
        if (!said)
            m_reasons.append({sentence, weight});
    }

    double m_confidence = 1.0;
    QList<LayoutReason> m_reasons;
    QList<LayoutQuestion> m_questions;
};

} // namespace candour
