// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/JoinedLists.h"

#include "tests/support/CatchQt.h"

using namespace candour;

namespace {

/// The phrases of the list, in the order of urgency.
QStringList phrasesOf(JoinedList list)
{
    QStringList phrases;
    for (int i = 0; i <= int(RagSpc::Nothing); ++i) {
        if (belongsTo(RagSpc(i), list))
            phrases.append(joinedWords(RagSpc(i)));
    }
    return phrases;
}

/// Whether each of them has one of the words, which those outside the list have not.
void checkWords(JoinedList list, const QStringList &words)
{
    const auto hasWord = [&](const QString &phrase) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return phrase.contains(word, Qt::CaseInsensitive);
        });
    };
    for (int i = 0; i <= int(RagSpc::Nothing); ++i) {
        INFO(joinedWords(RagSpc(i)).toStdString());
        CHECK(hasWord(joinedWords(RagSpc(i))) == belongsTo(RagSpc(i), list));
    }
}

} // namespace

TEST_CASE("joined lists: each holds the lines whose words say what it is called", "[joined]")
{
    checkWords(JoinedList::ByChance, {QStringLiteral("only by chance")});
    checkWords(JoinedList::Worse, {QStringLiteral("getting worse")});
    checkWords(JoinedList::Better, {QStringLiteral("getting better")});
    checkWords(JoinedList::RedCommonCause, {QStringLiteral("but common cause")});
    CHECK(phrasesOf(JoinedList::GreenWorse)
          == QStringList {QStringLiteral("Green, but getting worse"),
                          QStringLiteral("Green, but will miss the target as things are")});
}

TEST_CASE("joined lists: what misleads says a colour and \"but\"", "[joined]")
{
    for (const QString &phrase : phrasesOf(JoinedList::ColourMisleads))
        CHECK(phrase.contains(QStringLiteral(", but ")));
    CHECK(phrasesOf(JoinedList::Everything).size() == int(RagSpc::Nothing) + 1);
}

TEST_CASE("joined lists: what is green, steady or improving needs nothing", "[joined]")
{
    const QStringList needs = phrasesOf(JoinedList::Attention);
    for (const RagSpc well : {RagSpc::GreenSteady, RagSpc::GreenAlone, RagSpc::GreenGettingBetter,
                              RagSpc::GettingBetter, RagSpc::Nothing})
        CHECK_FALSE(needs.contains(joinedWords(well)));
    for (const RagSpc bad : {RagSpc::RedGettingWorse, RagSpc::GreenGettingWorse,
                             RagSpc::RedByChance, RagSpc::NotCapable})
        CHECK(needs.contains(joinedWords(bad)));
}

TEST_CASE("joined lists: codes are kept in settings and lead back", "[joined]")
{
    for (const Choice<JoinedList> &list : choicesOf<JoinedList>())
        CHECK(choiceFromCode<JoinedList>(codeOf(list.value)) == list.value);
    CHECK_FALSE(choiceFromCode<JoinedList>(u"none of them").has_value());
}
