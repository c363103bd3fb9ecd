#include "engine/rule/override_order.hpp"

#include <algorithm>

namespace heng {
namespace {

/// 低于60%的不得分: a region of a quantity. A number of cases is an event (出现一次以上的不得分).
bool is_threshold(const Rule& rule, const Override& override) {
    const auto* within = boost::variant2::get_if<Within>(&rule.conditions[override.when].what);
    if (within == nullptr || override.points.sign() != 0) return false;
    const Fact::Kind kind = rule.facts[within->fact].kind;
    return kind != Fact::Kind::count && kind != Fact::Kind::items;
}

int place_of(const Rule& rule, const Override& override) {
    using Outcome = Override::Outcome;
    if (override.outcome == Outcome::veto_beyond) return 0;
    if (override.outcome == Outcome::not_applicable || override.points.sign() != 0) return 2;
    return is_threshold(rule, override) ? 3 : 1;
}

}  // namespace

void order_overrides(Rule& rule) {
    std::stable_sort(rule.overrides.begin(), rule.overrides.end(),
                     [&](const Override& a, const Override& b) { return place_of(rule, a) < place_of(rule, b); });
}

}  // namespace heng
