#include "engine/testing/solve_inputs.hpp"

#include <algorithm>
#include <set>

#include "engine/score/record_run.hpp"
#include "engine/testing/input_text.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;
using Op = Calculation::Node::Op;

// Sizes of the other inputs that are tried: round ones first, then such as make other shares whole.
constexpr int bases[] = {1000, 100, 10000, 100000, 1000000, 300, 700};

struct Known3 {
    Number t1, t2, t3, g1, g2, g3;
};

// Formulas of one input are quotients of lines nearly always, and those keep cross-ratios.
std::optional<Number> inverted(const Known3& k, const Number& wanted) {
    if (wanted == k.g1) return k.t1;
    if (wanted == k.g3) return k.t3;
    if (k.g2 == k.g1 || k.g3 == k.g2) return std::nullopt;
    const Number ratio = (wanted - k.g1) * (k.g2 - k.g3) / ((wanted - k.g3) * (k.g2 - k.g1));
    const Number divisor = (k.t2 - k.t3) - ratio * (k.t2 - k.t1);
    if (divisor.sign() == 0) return std::nullopt;
    return (k.t1 * (k.t2 - k.t3) - ratio * k.t3 * (k.t2 - k.t1)) / divisor;
}

struct Solving {
    const Pack& pack;
    const Plan& plan;
    Record record;
    std::vector<Unit> units;         // in which each input is written
    std::set<InputId> fixed;         // inputs that facts have settled
    std::vector<InputId> mentioned;  // in the order in which a case shows them

    Solving(const Pack& p, const Plan& made) : pack(p), plan(made) {
        record.values.assign(pack.inputs.size(), Missing{});
        record.typed.resize(pack.inputs.size());
        for (const Input& input : pack.inputs) units.push_back(written_unit(input, nullptr));
    }

    void fix(InputId id, Value value) {
        record.values[id] = std::move(value);
        if (fixed.insert(id).second) mentioned.push_back(id);
    }

    bool give(const Binding& binding, const Fact& fact, const Value& value) {
        if (binding.from == Binding::From::calculation) return work_back(binding.calculation, value);
        if (binding.from != Binding::From::input) return !v2::holds_alternative<Undefined>(value);
        if (v2::holds_alternative<Undefined>(value)) return false;
        units[binding.input] = written_unit(pack.inputs[binding.input], &fact);
        if (fixed.contains(binding.input)) return false;
        fix(binding.input, value);
        return true;
    }

    // The inputs that a calculation rests on, other indicators' formulas included.
    void collect(std::uint32_t id, std::vector<InputId>& out, std::set<std::uint32_t>& seen) const {
        if (!seen.insert(id).second) return;
        for (const Calculation::Node& node : pack.calculations[id].nodes) {
            if (node.op == Op::input && std::find(out.begin(), out.end(), node.index) == out.end())
                out.push_back(node.index);
            if (node.op == Op::indicator_value && pack.nodes[node.index].value)
                collect(*pack.nodes[node.index].value, out, seen);
        }
    }

    Value worked(std::uint32_t id) const {
        const Cohorts none(plan);
        return RecordRun(plan, none, record).calculation(id);
    }

    bool work_back(std::uint32_t id, const Value& wanted) {
        std::vector<InputId> all, open;
        std::set<std::uint32_t> seen;
        collect(id, all, seen);
        for (const InputId input : all)
            if (!fixed.contains(input)) open.push_back(input);
        if (open.empty()) return false;
        const std::size_t tries = std::size(bases);
        for (std::size_t i = 0; i < tries; ++i) {
            for (const InputId input : open) record.values[input] = base_of(input, bases[i]);
            if (!reach(id, open, wanted)) continue;
            for (const InputId input : open) fix(input, record.values[input]);
            return true;
        }
        return false;
    }

    Value base_of(InputId id, int base) const {
        const Input& input = pack.inputs[id];
        if (input.type == Input::Type::date) return Number(*day_number(pack.year > 0 ? pack.year : 2024, 6, 30));
        if (input.type == Input::Type::yes_no) return true;
        const Number size = units[id].percent ? Number::ratio(base, 10) : Number(base);  // 100%, not 1000%
        return size * units[id].factor;
    }

    bool reach(std::uint32_t id, const std::vector<InputId>& open, const Value& wanted) {
        for (const InputId driver : open) {
            const Value before = record.values[driver];
            if (const Number* number = v2::get_if<Number>(&wanted)) {
                if (drive(id, driver, *number)) return true;
            } else if (v2::holds_alternative<Undefined>(wanted)) {
                record.values[driver] = Number(0);
                if (v2::holds_alternative<Undefined>(worked(id))) return true;
            } else {
                record.values[driver] = wanted;
                return true;
            }
            record.values[driver] = before;
        }
        return false;
    }

    bool drive(std::uint32_t id, InputId driver, const Number& wanted) {
        const Number* start = v2::get_if<Number>(&record.values[driver]);
        if (!start) return false;
        const Number stride = pack.inputs[driver].type == Input::Type::date ? Number(1) : units[driver].factor;
        const Number t1 = *start;
        std::vector<Number> got;
        for (int i = 0; i < 3; ++i) {
            record.values[driver] = t1 + Number(i) * stride;
            const Value value = worked(id);
            const Number* number = v2::get_if<Number>(&value);
            if (!number) return false;
            got.push_back(*number);
        }
        const auto found = inverted({t1, t1 + stride, t1 + stride + stride, got[0], got[1], got[2]}, wanted);
        if (!found || !fits(driver, *found)) return false;
        record.values[driver] = *found;
        const Value value = worked(id);
        const Number* number = v2::get_if<Number>(&value);
        return number && *number == wanted;
    }

    bool fits(InputId id, const Number& value) const {
        const Input& input = pack.inputs[id];
        if (input.type == Input::Type::date) return value.is_integer();
        return is_plain(input, units[id], value) && value.sign() >= 0;
    }

    std::optional<std::vector<CaseCell>> cells() const {
        std::vector<CaseCell> out;
        for (const InputId id : mentioned) {
            const auto text = input_text(pack.inputs[id], units[id], record.values[id]);
            if (!text) return std::nullopt;
            if (!text->empty()) out.push_back({pack.inputs[id].paths.front(), *text, 0});
        }
        return out;
    }
};

}  // namespace

std::optional<std::vector<CaseCell>> InputSolver::solve(const LeafPlan& leaf, const Assignment& facts) const {
    Solving solving(pack_, plan_);
    for (const bool direct : {true, false})
        for (std::size_t i = 0; i < facts.size() && i < leaf.bindings.size(); ++i) {
            const Fact& fact = leaf.rule->facts[i];
            if (fact.derived || (leaf.bindings[i].from != Binding::From::calculation) != direct) continue;
            if (!solving.give(leaf.bindings[i], fact, facts[i])) return std::nullopt;
        }
    return solving.cells();
}

}  // namespace heng
