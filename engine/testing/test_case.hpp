// Cases as heng test runs them: 用例 of a script and rows of case tables as one noun. Entry: script_cases().
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/model/pack.hpp"

namespace heng {

/// A name with what stands beside it, and the column of a table that says so (0 in a script).
struct CaseCell {
    std::string name, text;
    std::uint32_t column = 0;
};

struct TestCase {
    enum class Tick { none, agreed, disputed };  // 核对: what a person said of the row

    std::string name;
    std::string file;
    std::uint32_t row = 0;  // of the table, or line of the script
    bool in_table = false;
    std::string group;               // 组: rows of one group are scored as one run
    std::vector<CaseCell> given;     // 总分 among them supposes a total
    std::vector<CaseCell> expected;  // names as compare_case() takes them; 逐项评分 for a row of a form
    std::string remark;              // 情形
    Tick tick = Tick::none;
};

/// The 用例 of the script.
std::vector<TestCase> script_cases(const Pack& pack);

/// 逐项评分: such a case gives the cells of one row of a form instead of inputs.
bool is_row_case(const TestCase& written);

/// 总分=89.99: the total that the case supposes, to ask for its grade.
std::optional<Number> supposed_total(const TestCase& written);

}  // namespace heng
