// text -> expression: the inner grammar of formulas, in a translation unit of its own.
#pragma once
#include "grammar/diagnostic.hpp"
#include "grammar/expression.hpp"

namespace heng {

/// Reads `where` as one formula. `known_names` (longest match first) are names that may contain signs, such as
/// “三公经费”变动率. On failure reports what was expected where, and returns an empty expression.
syntax::Expression parse_expression(const Sources& sources, Span where, const std::vector<std::string>& known_names,
                                    Diagnostics& out);

}  // namespace heng
