#include "engine/testing/subject.hpp"

#include <algorithm>

#include "engine/testing/input_text.hpp"
#include "engine/testing/row_case.hpp"

namespace heng {
namespace {

struct RowKindName {
    const char* kind;
    const char* path;
    const char* target;
    const char* actual;
};
constexpr RowKindName row_kinds[] = {{"forward", "逐项评分（正向指标）", "≥100个", "100个"},
                                     {"reverse", "逐项评分（反向指标）", "≤100个", "100个"},
                                     {"qualitative", "逐项评分（定性指标）", "有效提升", "达成预期指标"}};

void add_row_rules(const Pack& pack, std::vector<Subject>& out) {
    if (pack.row_rules.empty()) return;
    for (const RowKindName& name : row_kinds) {
        const RuledRow ruled = rule_line(pack, form_row(row_prototype(name.kind)));
        if (ruled.which != name.kind) continue;
        Subject subject;
        subject.path = name.path;
        subject.row_kind = name.kind;
        subject.rule = ruled.rule;
        subject.rounding = pack.rounding;
        out.push_back(std::move(subject));
    }
}

// Formulas that subtract nothing of amounts and counts.
bool subtracts_nothing(const Calculation& calculation) {
    using Operator = Calculation::Node::Op;
    return std::all_of(calculation.nodes.begin(), calculation.nodes.end(), [](const Calculation::Node& node) {
        return node.op == Operator::input || node.op == Operator::multiply || node.op == Operator::divide ||
               node.op == Operator::add || (node.op == Operator::constant && node.constant.sign() >= 0);
    });
}

// Amounts and counts are not negative, nor is what is worked out of them without subtracting.
std::vector<FactId> never_negative(const Pack& pack, const LeafPlan& leaf) {
    std::vector<FactId> facts;
    for (FactId id = 0; id < leaf.bindings.size(); ++id) {
        const Binding& from = leaf.bindings[id];
        const bool never = from.from == Binding::From::calculation
                               ? subtracts_nothing(pack.calculations[from.calculation])
                               : from.from == Binding::From::input && !may_be_negative(pack.inputs[from.input]);
        if (never) facts.push_back(id);
    }
    return facts;
}

void add_row_sample(const TestRun& run, std::size_t index, std::vector<Subject>& out) {
    for (Subject& subject : out)
        if (!subject.row_kind.empty() && subject.row_kind == run.row->ruled.which)
            subject.samples.push_back({index, run.row->outcome});
}

}  // namespace

std::vector<CaseCell> row_prototype(const std::string& row_kind) {
    for (const RowKindName& name : row_kinds)
        if (row_kind == name.kind)
            return {{"年度指标值", name.target, 0}, {"实际完成值", name.actual, 0}, {"分值", "10", 0}};
    return {};
}

std::vector<Subject> subjects(const Pack& pack, const Plan& plan) {
    std::vector<Subject> out;
    const AddressBook addresses(pack.nodes);
    for (std::size_t i = 0; i < plan.leaves.size(); ++i) {
        const LeafPlan& leaf = plan.leaves[i];
        if (!leaf.rule) continue;
        Subject subject;
        subject.path = addresses.shortest(leaf.node);
        subject.leaf = i;
        subject.rule = *leaf.rule;
        subject.rounding = leaf.rounding;
        subject.never_negative = never_negative(pack, leaf);
        out.push_back(std::move(subject));
    }
    add_row_rules(pack, out);
    for (Subject& subject : out) subject.regimes = regimes_of(subject.rule);
    return out;
}

void collect_samples(const std::vector<TestRun>& runs, std::vector<Subject>& out) {
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (runs[i].row) add_row_sample(runs[i], i, out);
        for (const LeafSample& sample : runs[i].samples)
            for (Subject& subject : out)
                if (subject.leaf == sample.leaf) subject.samples.push_back({i, sample.outcome});
    }
}

}  // namespace heng
