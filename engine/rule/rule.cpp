#include "engine/rule/rule.hpp"

namespace heng {

bool Interval::contains(const Number& value) const {
    if (low && (value < low->at || (!low->closed && value == low->at))) return false;
    if (high && (value > high->at || (!high->closed && value == high->at))) return false;
    return true;
}

bool Interval::empty() const {
    if (!low || !high) return false;
    return low->at > high->at || (low->at == high->at && !(low->closed && high->closed));
}

}  // namespace heng
