// Cases that write themselves: for each indicator a few that lie in every regime, at every edge and beside it, and that
// notice the slips of people. Entry: generate().
#pragma once
#include "engine/testing/subject.hpp"

namespace heng {

struct GeneratedCase {
    std::string name, indicator;
    std::vector<CaseCell> given;
    std::string expected, regime, working;
};

/// At most `most` cases for each indicator.
std::vector<GeneratedCase> generate(const Pack& pack, std::size_t most, Language language);

/// As a table that an officer ticks and heng test reads back.
std::string case_table_text(const std::vector<GeneratedCase>& cases);

}  // namespace heng
