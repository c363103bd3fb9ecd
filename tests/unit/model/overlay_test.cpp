// Packs laid over packs, and packs of several files.
#include "engine/model/overlay.hpp"

#include <gtest/gtest.h>

#include "engine/model/effective.hpp"
#include "tests/unit/model/resolved.hpp"

namespace heng::model_test {
namespace {

const std::map<std::string, std::string> files = {
    {"共性框架",
     "规则包：共性框架\n版本：2020\n适用年度：2020\n口径：不足一档的不扣分。\n"
     "一级指标：过程（14分）\n二级指标：预算执行（8分）\n三级指标：预算执行率（5分）\n"
     "评分：100%计满分，每下降5%扣1分，扣完为止。\n公式：预算执行率=预算执行数/"
     "预算数×100%\n已知问题：方向相反：照录。\n"
     "三级指标：支付进度率（3分）\n评分：100%计满分，每低于5%扣1分，扣完为止。\n公式：支付进度率=实际进度/"
     "既定进度×100%\n"
     "二级指标：预算管理（6分）\n三级指标：管理制度健全性（2分）\n三级指标：资金使用合规性（4分）\n"
     "一级指标：产出（2分）\n二级指标：产出数量\n三级指标：管理制度健全性（2分）\n"
     "用例：一\n预算执行数=950万元，预算数=1000万元\n应得：预算执行率 4分\n"},
    {"绕圈", "规则包：绕圈\n版本：1\n基于：pack.heng@1\n"},
};

Resolved overlay(std::string_view changes) {
    return resolve_text("规则包：某市\n版本：1\n适用地区：某市\n基于：共性框架@2020\n" + std::string(changes), files);
}

TEST(Overlay, ModifiesWhatIsGivenAndKeepsTheRest) {
    const Resolved pack =
        overlay("修改：三级指标 预算执行率（4分）\n评分：100%计满分，每下降1%扣1分，扣完为止。\n目标值：≥95%\n");
    EXPECT_EQ(pack.said(), "");
    EXPECT_EQ(pack.pack.name, "某市");
    EXPECT_EQ(pack.pack.year, 2020);
    const Node& node = pack.node("预算执行率");
    EXPECT_EQ(node.points, Number(4));
    EXPECT_EQ(pack.pack.sources->text(node.clause_span), "100%计满分，每下降1%扣1分，扣完为止。");
    EXPECT_EQ(pack.pack.sources->locate(node.clause_span.begin).file, "pack.heng");
    EXPECT_EQ(pack.pack.sources->locate(node.name_span.begin).file, "共性框架");
    ASSERT_TRUE(node.value);
    EXPECT_EQ(node.target, Number::ratio(19, 20));
    EXPECT_EQ(pack.pack.leaves.size(), 5U);
    EXPECT_TRUE(pack.pack.cases.empty()) << "cases of the base document the base";
}

TEST(Overlay, ReportsBothTexts) {
    const Resolved pack = overlay("修改：预算执行率\n评分：100%计满分，每下降1%扣1分，扣完为止。\n");
    ASSERT_EQ(pack.pack.changes.size(), 2U) << overlay_report(pack.pack, Language::zh);
    const OverlayChange& change = pack.pack.changes[0];
    EXPECT_EQ(change.path, "过程/预算执行/预算执行率");
    EXPECT_EQ(change.what, "评分");
    EXPECT_EQ(change.before, "100%计满分，每下降5%扣1分，扣完为止。");
    EXPECT_EQ(change.after, "100%计满分，每下降1%扣1分，扣完为止。");
    EXPECT_EQ(pack.pack.changes[1].what, "已知问题") << "said of the old text";
    EXPECT_EQ(overlay_report(pack.pack, Language::zh),
              "修改 过程/预算执行/预算执行率 · 评分\n- 100%计满分，每下降5%扣1分，扣完为止。\n+ "
              "100%计满分，每下降1%扣1分，扣完为止。\n"
              "删除 过程/预算执行/预算执行率 · 已知问题\n- 方向相反：照录。\n");
}

TEST(Overlay, RemovesAndAdds) {
    const Resolved pack = overlay(
        "删除：三级指标 支付进度率\n新增：三级指标 采购执行率（3分）于 "
        "过程/预算执行\n评分：100%计满分，每低于1%扣1分。\n公式：采购执行率=采购数/采购预算数×100%\n");
    EXPECT_EQ(pack.said(), "");
    EXPECT_EQ(pack.node("采购执行率").path, "过程/预算执行/采购执行率");
    EXPECT_EQ(pack.node("采购执行率").points, Number(3));
    EXPECT_EQ(pack.pack.leaves.size(), 5U);
    EXPECT_EQ(pack.pack.changes.size(), 2U);
}

TEST(Overlay, EffectivePackCanBePrintedAndReadAgain) {
    const Resolved pack = overlay(
        "口径：得分四舍五入取整。\n修改：产出数量/"
        "管理制度健全性（2分）\n要点：①有制度；②有执行。\n删除：支付进度率\n新增：三级指标 采购率（3分）于 "
        "预算执行\n公式：采购率=甲/乙×100%\n"
        "加分项：每获得一次表彰加1分，最高加3分。\n用例：二\n甲=1\n乙=2\n应得：采购率 待补\n");
    const std::string text = print_effective(pack.pack);
    const Resolved again = resolve_text(text);
    EXPECT_EQ(print_effective(again.pack), text);
    EXPECT_EQ(again.pack.name, "某市");
    ASSERT_EQ(again.pack.nodes.size(), pack.pack.nodes.size()) << text;
    for (std::size_t i = 0; i < pack.pack.nodes.size(); ++i) {
        EXPECT_EQ(again.pack.nodes[i].path, pack.pack.nodes[i].path);
        EXPECT_EQ(again.pack.nodes[i].points, pack.pack.nodes[i].points);
        EXPECT_EQ(again.pack.nodes[i].standing, pack.pack.nodes[i].standing);
    }
    EXPECT_EQ(again.pack.cases.size(), 1U);
    EXPECT_EQ(again.pack.readings.by_point.at("rounding").value, "half-up-0");
    EXPECT_EQ(again.pack.readings.by_point.at("partial-step").value, "whole");
}

TEST(Overlay, StacksOnAnotherOverlay) {
    std::map<std::string, std::string> stack = files;
    stack["某市"] = "规则包：某市\n版本：1\n基于：共性框架@2020\n修改：预算执行率（6分）\n备注：加重。\n";
    const Resolved pack = resolve_text("规则包：某县\n版本：1\n基于：某市@1\n修改：支付进度率（2分）\n", stack);
    EXPECT_EQ(pack.node("预算执行率").points, Number(6)) << pack.said();
    EXPECT_EQ(pack.node("支付进度率").points, Number(2));
    EXPECT_EQ(pack.pack.name, "某县");
}

struct OverlayFault {
    const char* changes;
    const char* said;
};

TEST(Overlay, FaultsNameTheirWords) {
    for (const OverlayFault& fault : {
             OverlayFault{"修改：三级指标 预算执行律\n评分：达标得5分。\n",
                          "override-path-unknown: 预算执行律 | 预算执行律 预算执行率\n"},
             OverlayFault{"修改：三级指标 管理制度健全性\n评分：达标得5分。\n",
                          "override-path-ambiguous: 管理制度健全性 | 管理制度健全性 "
                          "过程/预算管理/管理制度健全性、产出/产出数量/管理制度健全性\n"},
             OverlayFault{"修改：二级指标 预算执行率\n备注：一\n", "override-path-unknown"},
             OverlayFault{"修改：三级指标 预算执行率（5分）\n", "override-without-change"},
             OverlayFault{"删除：三级指标 环境\n", "override-path-unknown: 环境 | 环境 \n"},
             OverlayFault{"删除：三级指标 产出数量/管理制度健全性\n", "removal-empties-group"},
             OverlayFault{"新增：三级指标 支付进度率（3分）于 预算执行\n", "add-exists"},
             OverlayFault{"新增：二级指标 其他（3分）于 预算执行\n", "add-at-wrong-level"},
             OverlayFault{"新增：三级指标 其他（3分）于 预算监督\n", "override-path-unknown"},
         }) {
        const Resolved pack = overlay(fault.changes);
        EXPECT_NE(pack.said().find(fault.said), std::string::npos) << fault.changes << "\nsaid\n" << pack.said();
    }
}

TEST(Overlay, BasesThatCannotBe) {
    EXPECT_NE(resolve_text("规则包：甲\n版本：1\n基于：无此包@1\n", files).said().find("base-missing: 无此包@1"),
              std::string::npos);
    EXPECT_NE(resolve_text("规则包：甲\n版本：1\n基于：共性框架@2019\n", files)
                  .said()
                  .find("base-wrong-version: 共性框架@2019 | 共性框架 2019 2020"),
              std::string::npos);
    EXPECT_NE(resolve_text("规则包：甲\n版本：1\n基于：共性框架\n", files)
                  .said()
                  .find("base-without-version: 共性框架 | 共性框架 2020"),
              std::string::npos);
    EXPECT_TRUE(resolve_text("规则包：甲\n版本：1\n修改：预算执行率\n备注：无\n").says("override-without-base"));
    std::map<std::string, std::string> circle = {{"乙", "规则包：乙\n版本：1\n基于：丙@1\n"},
                                                 {"丙", "规则包：丙\n版本：1\n基于：乙@1\n"}};
    EXPECT_NE(resolve_text("规则包：甲\n版本：1\n基于：乙@1\n", circle)
                  .said()
                  .find("reference-cycle: 乙@1 | 乙@1 pack.heng→乙→丙→乙"),
              std::string::npos);
}

TEST(Imports, TreesAreJoinedWhereTheyStand) {
    const std::map<std::string, std::string> parts = {
        {"投入.heng", "一级指标：投入（2分）\n二级指标：配置\n三级指标：控制率（2分）\n"},
        {"产出.heng",
         "数据：\n计划数：数量\n一级指标：产出（3分）\n二级指标：数量\n三级指标：完成率（3分）\n公式：完成率=完成数/"
         "计划数×100%\n"},
        {"内层.heng", "引用：投入.heng\n"},
    };
    const Resolved pack = resolve_text(
        "规则包：甲\n版本：1\n引用：内层.heng\n引用：产出."
        "heng\n一级指标：效果（1分）\n二级指标：满意\n三级指标：满意度（1分）\n",
        parts);
    EXPECT_EQ(pack.said(), "");
    ASSERT_EQ(pack.pack.leaves.size(), 3U);
    EXPECT_EQ(pack.pack.nodes[pack.pack.leaves[0]].name, "控制率");
    EXPECT_EQ(pack.pack.nodes[pack.pack.leaves[1]].name, "完成率");
    EXPECT_EQ(pack.pack.nodes[pack.pack.leaves[2]].name, "满意度");
    EXPECT_TRUE(pack.input("计划数").declared);
    EXPECT_EQ(resolve_text(print_effective(pack.pack)).pack.leaves.size(), 3U);
    EXPECT_TRUE(resolve_text("规则包：甲\n引用：无.heng\n", parts).says("import-missing"));
    EXPECT_TRUE(resolve_text("规则包：甲\n引用：投入.heng\n引用：投入.heng\n", parts).says("import-twice"));
    EXPECT_TRUE(resolve_text("规则包：甲\n引用：pack.heng\n", {{"pack.heng", "规则包：甲\n"}}).says("reference-cycle"));
}

}  // namespace
}  // namespace heng::model_test
