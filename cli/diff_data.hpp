// The data of heng diff: read once, scored under both versions. Entry: diff_data().
#pragma once
#include <optional>
#include <string>

#include "cli/session.hpp"
#include "engine/report/render_units.hpp"

namespace heng {

/// Nullopt where the file cannot be read; what is wrong with single cells is on stderr and leaves them 待补.
std::optional<UnitsDiff> diff_data(Session& session, const Pack& before, const Pack& after, const PackDiff& edits,
                                   const std::string& path);

}  // namespace heng
