#include "engine/testing/assignments.hpp"

#include <algorithm>

#include "engine/score/exact.hpp"
#include "engine/testing/fact_values.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;
constexpr std::size_t most_combined = 300;

struct Maker {
    const Rule& rule;
    std::vector<std::vector<Value>> values;  // by fact
    std::vector<FactId> asked;
    std::vector<Assignment> out;

    Maker(const Rule& of, const std::optional<Number>& target) : rule(of) {
        const auto form = normal_form(rule);
        for (FactId id = 0; id < rule.facts.size(); ++id) {
            values.push_back({});
            if (rule.facts[id].derived) continue;
            asked.push_back(id);
            values.back() = fact_values(rule, form ? &*form : nullptr, id, target);
        }
    }

    std::optional<Number> points(const Assignment& facts) const {
        const Outcome outcome = score_exactly(rule, facts);
        const Scored* scored = v2::get_if<Scored>(&outcome.result);
        return scored ? std::optional(scored->points) : std::nullopt;
    }

    // The score nearest to `wanted` that changing one fact after the other leads to.
    Assignment base(const Number& wanted) const {
        Assignment best(rule.facts.size(), Missing{});
        for (const FactId id : asked)
            if (!values[id].empty()) best[id] = values[id].front();
        for (int round = 0; round < 2; ++round)
            for (const FactId id : asked) best = nearest(std::move(best), id, wanted);
        return best;
    }

    Assignment nearest(Assignment best, FactId id, const Number& wanted) const {
        std::optional<Number> reached = points(best);
        Assignment trial = best;
        for (const Value& value : values[id]) {
            trial[id] = value;
            const auto got = points(trial);
            if (!got || (reached && (*got - wanted).abs() >= (*reached - wanted).abs())) continue;
            reached = got;
            best[id] = value;
        }
        return best;
    }

    void vary(const Assignment& from) {
        out.push_back(from);
        for (const FactId id : asked) {
            Assignment varied = from;
            for (const Value& value : values[id]) {
                varied[id] = value;
                out.push_back(varied);
            }
        }
    }

    // What a person enters (choices, items, points) belongs together: every combination, while there are few.
    void combine(const Assignment& from) {
        std::vector<FactId> entered;
        std::size_t combinations = 1;
        for (const FactId id : asked) {
            const Fact::Kind kind = rule.facts[id].kind;
            if (kind != Fact::Kind::option && kind != Fact::Kind::judged && kind != Fact::Kind::yes_no) continue;
            entered.push_back(id);
            combinations *= std::max<std::size_t>(values[id].size(), 1);
            if (combinations > most_combined) return;
        }
        if (entered.size() > 1) product(from, entered, 0);
    }

    void product(Assignment facts, const std::vector<FactId>& entered, std::size_t at) {
        if (at == entered.size()) return out.push_back(std::move(facts));
        for (const Value& value : values[entered[at]]) {
            facts[entered[at]] = value;
            product(facts, entered, at + 1);
        }
    }

    void special(const Assignment& from) {
        for (const FactId id : asked)
            for (const Value& value : {Value(Missing{}), Value(NotApplicable{}), Value(Undefined{})}) {
                Assignment varied = from;
                varied[id] = value;
                out.push_back(std::move(varied));
            }
    }
};

}  // namespace

std::vector<Assignment> assignments(const Rule& rule, const std::optional<Number>& target) {
    Maker maker(rule, target);
    if (maker.asked.empty()) return {};
    const Assignment best = maker.base(rule.points);
    maker.vary(best);
    maker.combine(best);
    if (maker.asked.size() > 1) maker.vary(maker.base(rule.points / Number(2)));
    maker.special(best);
    return std::move(maker.out);
}

}  // namespace heng
