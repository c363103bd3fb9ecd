#include "engine/check/interval_words.hpp"

namespace heng {

std::string interval_words(const Interval& in, const Unit& unit) {
    if (in.low && in.high && in.low->at == in.high->at) return "＝" + show(in.low->at, unit);
    std::string text;
    if (in.low) text += (in.low->closed ? "≥" : "＞") + show(in.low->at, unit);
    if (in.low && in.high) text += "且";
    if (in.high) text += (in.high->closed ? "≤" : "＜") + show(in.high->at, unit);
    return text.empty() ? "任何值" : text;
}

}  // namespace heng
