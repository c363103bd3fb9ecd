#include "engine/attempt/distance.hpp"

#include <algorithm>

#include "engine/rule/wording.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

using Word = std::string_view;

constexpr Word lacking[] = {"少", "缺", "欠", "差", "不足", "短", "未"};
constexpr Word exceeding[] = {"超", "多"};
}  // namespace

int distance_way(const std::string& name) {
    const bool less = contains_any(name, lacking), over = contains_any(name, exceeding);
    return less == over ? 0 : less ? -1 : 1;
}

bool counts_distance(const Fact& fact) {
    return fact.kind == Fact::Kind::count && distance_way(fact.name) != 0;
}

}  // namespace heng
