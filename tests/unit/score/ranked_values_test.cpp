// Ranks count what is larger, exactly, whatever the numbers are made of.
#include <gtest/gtest.h>

#include <random>

#include "engine/score/ranked_values.hpp"

namespace heng::test {
namespace {

Number number(const char* text) {
    return Number::from_decimal(text).value_or(0);
}

TEST(RankedValues, CountsWhatIsLarger) {
    RankedValues values;
    for (const char* text : {"5", "-9223372036854775808", "9223372036854775807", "5", "1", "9223372036854775808",
                             "123456789012345678901234567890.5", "-0.000000000000000000001"})
        values.add(number(text));
    values.finish();
    EXPECT_EQ(values.above(number("123456789012345678901234567890.5")), 0);
    EXPECT_EQ(values.above(number("9223372036854775808")), 1);
    EXPECT_EQ(values.above(number("9223372036854775807")), 2);
    EXPECT_EQ(values.above(number("5")), 3);
    EXPECT_EQ(values.above(number("4.999999999999999999999")), 5);
    EXPECT_EQ(values.above(number("0")), 6);
    EXPECT_EQ(values.above(number("-9223372036854775808")), 7);
}

TEST(RankedValues, OrdersRatiosExactly) {
    std::mt19937_64 random(5);
    std::vector<Number> all;
    for (int i = 0; i < 300; ++i) {
        const auto under = static_cast<std::int64_t>(random() >> 1U) | 1;
        all.push_back(Number::ratio(static_cast<std::int64_t>(random()) >> (i % 2 == 0 ? 1 : 40), under));
        all.push_back(all.back() + Number::ratio(1, under));
    }
    RankedValues values;
    for (const Number& value : all) values.add(value);
    values.finish();
    for (const Number& value : all)
        EXPECT_EQ(values.above(value),
                  std::count_if(all.begin(), all.end(), [&](const Number& n) { return n > value; }));
}

}  // namespace
}  // namespace heng::test
