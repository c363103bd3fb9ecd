// text -> expression: the inner grammar of formulas, in a translation unit of its own.
#pragma once
#include "grammar/diagnostic.hpp"
#include "grammar/expression.hpp"

namespace heng {

/// Reads `where` as one formula. `known_names` are folded (fold_text) and sorted; only names that contain signs or the
/// words of operators need to be among them, such as 投入/产出比. |a| is a call of the function “|”. On failure reports
/// what was expected where, and returns an empty expression.
syntax::Expression parse_expression(const Sources& sources, Span where, const std::vector<std::string>& known_names,
                                    Diagnostics& out);

namespace grammar {
/// Rules that could loop without reading anything, as PEGTL's analysis counts them: 0.
std::size_t formula_grammar_problems();
}  // namespace grammar

}  // namespace heng
