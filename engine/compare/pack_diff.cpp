#include "engine/compare/pack_diff.hpp"

#include <algorithm>

#include "engine/compare/aspects.hpp"
#include "engine/compare/match_nodes.hpp"
#include "engine/plan/plan.hpp"
#include "engine/rule/dump_rule.hpp"
#include "engine/rule/wording.hpp"

namespace heng {
namespace {

using namespace comparing;

const Rule* rule_of(const Node& node) {
    return boost::variant2::get_if<Rule>(&node.meaning);
}

std::size_t errors_in(const Compiled& compiled) {
    return static_cast<std::size_t>(std::count_if(
        compiled.diagnostics.begin(), compiled.diagnostics.end(),
        [](const Diagnostic& found) { return found.severity == Severity::error && !found.acknowledged; }));
}

// What no value of a fact shows: how missing and inapplicable data are read.
void add_choices(const LeafPlan& before, const LeafPlan& after, std::vector<Aspect>& out) {
    constexpr const char* missing[] = {"pending", "zero", "error"};
    constexpr const char* inapplicable[] = {"spread", "full", "exclude"};
    if (before.missing != after.missing)
        out.push_back({"reading", "missing", missing[static_cast<std::size_t>(before.missing)],
                       missing[static_cast<std::size_t>(after.missing)], true});
    if (before.not_applicable != after.not_applicable)
        out.push_back({"reading", "not-applicable", inapplicable[static_cast<std::size_t>(before.not_applicable)],
                       inapplicable[static_cast<std::size_t>(after.not_applicable)], true});
}

std::string bare_dump(Rule rule) {
    rule.readings.clear();
    return dump(rule);
}

struct PackDiffing {
    const Pack& before;
    const Pack& after;
    Plan plan_before = plan(before);
    Plan plan_after = plan(after);
    std::vector<std::optional<NodeId>> matched = match_nodes(before, after);

    std::string clause(const Pack& pack, Span span) const {
        return span.empty() ? std::string() : spelled(*pack.sources, span);
    }

    IndicatorDiff alone(Fate fate, const Pack& pack, NodeId id) const {
        const Node& node = pack.nodes[id];
        IndicatorDiff made;
        made.fate = fate;
        (fate == Fate::removed ? made.before : made.after) = id;
        (fate == Fate::removed ? made.points_before : made.points_after) = node.points;
        (fate == Fate::removed ? made.before_clause : made.after_clause) = node.clause_span;
        made.path = node.path;
        made.leaf = node.children.empty();
        return made;
    }

    bool moved(NodeId left, NodeId right) const {
        const auto& was = before.nodes[left].parent;
        const auto& is = after.nodes[right].parent;
        if (!was || !is) return was.has_value() != is.has_value();
        return matched[*was] != is;
    }

    IndicatorDiff pair(NodeId left, NodeId right) const {
        const Node& was = before.nodes[left];
        const Node& is = after.nodes[right];
        IndicatorDiff made;
        made.before = left;
        made.after = right;
        made.path = is.path;
        if (was.path != is.path) made.old_path = was.path;
        made.leaf = was.children.empty() && is.children.empty();
        made.renamed = was.name != is.name;
        made.moved = moved(left, right);
        made.points_before = was.points;
        made.points_after = is.points;
        made.before_clause = was.clause_span;
        made.after_clause = is.clause_span;
        made.same_text = clause(before, was.clause_span) == clause(after, is.clause_span);
        made.aspects = node_aspects(before, left, after, right);
        if (made.leaf) compare_leaves(left, right, made);
        return made;
    }

    void compare_leaves(NodeId left, NodeId right, IndicatorDiff& made) const {
        const Rule* was = rule_of(before.nodes[left]);
        const Rule* is = rule_of(after.nodes[right]);
        made.readable = was && is;
        if (!made.readable) return;
        const LeafPlan& old_plan = plan_before.leaves[plan_before.leaf[left]];
        const LeafPlan& new_plan = plan_after.leaves[plan_after.leaf[right]];
        made.same_rule = bare_dump(*was) == bare_dump(*is);
        made.comparison = compare(*was, *is, {old_plan.rounding, new_plan.rounding});
        add_choices(old_plan, new_plan, made.aspects);
    }

    // Removed indicators stand where they stood: behind the partner of the one before them.
    std::vector<IndicatorDiff> all() const {
        std::vector<std::optional<NodeId>> partner(after.nodes.size());
        for (NodeId left = 0; left < matched.size(); ++left)
            if (matched[left]) partner[*matched[left]] = left;
        std::vector<IndicatorDiff> out;
        NodeId next_removed = 0;
        const auto removed_up_to = [&](NodeId end) {
            for (; next_removed < end; ++next_removed)
                if (!matched[next_removed]) out.push_back(alone(Fate::removed, before, next_removed));
        };
        for (NodeId right = 0; right < after.nodes.size(); ++right) {
            if (partner[right]) removed_up_to(*partner[right]);
            out.push_back(partner[right] ? pair(*partner[right], right) : alone(Fate::added, after, right));
        }
        removed_up_to(static_cast<NodeId>(matched.size()));
        return out;
    }
};

bool changes_meaning(const std::vector<Aspect>& aspects) {
    return std::any_of(aspects.begin(), aspects.end(), [](const Aspect& aspect) { return aspect.meaning; });
}

// A reading that is in force in another way and shows in no score is no change of meaning: the verdict has seen it.
bool changes_scores(const IndicatorDiff& of) {
    if (!of.readable) return changes_meaning(of.aspects);
    return std::any_of(of.aspects.begin(), of.aspects.end(), [](const Aspect& aspect) {
        const bool of_data = aspect.what == "reading" && (aspect.name == "missing" || aspect.name == "not-applicable");
        return aspect.what == "points" || aspect.what == "target" || aspect.what == "formula" || of_data;
    });
}

/// Errors that no refused clause holds, as words: what they stand at is not compared.
std::vector<std::string> errors_elsewhere(const Compiled& compiled) {
    std::vector<std::string> out;
    for (const Diagnostic& found : compiled.diagnostics) {
        if (found.severity != Severity::error || found.acknowledged || found.code.starts_with("case-")) continue;
        const auto holds = [&](const Node& node) {
            return boost::variant2::holds_alternative<Refused>(node.meaning) &&
                   node.clause_span.begin <= found.span.begin && found.span.end <= node.clause_span.end;
        };
        const auto& nodes = compiled.pack.nodes;
        if (std::any_of(nodes.begin(), nodes.end(), holds)) continue;
        out.push_back(found.code + " " + (found.span.empty() ? "" : spelled(*compiled.pack.sources, found.span)));
    }
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace

bool IndicatorDiff::same_meaning() const {
    if (fate != Fate::both || moved || changes_scores(*this)) return false;
    return readable ? comparison.verdict == Verdict::equivalent : same_text;
}

bool IndicatorDiff::differs() const {
    if (fate != Fate::both || moved || changes_scores(*this)) return true;
    if (!readable || comparison.verdict == Verdict::equivalent) return false;
    return comparison.verdict != Verdict::undecided || comparison.lower || comparison.higher || comparison.other;
}

bool IndicatorDiff::changed() const {
    return fate != Fate::both || moved || renamed || !same_text || !comparison.equivalent() || !aspects.empty();
}

PackDiff::Meaning PackDiff::meaning() const {
    const auto any = [&](bool (IndicatorDiff::*asked)() const) {
        return std::any_of(indicators.begin(), indicators.end(),
                           [asked](const IndicatorDiff& each) { return (each.*asked)(); });
    };
    if (grades || changes_meaning(general) || any(&IndicatorDiff::differs)) return Meaning::different;
    const bool all_same = std::all_of(indicators.begin(), indicators.end(),
                                      [](const IndicatorDiff& each) { return each.same_meaning(); });
    if (!all_same || unread_elsewhere) return Meaning::open;
    return any(&IndicatorDiff::unread_alike) || errors_elsewhere ? Meaning::unread : Meaning::same;
}

PackDiff diff(const Compiled& before, const Compiled& after) {
    PackDiff made;
    made.indicators = PackDiffing{before.pack, after.pack}.all();
    made.general = pack_aspects(before.pack, after.pack);
    made.grades = grade_change(before.pack, after.pack);
    made.errors = {errors_in(before), errors_in(after)};
    const std::vector<std::string> was = errors_elsewhere(before), is = errors_elsewhere(after);
    made.errors_elsewhere = !was.empty() || !is.empty();
    made.unread_elsewhere = was != is;
    return made;
}

}  // namespace heng
