// Every point of a pack that its words leave open, with its choices, the one in force and where it comes from. Entry:
// open_points(). Knows no data.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "engine/model/pack.hpp"

namespace heng {

struct OpenPoint {
    std::string point, chosen;  // partial-step, whole
    ReadingInForce::From from = ReadingInForce::From::fallback;
    std::vector<std::string> others;
    std::vector<NodeId> nodes;  // where it is open; empty: in the whole pack

    bool settled() const { return from != ReadingInForce::From::fallback; }
};

/// In the order of the table of readings; a point that is settled differently at several places stands once for each.
std::vector<OpenPoint> open_points(const Pack& pack);

/// half-up-2
std::string rounding_choice(const RoundingRule& rule);
/// The other way round, nullopt where the text is none.
std::optional<RoundingRule> rounding_named(std::string_view choice);

/// point -> choice
using Assignment = std::map<std::string, std::string>;

/// The pack under other readings. `everywhere`: in place of what 口径 says too. Nullopt where it cannot be read so.
std::optional<Pack> read_under(const Pack& pack, const Assignment& choices, bool everywhere);

}  // namespace heng
