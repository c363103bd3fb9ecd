// Formulas as officers write them, and what is said of texts that are none.
#include <gtest/gtest.h>

#include "grammar/dump.hpp"
#include "grammar/parse_expression.hpp"

namespace heng {
namespace {

struct Reading {
    std::string tree;
    Diagnostics findings;
    std::string at;  // the words of the first finding
};

Reading read(std::string_view text, const std::vector<std::string>& names = {}) {
    Sources sources;
    const Span whole = sources.whole(sources.add("f", text));
    Reading reading;
    reading.tree = dump(sources, parse_expression(sources, whole, names, reading.findings));
    if (!reading.findings.empty()) reading.at = sources.text(reading.findings.front().span);
    return reading;
}

std::string tree(std::string_view text, const std::vector<std::string>& names = {}) {
    const Reading reading = read(text, names);
    return reading.findings.empty() ? reading.tree : reading.findings.front().code;
}

TEST(Expression, GrammarAlwaysAdvances) {
    EXPECT_EQ(grammar::formula_grammar_problems(), 0U);
}

TEST(Expression, Precedence) {
    EXPECT_EQ(tree("a+b×c-d/e"), "(- (+ a (× b c)) (/ d e))");
    EXPECT_EQ(tree("a/b×c"), "(× (/ a b) c)");
    EXPECT_EQ(tree("-a×(b-c)"), "(× (- a) (- b c))");
    EXPECT_EQ(tree("a≥1 且 b<2 或 非 c"), "(或 (且 (≥ a 1) (< b 2)) (非 c))");
}

TEST(Expression, OfficialFormulas) {
    EXPECT_EQ(tree("（在职人员数/编制数）×100%。"), "(× (/ 在职人员数 编制数) 100%)");
    EXPECT_EQ(tree("[（本年度“三公经费”总额-上年度“三公经费”总额）/上年度“三公经费”总额]×100%。"),
              "(× (/ (- 本年度“三公经费”总额 上年度“三公经费”总额) 上年度“三公经费”总额) 100%)");
    EXPECT_EQ(tree("全年执行数(B)/全年预算数(A)×100%"), "(× (/ 全年执行数(B) 全年预算数(A)) 100%)");
    EXPECT_EQ(tree("预算支出决策（项目立项）÷２"), "(/ 预算支出决策（项目立项） ２)");
    EXPECT_EQ(tree("（1-偏差率）×5"), "(× (- 1 偏差率) 5)");
    EXPECT_EQ(tree("{[（甲-乙）÷丙]x100％}"), "(× (/ (- 甲 乙) 丙) 100％)");
    EXPECT_EQ(tree("实际完成时间—计划完成时间"), "(- 实际完成时间 计划完成时间)");
    EXPECT_EQ(tree("3+(完成率-80%)×10"), "(+ 3 (× (- 完成率 80%) 10))");
}

TEST(Expression, Functions) {
    EXPECT_EQ(tree("最大值（a，b、1,200）"), "(最大值 a b 1 200)");
    EXPECT_EQ(tree("四舍五入(取整(x/5%)×0.5,2)"), "(四舍五入 (× (取整 (/ x 5%)) 0.5) 2)");
    EXPECT_EQ(tree("|a-|b||×2"), "(× (| (- a (| b))) 2)");
    EXPECT_EQ(tree("折算(a+b)"), "(折算 (+ a b))");
}

TEST(Expression, Literals) {
    EXPECT_EQ(tree("1,733.63万元+80 万元"), "(+ 1,733.63万元 80万元)");
    EXPECT_EQ(tree("偏差率≤五个百分点"), "(≤ 偏差率 五个百分点)");
    EXPECT_EQ(tree("完成率≥百分之九十"), "(≥ 完成率 百分之九十)");
    EXPECT_EQ(tree("完成时间≤2020年6月30日"), "(≤ 完成时间 2020年6月30日)");
    EXPECT_EQ(tree("单价<30元/人"), "(< 单价 30元/人)");
    EXPECT_EQ(tree("30元/人数"), "(/ 30元 人数)");
}

TEST(Expression, NamesOfManyKinds) {
    EXPECT_EQ(tree("三公经费/一般公共预算支出"), "(/ 三公经费 一般公共预算支出)");
    EXPECT_EQ(tree("2020年预算数-2019年预算数"), "(- 2020年预算数 2019年预算数)");
    EXPECT_EQ(tree("甲、乙合计/PM2.5浓度"), "(/ 甲、乙合计 PM2.5浓度)");
    EXPECT_EQ(tree("单位成本（元/人）×2"), "(× 单位成本（元/人） 2)");
    EXPECT_EQ(tree("投入/产出比×2", {"投入/产出比"}), "(× 投入/产出比 2)");
    EXPECT_EQ(tree("投入/产出比重×2", {"投入/产出比"}), "(× (/ 投入 产出比重) 2)");
    EXPECT_EQ(tree("非税收入/残疾或低保人数"), "(/ 非税收入 残疾或低保人数)");
    EXPECT_EQ(tree("完成率乘以分值"), "(× 完成率 分值)");
}

TEST(Expression, WordsBetweenConditions) {
    EXPECT_EQ(tree("执行率≥90%且完成率≥80%"), "(且 (≥ 执行率 90%) (≥ 完成率 80%))");
    EXPECT_EQ(tree("甲 或 乙"), "(或 甲 乙)");
    EXPECT_EQ(tree("x=1或y=2"), "(或 (= x 1) (= y 2))");
    EXPECT_EQ(tree("x=1或非（y）"), "(或 (= x 1) (非 y))");
    EXPECT_EQ(tree("甲或取整（y）>2"), "(或 甲 (> (取整 y) 2))");
    EXPECT_EQ(tree("80%<=x<90%"), "(且 (≤ 80% x) (< x 90%))");
    EXPECT_EQ(tree("1<a<b<9"), "(且 (且 (< 1 a) (< a b)) (< b 9))");
}

TEST(Expression, WhatIsMissingIsSaid) {
    const Reading open = read("（甲+乙×2");
    EXPECT_EQ(open.findings.at(0).code, "expression-bracket-open");
    EXPECT_EQ(open.at, "（");
    const Reading wrong = read("（甲+乙]×2");
    EXPECT_EQ(wrong.findings.at(0).code, "expression-bracket-open");
    EXPECT_EQ(wrong.findings.at(0).args.at(0), "]×2");
    const Reading stray = read("甲+乙)×2");
    EXPECT_EQ(stray.findings.at(0).code, "expression-bracket-stray");
    EXPECT_EQ(stray.at, ")");
    const Reading value = read("甲+×乙");
    EXPECT_EQ(value.findings.at(0).code, "expression-value-expected");
    EXPECT_EQ(value.at, "×");
    const Reading unfinished = read("执行数/预算数×");
    EXPECT_EQ(unfinished.findings.at(0).code, "expression-unfinished");
    EXPECT_EQ(unfinished.findings.at(0).args.at(0), "执行数/预算数×");
    const Reading oper = read("2（甲+乙）");
    EXPECT_EQ(oper.findings.at(0).code, "expression-operator-expected");
    EXPECT_EQ(oper.at, "（");
    EXPECT_EQ(tree("1 2"), "expression-operator-expected");
    EXPECT_EQ(tree(" 　"), "expression-empty");
    EXPECT_EQ(tree("甲^2"), "expression-operator-expected");
}

TEST(Expression, HostileTextEndsSoon) {
    EXPECT_EQ(tree(std::string(100000, '(')), "expression-too-deep");
    EXPECT_EQ(tree(std::string(65, '(')), "expression-too-deep") << "reached where nothing follows";
    EXPECT_EQ(tree(std::string(100000, '-')), "expression-too-deep");
    EXPECT_EQ(tree(std::string(100000, '|')), "expression-too-deep");
    std::string sum = "1";
    for (int i = 0; i < 100000; ++i) sum += "+1";
    EXPECT_EQ(tree(sum), "expression-too-long");
    std::string calls;
    for (int i = 0; i < 10000; ++i) calls += "取整(";
    EXPECT_EQ(tree(calls), "expression-too-deep");
    std::string deep(63, '(');
    EXPECT_EQ(tree(deep + "a" + std::string(63, ')')), "a");
    std::string ors = "甲";
    for (int i = 0; i < 5000; ++i) ors += "或\"";
    EXPECT_TRUE(tree(ors + "\"") == "expression-operator-expected");  // linear, in spite of all its look-ahead
}

}  // namespace
}  // namespace heng
