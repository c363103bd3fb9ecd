// Results as docs/language.md 4.3 writes them: 4.5, 20/3, uncovered, judged:[8,10), 待补.
#pragma once
#include <string>

#include "engine/score/outcome.hpp"

namespace heng {

std::string result_text(const Result& result);

}  // namespace heng
