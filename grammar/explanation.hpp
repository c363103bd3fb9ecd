// The cells 说明, 公式 and 要点 by their parts: 名=式 lines, 名：释义 lines, 评价要点：①…②…, and what else stands
// there. Formulas are found here and read later (script_formulas.hpp), when all names are known.
#pragma once
#include "grammar/cells.hpp"
#include "grammar/script.hpp"

namespace heng::grammar {

/// Adds the parts of the cell to the indicator. Every word of the cell is in one of them.
void read_explanation(const Sources& sources, const Cell& cell, syntax::Indicator& into);
/// 公式: a formula without a left side gives the value of the indicator itself.
void read_formulas(const Sources& sources, const Cell& cell, syntax::Indicator& into, Diagnostics& out);
void read_items(const Sources& sources, const Cell& cell, syntax::Indicator& into);

}  // namespace heng::grammar
