#include "engine/readings/reading_set.hpp"

#include "engine/rule/dump_rule.hpp"
#include "engine/score/exact.hpp"
#include "engine/score/total.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using Op = Calculation::Node::Op;

std::uint32_t named(std::map<std::string, std::uint32_t>& names, const std::string& name) {
    return names.emplace(name, static_cast<std::uint32_t>(names.size())).first->second;
}

std::string bound_text(const std::optional<Number>& at) {
    return at ? at->str() + " " : "- ";
}

std::string rounding_text(const RoundingRule& rule) {
    return std::to_string(static_cast<int>(rule.how)) + "/" + std::to_string(rule.places) + " ";
}

std::string formulas_text(const Pack& pack) {
    std::string text;
    for (const Calculation& calculation : pack.calculations) {
        text += std::to_string(calculation.root) + ":";
        for (const Calculation::Node& node : calculation.nodes) {
            text += std::to_string(static_cast<int>(node.op)) + " " + std::to_string(node.index) + " " +
                    node.constant.str();
            for (const std::uint32_t operand : node.operands) text += " " + std::to_string(operand);
            text += ";";
        }
    }
    return text;
}

// Scores that enter formulas change with the readings of other indicators.
bool looks_at_scores(const Pack& pack) {
    for (const Calculation& calculation : pack.calculations)
        for (const Calculation::Node& node : calculation.nodes)
            if (node.op == Op::indicator_score) return true;
    return false;
}

std::string kind_text(const LeafPlan& leaf) {
    if (!leaf.rule) return {};
    Rule rule = *leaf.rule;
    rule.readings.clear();
    return dump(rule) + std::to_string(static_cast<int>(leaf.missing)) + " " +
           std::to_string(static_cast<int>(leaf.not_applicable));
}

std::string frame_text(const LeafPlan& leaf) {
    if (!leaf.rule) return {};
    return bound_text(leaf.rule->floor) + bound_text(leaf.rule->cap) + leaf.rule->points.str() + " " +
           rounding_text(leaf.rule->rounding.value_or(leaf.rounding)) +
           std::to_string(static_cast<int>(leaf.not_applicable));
}

// Two results that come to the same for every sum above them.
bool alike(const Result& left, const Result& right) {
    const Scored* points = get_if<Scored>(&left);
    return left.index() == right.index() && (!points || points->points == get_if<Scored>(&right)->points);
}

}  // namespace

std::size_t ReadingSet::add(Pack pack) {
    auto made = std::make_unique<One>();
    made->pack = std::move(pack);
    made->plan = plan(made->pack);
    made->cohorts = gather(made->plan, records_);
    name_parts(*made);
    all_.push_back(std::move(made));
    return all_.size() - 1;
}

void ReadingSet::name_parts(One& one) {
    const std::string formulas = formulas_text(one.pack), own = std::to_string(all_.size());
    if (all_.empty()) formulas_ = formulas;
    kinds_.resize(one.plan.leaves.size());
    one.like_first = formulas == formulas_ && !looks_at_scores(one.pack);
    for (std::size_t leaf = 0; leaf < one.plan.leaves.size(); ++leaf) {
        const LeafPlan& of = one.plan.leaves[leaf];
        one.kinds.push_back(named(kinds_[leaf], kind_text(of) + (one.like_first ? "" : " of " + own)));
        one.frames.push_back(named(frames_, frame_text(of)));
    }
    // rules on the total have readings of their own
    const bool plain = one.pack.total_effects.empty() && !one.pack.total_formula;
    one.whole = named(wholes_, rounding_text(one.pack.rounding) + (plain ? "" : own));
}

RecordReadings::RecordReadings(const ReadingSet& set, const Record& record)
    : set_(set), record_(record), runs_(set.size()), leaves_(set.kinds_.size()) {
    for (std::size_t leaf = 0; leaf < leaves_.size(); ++leaf) leaves_[leaf].resize(set.kinds_[leaf].size());
}

RecordRun& RecordReadings::run(std::size_t reading) {
    if (runs_[reading]) return *runs_[reading];
    const ReadingSet::One& one = *set_.all_[reading];
    runs_[reading] = std::make_unique<RecordRun>(one.plan, one.cohorts, record_);
    if (reading > 0 && one.like_first) runs_[reading]->know_calculations(run(0));
    return *runs_[reading];
}

const RecordReadings::Done& RecordReadings::leaf(std::size_t reading, std::uint32_t index) {
    auto& kinds = leaves_[index];
    auto& done = kinds[set_.all_[reading]->kinds[index]];
    if (done) return *done;
    auto made = std::make_unique<Done>(Done{run(reading).leaf(index), 0});
    made->outcome.trace.clear();
    made->outcome.facts.clear();
    for (const auto& other : kinds) {
        if (!other) continue;
        if (alike(other->outcome.result, made->outcome.result)) {
            made->result = other->result;
            break;
        }
        made->result = std::max(made->result, other->result + 1);
    }
    return *(done = std::move(made));
}

std::vector<std::uint32_t> RecordReadings::signature(std::size_t reading) {
    const ReadingSet::One& one = *set_.all_[reading];
    std::vector<std::uint32_t> out{one.whole};
    out.reserve(1 + 2 * one.kinds.size());
    for (std::uint32_t index = 0; index < one.kinds.size(); ++index) {
        out.push_back(leaf(reading, index).result);
        out.push_back(one.frames[index]);
    }
    return out;
}

const ReadScores& RecordReadings::under(std::size_t reading) {
    auto key = signature(reading);
    const auto found = results_.find(key);
    if (found != results_.end()) return found->second;
    return results_.emplace(std::move(key), score_under(reading)).first->second;
}

ReadScores RecordReadings::score_under(std::size_t reading) {
    const ReadingSet::One& one = *set_.all_[reading];
    RecordRun known(one.plan, one.cohorts, record_);
    if (one.like_first) known.know_calculations(run(0));
    for (std::uint32_t index = 0; index < one.kinds.size(); ++index)
        known.know_leaf(index, leaf(reading, index).outcome);
    const UnitScore unit = bare_score(known);
    ReadScores out;
    for (const NodeId leaf : one.pack.leaves) {
        const Scored* scored = get_if<Scored>(&unit.nodes[leaf].result);
        out.leaves.push_back(scored ? std::optional(scored->points) : std::nullopt);
    }
    const Scored* total = get_if<Scored>(&unit.total);
    out.total = total ? std::optional(total->points) : std::nullopt;
    out.grade = unit.grade;
    return out;
}

}  // namespace heng
