// The pieces of a normal form as regimes. Entry: add_regions(). Private to regime.cpp.
#pragma once
#include "engine/normal/normal_form.hpp"
#include "engine/testing/regime.hpp"

namespace heng {

void add_regions(const Rule& rule, const Piecewise& function, bool whole, std::vector<Regime>& out);

}  // namespace heng
