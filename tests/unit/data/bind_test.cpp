// Tables bound to the inputs of a pack: headers, units, and what is wrong with them.
#include "engine/data/bind.hpp"

#include <gtest/gtest.h>

namespace heng {
namespace {

namespace variant = boost::variant2;
using Op = Calculation::Node::Op;

Input input(std::string name, Unit unit = {}, Input::Type type = Input::Type::number) {
    Input made;
    made.type = type;
    made.name = std::move(name);
    made.paths = {made.name};
    made.unit = std::move(unit);
    made.used_by = {0};
    return made;
}

Calculation quotient(InputId top, InputId bottom, Unit unit = {}) {
    Calculation made;
    made.nodes.resize(3);
    made.nodes[0].op = Op::input;
    made.nodes[0].index = top;
    made.nodes[1].op = Op::input;
    made.nodes[1].index = bottom;
    made.nodes[2].op = Op::divide;
    made.nodes[2].operands = {0, 1};
    made.root = 2;
    made.unit = std::move(unit);
    return made;
}

/// 预算执行率 = 预算执行数 / 预算数, 满意度, 延期天数, two inputs called 健全性, 事故.
Pack pack() {
    Pack made;
    made.year = 2020;
    const Unit money{.dimension = Dimension::money};
    made.inputs = {input("预算执行数", money),
                   input("预算数", money),
                   input("满意度", *find_unit("%")),
                   input("延期天数", *find_unit("天")),
                   input("健全性"),
                   input("健全性"),
                   input("事故", *find_unit("起")),
                   input("验收", {}, Input::Type::yes_no),
                   input("完成时间", {}, Input::Type::date)};
    made.inputs[4].paths = {"预算管理/健全性"};
    made.inputs[5].paths = {"资产管理/健全性"};
    made.calculations = {quotient(0, 1, *find_unit("%"))};
    return made;
}

std::string shown(const Value& value) {
    if (const auto* number = variant::get_if<Number>(&value)) return number->str();
    if (const auto* truth = variant::get_if<bool>(&value)) return *truth ? "yes" : "no";
    return variant::holds_alternative<Missing>(value) ? "-" : "?";
}

struct Bound {
    std::vector<Record> records;
    std::vector<std::string> problems;  // code@row,column args, 待补 columns left out
};

Bound bound(const Pack& pack, std::string_view csv) {
    Bound result;
    DataProblems problems;
    result.records = heng::bind(pack, read_csv("数据.csv", csv, problems), problems);
    for (const DataProblem& problem : problems) {
        if (problem.code == "missing-column") continue;
        std::string text = problem.code + "@" + std::to_string(problem.row) + "," + std::to_string(problem.column);
        for (const std::string& arg : problem.args) text += " " + arg;
        result.problems.push_back(text);
    }
    return result;
}

using Texts = std::vector<std::string>;

TEST(Bind, MatchesNamesUnitsAndPaths) {
    const Bound b = bound(pack(),
                          "单位,预算执行数（万元）,“预算数”（单位：亿元）,满意度(%),延期天数,资产管理/健全性,事故\n"
                          "甲,950,0.1,93,3,1,0起\n");
    EXPECT_EQ(b.problems, Texts());
    const Record& record = b.records.at(0);
    EXPECT_EQ(record.unit, "甲");
    EXPECT_EQ(record.row, 2u);
    Texts values;
    for (const Value& value : record.values) values.push_back(shown(value));
    EXPECT_EQ(values, (Texts{"9500000", "10000000", "0.93", "3", "-", "1", "0", "-", "-"}));
    EXPECT_EQ(record.typed[0], "950");
}

TEST(Bind, ReadsTruthAndDates) {
    const Bound b = bound(pack(), "单位,验收,完成时间\n甲,是,6月30日\n乙,大概,13月\n");
    EXPECT_EQ(shown(b.records[0].values[7]), "yes");
    EXPECT_EQ(shown(b.records[0].values[8]), std::to_string(*day_number(2020, 6, 30)));
    EXPECT_EQ(b.problems, (Texts{"cell-not-yes-no@3,2 大概", "cell-not-date@3,3 13月"}));
    EXPECT_EQ(shown(b.records[1].values[7]), "-");
}

TEST(Bind, NamesUnknownDoubtfulAndDoubledColumns) {
    EXPECT_EQ(bound(pack(), "单位,预算执行额\n甲,1\n").problems,
              (Texts{"unknown-column-near@1,2 预算执行额 预算执行数"}));
    EXPECT_EQ(bound(pack(), "单位,天气\n甲,1\n").problems, (Texts{"unknown-column@1,2 天气"}));
    EXPECT_EQ(bound(pack(), "单位,健全性\n甲,1\n").problems,
              (Texts{"ambiguous-column@1,2 健全性 预算管理/健全性、资产管理/健全性 预算管理/健全性"}));
    EXPECT_EQ(bound(pack(), "单位,预算数,预算数（万元）\n甲,1,2\n").problems,
              (Texts{"repeated-input@1,3 预算数（万元） 预算数"}));
    EXPECT_EQ(bound(pack(), "单位,,预算数\n甲,1,2\n").problems, (Texts{"unnamed-column@1,2 2"}));
    EXPECT_EQ(bound(pack(), "单位,满意度（万元）\n甲,1\n").problems,
              (Texts{"header-unit-mismatch@1,2 满意度（万元） 万元 %"}));
}

TEST(Bind, SaysOnceWhichColumnsAreMissing) {
    Pack some = pack();
    some.inputs[3].fallback = Value(Number(0));
    some.inputs[6].used_by.clear();
    DataProblems problems;
    const auto records = heng::bind(some, read_csv("f", "单位,预算数\n甲,1\n乙,2\n", problems), problems);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].code, "missing-column");
    EXPECT_EQ(problems[0].severity, Severity::warning);
    EXPECT_EQ(problems[0].args, (Texts{"预算执行数、满意度、预算管理/健全性、资产管理/健全性、验收、完成时间"}));
    EXPECT_EQ(shown(records[1].values[3]), "0");
    EXPECT_EQ(shown(records[1].values[2]), "-");
}

TEST(Bind, KeepsPrintedClaimsAside) {
    const Bound b = bound(pack(), "序号,单位名称,预算数,预算执行率得分,总分,等级,备注\n1,甲,5,4.5,98,优,无\n");
    EXPECT_EQ(b.problems, Texts());
    using Claims = std::vector<std::pair<std::string, std::string>>;
    EXPECT_EQ(b.records[0].printed, (Claims{{"预算执行率得分", "4.5"}, {"总分", "98"}, {"等级", "优"}}));
}

TEST(Bind, WarnsOfUnitsWithoutNameOrTwice) {
    EXPECT_EQ(bound(pack(), "单位,预算数\n甲,1\n,2\n甲,3\n").problems,
              (Texts{"unit-unnamed@3,0", "duplicate-unit@4,0 甲 2"}));
}

TEST(Bind, HoldsTheUnitsOfOneFormulaAgainstEachOther) {
    const char* header = "单位,预算执行数,预算数\n";
    const auto problems = [&](const std::string& row) { return bound(pack(), header + row).problems; };
    EXPECT_EQ(problems("甲,950,1000\n"), Texts());
    EXPECT_EQ(problems("甲,950万元,0.1亿元\n"), Texts());
    EXPECT_EQ(problems("甲,0,1000万元\n"), Texts());
    EXPECT_EQ(problems("甲,950,1000万元\n"), (Texts{"mixed-units@2,3 预算执行数 没有单位的数 预算数 万元 除"}));
    EXPECT_EQ(problems("甲,,1000万元\n"), Texts{}) << "what is not there has no unit";
    EXPECT_EQ(bound(pack(), "单位,预算执行数（万元）,预算数\n甲,950,1000\n").problems,
              (Texts{"mixed-units@2,3 预算执行数 万元 预算数 没有单位的数 除"}));
}

TEST(Bind, AsksForTheUnitOfAnAmountWhoseSizeMatters) {
    Pack some = pack();
    some.inputs.push_back(input("服务户数", {.dimension = Dimension::count}));
    some.calculations = {quotient(1, 9, {.dimension = Dimension::money})};
    EXPECT_EQ(bound(some, "单位,预算数,服务户数\n甲,950,30\n").problems, (Texts{"unit-missing@2,2 950 元"}));
    EXPECT_EQ(bound(some, "单位,预算数,服务户数\n甲,950万元,30户\n").problems, Texts());
    EXPECT_EQ(bound(some, "单位,预算数（万元）,服务户数\n甲,950,30\n").problems, Texts());
}

TEST(Bind, TakesTheUnitThatTheScriptDeclares) {
    Pack some = pack();
    some.inputs[2].unit_inferred = false;
    some.inputs[1].unit = *find_unit("万元");
    some.inputs[1].unit_inferred = false;
    const Bound b = bound(some, "单位,满意度,预算数\n甲,93,950\n乙,95%,1亿元\n");
    EXPECT_EQ(b.problems, Texts());
    EXPECT_EQ(shown(b.records[0].values[2]), "0.93");
    EXPECT_EQ(shown(b.records[0].values[1]), "9500000");
    EXPECT_EQ(shown(b.records[1].values[1]), "100000000");
}

TEST(Bind, PlacesACellErrorInItsRowAndColumn) {
    DataProblems problems;
    heng::bind(pack(), read_csv("表.csv", "单位,满意度\n甲,93\n", problems), problems);
    ASSERT_EQ(problems.back().code, "unit-missing");
    EXPECT_EQ(problems.back().file, "表.csv");
    EXPECT_EQ(problems.back().row, 2u);
    EXPECT_EQ(problems.back().column, 2u);
    EXPECT_EQ(problems.back().header, "满意度");
    EXPECT_EQ(problems.back().cell, "93");
}

TEST(Bind, BindsJsonPaths) {
    DataProblems problems;
    const auto table = read_json("f", R"([{"单位":"甲","预算数":1e3,"资产管理":{"健全性":2}}])", problems);
    const auto records = heng::bind(pack(), table, problems);
    EXPECT_EQ(shown(records[0].values[1]), "1000");
    EXPECT_EQ(shown(records[0].values[5]), "2");
}

}  // namespace
}  // namespace heng
