// The effective pack as text, and what it changes in the pack it stands on. Entry: print_effective, overlay_report.
#pragma once
#include <string>

#include "engine/model/pack.hpp"
#include "grammar/messages.hpp"

namespace heng {

/// The whole script that is in force, 引用 and 基于 joined; compiled again, it gives the same pack.
std::string print_effective(const Pack& pack);

/// Every change of an overlay with both texts, one paragraph each; empty where the pack stands on no other.
std::string overlay_report(const Pack& pack, Language language);

}  // namespace heng
