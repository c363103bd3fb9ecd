// heng score over a data file of any length: one row a unit, read and written as a stream. Entry: score_stream().
#pragma once
#include <string>

#include "cli/session.hpp"
#include "engine/heng.hpp"

namespace heng {

struct StreamOptions {
    std::string pack, data, out, format;  // format: rows or jsonl
    unsigned threads = 0;                 // 0: as many as the machine has
};

/// Scores all rows of a CSV file. What was written is whole, or there is none.
void score_stream(Session& session, const Pack& pack, const StreamOptions& options);

}  // namespace heng
