// Self-evaluation forms: funds, totals, cells that say no value.
#include "tests/unit/audit/audited.hpp"

namespace heng::audited {
namespace {

FormRow row(std::string level2, std::string name, std::string target, std::string actual, std::string points,
            std::string printed) {
    FormRow row;
    row.level2 = std::move(level2);
    row.level3 = std::move(name);
    row.target = std::move(target);
    row.actual = std::move(actual);
    row.points = Number::from_decimal(points);
    row.printed_score = std::move(printed);
    return row;
}

std::string found(const Form& form) {
    DataProblems problems;
    audit_forms(Pack(), {form}, {}, "表.json", problems);
    return written(problems);
}

Form funds(const std::string& budget, const std::string& spent, const std::string& rate, const std::string& score) {
    Form form;
    form.project = "甲";
    form.fields = {{"资金/年度资金总额/全年预算数(A)", budget},
                   {"资金/年度资金总额/全年执行数(B)", spent},
                   {"资金/年度资金总额/执行率(B/A)", rate},
                   {"资金/年度资金总额/分值", "10"},
                   {"资金/年度资金总额/得分", score}};
    return form;
}

TEST(AuditForms, rates_are_worked_out_again) {
    EXPECT_EQ(found(funds("96", "96", "100%", "10")), "");
    EXPECT_EQ(found(funds("125", "124.94", "100%", "9.9952")), "claim-rounded@年度资金总额/执行率(B/A)=99.952%\n");
    EXPECT_EQ(found(funds("100", "100", "99.6%", "10")), "rate-mismatch@年度资金总额/执行率(B/A)=100%\n");
    EXPECT_EQ(found(funds("100", "80", "80%", "9")), "claim-contradicted@年度资金总额/得分=8\n");
}

TEST(AuditForms, parts_of_the_funds_and_blanks) {
    Form form = funds("96", "96", "100%", "10");
    form.fields.push_back({"资金/其中:本年财政拨款/全年预算数(A)", "90"});
    form.fields.push_back({"资金/其中:本年财政拨款/全年执行数(B)", ""});
    EXPECT_EQ(found(form),
              "blank-field@其中:本年财政拨款/全年执行数(B)=\nsum-mismatch@年度资金总额/全年预算数(A)=90\n");
}

TEST(AuditForms, a_unit_stands_once) {
    Form form;
    form.fields = {{"资金/年度资金总额/金额(万元)", "298万"}};
    EXPECT_EQ(found(form), "unit-twice@年度资金总额/金额(万元)=\n");
    form.fields = {{"资金/年度资金总额/金额(万元)", "298万元"}, {"资金/其中：财政拨款/金额(万元)", "298万元"}};
    EXPECT_EQ(found(form), "");
}

TEST(AuditForms, totals_and_weights) {
    Form form = funds("96", "96", "100%", "10");
    form.rows = {row("数量指标", "件数", "≥5件", "5件", "50", "50"),
                 row("质量指标", "合格", "", "达成预期指标", "30", "28")};
    form.fields.push_back({"总分/分值", "100"});
    form.fields.push_back({"总分/得分", "100"});
    EXPECT_EQ(found(form), "claim-points-total@总分/分值=90\nclaim-total@总分/得分=88\nform-weights@总分/分值=90\n");
}

TEST(AuditForms, costs_against_funds) {
    Form form = funds("10万元", "10万元", "100%", "10");
    form.rows = {row("成本指标", "工资", "8万元", "8万元", "5", "5"),
                 row("成本指标", "劳务费", "30000元", "3万元", "5", "5")};
    EXPECT_EQ(found(form), "cost-exceeds-funds@年度资金总额/全年预算数(A)=11万元\n");
}

TEST(AuditForms, cells_that_say_no_value) {
    Form form;
    form.rows = {row("时效指标", "响应时间", "≤30分钟", "≤30分钟", "10", "10"),
                 row("数量指标", "设备", "一批", "一批", "20", "20"),
                 row("时效指标", "进度", "(一年内完成)", "", "5", "5"),
                 row("质量指标", "优秀比例不超过20%", "", "达成预期指标", "15", "15"),
                 row("满意度指标", "满意度≥85%", "≧90%", "95%", "10", "10"),
                 row("质量指标", "合格率", "95%", "96%", "10", "10"),
                 row("质量指标", "到位率", "100%", "100%", "10", "10")};
    EXPECT_EQ(found(form),
              "relation-as-actual@响应时间/实际完成值=\nquantity-without-number@设备/年度指标值=\n"
              "target-in-words@进度/年度指标值=\ntarget-in-text@优秀比例不超过20%/年度指标值=不超过20%\n"
              "text-against-target@满意度≥85%/年度指标值=≥85%\ntarget-without-sign@合格率/年度指标值=\n");
}

TEST(AuditForms, empty_rows_and_compulsory_ones) {
    Form form;
    FormRow compulsory = row("社会效益指标", "指标1:", "", "", "", "");
    compulsory.more = {{"填报要求", "必填"}};
    form.rows = {row("数量指标", "指标1:件数", "5件", "5件", "10", "10"), compulsory,
                 row("满意度指标", "……", "", "", "", ""), row("数量指标", "指标2:系统", "", "", "", ""),
                 row("生态效益", "指标1:本项目不涉及", "", "", "", "")};
    EXPECT_EQ(
        found(form),
        "required-blank@指标1:/三级指标=\nrow-without-content@……/三级指标=\ntarget-blank@指标2:系统/年度指标值=\n");
}

TEST(AuditForms, fields_beside_the_rows) {
    Form form;
    form.project = "网上平台项目";
    form.fields = {{"年度", "（   年度）"},
                   {"目录/1", "网上平台"},
                   {"实际完成情况", "基本完成"},
                   {"阶段性目标/1/预期", "目标2:"},
                   {"阶段性目标/1/实际完成情况", "目标2: 完成"}};
    form.rows = {row("数量指标", "件数", "5件", "5件", "10", "10")};
    EXPECT_EQ(
        found(form),
        "blank-field@年度/年度=\nname-not-in-list@项目名称/项目名称=\ngoal-against-scores@实际完成情况/实际完成情况=\n"
        "result-without-goal@目标2:/实际完成情况=\n");
}

TEST(AuditForms, a_form_without_points_cannot_be_scored) {
    Form form;
    form.rows = {row("数量指标", "件数", "5件", "5件", "", "")};
    EXPECT_EQ(found(form), "form-points-missing@件数/分值=\n");
}

}  // namespace
}  // namespace heng::audited
