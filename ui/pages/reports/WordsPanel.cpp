// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/reports/WordsPanel.h"

#include "ui/pages/reports/WordsEdit.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PersonNotice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

namespace candour {

namespace {

constexpr int kLeastEditHeight = 120;

QLabel *lineOf(const QString &name, QWidget *parent, bool muted)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void setOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

int wordCount(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("\\s+"));
    int count = 0;
    for (const QString &part : text.split(gap, Qt::SkipEmptyParts))
        count +=
            std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return count;
}

WordsPanel::WordsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(lineOf(QStringLiteral("placeTitle"), this, false))
    , m_subject(lineOf(QStringLiteral("placeSubject"), this, true))
    , m_verdict(lineOf(QStringLiteral("placeVerdict"), this, false))
    , m_position(lineOf(QStringLiteral("placePosition"), this, false))
    , m_hint(lineOf(QStringLiteral("placeHint"), this, true))
    , m_proposal(lineOf(QStringLiteral("placeProposal"), this, false))
    , m_edit(new WordsEdit(this))
    , m_notice(new PersonNotice(QStringLiteral("words"), tr("Words"), this))
    , m_count(new QLabel(this))
    , m_state(new QLabel(this))
    , m_done(new QPushButton(this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WordsPanel::typed);
    connect(m_edit, &WordsEdit::textChanged, this, [this] {
        countWords();
        if (m_filling)
            return;
        m_handedOver = false;
        m_found = false;
        m_pause.start();
        say();
    });
    connect(m_edit, &WordsEdit::left, this, &WordsPanel::commit);
    connect(m_edit, &WordsEdit::finished, this, &WordsPanel::finish);
    connect(m_done, &QPushButton::clicked, this, &WordsPanel::finish);
    connect(m_notice, &PersonNotice::reasonGiven, this, [this](const QString &reason) {
        Q_EMIT clearanceGiven(m_words.place.section, m_words.place.about, reason);
    });
}

void WordsPanel::build()
{
    Theme::applyFont(m_title, TextRole::Section);
    m_edit->setObjectName(QStringLiteral("words"));
    m_edit->setMinimumHeight(kLeastEditHeight);
    m_count->setObjectName(QStringLiteral("wordCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_state->setObjectName(QStringLiteral("wordsState"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_done->setObjectName(QStringLiteral("wordsDone"));
    m_done->setAutoDefault(false);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::kGroup);
    foot->addWidget(m_count);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, 0, space::kGroup, 0);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_title);
    layout->addWidget(m_subject);
    layout->addWidget(m_verdict);
    layout->addWidget(m_position);
    layout->addWidget(m_hint);
    layout->addWidget(m_proposal);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_notice);
    layout->addLayout(foot);
}

bool WordsPanel::isSamePlace(const TextPlace &place) const
{
    return place.section == m_words.place.section && place.about == m_words.place.about;
}

bool WordsPanel::isTyped() const
{
    return m_edit->document()->isModified() && !m_handedOver;
}

QString WordsPanel::text() const
{
    return m_edit->toPlainText();
}

void WordsPanel::show(const PlaceWords &words)
{
    const bool same = isSamePlace(words.place);
    const bool typing = same && isTyped();
    if (!same)
        m_pause.stop();
    m_words = words;
    if (!typing) {
        m_filling = true;
        if (!same)
            m_edit->setPlainText(words.text);
        else if (m_edit->toPlainText() != words.text)
            m_edit->replaceKeepingCaret(words.text);
        const bool found = !same && words.typed && *words.typed != words.text;
        if (found)
            m_edit->setPlainText(*words.typed);
        m_edit->document()->setModified(found);
        m_found = found;
        m_handedOver = false;
        m_filling = false;
    }
    m_title->setText(words.place.label);
    setOrHide(m_subject,
              words.place.subject == words.place.label ? QString() : words.place.subject);
    setOrHide(m_verdict, words.place.verdict);
    setOrHide(m_position, words.place.position);
    setOrHide(m_hint, words.place.hint);
    m_edit->setAccessibleName(words.place.subject.isEmpty()
                                  ? words.place.label
                                  : tr("%1, %2").arg(words.place.label, words.place.subject));
    m_edit->setAccessibleDescription(words.place.hint);
    countWords();
    say();
}

void WordsPanel::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_done->setEnabled(!readOnly);
}

void WordsPanel::commit()
{
    if (!isTyped() || m_edit->isReadOnly())
        return;
    m_pause.stop();
    m_handedOver = true;
    say();
    Q_EMIT saveRequested(m_words.place.section, m_words.place.about, text().trimmed());
}

void WordsPanel::takeBack()
{
    m_edit->document()->setModified(true);
    m_handedOver = false;
    say();
}

void WordsPanel::finish()
{
    if (m_edit->isReadOnly())
        return;
    const bool confirms = m_words.state == WordsState::Proposed && !isTyped() && !m_handedOver;
    if (confirms)
        Q_EMIT saveRequested(m_words.place.section, m_words.place.about, text().trimmed());
    else
        commit();
    Q_EMIT nextRequested();
}

void WordsPanel::focusWords()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void WordsPanel::showPersons(const QList<PersonFinding> &findings)
{
    if (isTyped())
        return; // other words by now; they are looked at when they are saved
    m_notice->say(findings);
    markInText(*m_edit, findings);
}

void WordsPanel::countWords()
{
    const int words = wordCount(text());
    const int most = m_words.place.mostWords;
    const QString counted = words == 1 ? tr("1 word") : tr("%1 words").arg(words);
    m_count->setText(most > 0 ? tr("%1, %2 at most").arg(counted).arg(most) : counted);
    m_count->setForegroundRole(most > 0 && words > most ? QPalette::WindowText
                                                        : QPalette::PlaceholderText);
}

void WordsPanel::say()
{
    const bool proposed = m_words.state == WordsState::Proposed && !isTyped() && !m_handedOver;
    QString proposal;
    if (proposed)
        proposal = m_words.from.isEmpty()
            ? tr("Earlier words. They count for this report once you confirm or change them.")
            : tr("Words of %1. They count for this report once you confirm or change them.")
                  .arg(m_words.from);
    if (m_found && isTyped())
        proposal = tr("Typed last time and not saved. It is saved when you leave the box.");
    setOrHide(m_proposal, proposal);
    QPalette colours = palette();
    if (proposed)
        colours.setColor(QPalette::Text, Theme::tokens().muted);
    m_edit->setPalette(proposed ? colours : QPalette());
    m_done->setText(proposed ? tr("Confirm, next") : tr("Save, next"));
    m_done->setToolTip(tr("%1 (Ctrl+Enter)").arg(m_done->text()));
    if (isTyped())
        m_state->setText(tr("saved when you leave the box"));
    else
        m_state->setText(m_words.state == WordsState::Written || m_handedOver ? tr("saved")
                                                                              : QString());
}

} // namespace candour
