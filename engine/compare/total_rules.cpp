#include "engine/compare/total_rules.hpp"

#include <map>

#include "engine/compare/aspects.hpp"
#include "engine/rule/wording.hpp"

namespace heng::comparing {
namespace {

using What = TotalEffect::What;

/// One rule on the total, as far as a comparison looks at it.
struct TotalRule {
    std::string words;
    std::string kind;                            // what it does, beside its condition: cap_total 79
    Rule rule;                                   // its points, or 1 where its condition holds
    std::map<std::string, std::string> sources;  // by fact: where its number comes from
};

std::string kind_of(const TotalEffect& effect) {
    constexpr const char* whats[] = {"cap-total", "add-total", "cap-grade", "veto-total"};
    const std::string what = whats[static_cast<std::size_t>(effect.what)];
    return effect.what == What::cap_total ? what + " " + effect.points.str() : what + " " + effect.grade;
}

Rule rule_of(const TotalEffect& effect) {
    Rule rule;
    rule.facts = effect.facts;
    rule.conditions = effect.conditions;
    rule.floor.reset();
    if (effect.tally)
        rule.parts.push_back(*effect.tally);
    else
        rule.parts.push_back(
            Adjust{effect.when, Flat{effect.what == What::add_total ? effect.points : Number(1)}, effect.span});
    return rule;
}

Rule rule_of(const TotalFormula& formula) {
    Rule rule;
    rule.facts = formula.facts;
    rule.conditions.push_back({Always{}, formula.span});
    rule.floor.reset();
    rule.parts.push_back(Table{{Row{0, formula.value, formula.span}}, {}, {}, formula.span});
    return rule;
}

std::map<std::string, std::string> sources_of(const Pack& pack, const Rule& rule,
                                              const std::vector<Binding>& bindings) {
    std::map<std::string, std::string> out;
    for (std::size_t i = 0; i < rule.facts.size() && i < bindings.size(); ++i)
        out[rule.facts[i].name] = source_of(pack, bindings[i]);
    return out;
}

std::vector<TotalRule> rules_of(const Pack& pack) {
    std::vector<TotalRule> out;
    for (std::size_t i = 0; i < pack.total_effects.size(); ++i) {
        const TotalEffect& effect = pack.total_effects[i];
        out.push_back({spelled(*pack.sources, effect.span), kind_of(effect), rule_of(effect), {}});
        if (i < pack.total_bindings.size())
            out.back().sources = sources_of(pack, out.back().rule, pack.total_bindings[i]);
    }
    if (!pack.total_formula) return out;
    out.push_back({spelled(*pack.sources, pack.total_formula->span), "formula", rule_of(*pack.total_formula), {}});
    out.back().sources = sources_of(pack, out.back().rule, pack.total_formula_bindings);
    return out;
}

// The same words may ask for figures that are worked out otherwise now.
bool same_sources(const TotalRule& before, const TotalRule& after) {
    for (const auto& [name, source] : before.sources) {
        const auto now = after.sources.find(name);
        if (now != after.sources.end() && now->second != source) return false;
    }
    return true;
}

bool same_meaning(const TotalRule& before, const TotalRule& after) {
    if (before.kind != after.kind || !same_sources(before, after)) return false;
    if (before.words == after.words) return true;
    const Comparison found = compare(before.rule, after.rule);
    return found.equivalent() && found.taken_as_same.empty();
}

struct Matching {
    std::vector<TotalRule> before, after;
    std::vector<bool> left = std::vector<bool>(before.size()), right = std::vector<bool>(after.size());
    std::vector<Aspect> out = {};

    template <class Same>
    void pair_where(const Same& same, bool say) {
        for (std::size_t i = 0; i < before.size(); ++i)
            for (std::size_t k = 0; k < after.size() && !left[i]; ++k) {
                if (right[k] || !same(before[i], after[k])) continue;
                left[i] = right[k] = true;
                if (say) out.push_back({"total-rule-words", {}, before[i].words, after[k].words, false});
            }
    }

    void say_rest() {
        for (std::size_t i = 0; i < before.size(); ++i)
            if (!left[i]) out.push_back({"total-rule", {}, before[i].words, "", true});
        for (std::size_t k = 0; k < after.size(); ++k)
            if (!right[k]) out.push_back({"total-rule", {}, "", after[k].words, true});
    }
};

}  // namespace

std::vector<Aspect> total_rule_aspects(const Pack& before, const Pack& after) {
    Matching matching{rules_of(before), rules_of(after)};
    matching.pair_where([](const TotalRule& l, const TotalRule& r) { return l.words == r.words && same_meaning(l, r); },
                        false);
    matching.pair_where([](const TotalRule& l, const TotalRule& r) { return same_meaning(l, r); }, true);
    matching.say_rest();
    return std::move(matching.out);
}

}  // namespace heng::comparing
