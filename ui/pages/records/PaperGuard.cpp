// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/PaperGuard.h"

#include "core/services/FileSession.h"
#include "core/services/TextGuard.h"
#include "ui/prompts/UserPrompts.h"

#include <QCoreApplication>

namespace candour {

namespace {

struct PaperGuard {
    Q_DECLARE_TR_FUNCTIONS(PaperGuard)
};

void refuse(UserPrompts &prompts, const Error &error)
{
    prompts.report({.what = error.text,
                    .means = PaperGuard::tr("Nothing was printed or saved."),
                    .technical = error.detail});
}

} // namespace

void letLeave(FileSession &session, UserPrompts &prompts, QObject *context, const Document &paper,
              const std::function<void()> &go)
{
    const auto texts = unclearedTexts(session.reader(), paper);
    if (!texts)
        return refuse(prompts, texts.error());
    if (texts->isEmpty())
        return go();
    const QString sentence = unclearedSentence(*texts);
    if (!session.readOnlyReason().isNull())
        return refuse(prompts, {ErrorCode::Invalid, sentence, {}});
    const auto reason = prompts.textLine(
        {.title = PaperGuard::tr("A person could be named"),
         .label = PaperGuard::tr("%1 Mend the words, or say why they may stay; the reason is kept "
                                 "in the history.")
                      .arg(sentence),
         .action = PaperGuard::tr("Let them stay")});
    if (!reason)
        return;
    session.run(
        [texts = *texts, why = *reason](db::Database &database, const Progress &) {
            return clearTexts(database, texts, why);
        },
        context,
        [&prompts, go](const Result<ChangeSet> &done) {
            if (done)
                go();
            else
                refuse(prompts, done.error());
        });
}

} // namespace candour
