// Units found by their words, converted, shown; and the calendar.
#include "engine/number/unit.hpp"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "engine/number/unit_table.hpp"

namespace heng {
namespace {

std::string factor(std::string_view word) {
    const auto unit = find_unit(word);
    return unit ? unit->factor.str() : "none";
}

/// The unit word at the start of the text.
std::string longest(std::string_view text) {
    return std::string(text.substr(0, unit_length(text)));
}

bool fits(std::string_view from, std::string_view to) {
    return converts(*find_unit(from), *find_unit(to));
}

TEST(UnitTable, ListsNoWordTwice) {
    std::set<std::string> seen;
    const auto add = [&](std::string_view words) {
        std::istringstream stream{std::string(words)};
        for (std::string word; stream >> word;) EXPECT_TRUE(seen.insert(word).second) << word;
    };
    for (const UnitWord& entry : unit_words()) add(entry.words);
    add(measure_words());
    EXPECT_GT(seen.size(), 200u);
}

TEST(UnitTable, IsFoundWordByWord) {
    for (const UnitWord& entry : unit_words()) {
        std::istringstream stream{std::string(entry.words)};
        for (std::string word; stream >> word;) {
            ASSERT_TRUE(find_unit(word)) << word;
            EXPECT_EQ(find_unit(word)->word, word);
            EXPECT_EQ(find_unit(word)->dimension, entry.dimension) << word;
        }
    }
}

TEST(Unit, KnowsItsFactor) {
    const std::pair<const char*, const char*> cases[] = {{"元", "1"},
                                                         {"千元", "1000"},
                                                         {"万元", "10000"},
                                                         {"百万元", "1000000"},
                                                         {"亿元", "100000000"},
                                                         {"%", "0.01"},
                                                         {"％", "0.01"},
                                                         {"‰", "0.001"},
                                                         {"个百分点", "0.01"},
                                                         {"成", "0.1"},
                                                         {"天", "1"},
                                                         {"周", "7"},
                                                         {"小时", "1/24"},
                                                         {"分钟", "1/1440"},
                                                         {"季度", "3"},
                                                         {"年", "12"},
                                                         {"公顷", "10000"},
                                                         {"亩", "2000/3"},
                                                         {"平方公里", "1000000"},
                                                         {"公里", "1000"},
                                                         {"吨", "1000"},
                                                         {"G", "1"},
                                                         {"兆", "0.0009765625"},
                                                         {"半年", "6"},
                                                         {"万件", "10000"},
                                                         {"万人次", "10000"},
                                                         {"万亩", "20000000/3"},
                                                         {"万", "10000"},
                                                         {"亿", "100000000"},
                                                         {"万立方米", "10000"},
                                                         {"万元/公里", "10"},
                                                         {"倍", "1"},
                                                         {"万%", "none"},
                                                         {"万天", "none"},
                                                         {"元件", "none"},
                                                         {"百", "none"}};
    for (const auto& [word, value] : cases) EXPECT_EQ(factor(word), value) << word;
}

TEST(Unit, IsTheLongestWordAtTheStart) {
    const std::pair<const char*, const char*> cases[] = {{"万元以上", "万元"}, {"个百分点扣1分", "个百分点"},
                                                         {"个月内", "个月"},   {"人次", "人次"},
                                                         {"分钟", "分钟"},     {"分，扣完", "分"},
                                                         {"万件", "万件"},     {"项内容", "项"},
                                                         {"项目标", "项"},     {"m", "m"},
                                                         {"min", "min"},       {"max", ""},
                                                         {"以上", ""},         {"", ""},
                                                         {"％以下", "％"},     {"分之一", ""},
                                                         {"成立", ""},         {"成以上", "成"},
                                                         {"次年", ""},         {"个别", ""},
                                                         {"元/人", "元/人"},   {"元/年均", "元"},
                                                         {"万项", "万项"},     {"万，", "万"},
                                                         {"年均", ""},         {"工作日内", "工作日"},
                                                         {"亿元", "亿元"},     {"平方公里", "平方公里"},
                                                         {"G内存", "G"}};
    for (const auto& [text, unit] : cases) EXPECT_EQ(longest(text), unit) << text;
}

TEST(Unit, ConvertsWithinItsKindOnly) {
    EXPECT_TRUE(fits("万元", "元"));
    EXPECT_TRUE(fits("小时", "天"));
    EXPECT_TRUE(fits("件", "人次"));
    EXPECT_TRUE(fits("年", "个月"));
    EXPECT_TRUE(fits("个百分点", "%"));
    EXPECT_TRUE(fits("万美元", "美元"));
    EXPECT_TRUE(fits("元/人", "万元/万人"));
    EXPECT_FALSE(fits("元/人", "元/件"));
    EXPECT_FALSE(fits("美元", "元"));
    EXPECT_FALSE(fits("个月", "天"));
    EXPECT_FALSE(fits("工作日", "天"));
    EXPECT_FALSE(fits("万元", "件"));
    EXPECT_FALSE(fits("%", "件"));
    EXPECT_FALSE(fits("分", "分钟"));
}

TEST(Unit, WaitsForItsUnitWhereItIsAScaleAlone) {
    EXPECT_TRUE(fits("万", "万元"));
    EXPECT_TRUE(fits("亿", "元"));
    EXPECT_TRUE(fits("万", "件"));
    EXPECT_FALSE(fits("万", "%"));
    EXPECT_FALSE(fits("万", "天"));
    EXPECT_FALSE(fits("万", "分"));
}

TEST(Unit, ShowsAValueInIt) {
    EXPECT_EQ(show(*Number::from_decimal("17336341.37"), *find_unit("万元")), "1733.634137万元");
    EXPECT_EQ(show(Number::ratio(11, 18), *find_unit("%")), "550/9%");
    EXPECT_EQ(show(Number::ratio(1, 20), *find_unit("个百分点")), "5个百分点");
    EXPECT_EQ(show(Number::ratio(1, 12), *find_unit("小时")), "2小时");
    EXPECT_EQ(show(3, Unit{}), "3");
    EXPECT_EQ(show(*day_number(2020, 6, 30), Unit{.dimension = Dimension::date}), "2020-06-30");
    EXPECT_EQ(show(*Number::from_decimal("99999999999999999999"), Unit{.dimension = Dimension::date}),
              "99999999999999999999");
    EXPECT_EQ(show(Number(1) / Number(0), *find_unit("元")), "too-large元");
}

TEST(Calendar, CountsDays) {
    EXPECT_EQ(day_number(1970, 1, 1), 0);
    EXPECT_EQ(day_number(2020, 2, 29), 18321);
    EXPECT_EQ(day_number(1, 1, 1), -719162);
    for (const auto& [y, m, d] :
         {std::array{2021, 2, 29}, {2020, 13, 1}, {2020, 0, 1}, {2020, 4, 31}, {0, 1, 1}, {10000, 1, 1}})
        EXPECT_EQ(day_number(y, m, d), std::nullopt) << y << m << d;
}

TEST(Calendar, GivesTheDayBack) {
    for (std::int64_t day = -719162; day < 2932897; day += 997) {
        const CalendarDay date = calendar_day(day);
        EXPECT_EQ(day_number(date.year, date.month, date.day), day);
    }
}

}  // namespace
}  // namespace heng
