#include "engine/report/step_sentence.hpp"

#include <gtest/gtest.h>

#include "engine/report/edge_table.hpp"
#include "engine/report/score_report.hpp"
#include "tests/unit/score/rule_builder.hpp"

namespace heng::test {
namespace {

Rule in_percent(Rule rule, const std::string& name) {
    rule.facts[0].name = name;
    rule.facts[0].unit = *find_unit("%");
    return rule;
}

std::vector<std::string> sentences(const Rule& rule, const Outcome& outcome, Language language) {
    const Sources sources;
    std::vector<std::string> all;
    for (const Step& step : outcome.trace)
        all.push_back(step_sentence(Telling{rule, outcome, sources, language}, step) + " | " +
                      deduction_text(step.deduction, language));
    return all;
}

TEST(StepSentence, StairsTellDistanceStepsAndPoints) {
    const Rule rule = in_percent(every_five_percent(), "预算执行率");
    const Outcome outcome = score(rule, {num("0.88")}, std::nullopt);
    EXPECT_EQ(
        sentences(rule, outcome, Language::zh),
        (std::vector<std::string>{"预算执行率 88%，比100%低12个百分点；每5个百分点一档，计2档，每档扣1分 | 扣2分"}));
    EXPECT_EQ(sentences(rule, outcome, Language::en),
              (std::vector<std::string>{"预算执行率 is 88%: 12 percentage points below 100%; in steps of 5 percentage "
                                        "points that is 2 steps, 1 point off each | 2 points off"}));
}

TEST(StepSentence, FullMarksTakeNothing) {
    const Rule rule = in_percent(every_five_percent(), "预算执行率");
    EXPECT_EQ(sentences(rule, score(rule, {num("1.2")}, std::nullopt), Language::zh),
              (std::vector<std::string>{"预算执行率 120%，适用这一条 | 不扣分"}));
}

TEST(StepSentence, AFractionIsExactAndHasAHint) {
    const Rule rule = in_percent(every_five_percent(PartialStep::proportional), "执行率");
    const Outcome outcome = score(rule, {num("11/18") + num("1/3")}, std::nullopt);
    EXPECT_EQ(sentences(rule, outcome, Language::zh),
              (std::vector<std::string>{
                  "执行率 850/9%（≈94.44%），比100%低50/9（≈5.56）个百分点；每5个百分点一档，计10/9（≈1.11）档，"
                  "每档扣1分 | 扣10/9（≈1.11）分"}));
}

TEST(Reasons, AddUpToWhatIsLost) {
    const Sources sources;
    const Rule rule = in_percent(every_five_percent(), "执行率");
    for (int percent = 0; percent <= 110; ++percent) {
        const Outcome outcome =
            score(rule, {Number::ratio(percent, 100)}, RoundingRule{0, Rounding::half_up, {}, true});
        const auto* scored = boost::variant2::get_if<Scored>(&outcome.result);
        ASSERT_NE(scored, nullptr);
        Number lost;
        for (const Reason& reason : reasons_of(rule, outcome, sources, Language::zh)) lost = lost + reason.deduction;
        EXPECT_EQ(rule.points - scored->points, lost) << percent;
    }
}

TEST(EdgeTable, ShowsEveryThresholdAndJustBesideIt) {
    const Rule rule = in_percent(every_five_percent(PartialStep::whole, "2"), "执行率");
    const auto tables = edge_tables(rule, 20, Language::zh);
    ASSERT_EQ(tables.size(), 1u);
    std::vector<std::string> rows;
    for (const auto& row : tables[0].rows)
        rows.push_back(quantity_text(row.at, rule.facts[0].unit, Language::zh) + " " + row.below + " " + row.exactly +
                       " " + row.above);
    EXPECT_EQ(rows, (std::vector<std::string>{"90% 0 0 1", "95% 1 1 2", "100% 2 2 2"}));
}

TEST(EdgeTable, StopsWhereTheReaderWould) {
    const Rule rule = in_percent(every_five_percent(PartialStep::whole, "5"), "执行率");
    const auto tables = edge_tables(rule, 2, Language::zh);
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_EQ(tables[0].rows.size(), 2u);
    EXPECT_TRUE(tables[0].more);
}

}  // namespace
}  // namespace heng::test
