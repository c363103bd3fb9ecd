// Numbers read from and written as text: decimals, fractions, Chinese numerals, and bounds on what is read.
#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "engine/number/number.hpp"

namespace heng {
namespace {

std::string read(std::string_view text) {
    const auto number = Number::from_decimal(text);
    return number ? number->str() : "none";
}

std::string read_words(std::string_view text) {
    const auto number = Number::from_chinese(text);
    return number ? number->str() : "none";
}

TEST(NumberText, ReadsPlainDecimals) {
    EXPECT_EQ(read("1,733.63"), "1733.63");
    EXPECT_EQ(read("1733.634137"), "1733.634137");
    EXPECT_EQ(read("-0.5"), "-0.5");
    EXPECT_EQ(read("+7"), "7");
    EXPECT_EQ(read(".5"), "0.5");
    EXPECT_EQ(read("007.500"), "7.5");
    EXPECT_EQ(read("-0"), "0");
    EXPECT_EQ(read("1,234,567.80"), "1234567.8");
    EXPECT_EQ(read("0.000000000000000000001"), "0.000000000000000000001");
    EXPECT_EQ(read("123456789012345678901234567890.123456789"), "123456789012345678901234567890.123456789");
}

TEST(NumberText, RefusesWhatIsNoPlainDecimal) {
    for (const char* text :
         {"",    "-",   "+",    ".",   "5.",  "1.2.3",   "1,23", "12,3456", "1234,567", ",123", "1,,234", "1,234,",
          "1 2", "1e5", "0x10", "--1", "+-1", "1.2,345", "½",    "１",      "NaN",      "inf",  " 1",     "1%"})
        EXPECT_EQ(read(text), "none") << text;
}

TEST(NumberText, RoundTripsEveryDecimal) {
    std::mt19937_64 engine{7};
    for (int i = 0; i < 2000; ++i) {
        std::string text = std::to_string(engine() % 1000000 + 1);
        for (auto more = engine() % 60; more > 0; --more) text += static_cast<char>('0' + engine() % 10);
        text += "." + std::to_string(engine() % 100000) + std::to_string(engine() % 9 + 1);
        EXPECT_EQ(read(text), text);
        EXPECT_EQ(read("-" + text), "-" + text);
        EXPECT_EQ(Number::from_decimal(text)->decimals(), static_cast<int>(text.size() - text.find('.') - 1));
    }
}

TEST(NumberText, WritesAFractionWhereNoDecimalEnds) {
    EXPECT_EQ(Number::ratio(20, 3).str(), "20/3");
    EXPECT_EQ(Number::ratio(-550, 9).str(), "-550/9");
    EXPECT_EQ(Number::ratio(1, 3).decimals(), std::nullopt);
    EXPECT_EQ(Number::ratio(1, 1024).str(), "0.0009765625");
    EXPECT_EQ(Number::ratio(1, 1024).decimals(), 10);
    EXPECT_EQ((Number::ratio(1, 3) * *Number::from_decimal("1" + std::string(50, '0'))).str(),
              "1" + std::string(50, '0') + "/3");
}

TEST(NumberText, FixesTheDecimalsOfATable) {
    EXPECT_EQ(Number::ratio(2, 3).fixed(2), "0.67");
    EXPECT_EQ(Number::ratio(-1, 3).fixed(2), "-0.33");
    EXPECT_EQ(Number(5).fixed(2), "5.00");
    EXPECT_EQ(Number::ratio(1999, 2000).fixed(2), "1.00");
    EXPECT_EQ(Number::ratio(-1, 1000).fixed(2), "0.00");
    EXPECT_EQ(Number(1250).fixed(-2), "1300");
    EXPECT_EQ((*Number::from_decimal(std::string(45, '9')) / 7).fixed(1),
              std::string("142857142857142857142857142857142857142857142.7"));
}

TEST(NumberText, RefusesAHundredThousandDigitsAtOnce) {
    const auto start = std::chrono::steady_clock::now();
    const std::string zeros(100000, '0'), nines(100000, '9');
    EXPECT_TRUE(Number::from_decimal(nines)->too_large());
    EXPECT_TRUE(Number::from_decimal("0." + nines)->too_large());
    EXPECT_TRUE(Number::from_decimal("0." + zeros + "1")->too_large());
    EXPECT_EQ(read(zeros + "1." + zeros), "1");
    EXPECT_EQ(Number::from_chinese(std::string(99999, 'x')), std::nullopt);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1));
}

TEST(NumberText, HoldsTheBoundOf4096Bits) {
    EXPECT_FALSE(Number::from_decimal(std::string(1233, '9'))->too_large());
    EXPECT_TRUE(Number::from_decimal("2" + std::string(1233, '0'))->too_large());
}

TEST(ChineseNumeral, ReadsWhatPeopleWrite) {
    const std::pair<const char*, const char*> cases[] = {{"五", "5"},
                                                         {"十", "10"},
                                                         {"十二", "12"},
                                                         {"二十", "20"},
                                                         {"九十五", "95"},
                                                         {"一百", "100"},
                                                         {"一百零五", "105"},
                                                         {"一百一十", "110"},
                                                         {"一百十五", "115"},

                                                         {"一千零一", "1001"},
                                                         {"一千零五十", "1050"},
                                                         {"一万二千", "12000"},

                                                         {"两", "2"},
                                                         {"两百", "200"},
                                                         {"一万两千", "12000"},
                                                         {"三千万", "30000000"},
                                                         {"一亿二千万", "120000000"},
                                                         {"一万亿", "1000000000000"},
                                                         {"零", "0"},
                                                         {"半", "0.5"},
                                                         {"一半", "0.5"},
                                                         {"零点五", "0.5"},
                                                         {"三点一四", "3.14"},
                                                         {"百分之五", "0.05"},
                                                         {"百分之九十五点五", "0.955"},
                                                         {"百分之百", "1"},
                                                         {"千分之三", "0.003"},
                                                         {"万分之一", "0.0001"},
                                                         {"三分之一", "1/3"},
                                                         {"负三", "-3"},
                                                         {"负百分之五", "-0.05"},
                                                         {"二〇二〇", "2020"},
                                                         {"壹佰贰拾叁", "123"},
                                                         {"一百零五万零三百", "1050300"}};
    for (const auto& [words, value] : cases) EXPECT_EQ(read_words(words), value) << words;
}

TEST(ChineseNumeral, ReadsEveryNumberThatItsOwnWordsSpell) {
    const char* digits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    for (int n = 1; n < 10000; n += 7) {
        std::string words;
        bool gap = false;
        const std::pair<int, const char*> ranks[] = {{1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}};
        for (const auto& [size, rank] : ranks) {
            const int digit = n / size % 10;
            if (digit == 0) {
                gap = !words.empty();
                continue;
            }
            words += std::string(gap ? "零" : "") + digits[digit] + rank;
            gap = false;
        }
        EXPECT_EQ(read_words(words), std::to_string(n)) << words;
    }
}

TEST(ChineseNumeral, RefusesEstimatesAndOtherWords) {
    for (const char* words : {"",       "三五",   "两三",     "十几",     "三十两",           "百",     "千",   "百十",
                              "一百零", "零五",   "一千五十", "一百五",   "一万五",           "五十百", "点五", "五点",
                              "百分之", "分之一", "三分一",   "零分之一", "一百万万万万五半", "第一",   "五%"})
        EXPECT_EQ(read_words(words), "none") << words;
}

}  // namespace
}  // namespace heng
