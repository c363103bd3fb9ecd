// text -> phrases. Never fails as a whole: what is no phrase becomes Words, and composition decides whether they may
// stay.
#pragma once
#include <string>
#include <string_view>

#include "grammar/clause.hpp"

namespace heng {

/// What the grammar must be told of the world outside it.
struct Vocabulary {
    std::vector<std::string> names;  // may contain anything: “三公经费”变动率, 两项补贴发放率
    std::size_t (*unit_length)(std::string_view) = nullptr;  // the longest unit word at the start of a text
};

syntax::Clause parse_clause(const Sources& sources, Span where, const Vocabulary& vocabulary);

}  // namespace heng
