// The values of all formulas of a script, read when every name is known.
#pragma once
#include "grammar/script.hpp"

namespace heng::grammar {

/// Fills Formula::value where the script builder has left the place of its words. Reports what is no formula.
void read_formula_values(const Sources& sources, syntax::Script& script, Diagnostics& out);

}  // namespace heng::grammar
