// Cells read as dates, truth, items, choices and targets.
#include <gtest/gtest.h>

#include "engine/data/cell.hpp"

namespace heng {
namespace {

namespace variant = boost::variant2;

std::string error_text(const CellError& error) {
    std::string text = error.code;
    for (std::size_t i = 1; i < error.args.size(); ++i) text += " " + error.args[i];
    return text;
}

std::string date(std::string_view cell, int year = 2020) {
    const Read<Number> read = read_date(cell, year);
    if (const auto* error = variant::get_if<CellError>(&read)) return error->code;
    return show(variant::get<Number>(read), Unit{.dimension = Dimension::date});
}

std::string shown(const Read<Value>& read) {
    if (const auto* error = variant::get_if<CellError>(&read)) return error_text(*error);
    const Value& value = variant::get<Value>(read);
    if (const auto* truth = variant::get_if<bool>(&value)) return *truth ? "yes" : "no";
    if (const auto* count = variant::get_if<Count>(&value)) return count->met.str() + " of " + count->of.str();
    if (const auto* made = variant::get_if<ChoiceMade>(&value))
        return made->other ? "other" : std::to_string(made->index);
    if (const auto* picked = variant::get_if<Picked>(&value)) {
        std::string text;
        for (const bool item : picked->items) text += item ? '1' : '0';
        return text;
    }
    return variant::holds_alternative<Missing>(value) ? "missing" : "not-applicable";
}

TEST(CellDate, ReadsCalendarDays) {
    for (const char* cell : {"2020-06-30", "2020/6/30", "2020.6.30", "2020年6月30日", "2020年6月30号", "6月30日",
                             "20200630", "２０２０年６月３０日", "2020年6月底", "6月底", "六月三十日",
                             "二〇二〇年六月三十日", "2020-06-30 00:00:00", "2020-06-30T12:30"})
        EXPECT_EQ(date(cell), "2020-06-30") << cell;
    EXPECT_EQ(date("2月底"), "2020-02-29");
    EXPECT_EQ(date("2月底", 2021), "2021-02-28");
    EXPECT_EQ(date("2021年底"), "2021-12-31");
    EXPECT_EQ(date("3月初"), "2020-03-01");
}

TEST(CellDate, RefusesWhatIsNoDay) {
    EXPECT_EQ(date("2020-02-30"), "cell-no-such-day");
    EXPECT_EQ(date("2020年13月1日"), "cell-no-such-day");
    EXPECT_EQ(date("6月30日", 0), "cell-date-needs-year");
    for (const char* cell :
         {"", "2020", "2020年6月", "6/30", "20-06-30", "2020-6", "44012", "上半年", "2020-06-30前", "6月30"})
        EXPECT_EQ(date(cell), "cell-not-date") << cell;
    EXPECT_EQ(date("2020年6\uE427月30日"), "cell-strange-character");
}

TEST(CellYesNo, ReadsTruth) {
    for (const char* cell : {"是", "有", "√", "1", "true", "Y", "符合", "达标", "已公开", " 是 "})
        EXPECT_EQ(shown(read_yes_no(cell)), "yes") << cell;
    for (const char* cell : {"否", "无", "×", "╳", "0", "false", "N", "不符合", "未达标", "未公开"})
        EXPECT_EQ(shown(read_yes_no(cell)), "no") << cell;
    EXPECT_EQ(shown(read_yes_no("")), "missing");
    EXPECT_EQ(shown(read_yes_no("不涉及")), "not-applicable");
    EXPECT_EQ(shown(read_yes_no("大概")), "cell-not-yes-no");
    EXPECT_EQ(shown(read_yes_no("发生重大安全事故", "发生重大安全事故")), "yes");
}

TEST(CellYesNo, RefusesWordsThatTurnWithTheFact) {
    EXPECT_EQ(shown(read_yes_no("无", "无截留挪用")), "cell-unclear-yes-no 无截留挪用");
    EXPECT_EQ(shown(read_yes_no("未公开", "未按规定公开")), "cell-unclear-yes-no 未按规定公开");
    EXPECT_EQ(shown(read_yes_no("符合", "存在违规支出")), "cell-unclear-yes-no 存在违规支出");
    EXPECT_EQ(shown(read_yes_no("无", "重大安全事故")), "no");
    EXPECT_EQ(shown(read_yes_no("否", "无截留挪用")), "no");
    EXPECT_EQ(shown(read_yes_no("符合", "支出符合规定")), "yes");
}

const std::vector<std::string> rules = {"有内部财务管理制度", "有厉行节约制度", "相关制度合法、合规、完整",
                                        "相关制度得到有效执行"};
const std::vector<std::string> circled = {"①", "②", "③", "④"};

std::string items(std::string_view cell, const std::vector<std::string>& enumerators = circled) {
    return shown(read_items(cell, rules, enumerators));
}

TEST(CellItems, ReadsNumbersOfItems) {
    const std::pair<const char*, const char*> cases[] = {{"①②", "1100"},
                                                         {"①、③", "1010"},
                                                         {"1、2", "1100"},
                                                         {"1,3,4", "1011"},
                                                         {"①-③", "1110"},
                                                         {"2-4", "0111"},
                                                         {"①③-④", "1011"},
                                                         {"（1）（4）", "1001"},
                                                         {"1.；2.", "1100"},
                                                         {"一、二", "1100"},
                                                         {"①√②×③√④√", "1011"},
                                                         {"√×√√", "1011"},
                                                         {"是、否、是、是", "1011"},
                                                         {"❶❷", "1100"},
                                                         {"④", "0001"},
                                                         {"①有内部财务管理制度；③相关制度合法", "1010"}};
    for (const auto& [cell, read] : cases) EXPECT_EQ(items(cell), read) << cell;
    EXPECT_EQ(items("A、C", {"A", "B", "C", "D"}), "1010");
    EXPECT_EQ(items("A、C", {}), "1010");
    EXPECT_EQ(items("1、3", {}), "1010");
    EXPECT_EQ(items("②", {"(1)", "(2)", "(3)", "(4)"}), "0100");
    std::string endless;
    for (int i = 0; i < 40; ++i) endless += "六";
    EXPECT_EQ(items(endless, {}), "cell-item-count 4");  // more than any list has, and than any machine holds
}

TEST(CellItems, ReadsWordsOfItems) {
    EXPECT_EQ(items("有厉行节约制度"), "0100");
    EXPECT_EQ(items("厉行节约、有效执行"), "0101");
    EXPECT_EQ(items("内部财务；厉行节约\n有效执行"), "1101");
    EXPECT_EQ(items("相关制度合法、合规、完整"), "0010");
    EXPECT_EQ(items("相关制度合法、合规、完整、厉行节约制度"), "0110");
}

TEST(CellItems, ReadsCountsAllAndNone) {
    EXPECT_EQ(items("2/4"), "2 of 4");
    EXPECT_EQ(items("3项"), "3 of 4");
    EXPECT_EQ(items("三项"), "3 of 4");
    EXPECT_EQ(items("0"), "0 of 4");
    EXPECT_EQ(items("全部"), "1111");
    EXPECT_EQ(items("无"), "0000");
    EXPECT_EQ(items("——"), "missing");
    EXPECT_EQ(items("不适用"), "not-applicable");
}

TEST(CellItems, NamesWhatItDoesNotKnow) {
    EXPECT_EQ(items("2"), "cell-items-unclear 2 4");
    EXPECT_EQ(items("2/3"), "cell-item-count 4");
    EXPECT_EQ(items("5项"), "cell-item-count 4");
    EXPECT_EQ(items("⑤"), "cell-unknown-item ⑤");
    EXPECT_EQ(items("①、采购"), "cell-unknown-item 采购");
    EXPECT_EQ(items("①厉行节约"), "cell-unknown-item 厉行节约");
    EXPECT_EQ(items("相关制度"), "cell-ambiguous-item 相关制度 相关制度合法、合规、完整 相关制度得到有效执行");
    EXPECT_EQ(items("④-②"), "cell-unknown-item ④-②");
    EXPECT_EQ(items("①-"), "cell-unknown-item ");
    EXPECT_EQ(items("。"), "cell-unknown-item 。");
    EXPECT_EQ(items("制"), "cell-unknown-item 制");
}

TEST(CellItems, StaysQuickOnLongCells) {
    std::string cell;
    for (int i = 0; i < 50000; ++i) cell += "、制";
    EXPECT_EQ(items(cell), "cell-unknown-item 制");
}

TEST(CellChoice, ReadsWordsAndFragments) {
    const std::vector<std::string> sound = {"制度健全", "制度基本健全", "制度不健全"};
    const std::vector<std::string> effect = {"效果显著", "效果较显著", "效果一般", "无效果"};
    EXPECT_EQ(shown(read_choice("制度健全", sound)), "0");
    EXPECT_EQ(shown(read_choice("健全", sound)), "0");
    EXPECT_EQ(shown(read_choice("基本健全", sound)), "1");
    EXPECT_EQ(shown(read_choice("不健全", sound)), "2");
    EXPECT_EQ(shown(read_choice("制度", sound)), "cell-ambiguous-choice 制度健全 制度基本健全");
    EXPECT_EQ(shown(read_choice("显著", effect)), "0");
    EXPECT_EQ(shown(read_choice("效果", effect)), "cell-ambiguous-choice 效果显著 效果较显著");
    EXPECT_EQ(shown(read_choice("无效果", effect)), "3");
    EXPECT_EQ(shown(read_choice("其他情形", effect)), "other");
    EXPECT_EQ(shown(read_choice("无", effect)), "other");
    EXPECT_EQ(shown(read_choice("", effect)), "missing");
}

std::string target(std::string_view cell) {
    const TypedTarget read = read_target(cell);
    constexpr const char* signs[] = {"", "≥", "≤", ">", "<", "="};
    std::string text = signs[static_cast<int>(read.relation)];
    if (read.number) text += show(read.number->value, read.number->unit.value_or(Unit{}));
    return text + (read.words.empty() ? "" : "|" + read.words);
}

TEST(CellTarget, ReadsTheNotationsOfForms) {
    const std::pair<const char*, const char*> cases[] = {{"≧90%", "≥90%"},
                                                         {"100%", "100%"},
                                                         {"≧60万件", "≥60万件"},
                                                         {"≥30个", "≥30个"},
                                                         {"≤30万元", "≤30万元"},
                                                         {"≥25000件", "≥25000件"},
                                                         {"1", "1"},
                                                         {"≤2100万元", "≤2100万元"},
                                                         {"3年", "3年"},
                                                         {"11", "11"},
                                                         {"≤695.92万元", "≤695.92万元"},
                                                         {"4人", "4人"},
                                                         {"125万", "125万"},
                                                         {"124.94万", "124.94万"},
                                                         {"0万", "0万"},
                                                         {"90个乡镇、街道", "90个|乡镇、街道"},
                                                         {"大于等于10个", "≥10个"},
                                                         {"90个", "90个"},
                                                         {"50", "50"},
                                                         {"48人", "48人"},
                                                         {"190.08万元", "190.08万元"},
                                                         {"≤30分钟", "≤30分钟"},
                                                         {"≤100%", "≤100%"},
                                                         {"≥10G", "≥10G"},
                                                         {"≥274", "≥274"},
                                                         {"2小时", "2小时"},
                                                         {"6000元", "6000元"},
                                                         {"30分钟以内", "≤30分钟"},
                                                         {"90%以上", "≥90%"},
                                                         {"达到90%以上", "≥90%"},
                                                         {"控制在30万元以内", "≤30万元"},
                                                         {"不超过5天", "≤5天"},
                                                         {"＞95％", ">95%"},
                                                         {"少于3起", "<3起"},
                                                         {"=100%", "=100%"}};
    for (const auto& [cell, read] : cases) EXPECT_EQ(target(cell), read) << cell;
}

TEST(CellTarget, KeepsWordsAsWords) {
    for (const char* cell : {"达成预期指标", "影响程度(较高)", "第三级", "不适用", "提升", "一窗式受理", "达标", "优化",
                             "效果明显", "更好的服务群众", "一批", "提升10%", "符合相关标准", "合理化", "(一年内完成)",
                             "3项未完成", "近50多万宗", "80%-90%", "95%\uE427"})
        EXPECT_EQ(target(cell), std::string("|") + cell) << cell;
    EXPECT_EQ(target(""), "");
}

}  // namespace
}  // namespace heng
