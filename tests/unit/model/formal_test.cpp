// The formal notation of 评分: rows of conditions and points, and what is prose in spite of its 当.
#include "engine/model/formal_rows.hpp"

#include <gtest/gtest.h>

#include "engine/score/scorer.hpp"
#include "tests/unit/model/resolved.hpp"

namespace heng::model_test {
namespace {

std::string rows_of(std::string_view clause) {
    Sources sources;
    const Span whole = sources.whole(sources.add("c", clause));
    const auto rows = split_formal_rows(sources, whole);
    if (!rows) return "prose";
    std::string text;
    for (const WrittenRow& row : *rows) {
        text += row.otherwise ? "else" : std::string(sources.text(row.when));
        text += " -> " + std::string(sources.text(row.points)) + "; ";
    }
    return text;
}

TEST(Formal, RowsAreFoundInTheWords) {
    EXPECT_EQ(rows_of("当 完成率≥100% 时，得 分值 分；\n当 完成率≥80% 时，得 3+(完成率-80%)×10 分；\n否则，不得分。"),
              "完成率≥100% -> 分值; 完成率≥80% -> 3+(完成率-80%)×10; else -> 不得分; ");
    EXPECT_EQ(rows_of("当x>1时,计5分;其余情况,计满分"), "x>1 -> 5; else -> 计满分; ");
    EXPECT_EQ(rows_of("当 已公开 时，得 5 分；否则，不得分。"), "已公开 -> 5; else -> 不得分; ");
}

TEST(Formal, ProseStaysProse) {
    EXPECT_EQ(rows_of("当年完成的，得5分。"), "prose");
    EXPECT_EQ(rows_of("当发生安全事故时，不得分。"), "prose");
    EXPECT_EQ(rows_of("当完成率≥100%时，得5分，每低于1%扣1分。"), "prose");
    EXPECT_EQ(rows_of("100%计满分，每下降5%扣1分，扣完为止。"), "prose");
    EXPECT_EQ(rows_of(""), "prose");
}

Record record_of(const Pack& pack, std::initializer_list<std::pair<const char*, Value>> given) {
    Record record{"甲", std::vector<Value>(pack.inputs.size()), std::vector<std::string>(pack.inputs.size()), 1};
    for (const auto& [name, value] : given)
        for (InputId id = 0; id < pack.inputs.size(); ++id)
            if (pack.inputs[id].paths.front() == name) record.values[id] = value;
    return record;
}

std::string score_of(const Resolved& pack, std::initializer_list<std::pair<const char*, Value>> given) {
    const UnitScore score = heng::score(pack.pack, {record_of(pack.pack, given)}).front();
    const Result& result = score.nodes[pack.pack.leaves[0]].result;
    const Scored* scored = boost::variant2::get_if<Scored>(&result);
    return scored != nullptr ? scored->points.str() : "result " + std::to_string(result.index());
}

TEST(Formal, RowsAreScored) {
    const Resolved pack = resolve_leaf(
        "评分：\n当 完成率≥100% 时，得 分值 分；\n当 完成率≥80% 时，得 3+(完成率-80%)×10 "
        "分；\n否则，不得分。\n公式：完成率=完成数/计划数×100%\n");
    EXPECT_EQ(pack.said(), "");
    EXPECT_EQ(pack.node("完成率").standing, Standing::computed);
    EXPECT_EQ(pack.node("完成率").formal.size(), 3U);
    EXPECT_EQ(score_of(pack, {{"完成数", Number(120)}, {"计划数", Number(100)}}), "10");
    EXPECT_EQ(score_of(pack, {{"完成数", Number(90)}, {"计划数", Number(100)}}), "4");
    EXPECT_EQ(score_of(pack, {{"完成数", Number(79)}, {"计划数", Number(100)}}), "0");
    EXPECT_EQ(score_of(pack, {{"完成数", Number(79)}}), "result 2");
}

TEST(Formal, YesAndNo) {
    const Resolved pack = resolve_leaf("评分：\n当 已公开=是 且 按时公开 时，得满分；\n当 已公开=否 时，得 1 分。\n");
    EXPECT_EQ(pack.said(), "");
    EXPECT_EQ(pack.input("已公开").type, Input::Type::yes_no);
    EXPECT_EQ(pack.input("按时公开").type, Input::Type::yes_no);
    EXPECT_EQ(score_of(pack, {{"已公开", true}, {"按时公开", true}}), "10");
    EXPECT_EQ(score_of(pack, {{"已公开", false}}), "1");
    EXPECT_EQ(score_of(pack, {{"已公开", true}, {"按时公开", false}}), "result 1") << "no row covers it";
}

TEST(Formal, ConditionsOfUse) {
    const Resolved pack = resolve_leaf(
        "评分：\n当 完成率≥100% "
        "时，得满分；\n否则，不得分。\n公式：完成率=完成数/计划数×100%\n适用条件：计划数＞0的。\n否决：弄虚作假的\n");
    EXPECT_EQ(pack.said(), "");
    EXPECT_EQ(score_of(pack, {{"完成数", Number(0)}, {"计划数", Number(0)}, {"弄虚作假", false}}), "result 3");
    EXPECT_EQ(score_of(pack, {{"完成数", Number(5)}, {"计划数", Number(5)}, {"弄虚作假", true}}), "0");
    EXPECT_EQ(score_of(pack, {{"完成数", Number(5)}, {"计划数", Number(5)}, {"弄虚作假", false}}), "10");
    const Resolved asked = resolve_leaf("公式：得分=完成数/计划数×分值\n适用条件：有政府采购业务\n");
    EXPECT_EQ(asked.input("有政府采购业务").type, Input::Type::yes_no);
    EXPECT_EQ(score_of(asked, {{"有政府采购业务", false}}), "result 3");
}

}  // namespace
}  // namespace heng::model_test
