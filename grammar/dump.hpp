// Syntax as one compact text: for heng stages and for tests. Not a format to be read back.
#pragma once
#include <string>

#include "grammar/clause.hpp"
#include "grammar/script.hpp"

namespace heng {

/// (× (/ 预算执行数 预算数) 100%); empty for an expression that could not be read.
std::string dump(const Sources& sources, const syntax::Expression& expression);

/// The phrases of a clause, one a line: change down 5%  “每下降5%”
std::string dump(const Sources& sources, const syntax::Clause& clause);

/// One line a part, indented by the tree; line breaks in texts shown as ⏎.
std::string dump(const Sources& sources, const syntax::Script& script);

}  // namespace heng
