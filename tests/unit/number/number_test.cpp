// The laws of exact numbers, against the big rationals of Boost on random values that leave 128 bits now and then.
#include "engine/number/number.hpp"

#include <gtest/gtest.h>

#include <boost/multiprecision/cpp_int.hpp>
#include <random>

namespace heng {
namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

cpp_rational big(const Number& number) {
    const auto [top, bottom] = number.fraction();
    return cpp_rational(cpp_int(top), cpp_int(bottom));
}

/// Random numbers of every size: small decimals, 64-bit ratios, edges of 64 and 128 bits, and beyond.
class Draw {
  public:
    Number operator()() {
        switch (pick(5)) {
            case 0:
                return Number::ratio(pick(2000) - 1000, pick(40) + 1);
            case 1:
                return Number::ratio(wide(), wide() | 1);
            case 2:
                return Number(wide()) * Number(wide());
            case 3:
                return Number::ratio(wide(), 7) * Number::ratio(wide(), wide() | 1) * Number(wide());
            default:
                return edge();
        }
    }
    std::int64_t pick(std::int64_t below) { return std::uniform_int_distribution<std::int64_t>(0, below - 1)(engine_); }

  private:
    std::int64_t wide() { return static_cast<std::int64_t>(engine_()); }
    Number edge() {
        const auto exponent = static_cast<unsigned>(62 + pick(3) + 64 * pick(2));
        const cpp_int value = (cpp_int(1) << exponent) + pick(3) - 1;
        const Number number = *Number::from_decimal(value.str());
        return pick(2) == 0 ? number : -number;
    }
    std::mt19937_64 engine_{20200630};
};

TEST(Number, ObeysTheLawsOfBigRationals) {
    Draw draw;
    for (int i = 0; i < 3000; ++i) {
        const Number a = draw(), b = draw();
        const cpp_rational x = big(a), y = big(b);
        EXPECT_EQ(big(a + b), x + y);
        EXPECT_EQ(big(a - b), x - y);
        EXPECT_EQ(big(a * b), x * y);
        if (b.sign() != 0) {
            EXPECT_EQ(big(a / b), x / y);
        }
        EXPECT_EQ(a < b, x < y);
        EXPECT_EQ(a == b, x == y);
        EXPECT_EQ((a - b).sign(), x.compare(y));
        EXPECT_EQ((a + b) - b, a);
        EXPECT_EQ(min(a, b) + max(a, b), a + b);
    }
}

TEST(Number, ComesBackTo128BitsSoThatEqualNumbersPrintAlike) {
    const Number huge = *Number::from_decimal("1" + std::string(60, '0'));
    EXPECT_EQ((huge + 1 - huge).str(), "1");
    EXPECT_EQ((huge * huge / huge / huge).fraction(), std::make_pair(std::string("1"), std::string("1")));
}

TEST(Number, ReducesAndKeepsTheSignAbove) {
    EXPECT_EQ(Number::ratio(6, -4).fraction(), std::make_pair(std::string("-3"), std::string("2")));
    EXPECT_EQ(Number::ratio(0, -4).fraction(), std::make_pair(std::string("0"), std::string("1")));
    EXPECT_EQ(Number::ratio(INT64_MIN, INT64_MIN).str(), "1");
    EXPECT_EQ(Number::ratio(INT64_MIN, -1).str(), "9223372036854775808");
}

TEST(Number, HasNoLowest128BitValueToNegate) {
    const std::string edge = "170141183460469231731687303715884105728";  // 2^127
    const Number lowest = *Number::from_decimal("-" + edge);
    EXPECT_EQ(lowest.str(), "-" + edge);
    EXPECT_EQ((-lowest).str(), edge);
    EXPECT_EQ(lowest.abs().str(), edge);
    EXPECT_EQ((lowest + 1).abs().str(), "170141183460469231731687303715884105727");
}

TEST(Number, TooLargeIsStickyAndComparesWithNothing) {
    Number big = *Number::from_decimal(std::string(1000, '9'));
    EXPECT_FALSE(big.too_large());
    big = big * big;
    ASSERT_TRUE(big.too_large());
    EXPECT_TRUE((big - big).too_large());
    EXPECT_TRUE((Number(0) * big).too_large());
    EXPECT_TRUE((Number(1) / big).too_large());
    EXPECT_TRUE((-big).floor().ceil().abs().rounded(2, Rounding::half_up).too_large());
    EXPECT_TRUE(min(big, 1).too_large() && min(1, big).too_large() && max(1, big).too_large());
    EXPECT_FALSE(big == big || big < Number(1) || big > Number(1) || big <= big || big >= big);
    EXPECT_EQ(big.str(), "too-large");
}

TEST(Number, DivisionByZeroIsNoNumber) {
    EXPECT_TRUE((Number(1) / Number(0)).too_large());
    EXPECT_TRUE((Number(0) / Number(0)).too_large());
    EXPECT_TRUE(Number::ratio(1, 0).too_large());
}

TEST(Number, FloorsAndCeilsTowardsTheLineEnds) {
    EXPECT_EQ(Number::ratio(-7, 2).floor(), Number(-4));
    EXPECT_EQ(Number::ratio(-7, 2).ceil(), Number(-3));
    EXPECT_EQ(Number(-4).floor(), Number(-4));
    const Number big = *Number::from_decimal("-" + std::string(50, '1') + ".5");
    EXPECT_EQ(big.floor().str(), "-" + std::string(49, '1') + "2");
    EXPECT_EQ(big.ceil().str(), "-" + std::string(50, '1'));
}

struct RoundingCase {
    const char* value;
    int places;
    const char *half_up, *half_even, *down, *up;
};

TEST(Number, RoundsAsTheRulesNameIt) {
    const RoundingCase cases[] = {{"2.345", 2, "2.35", "2.34", "2.34", "2.35"},
                                  {"2.355", 2, "2.36", "2.36", "2.35", "2.36"},
                                  {"-2.345", 2, "-2.35", "-2.34", "-2.34", "-2.35"},
                                  {"0.5", 0, "1", "0", "0", "1"},
                                  {"1.5", 0, "2", "2", "1", "2"},
                                  {"5.976", 2, "5.98", "5.98", "5.97", "5.98"},
                                  {"7.0964", 0, "7", "7", "7", "8"},
                                  {"1234", -2, "1200", "1200", "1200", "1300"},
                                  {"1250", -2, "1300", "1200", "1200", "1300"},
                                  {"3", 2, "3", "3", "3", "3"}};
    for (const RoundingCase& c : cases) {
        const Number value = *Number::from_decimal(c.value);
        EXPECT_EQ(value.rounded(c.places, Rounding::half_up).str(), c.half_up) << c.value;
        EXPECT_EQ(value.rounded(c.places, Rounding::half_even).str(), c.half_even) << c.value;
        EXPECT_EQ(value.rounded(c.places, Rounding::down).str(), c.down) << c.value;
        EXPECT_EQ(value.rounded(c.places, Rounding::up).str(), c.up) << c.value;
        EXPECT_EQ(value.rounded(c.places, Rounding::none), value);
    }
    EXPECT_EQ(Number::ratio(2, 3).rounded(2, Rounding::half_up).str(), "0.67");
}

TEST(Number, RoundingFarOutStaysQuick) {
    EXPECT_EQ(Number(12).rounded(100000, Rounding::half_up).str(), "12");
    EXPECT_EQ(Number::ratio(1, 3).rounded(-1000, Rounding::half_up).str(), "0");
    EXPECT_TRUE(Number::ratio(1, 3).rounded(-100000, Rounding::half_up).too_large());
    EXPECT_TRUE(Number::ratio(1, 3).rounded(100000, Rounding::half_up).too_large());
}

}  // namespace
}  // namespace heng
