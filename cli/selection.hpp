// Which unit and which indicator the user means; says what there is where the name fits nothing.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cli/session.hpp"

namespace heng {

/// The place of `wanted` among `names`. Without a name, the only one there is; otherwise complains with Exit::usage.
std::optional<std::size_t> choose_unit(Session& session, const std::vector<std::string>& names,
                                       const std::string& wanted);

/// Complains that no indicator has this path, naming the ones there are.
void unknown_indicator(Session& session, const std::vector<std::string>& paths, const std::string& wanted);

}  // namespace heng
