// A rule changed the way people slip when they retype one: > for ≥, 0.5% for 5%, whole for started steps, 扣完为止
// dropped, a weight one off, a direction reversed. Entry: mutants(). Judges none of them.
#pragma once
#include <string>
#include <vector>

#include "engine/rule/rule.hpp"
#include "grammar/messages.hpp"

namespace heng {

enum class Slip {
    boundary,     // ≥ for >
    magnitude,    // 0.5% for 5%
    threshold,    // 94% for 95%
    direction,    // 每超过 for 每低于
    partial,      // whole for started steps
    step_points,  // 扣2分 for 扣1分
    band_points,  // 得4分 for 得5分
    weight,       // the indicator's points one off
    floor,        // 扣完为止 dropped
    limit,        // 最多扣, 最高 dropped
    dropped,      // a row, an item, a veto left out
    inverted,     // 是 for 否, met for failed
    range         // what a person may give
};

struct Mutant {
    Slip slip = Slip::boundary;
    Rule rule;
    std::string what;  // 步长5个百分点写成0.5个百分点
    Span words;        // of the clause that was changed
};

/// No two of one kind are the same rule; none is the rule itself.
std::vector<Mutant> mutants(const Rule& rule, Language language);

/// 界点, 数量级, …
std::string slip_text(Slip slip, Language language);
std::string slip_code(Slip slip);

}  // namespace heng
