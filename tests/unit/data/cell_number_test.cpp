// Cells read as numbers: what people type, and why a cell is refused.
#include <gtest/gtest.h>

#include "engine/data/cell.hpp"

namespace heng {
namespace {

namespace variant = boost::variant2;

/// "95% of nothing" style: the value in base units and the unit typed, or the code of the error with what it names.
std::string number(std::string_view cell) {
    const Read<TypedNumber> read = read_number(cell);
    if (const auto* error = variant::get_if<CellError>(&read))
        return error->code + (error->args.size() > 1 ? " " + error->args[1] : "");
    const auto& typed = variant::get<TypedNumber>(read);
    return typed.value.str() + (typed.unit ? " " + (typed.unit->word.empty() ? "-" : typed.unit->word) : "");
}

std::string value(std::string_view cell, std::string_view wanted, std::string_view header = "") {
    const Unit unit = wanted.empty() ? Unit{} : *find_unit(wanted);
    const Read<Value> read = read_value(cell, unit, header.empty() ? std::nullopt : find_unit(header));
    if (const auto* error = variant::get_if<CellError>(&read)) {
        std::string text = error->code;
        for (std::size_t i = 1; i < error->args.size(); ++i) text += " " + error->args[i];
        return text;
    }
    const Value& found = variant::get<Value>(read);
    if (const auto* number = variant::get_if<Number>(&found)) return number->str();
    return variant::holds_alternative<Missing>(found) ? "missing" : "not-applicable";
}

TEST(CellNumber, ReadsWhatPeopleType) {
    const std::pair<const char*, const char*> cases[] = {{"1,733.63", "1733.63"},
                                                         {"1733.634137万元", "17336341.37 万元"},
                                                         {"61%", "0.61 %"},
                                                         {"60万件", "600000 万件"},
                                                         {"2小时", "1/12 小时"},
                                                         {"-7.5%", "-0.075 %"},
                                                         {"＝1", "1"},
                                                         {"１，７３３．６３", "1733.63"},
                                                         {" 950 万元 ", "9500000 万元"},
                                                         {"9 5 0", "cell-several-numbers"},
                                                         {"￥3,000", "3000 元"},
                                                         {"¥5万", "50000 元"},
                                                         {"人民币5万元整", "50000 万元"},
                                                         {"“95%”", "0.95 %"},
                                                         {"125万", "1250000 万"},
                                                         {"0万", "0 万"},
                                                         {"430.5万", "4305000 万"},
                                                         {"共48人。", "48 人"},
                                                         {"10G", "10 G"},
                                                         {"1小时30分钟", "0.0625 分钟"},
                                                         {"1小时30分", "0.0625 分钟"},
                                                         {"2年3个月", "27 个月"},
                                                         {"一年半", "18 年"},
                                                         {"1亿2000万元", "120000000 万元"},
                                                         {"3万5千元", "35000 千元"},
                                                         {"1万500元", "10500 元"},
                                                         {"—7.5%", "-0.075 %"},
                                                         {"五个百分点", "0.05 个百分点"},
                                                         {"十二项", "12 项"},
                                                         {"三成", "0.3 成"},
                                                         {"五万元", "50000 元"},
                                                         {"三万", "30000 万"},
                                                         {"百分之九十五点五", "0.955 -"},
                                                         {"三分之一", "1/3 -"},
                                                         {"2/3", "2/3 -"},
                                                         {"负五", "-5"},
                                                         {"−3.5", "-3.5"},
                                                         {"0.5‰", "0.0005 ‰"},
                                                         {"8000元/人", "8000 元/人"},
                                                         {"3个工作日", "3 个工作日"}};
    for (const auto& [cell, read] : cases) EXPECT_EQ(number(cell), read) << cell;
}

TEST(CellNumber, SaysWhyACellIsNoNumber) {
    const std::pair<const char*, const char*> cases[] = {{"", "cell-not-number"},
                                                         {"达成预期指标", "cell-not-number"},
                                                         {"近50多万宗", "cell-estimate 近"},
                                                         {"约30%", "cell-estimate 约"},
                                                         {"100余项", "cell-estimate 余"},
                                                         {"30万元左右", "cell-estimate 左右"},
                                                         {"≥90%", "cell-relation ≥"},
                                                         {"≧90%", "cell-relation ≥"},
                                                         {"不低于90%", "cell-relation 不低于"},
                                                         {"80%-90%", "cell-several-numbers"},
                                                         {"80%、90%", "cell-several-numbers"},
                                                         {"3 5", "cell-several-numbers"},
                                                         {"1,23", "cell-commas"},
                                                         {"12,3456", "cell-commas"},
                                                         {"1.2.3", "cell-not-number"},
                                                         {"95%%", "cell-extra-words %"},
                                                         {"3项未完成", "cell-extra-words 未完成"},
                                                         {"完成95%", "cell-extra-words 完成"},
                                                         {"提升10%", "cell-extra-words 提升"},
                                                         {"95厶", "cell-unknown-unit 厶"},
                                                         {"1.23457E+11", "cell-scientific"},
                                                         {"5e3", "cell-scientific"},
                                                         {"#DIV/0!", "cell-spreadsheet-error"},
                                                         {"####", "cell-spreadsheet-error"},
                                                         {"1/0", "cell-several-numbers"},
                                                         {"——5", "cell-extra-words ——"},
                                                         {"1亿2元", "cell-several-numbers"},
                                                         {"2万半", "cell-extra-words 半"},
                                                         {"6月", "cell-date"},
                                                         {"2020年", "cell-date"},
                                                         {"2020年6月", "cell-date"},
                                                         {"2020年6月30日", "cell-date"},
                                                         {"3年6月", "cell-date"},
                                                         {"5年内完成", "cell-extra-words 内完成"},
                                                         {"一批", "cell-not-number"},
                                                         {"第三级", "cell-not-number"},
                                                         {"¥5%", "unit-mismatch %"},
                                                         {"1小时90分钟", "cell-several-numbers"},
                                                         {"5%3%", "cell-several-numbers"},
                                                         {"1520.98733\uE4277万元", "cell-strange-character U+E427"},
                                                         {"95\uFFFD%", "cell-strange-character U+FFFD"}};
    for (const auto& [cell, read] : cases) EXPECT_EQ(number(cell), read) << cell;
}

TEST(CellNumber, NamesThePlaceOfAStrangeCharacter) {
    const Read<TypedNumber> read = read_number("1520.98733\uE4277万元");
    EXPECT_EQ(variant::get<CellError>(read).args, (std::vector<std::string>{"1520.98733\uE4277万元", "U+E427", "11"}));
}

TEST(CellNumber, QuotesOnlyTheBeginningOfALongCell) {
    const Read<TypedNumber> read = read_number(std::string(1000, 'x'));
    EXPECT_EQ(variant::get<CellError>(read).args[0], std::string(40, 'x') + "…");
}

TEST(CellNumber, RefusesTooManyDigitsQuickly) {
    EXPECT_EQ(number(std::string(100000, '9') + "%"), "number-too-large");
    EXPECT_EQ(number("0." + std::string(100000, '3')), "number-too-large");
    std::string words;
    for (int i = 0; i < 100000; ++i) words += "九";
    EXPECT_EQ(number(words), "cell-not-number");
}

TEST(CellValue, ConvertsTheUnitTyped) {
    EXPECT_EQ(value("950万元", "元"), "9500000");
    EXPECT_EQ(value("950万元", "亿元", "万元"), "9500000");
    EXPECT_EQ(value("90分钟", "小时"), "0.0625");
    EXPECT_EQ(value("61%", "%"), "0.61");
    EXPECT_EQ(value("三成", "%"), "0.3");
    EXPECT_EQ(value("11/18", "%"), "11/18");
    EXPECT_EQ(value("60万件", "件"), "600000");
    EXPECT_EQ(value("2年", "个月"), "24");
}

TEST(CellValue, RefusesAUnitThatDoesNotFit) {
    EXPECT_EQ(value("3万元", "项"), "unit-mismatch 万元 项");
    EXPECT_EQ(value("95分", "%"), "unit-mismatch 分 %");
    EXPECT_EQ(value("3天", "个工作日"), "unit-mismatch 天 个工作日");
    EXPECT_EQ(value("2个月", "天"), "unit-mismatch 个月 天");
    EXPECT_EQ(value("3万", "%"), "unit-mismatch 万 %");
}

TEST(CellValue, NeverGuessesTheUnitOfABareNumber) {
    EXPECT_EQ(value("93", "%"), "unit-missing %");
    EXPECT_EQ(value("0.93", "%"), "unit-missing %");
    EXPECT_EQ(value("1", "%"), "unit-missing %");
    EXPECT_EQ(value("950", "万元"), "unit-missing 万元");
    EXPECT_EQ(value("3", "天"), "unit-missing 天");
    EXPECT_EQ(value("60", "万件"), "unit-missing 万件");
    EXPECT_EQ(value("0", "%"), "0");
    EXPECT_EQ(value("0", "万元"), "0");
    EXPECT_EQ(value("93", "%", "%"), "0.93");
    EXPECT_EQ(value("950", "元", "万元"), "9500000");
    EXPECT_EQ(value("60", "件", "万件"), "600000");
    EXPECT_EQ(value("7", "项"), "7");
    EXPECT_EQ(value("4.5", "分"), "4.5");
}

TEST(CellValue, TakesAnyUnitWhereNoneIsKnown) {
    EXPECT_EQ(value("950", ""), "950");
    EXPECT_EQ(value("950万元", ""), "9500000");
    EXPECT_EQ(value("950", "", "万元"), "9500000");
    EXPECT_EQ(value("12项", ""), "12");
}

TEST(CellValue, TakesABareNumberWhereOnlyTheNameSpeaksOfMoney) {
    const Unit guessed{.dimension = Dimension::money};
    const auto read = [&](std::string_view cell) { return read_value(cell, guessed, std::nullopt); };
    EXPECT_EQ(variant::get<Number>(variant::get<Value>(read("950"))), Number(950));
    EXPECT_EQ(variant::get<Number>(variant::get<Value>(read("950万元"))), Number(9500000));
    EXPECT_EQ(variant::get<CellError>(read("95%")).code, "unit-mismatch");
}

TEST(CellValue, ReadsAScaleAloneAsPartOfTheUnitAskedFor) {
    EXPECT_EQ(value("125万", "万元"), "1250000");
    EXPECT_EQ(value("298万", "元", "万元"), "2980000");
    EXPECT_EQ(value("298万", "", "万元"), "2980000");
    EXPECT_EQ(value("60万", "万件"), "600000");
    EXPECT_EQ(value("3万", "亩"), "20000000");
    EXPECT_EQ(value("3万", "万亩"), "20000000");
    EXPECT_EQ(value("3万", "千克"), "30000");
}

TEST(CellValue, KeepsMissingInapplicableAndZeroApart) {
    for (const char* cell : {"", " ", "　", "——", "—", "-", "－", "--", "/", "待补", "待补（9月报）", "空", "……"})
        EXPECT_EQ(value(cell, "%"), "missing") << cell;
    for (const char* cell : {"不适用", "不涉及", "无此项", "N/A", "不适用（本年无此项目）"})
        EXPECT_EQ(value(cell, "%"), "not-applicable") << cell;
    EXPECT_EQ(value("0%", "%"), "0");
    EXPECT_EQ(value("0", "项"), "0");
    EXPECT_EQ(value("无", "项"), "0");
    EXPECT_EQ(value("无", "万元"), "cell-not-number");
    EXPECT_EQ(value("(一年内完成)", "天"), "cell-not-number");
}

}  // namespace
}  // namespace heng
