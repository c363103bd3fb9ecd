// What a case expects of one result, held against what came out. Entry: compare_case. Reads no cases and scores
// nothing.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "engine/model/address.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

/// One 应得 line: what was expected of which indicator, and what came out.
struct CaseLine {
    std::string name;  // as written; 总分 or 等级 for the whole
    std::string expected;
    std::string got;  // exact points, a grade, or 待补, 不适用, 待评定 …
    bool passed = false;
    Span span;  // of what was expected, in a script
};

/// A result as a case names it: 4.5, 待补, 不适用, 待评定, 无适用条款, 超出范围, 一票否决.
std::string case_words(const Result& result);

/// Is `expected` a number of points (4.5分, 4.50, 四分五) or one of the words of case_words()?
bool is_case_result(std::string_view expected);
/// Does the result say what was expected?
bool agrees(const std::string& expected, const Result& result);

/// Is it the total that a name of a case means: 总分, 总得分, or no name at all?
bool means_total(std::string_view name);

/// Compares one line; `got` stays empty where the name addresses no single indicator.
CaseLine compare_case(const AddressBook& addresses, const UnitScore& score, const std::string& name,
                      std::string expected);

}  // namespace heng
