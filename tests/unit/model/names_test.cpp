// Names as officers write them: compared without blanks and quotation marks, guessed when they are misspelt.
#include "engine/model/names.hpp"

#include <gtest/gtest.h>

#include "engine/model/guess_unit.hpp"
#include "engine/model/input_names.hpp"

namespace heng {
namespace {

TEST(Names, PrintedWithoutTheBlanksOfPaste) {
    EXPECT_EQ(printed_name(" 管理制度\n  健全性　"), "管理制度健全性");
    EXPECT_EQ(printed_name("“三公经费” 变动率"), "“三公经费”变动率");
    EXPECT_EQ(printed_name("GDP per head"), "GDP per head");
    EXPECT_EQ(printed_name(" \t\n"), "");
}

TEST(Names, ComparedByTheirKey) {
    EXPECT_EQ(name_key("“三公经费” 变动率"), name_key("三公经费变动率"));
    EXPECT_EQ(name_key("产出（数量）"), name_key("产出(数量)"));
    EXPECT_NE(name_key("预算数"), name_key("决算数"));
}

TEST(Names, NearestIsMeantOnlyWhereMostOfItAgrees) {
    const std::vector<std::string> known{"预算执行率", "支付进度率", "在职人员控制率"};
    EXPECT_EQ(nearest_name("预算执行律", known), "预算执行率");
    EXPECT_EQ(nearest_name("在职人员控制", known), "在职人员控制率");
    EXPECT_EQ(nearest_name("满意度", known), std::nullopt);
    EXPECT_EQ(nearest_name("预算执行率", {"预算执行率"}), std::nullopt);
}

TEST(Names, BracketsBehindInputs) {
    EXPECT_EQ(split_unit("单位成本（元/人）").name, "单位成本");
    EXPECT_EQ(split_unit("单位成本（元/人）").unit.value_or(Unit{}).word, "元/人");
    EXPECT_EQ(split_unit("预算数(万元)").unit.value_or(Unit{}).factor, Number(10000));
    EXPECT_EQ(split_unit("因公出国（境）费").name, "因公出国（境）费");
    EXPECT_EQ(split_unit("决策（立项）").name, "决策（立项）");
    EXPECT_EQ(without_letter("全年执行数(B)"), "全年执行数");
    EXPECT_EQ(without_letter("决策（立项）"), "决策（立项）");
}

struct Guess {
    const char* name;
    Dimension dimension;
};

TEST(Names, SpeakOfTheirUnit) {
    for (const Guess& guess : {Guess{"预算执行数", Dimension::money}, Guess{"预算数", Dimension::money},
                               Guess{"上年度“三公经费”总额", Dimension::money}, Guess{"在职人员数", Dimension::count},
                               Guess{"编制数", Dimension::count}, Guess{"实际完成工作数", Dimension::count},
                               Guess{"既定支付进度", Dimension::none}, Guess{"计划工期", Dimension::duration},
                               Guess{"政府采购预算数", Dimension::money}, Guess{"考核得分", Dimension::points}})
        EXPECT_EQ(guess_unit(guess.name).value_or(Unit{.dimension = Dimension::other}).dimension, guess.dimension)
            << guess.name;
    EXPECT_EQ(guess_unit("其他事项说明"), std::nullopt);
}

TEST(Names, DescriptionsSayTheUnit) {
    EXPECT_EQ(unit_in_description("财政部门批复的预算数，单位：万元。").value_or(Unit{}).word, "万元");
    EXPECT_EQ(unit_in_description("以万元计").value_or(Unit{}).word, "万元");
    EXPECT_EQ(unit_in_description("决算数（万元）").value_or(Unit{}).word, "万元");
    EXPECT_EQ(unit_in_description("单位编制人数以文件为准"), std::nullopt);
    EXPECT_EQ(unit_in_description("实际完成的工作（项目）数量"), std::nullopt);
}

}  // namespace
}  // namespace heng
