// syntax -> text: a script in its normal layout. For heng fmt and for packs that were put together from several files.
#pragma once
#include <string>

#include "grammar/script.hpp"

namespace heng {

/// Labels in one spelling with their texts verbatim, indicators in order with a blank line before each, comments kept.
/// Printing what was parsed from a print changes nothing.
std::string print(const Sources& sources, const syntax::Script& script);

/// One indicator with all that stands below it.
std::string print(const Sources& sources, const syntax::Script& script, std::uint32_t indicator);

}  // namespace heng
