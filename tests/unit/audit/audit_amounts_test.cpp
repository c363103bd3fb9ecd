// Sums inside tables of amounts.
#include "tests/unit/audit/audited.hpp"

namespace heng::audited {
namespace {

std::string found(const std::string& text) {
    DataProblems problems;
    audit_amounts(table(text), problems);
    return written(problems);
}

TEST(AuditAmounts, parts_that_add_up_are_not_mentioned) {
    EXPECT_EQ(found("项目|预算\n项目支出：|10.5万元\n1、业务|100000元\n2、运行|0.5万元\n公用经费|3万元"), "");
}

TEST(AuditAmounts, parts_that_don_t_add_up_are_shown_in_the_unit_of_the_whole) {
    EXPECT_EQ(found("项目|预算|决算\n项目支出：|10万元|10万元\n1、业务|9万元|9万元\n2、运行|1万元|2万元"),
              "sum-mismatch@项目支出：/决算=11万元\n");
}

TEST(AuditAmounts, details_between_two_parts_are_no_parts) {
    EXPECT_EQ(found("项目|预算\n三公|6\n1、车|4\n其中：购置|3\n运行|1\n2、出国|2"), "");
}

TEST(AuditAmounts, an_empty_part_makes_no_sum) {
    EXPECT_EQ(found("项目|预算\n三公|6\n1、车|4\n2、出国|"), "");
}

TEST(AuditAmounts, a_stray_character_inside_a_number_is_named) {
    EXPECT_EQ(found("项目|预算\n业务费|1520.98733\xEE\x90\xA7"
                    "7万元\n会议费|— —"),
              "unreadable-number@业务费/预算=U+E427\n");
}

}  // namespace
}  // namespace heng::audited
