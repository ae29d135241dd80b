// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/CqcAnswers.h"

#include <algorithm>

namespace candour {

namespace {

bool isAboutSamePlace(const CqcAnswers &answers, const CqcRating &rating)
{
    return answers.organisation == rating.organisation && answers.location == rating.location;
}

CqcAnswers placeOf(const CqcRating &rating)
{
    CqcAnswers answers;
    answers.organisation = rating.organisation;
    answers.location = rating.location;
    return answers;
}

} // namespace

QDate CqcAnswers::published() const
{
    QDate newest;
    for (const auto &rating : ratings) {
        if (rating && (!newest.isValid() || rating->published > newest))
            newest = rating->published;
    }
    return newest;
}

QDate CqcAnswers::inspected() const
{
    QDate newest;
    for (const auto &rating : ratings) {
        if (rating && (!newest.isValid() || rating->inspected > newest))
            newest = rating->inspected;
    }
    return newest;
}

QString CqcAnswers::link() const
{
    const CqcRating *newest = nullptr;
    for (const auto &rating : ratings) {
        if (rating && !rating->link.isEmpty() && (!newest || rating->published > newest->published))
            newest = &*rating;
    }
    return newest ? newest->link : QString();
}

std::vector<CqcAnswers> currentAnswers(const QList<CqcRating> &ratings)
{
    std::vector<CqcAnswers> places;
    for (const CqcRating &rating : ratings) {
        auto place = std::find_if(places.begin(), places.end(), [&](const CqcAnswers &one) {
            return isAboutSamePlace(one, rating);
        });
        if (place == places.end())
            place = places.insert(places.end(), placeOf(rating));
        auto &answer = place->ratings[size_t(rating.question)];
        if (!answer || rating.published >= answer->published)
            answer = rating;
    }
    std::stable_sort(places.begin(), places.end(), [](const CqcAnswers &a, const CqcAnswers &b) {
        if (a.location.isEmpty() != b.location.isEmpty())
            return a.location.isEmpty();
        return a.location < b.location;
    });
    return places;
}

std::vector<CqcAnswers> publishedAnswers(const QList<CqcRating> &ratings)
{
    std::vector<CqcAnswers> reports;
    for (const CqcRating &rating : ratings) {
        auto report = std::find_if(reports.begin(), reports.end(), [&](const CqcAnswers &one) {
            return isAboutSamePlace(one, rating) && one.published() == rating.published;
        });
        if (report == reports.end())
            report = reports.insert(reports.end(), placeOf(rating));
        report->ratings[size_t(rating.question)] = rating;
    }
    std::stable_sort(reports.begin(), reports.end(), [](const CqcAnswers &a, const CqcAnswers &b) {
        return a.published() != b.published() ? a.published() > b.published()
                                              : a.location < b.location;
    });
    return reports;
}

const CqcAnswers *answersAsAWhole(const std::vector<CqcAnswers> &current, const Uid &organisation)
{
    for (const CqcAnswers &answers : current) {
        if (answers.location.isEmpty() && answers.organisation.uid() == organisation)
            return &answers;
    }
    return nullptr;
}

} // namespace candour
