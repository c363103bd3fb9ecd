// text -> script: labels, the indicator tree, formulas, checklists, cases. Says nothing of clauses (parse_clause.hpp).
#pragma once
#include "grammar/script.hpp"

namespace heng {

/// Reads one file of a `Sources`. Every error is reported and reading goes on at the next label; never throws, never
/// hangs.
syntax::Script parse_script(const Sources& sources, FileId file, Diagnostics& out);

}  // namespace heng
