// Where names, numerals and units of a formula end: what words and blanks decide, as plain functions over folded text.
// The shape of formulas is in expression_grammar.hpp.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/fold.hpp"

namespace heng::grammar {

/// Every function answers for the text at byte `at`: how many bytes belong to the thing, 0 where there is none.
class FormulaWords {
  public:
    /// `known_names` are folded and sorted.
    FormulaWords(const Folded& folded, const std::vector<std::string>& known_names);

    std::size_t name(std::size_t at) const;  // 预算执行数, “三公经费”变动率, 全年执行数(B), 2020年预算数
    std::size_t callee(std::size_t at) const;      // 最大值 before (
    std::size_t numeral(std::size_t at) const;     // 五 of 五个百分点, 百分之五
    std::size_t unit(std::size_t at) const;        // 万元, 个百分点, 元/人
    std::size_t date(std::size_t at) const;        // 6月30日, 2020年6月30日
    std::size_t both(std::size_t at) const;        // 且
    std::size_t either(std::size_t at) const;      // 或
    std::size_t complement(std::size_t at) const;  // 非 before a bracket or a blank

    /// Inside the brackets of a function 、 parts arguments and belongs to no name.
    unsigned open_calls = 0;

  private:
    char32_t code(std::size_t at) const;
    std::size_t step(std::size_t at) const;
    bool starts(std::size_t at, std::string_view words) const;
    bool blank_before(std::size_t at) const;
    std::size_t known_name(std::size_t at) const;
    std::size_t plain_name(std::size_t at) const;
    std::size_t read_plain_name(std::size_t at) const;
    std::size_t name_piece(std::size_t begin, std::size_t at) const;
    std::size_t quoted(std::size_t at) const;
    std::size_t bracketed(std::size_t at) const;
    std::size_t dated(std::size_t at) const;
    bool ends_word(std::size_t at) const;
    bool operator_word(std::size_t at) const;
    bool compares_behind(std::size_t at) const;

    std::string_view text_;
    const Folded& folded_;
    const std::vector<std::string>& known_;
    /// What plain_name() found last: a call and a name are tried one after the other at the same place.
    struct Found {
        std::size_t at, length;
        unsigned open_calls;
    };
    mutable std::optional<Found> found_;
};

/// 取整 向上取整 四舍五入 最大值 … : a bracket behind them holds arguments.
bool is_function_name(std::string_view folded);

}  // namespace heng::grammar
