// Finds the pairs of inputs that formulas divide, add or compare, and the inputs whose size matters; then looks at what
// one record typed.
#include "engine/data/like_units.hpp"

#include "engine/data/cell_quantity.hpp"
#include "engine/data/formula_units.hpp"
#include "engine/data/problem.hpp"
#include "engine/model/unit_words.hpp"

namespace heng {
namespace {

/// Does the unit say nothing beside a bare number: things, points, pure numbers?
bool is_bare_kind(const std::optional<Unit>& unit) {
    if (!unit) return true;
    const bool pure = unit->dimension == Dimension::none && !unit->percent;
    return pure || unit->dimension == Dimension::count || unit->dimension == Dimension::points;
}

bool go_together(const std::optional<Unit>& left, const std::optional<Unit>& right) {
    return (is_bare_kind(left) && is_bare_kind(right)) || (left && right && converts(*left, *right));
}

std::string words_of(const std::optional<Unit>& unit) {
    return !unit || unit->word.empty() ? "没有单位的数" : unit->word;
}

bool is_zero(const Value& value) {
    const auto* number = boost::variant2::get_if<Number>(&value);
    return number != nullptr && number->sign() == 0;
}

bool is_number(const Value& value) {
    return boost::variant2::holds_alternative<Number>(value);
}

bool is_open(const Input& input) {
    return input.type == Input::Type::number && input.unit_inferred;
}

}  // namespace

LikeUnits::LikeUnits(const Pack& pack) : pack_(pack), sized_(pack.inputs.size()) {
    for (const Calculation& calculation : pack.calculations) read(calculation);
    for (const Node& node : pack.nodes) read(node);
}

void LikeUnits::read(const Calculation& calculation) {
    FormulaUnits units(calculation, [&](InputId left, InputId right) { return may_pair(left, right); });
    for (const auto& [left, right, ratio] : units.pairs()) pairs_.push_back({left, right, ratio});
    for (const InputId id : units.sized()) sized_[id] = sized_[id] || is_open(pack_.inputs[id]);
}

/// 达到目标值的80%, 高于平均值: facts that are worked out from two others.
void LikeUnits::read(const Node& node) {
    const auto* rule = boost::variant2::get_if<Rule>(&node.meaning);
    if (rule == nullptr || node.bindings.size() != rule->facts.size()) return;
    for (const Fact& fact : rule->facts) {
        if (!fact.derived || fact.derived->how == Fact::Derived::How::rank_share) continue;
        const Binding &left = node.bindings[fact.derived->left], &right = node.bindings[fact.derived->right];
        const bool inputs = left.from == Binding::From::input && right.from == Binding::From::input;
        if (inputs && may_pair(left.input, right.input))
            pairs_.push_back({left.input, right.input, fact.derived->how == Fact::Derived::How::ratio});
    }
}

/// Where both sides have a unit of their own, it was asked for cell by cell.
bool LikeUnits::may_pair(InputId left, InputId right) const {
    const Input &a = pack_.inputs[left], &b = pack_.inputs[right];
    return left != right && is_open(a) && is_open(b) && a.unit.dimension == b.unit.dimension;
}

void LikeUnits::check(const Record& record, const std::vector<UnitTyped>& typed, const DataTable& table,
                      DataProblems& out) const {
    const auto report_at = [&](const Cell& cell, const CellError& error) {
        report(out, error, table, cell, table.header[cell.column - 1].text);
    };
    for (InputId id = 0; id < typed.size(); ++id) {
        const bool bare = typed[id].cell && !typed[id].unit && !is_zero(record.values[id]);
        if (bare && sized_[id] && needs_unit(pack_.inputs[id].unit))
            report_at(*typed[id].cell,
                      cell_error("unit-missing", typed[id].cell->text, {wanted_words(pack_.inputs[id].unit)}));
    }
    for (const Pair& pair : pairs_) {
        const UnitTyped &left = typed[pair.left], &right = typed[pair.right];
        if (!left.cell || !right.cell || go_together(left.unit, right.unit)) continue;
        if (!is_number(record.values[pair.left]) || !is_number(record.values[pair.right])) continue;
        if (is_zero(record.values[pair.left]) || is_zero(record.values[pair.right])) continue;
        report_at(*right.cell,
                  CellError{"mixed-units",
                            {pack_.inputs[pair.left].name, words_of(left.unit), pack_.inputs[pair.right].name,
                             words_of(right.unit), pair.ratio ? "除" : "加减或比较"}});
    }
}

}  // namespace heng
