#include "engine/audit/verdict.hpp"

#include "engine/model/leaf_inputs.hpp"
#include "engine/rule/reach.hpp"
#include "grammar/messages.hpp"

namespace heng {
namespace {

/// The score before its own rounding, where rounding changed it.
std::optional<Number> before_rounding(const Outcome& outcome) {
    for (const Step& step : outcome.trace)
        if (step.kind == Step::Kind::rounding && step.before && step.before != step.after) return step.before;
    return std::nullopt;
}

/// Did a person give the points?
bool was_given(const Outcome& outcome) {
    for (const Step& step : outcome.trace)
        if (step.kind == Step::Kind::given) return true;
    return false;
}

bool can_give(const Worked& worked, const Number& printed) {
    if (!worked.rule) return true;
    return worked.reach ? worked.reach->contains(printed) : reach(*worked.rule, worked.rounding).contains(printed);
}

/// The short name of a reason: 除数为0.
std::string title_of(const std::string& code) {
    const Message* message = find_message(code);
    return message ? message->title : code;
}

/// 预算执行数、预算数; at most a few.
std::string needs_of(const Pack& pack, const Node& leaf) {
    constexpr std::size_t most = 6;
    std::string names;
    std::size_t count = 0;
    for (const InputId input : inputs_of(pack, leaf)) {
        if (++count > most) return names + "…";
        names += (names.empty() ? "" : "、") + pack.inputs[input].name;
    }
    return names;
}

struct Judge {
    const Worked& worked;
    const Number& printed;
    const Place& at;
    Auditor& audit;

    void say(const char* code, Severity severity, std::string follows) const {
        audit.say(code, severity, at, shown(printed), std::move(follows));
    }

    /// More than the indicator is worth, where no bonus may go beyond.
    bool above_points() const {
        return worked.rule && worked.rule->cap && printed > worked.rule->points && printed > *worked.rule->cap;
    }

    void operator()(const Scored& scored) const {
        if (scored.points == printed) {
            if (const auto exact = before_rounding(worked.outcome)) say("claim-rounded", Severity::note, shown(*exact));
            if (was_given(worked.outcome)) unexplained();
        } else if (can_give(worked, printed)) {
            say("claim-contradicted", Severity::warning, shown(scored.points));
        } else {
            impossible(shown(scored.points));
        }
    }
    void operator()(const Uncovered&) const { open("claim-uncovered", Severity::warning, ""); }
    void operator()(const Incomplete&) const { open("claim-without-data", Severity::note, worked.needs()); }
    void operator()(const Inapplicable&) const {
        if (printed.sign() != 0) say("claim-inapplicable", Severity::warning, "");
    }
    void operator()(const NoRule& reason) const {
        if (reason.code == "clause-refused") return say("claim-without-rule", Severity::warning, "");
        say("claim-undefined", Severity::warning, title_of(reason.code));
    }
    void operator()(const OutOfRange& range) const { out_of(range.low, range.high); }
    void operator()(const Awaiting& range) const {
        const bool low = range.low_closed ? range.low <= printed : range.low < printed;
        const bool high = range.high_closed ? printed <= range.high : printed < range.high;
        if (!low || !high) return out_of(range.low, range.high);
        audit.remark("claim-within-range", at, shown(printed), shown(range.low) + "–" + shown(range.high));
        unexplained();
    }
    void operator()(const VetoBeyond&) const { say("claim-contradicted", Severity::warning, "0"); }

    /// Points that a person took away.
    void unexplained() const {
        if (worked.rule && printed < worked.rule->points)
            say("claim-judged", Severity::note, shown(worked.rule->points));
    }

    /// Nothing follows from the facts; the words may still rule the printed score out.
    void open(const char* code, Severity severity, std::string follows) const {
        if (can_give(worked, printed)) return say(code, severity, std::move(follows));
        impossible("");
    }

    void impossible(std::string follows) const {
        if (above_points()) return say("claim-above-points", Severity::warning, shown(worked.rule->points));
        say("claim-unreachable", Severity::warning, std::move(follows));
    }

    void out_of(const Number& low, const Number& high) const {
        say("claim-out-of-range", Severity::warning, shown(low) + "–" + shown(high));
    }
};

}  // namespace

void judge_claim(const Worked& worked, const Number& printed, const Place& at, Auditor& audit) {
    boost::variant2::visit(Judge{worked, printed, at, audit}, worked.result);
}

void ClaimJudge::judge(NodeId node, const UnitScore* unit, const Number& printed, const Place& at, Auditor& audit) {
    static const Result no_result = Incomplete{};
    static const Outcome no_outcome;
    const Node& leaf = pack_.nodes[node];
    const Rule* rule = boost::variant2::get_if<Rule>(&leaf.meaning);
    const RoundingRule rounding = leaf.rounding.value_or(pack_.rounding);
    const Result& result = unit ? unit->nodes[node].result : no_result;
    const Outcome& outcome = unit ? unit->nodes[node].outcome : no_outcome;
    if (rule && !reaches_[node]) reaches_[node] = reach(*rule, rounding);
    judge_claim({rule, result, outcome, rounding, [&] { return needs_of(pack_, leaf); },
                 reaches_[node] ? &*reaches_[node] : nullptr},
                printed, at, audit);
}

}  // namespace heng
