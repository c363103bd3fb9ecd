// Verdicts on printed figures, other readings among them; sheets told by their headers.
#include "engine/audit/recognise.hpp"
#include "engine/heng.hpp"
#include "engine/readings/other_readings.hpp"
#include "tests/unit/audit/audited.hpp"

namespace heng::audited {
namespace {

constexpr const char* script = R"(规则包：核对
版本：1
满分：20

三级指标：清运率（10分）
评分：100%计满分，每下降5个百分点扣1分，扣完为止。

三级指标：办结率（5分）
评分：按办结率乘以分值计分，最高不超过5分。

三级指标：投诉（5分）
评分：每发生一起扣1分，扣完为止。
)";

/// 清运率=contradicted 8; …, one a line: place, verdict, code and what follows.
std::string verdicts(const std::string& facts, const std::string& printed) {
    const Compiled compiled = compile("核对.heng", script);
    DataProblems problems;
    const auto records = heng::bind(compiled.pack, table(facts), problems);
    Figures figures;
    audit_scores(compiled.pack, score(compiled.pack, records), table(printed), problems, &figures);
    const HeldRecords held(records);
    OtherReadings others(compiled.pack, held);
    for (const Record& record : records) others.look(record, figures);
    constexpr const char* names[] = {"confirmed", "other", "underivable", "contradicted"};
    std::string out;
    for (const Figure& figure : figures) {
        out += figure.at.place + "=" + names[static_cast<std::size_t>(figure.verdict)] + " " + figure.follows;
        for (const auto& [point, choice] : figure.readings) out += " " + point + "=" + choice;
        out += "\n";
    }
    return out;
}

TEST(AuditFigures, each_has_a_verdict) {
    EXPECT_EQ(verdicts("单位|清运率|办结率|投诉\n甲|95%|96%|",
                       "单位|指标|得分\n甲|清运率|9\n甲|办结率|4.7\n甲|投诉|4\n甲|总分|17.7"),
              "清运率=confirmed \n办结率=contradicted 4.8\n投诉=underivable 投诉\n总分=confirmed \n");
}

TEST(AuditFigures, another_reading_is_named) {
    EXPECT_EQ(verdicts("单位|清运率|办结率|投诉\n甲|93%|96.3%|1",
                       "单位|指标|得分\n甲|清运率|8\n甲|办结率|4.8\n甲|投诉|4\n甲|总分|16.8"),
              "清运率=other 9 partial-step=started\n办结率=other 4.82 rounding=half-up-1\n投诉=confirmed "
              "\n总分=confirmed \n");
}

TEST(AuditFigures, a_unit_without_data_is_not_confirmed) {
    EXPECT_EQ(verdicts("单位|清运率|办结率|投诉\n甲|93%|96.3%|1", "单位|指标|得分\n乙|清运率|9\n乙|办结率|6"),
              "清运率=underivable 清运率\n办结率=contradicted 5\n");
}

TEST(AuditFigures, sheets_are_told_by_their_headers) {
    const Pack pack = compile("核对.heng", script).pack;
    EXPECT_EQ(recognise(pack, table("单位|清运率|别的\n甲|1|2")), SheetKind::facts);
    EXPECT_EQ(recognise(pack, table("单位|指标|自评得分\n甲|清运率|2")), SheetKind::printed);
    EXPECT_EQ(recognise(pack, table("项目|预算\n支出|3\n1、业务|1\n2、运行|2")), SheetKind::amounts);
    EXPECT_EQ(recognise(pack, table("项目名称|三级指标|年度指标值|实际完成值|分值|得分\n甲|件数|≥3|4|5|5")),
              SheetKind::forms);
    EXPECT_EQ(recognise(pack, table("甲|乙\n1|2")), SheetKind::unknown);
}

}  // namespace
}  // namespace heng::audited
