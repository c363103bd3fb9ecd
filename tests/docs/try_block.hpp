// The examples marked heng-try: a clause, facts with their results, findings and readings (docs/language.md, section
// 0.1).
#pragma once
#include <string>
#include <vector>

#include "tests/docs/markdown.hpp"

namespace heng::testing {

struct TryBlock {
    std::string request;               // one line of JSON for heng try --jsonl
    std::vector<std::string> results;  // one a fact
    bool rejected = false;             // => rejected without a fact
    std::vector<std::string> findings;
    std::vector<std::string> readings;  // point=choice
    std::vector<std::string> mistakes;  // lines that are none of these
};

TryBlock read_try_block(const Block& block);

/// What an answer of heng try --jsonl lacks of what the block promises; empty where it holds.
std::string difference(const TryBlock& block, const std::string& answer);

}  // namespace heng::testing
