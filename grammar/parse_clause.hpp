// text -> phrases. Never fails as a whole: what is no phrase becomes Words, and composition decides whether they may
// stay.
#pragma once
#include "grammar/clause.hpp"

namespace heng {

/// Names that may stand as subjects, longest match first: indicator names, aliases, left sides of formulas, inputs.
struct Vocabulary {
    std::vector<std::string> names;
};

syntax::Clause parse_clause(const Sources& sources, Span where, const Vocabulary& vocabulary, Diagnostics& out);

}  // namespace heng
