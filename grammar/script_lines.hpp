// The lines of a script by their parts. A line that has no such parts gives empty spans: what is missing is judged by
// the caller.
#pragma once
#include <optional>
#include <vector>

#include "grammar/fold.hpp"
#include "grammar/script.hpp"

namespace heng::grammar {

struct Heading {
    Span name;
    Span points;  // the number; as written where it is no number
};
Heading read_heading(const Folded& line);  // 在职人员控制率（2分）

struct OverrideLine {
    Span level;  // 三级指标, empty where none is named
    Heading target;
    Span place;
};
OverrideLine read_override(const Folded& line);  // 三级指标 公车管理（2分） 于 资产管理

syntax::InputLine read_input_line(const Folded& line);  // 预算数（万元）：金额，…，缺省 0

/// 预算执行数=950万元，预算数=1,000万元; nothing where the line is no such list.
std::vector<syntax::CaseInput> read_givens(const Folded& line);
/// 预算执行率 0分，总分 85分; the part that could not be read is left in `rest`.
std::vector<syntax::CaseExpect> read_expectations(const Folded& line, Span& rest);

/// Bytes of the name before an = or a colon at `at` of a folded text, 0 where there is none.
std::size_t formula_head(const Folded& text, std::size_t at);   // 在职人员控制率=
std::size_t describe_head(const Folded& text, std::size_t at);  // 编制数：

struct Mark {
    enum class Style { circled, enclosed, pointed, spaced, lettered, counted } style = Style::circled;
    std::size_t length = 0;  // 0: no enumerator
    unsigned number = 0;     // ① （1） 1. A. 一、 are all 1
};
Mark enumerator(const Folded& text, std::size_t at);

/// Rules that could loop without reading anything, as PEGTL's analysis counts them: 0.
std::size_t script_grammar_problems();

}  // namespace heng::grammar
