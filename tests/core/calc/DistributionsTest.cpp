// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Distributions.h"

#include "tests/support/CatchQt.h"

#include <cmath>
#include <limits>

using namespace candour;

namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

/// P(X <= count) of a Poisson distribution, summed term by term.
double poissonAtMost(int count, double mean)
{
    double sum = 0;
    for (int k = 0; k <= count; ++k)
        sum += std::exp(k * std::log(mean) - mean - std::lgamma(k + 1.0));
    return sum;
}

} // namespace

TEST_CASE("distributions: normal quantiles undo the normal distribution", "[distributions]")
{
    for (const double p : {1e-12, 1e-6, 0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.999, 0.999999}) {
        const double z = normalQuantile(p);
        CHECK(std::erfc(-z / std::sqrt(2.0)) / 2 == Approx(p).epsilon(1e-13));
    }
    CHECK(normalQuantile(0.5) == 0);
    CHECK(normalQuantile(0) == -kInfinite);
    CHECK(normalQuantile(1) == kInfinite);
    for (const double p : {-0.1, 1.1, std::nan("")})
        CHECK(std::isnan(normalQuantile(p)));
}

TEST_CASE("distributions: gamma inverses undo sums of the Poisson distribution", "[distributions]")
{
    // P(X >= k | mean) = P(k, mean), the regularised lower incomplete gamma function.
    for (const int count : {1, 2, 5, 9, 10, 30, 100, 400}) {
        for (const double p : {0.001, 0.025, 0.5, 0.975}) {
            CHECK(1 - poissonAtMost(count - 1, gammaPInverse(count, p))
                  == Approx(p).epsilon(1e-10));
            CHECK(poissonAtMost(count, gammaQInverse(count + 1, p)) == Approx(p).epsilon(1e-10));
        }
    }
    // Shape 1 is the exponential distribution.
    CHECK(gammaPInverse(1, 0.025) == Approx(-std::log1p(-0.025)).epsilon(1e-15));
    CHECK(gammaQInverse(1, 0.001) == Approx(-std::log(0.001)).epsilon(1e-15));
}

TEST_CASE("distributions: the binomial distribution is the sum of its terms", "[distributions]")
{
    for (const int trials : {1, 2, 7, 40, 150}) {
        for (const double p : {0.003, 0.1, 0.5, 0.97}) {
            double sum = 0;
            double term = std::pow(1 - p, trials);
            for (int count = 0; count <= trials; ++count) {
                sum += term;
                term *= double(trials - count) / (count + 1) * p / (1 - p);
                CHECK(binomialAtMost(count, trials, p) == Approx(sum).epsilon(1e-9).margin(1e-14));
            }
        }
        CHECK(binomialAtMost(-1, trials, 0.5) == 0);
        CHECK(binomialAtMost(trials, trials, 1) == 1);
        CHECK(binomialAtMost(trials - 1, trials, 1) == 0);
        CHECK(binomialAtMost(0, trials, 0) == 1);
        CHECK(std::isnan(binomialAtMost(0, trials, 1.1)));
    }
    // Weighted cases lie between the whole ones.
    const double between = binomialAtMost(2, 7.5, 0.3);
    CHECK(between < binomialAtMost(2, 7, 0.3));
    CHECK(between > binomialAtMost(2, 8, 0.3));
    CHECK(std::isnan(binomialAtMost(1, -1, 0.3)));
}

TEST_CASE("distributions: the ends of the domain are ends, and beyond them is nothing",
          "[distributions]")
{
    CHECK(gammaPInverse(3, 0) == 0);
    CHECK(gammaPInverse(3, 1) == kInfinite);
    CHECK(gammaQInverse(3, 0) == kInfinite);
    CHECK(gammaQInverse(3, 1) == 0);
    for (const double shape : {0.0, -1.0, kInfinite, std::nan("")}) {
        CHECK(std::isnan(gammaPInverse(shape, 0.5)));
        CHECK(std::isnan(gammaQInverse(shape, 0.5)));
    }
    for (const double p : {-0.01, 1.01, std::nan("")}) {
        CHECK(std::isnan(gammaPInverse(2, p)));
        CHECK(std::isnan(gammaQInverse(2, p)));
    }
}

TEST_CASE("distributions: large and small shapes neither hang nor lose their way",
          "[distributions]")
{
    // Next to a million, where another way of computing takes over, the step is that of the shape.
    for (const double p : {1e-6, 0.001, 0.025, 0.5, 0.975}) {
        CHECK(gammaPInverse(1e6 + 0.001, p) - gammaPInverse(1e6 - 0.001, p)
              == Approx(0.002).epsilon(0.01));
        CHECK(gammaQInverse(1e6 + 0.001, p) - gammaQInverse(1e6 - 0.001, p)
              == Approx(0.002).epsilon(0.01));
    }
    // Far out the distribution is normal.
    const double z = normalQuantile(0.999);
    for (const double shape : {1e9, 1e12, 1e15, 1e100, 1e300}) {
        CHECK((gammaQInverse(shape, 0.001) / shape - 1)
              == Approx(z / std::sqrt(shape)).margin(1e-8));
        CHECK((gammaPInverse(shape, 0.001) / shape - 1)
              == Approx(-z / std::sqrt(shape)).margin(1e-8));
    }
    CHECK(gammaQInverse(1e12, 0.001) - 1e12 == Approx(z * 1e6).epsilon(1e-5));
    for (const double shape : {1e-300, 1e-20, 1e-8, 1e-3}) {
        CHECK(gammaPInverse(shape, 0.025) >= 0);
        CHECK(gammaPInverse(shape, 0.025) < 1e-100);
        CHECK(gammaQInverse(shape + 1, 0.025) == Approx(-std::log(0.025)).epsilon(0.01));
    }
}
