// Rules that no clause gives. Entry: judged_rule.
#include "engine/model/judged_rule.hpp"

namespace heng {

Rule judged_rule(const std::string& indicator, const Number& points, Span where) {
    Fact judged;
    judged.kind = Fact::Kind::judged;
    judged.name = indicator;
    judged.unit = find_unit("分").value_or(Unit{});
    judged.span = where;
    Rule rule;
    rule.points = points;
    rule.cap = points;
    rule.judged = true;
    rule.span = where;
    rule.facts.push_back(std::move(judged));
    rule.conditions.push_back({Always{}, where});
    rule.parts.push_back(Table{{Row{0, Given{0, Number(0), points}, where}}, std::nullopt, std::nullopt, where});
    return rule;
}

}  // namespace heng
