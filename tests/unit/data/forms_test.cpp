// Self-evaluation forms read from tables and from JSON, and their fields bound to a pack.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "engine/data/bind.hpp"

namespace heng {
namespace {

using Texts = std::vector<std::string>;

/// 一级|二级|三级|目标|实际|分值|得分, further lines behind " + ".
std::string shown(const FormRow& row) {
    std::string text = row.level1 + "|" + row.level2 + "|" + row.level3 + "|" + row.target + "|" + row.actual + "|" +
                       (row.points ? row.points->str() : "") + "|" + row.printed_score;
    for (const FormRow& line : row.lines) text += " + " + line.level3 + "|" + line.target + "|" + line.actual;
    return text;
}

Texts rows_of(const Form& form) {
    Texts rows;
    for (const FormRow& row : form.rows) rows.push_back(shown(row));
    return rows;
}

Texts fields_of(const Form& form) {
    Texts fields;
    for (const auto& [path, value] : form.fields) fields.push_back(path + "=" + value);
    return fields;
}

Texts codes(const DataProblems& problems) {
    Texts all;
    for (const DataProblem& problem : problems) all.push_back(problem.code + "@" + std::to_string(problem.row));
    return all;
}

std::vector<Form> forms(std::string_view csv, DataProblems& problems) {
    return read_forms(read_csv("自评表.csv", csv, problems), problems);
}

TEST(Forms, AreKnownByTheirHeaders) {
    DataProblems none;
    EXPECT_TRUE(is_form(read_csv("f", "项目名称,三级指标,年度指标值,实际完成值,分值\n", none)));
    EXPECT_TRUE(is_form(read_csv("f", "一级指标,指标名称,指标值（目标值）,全年完成值（B）,自评得分\n", none)));
    EXPECT_FALSE(is_form(read_csv("f", "单位,预算数,预算执行数\n", none)));
    EXPECT_FALSE(is_form(read_csv("f", "单位,指标,分值,得分\n", none)));
}

TEST(Forms, InheritMergedCells) {
    DataProblems problems;
    const auto read = forms(
        "项目名称,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\n"
        "甲,产出指标,数量指标,人数,48人,48人,10,10\n"
        ",,质量指标,合格率,100%,70%,10分,7\n"
        ",,,稳定,,达成预期指标,,\n"
        ",效益指标,经济效益指标,,不适用,不适用,,\n"
        ",,社会效益指标,满意度,≥90%,95%,10,10\n"
        "乙,产出指标,数量指标,件数,≥60万件,,20,\n",
        problems);
    EXPECT_EQ(codes(problems), Texts());
    ASSERT_EQ(read.size(), 2u);
    EXPECT_EQ(read[0].project, "甲");
    EXPECT_EQ(
        rows_of(read[0]),
        (Texts{"产出指标|数量指标|人数|48人|48人|10|10", "产出指标|质量指标|合格率|100%|70%|10|7 + 稳定||达成预期指标",
               "效益指标|经济效益指标||不适用|不适用||", "效益指标|社会效益指标|满意度|≥90%|95%|10|10"}));
    EXPECT_EQ(rows_of(read[1]), (Texts{"产出指标|数量指标|件数|≥60万件||20|"}));
    EXPECT_EQ(read[0].rows[1].row, 3u);
}

TEST(Forms, KeepRowsWithoutPointsApartWhereNothingContinues) {
    DataProblems problems;
    const auto read = forms(
        "项目名称,二级指标,三级指标,年度指标值,实际完成值,分值\n"
        "甲,数量指标,上线数,800个,930个,\n"
        "甲,数量指标,覆盖率,95%,99%,\n"
        "乙,数量指标,上线数,800个,930个,10\n"
        "乙,数量指标,……,,,\n"
        "乙,数量指标,指标2：本项目不涉及,,1,\n",
        problems);
    ASSERT_EQ(read.size(), 2u);
    EXPECT_EQ(read[0].rows.size(), 2u);
    EXPECT_EQ(read[1].rows.size(), 3u);
}

TEST(Forms, PutFundsAndTotalsBesideTheRows) {
    DataProblems problems;
    const auto read = forms(
        "项目名称,主管部门,一级指标,三级指标,年度指标值,实际完成值,分值,得分,全年预算数(A),全年执行数(B),原因\n"
        "甲,局,预算执行率,,,99.6%,10,9.96,100,99.6,\n"
        "甲,局,产出指标,上线数,800个,930个,10,10,,,疫情\n"
        "总分,,,,,,20,19.96,,,\n",
        problems);
    EXPECT_EQ(codes(problems), Texts());
    ASSERT_EQ(read.size(), 1u);
    EXPECT_EQ(rows_of(read[0]), (Texts{"产出指标||上线数|800个|930个|10|10"}));
    EXPECT_EQ(fields_of(read[0]), (Texts{"资金/年度资金总额/全年预算数(A)=100", "资金/年度资金总额/全年执行数(B)=99.6",
                                         "主管部门=局", "资金/年度资金总额/分值=10", "资金/年度资金总额/得分=9.96",
                                         "资金/年度资金总额/执行率=99.6%", "总分/分值=20", "总分/得分=19.96"}));
    using More = std::vector<std::pair<std::string, std::string>>;
    EXPECT_EQ(read[0].rows[0].more, (More{{"原因", "疫情"}}));
}

TEST(Forms, ReportWhatDoesNotFit) {
    DataProblems problems;
    forms(
        "项目名称,三级指标,年度指标值,分值,全年预算数\n"
        ",上线数,800个,10,100\n"
        "甲,上线数,800个,十来分,100\n"
        "甲,覆盖率,95%,10,200\n",
        problems);
    EXPECT_EQ(codes(problems), (Texts{"form-no-project@2", "form-points@3", "form-conflict@4"}));
}

std::vector<Form> json(std::string_view text, DataProblems& problems) {
    return read_forms_json("f.json", text, problems);
}

TEST(FormsJson, ReadRowsLinesAndFields) {
    DataProblems problems;
    const auto read = json(R"json({"目录": ["甲项目"], "自评表": [{"项目名称": "甲", "主管部门": "局",
        "资金": [{"项目": "年度资金总额", "全年预算数(A)": 125, "全年执行数(B)": "124.94", "分值": "10"},
                 {"项目": "其他资金", "全年预算数(A)": ""}],
        "阶段性目标": [{"预期": "目标1"}],
        "指标": [{"一级指标": "产出指标", "二级指标": "数量指标", "三级指标": "人数", "指标值": "4人", "实际完成值": "4人",
                  "分值": 15, "得分": "15", "偏差": "无",
                  "同分行": [{"三级指标": "维护", "年度指标值": "", "实际完成值": "达成预期指标", "分值": "", "得分": ""}]}],
        "总分": {"分值": "100", "得分": ""}}]})json",
                           problems);
    EXPECT_EQ(codes(problems), Texts());
    ASSERT_EQ(read.size(), 1u);
    EXPECT_EQ(read[0].project, "甲");
    EXPECT_EQ(rows_of(read[0]), (Texts{"产出指标|数量指标|人数|4人|4人|15|15 + 维护||达成预期指标"}));
    EXPECT_EQ(fields_of(read[0]),
              (Texts{"主管部门=局", "资金/年度资金总额/项目=年度资金总额", "资金/年度资金总额/全年预算数(A)=125",
                     "资金/年度资金总额/全年执行数(B)=124.94", "资金/年度资金总额/分值=10",
                     "资金/其他资金/项目=其他资金", "资金/其他资金/全年预算数(A)=", "阶段性目标/1/预期=目标1",
                     "总分/分值=100", "总分/得分=", "目录/1=甲项目"}));
}

TEST(FormsJson, ReadOneFormAndLists) {
    DataProblems problems;
    constexpr const char* form = R"({"项目名称": "甲", "指标": [{"三级指标": "人数", "年度指标值": "4人"}]})";
    EXPECT_EQ(json(form, problems).size(), 1u);
    EXPECT_EQ(json(std::string("[") + form + "," + form + "]", problems).size(), 2u);
    EXPECT_EQ(codes(problems), Texts());
}

TEST(FormsJson, ReportWhatIsNoForm) {
    DataProblems problems;
    EXPECT_TRUE(json("{\"a\": 1}", problems).empty());
    EXPECT_TRUE(json("{", problems).empty());
    json(R"([{"项目名称": "甲", "指标": [{"三级指标": "人数"}]}, {"项目名称": "乙"}])", problems);
    EXPECT_EQ(codes(problems), (Texts{"form-not-found@0", "json-syntax@0", "form-no-rows@0"}));
    EXPECT_EQ(problems.back().args, (Texts{"乙"}));
}

TEST(FormsJson, ReadEveryFormBesideAPack) {
    const std::pair<const char*, std::size_t> packs[] = {{"hecheng-projects", 4}, {"huainan-projects", 14}};
    for (const auto& [pack, count] : packs) {
        std::ifstream in(std::string(HENG_ROOT) + "/stdlib_rules/" + pack + "/forms.json", std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        DataProblems problems;
        const auto read = json(bytes, problems);
        EXPECT_EQ(codes(problems), Texts()) << pack;
        EXPECT_EQ(read.size(), count) << pack;
        for (const Form& form : read) EXPECT_GT(form.rows.size(), 6u) << form.project;
    }
}

}  // namespace
}  // namespace heng
