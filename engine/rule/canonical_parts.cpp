// Conditions, tallies, checklists and formulas in canonical words. Tables stand in canonical_table.cpp.
#include "engine/rule/canonical_parts.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

std::string enumerator(const Fact& fact, std::size_t item) {
    static constexpr const char* circled[] = {"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩",
                                              "⑪", "⑫", "⑬", "⑭", "⑮", "⑯", "⑰", "⑱", "⑲", "⑳"};
    return item < std::size(circled) ? circled[item] : fact.enumerators.at(item);
}

std::optional<std::string> joined(const Rule& rule, const std::vector<ConditionId>& all, const char* between) {
    std::string text;
    for (const ConditionId id : all) {
        const std::optional<std::string> one = condition_words(rule, id);
        if (!one) return std::nullopt;
        text += (text.empty() ? "" : between) + *one;
    }
    return text;
}

struct ConditionPrinter {
    const Rule& rule;
    using Words = std::optional<std::string>;
    Words operator()(const Always&) const { return std::nullopt; }
    Words operator()(const Within& within) const { return region_words(rule.facts[within.fact], within.in); }
    Words operator()(const Holds& holds) const {
        return holds.expected ? Words(rule.facts[holds.fact].name) : std::nullopt;
    }
    Words operator()(const Chosen& chosen) const { return rule.facts[chosen.fact].choices[chosen.choice]; }
    Words operator()(const ItemMet&) const { return std::nullopt; }
    Words operator()(const All& all) const { return joined(rule, all.of, "且"); }
    Words operator()(const Any& any) const { return joined(rule, any.of, "或"); }
    Words operator()(const Not&) const { return std::nullopt; }
    Words operator()(const Otherwise&) const { return "否则"; }
};

std::string most_words(const Tally& tally) {
    if (!tally.most) return "";
    return (tally.each.sign() < 0 ? "，最多扣" : "，最多加") + points_words(*tally.most);
}

struct FormulaPrinter {
    const std::vector<Fact>& facts;
    const Computed& formula;

    std::optional<std::string> pair(const Term& term, const char* sign) const {
        const auto left = words(term.left), right = words(term.right);
        if (!left || !right) return std::nullopt;
        return "（" + *left + sign + *right + "）";
    }
    std::optional<std::string> call(const Term& term, const char* name, bool two) const {
        const auto left = words(term.left), right = two ? words(term.right) : std::optional<std::string>("");
        if (!left || !right) return std::nullopt;
        return name + ("（" + *left) + (two ? "，" + *right : "") + "）";
    }
    std::optional<std::string> words(std::uint32_t index) const {
        const Term& term = formula.terms[index];
        switch (term.op) {
            case Term::Op::constant:
                return term.constant.decimals() ? std::optional(term.constant.str()) : std::nullopt;
            case Term::Op::fact:
                return facts[term.fact].name;
            case Term::Op::add:
                return pair(term, "+");
            case Term::Op::subtract:
                return pair(term, "-");
            case Term::Op::multiply:
                return pair(term, "×");
            case Term::Op::divide:
                return pair(term, "÷");
            case Term::Op::min:
                return call(term, "最小值", true);
            case Term::Op::max:
                return call(term, "最大值", true);
            case Term::Op::abs:
                return call(term, "绝对值", false);
            case Term::Op::floor:
                return call(term, "取整", false);
            case Term::Op::ceil:
                return call(term, "向上取整", false);
            case Term::Op::round:
                return std::nullopt;
        }
        return std::nullopt;
    }
};

}  // namespace

std::string points_words(const Number& points) {
    return points.str() + "分";
}

std::optional<std::string> region_words(const Fact& fact, const Interval& in) {
    if (!in.low && !in.high) return std::nullopt;
    if (in.low && in.high && in.low->at == in.high->at) return fact.name + "=" + show(in.low->at, fact.unit);
    if (in.low && in.high)
        return show(in.low->at, fact.unit) + (in.low->closed ? "≤" : "＜") + fact.name +
               (in.high->closed ? "≤" : "＜") + show(in.high->at, fact.unit);
    if (in.low) return fact.name + (in.low->closed ? "≥" : "＞") + show(in.low->at, fact.unit);
    return fact.name + (in.high->closed ? "≤" : "＜") + show(in.high->at, fact.unit);
}

std::optional<std::string> condition_words(const Rule& rule, ConditionId id) {
    return v2::visit(ConditionPrinter{rule}, rule.conditions[id].what);
}

Sentences tally_sentences(const Rule& rule, const Tally& tally) {
    const Fact& fact = rule.facts[tally.fact];
    if (tally.partial != PartialStep::whole) return std::nullopt;
    const std::string points = points_words(tally.each.abs());
    const char* const effect = tally.each.sign() < 0 ? "扣" : "得";
    if (fact.kind != Fact::Kind::items)
        return std::vector{fact.name + "每" + show(tally.size, fact.unit) + effect + points + most_words(tally)};
    std::vector<std::string> sentences;
    for (std::size_t i = 0; i < fact.choices.size(); ++i) sentences.push_back(enumerator(fact, i) + fact.choices[i]);
    if (tally.size != Number(1) || (tally.each.sign() < 0) != tally.failed) return std::nullopt;
    sentences.push_back((tally.failed ? "每有一项不符合扣" : "每符合一项得") + points + most_words(tally));
    return sentences;
}

Sentences checklist_sentences(const Rule& rule, const Checklist& list) {
    const Fact& fact = rule.facts[list.fact];
    std::vector<std::string> sentences;
    for (std::size_t i = 0; i < list.each.size(); ++i) {
        const bool deducts = list.each[i].sign() < 0;
        if (deducts != list.failed || (deducts && !fact.inverted)) return std::nullopt;
        sentences.push_back(deducts ? fact.choices[i] + "扣" + points_words(list.each[i].abs())
                                    : enumerator(fact, i) + fact.choices[i] + "，得" + points_words(list.each[i]));
    }
    return sentences;
}

std::optional<std::string> formula_words(const std::vector<Fact>& facts, const Computed& formula) {
    std::optional<std::string> words = FormulaPrinter{facts, formula}.words(formula.root);
    if (!words || !words->starts_with("（") || !words->ends_with("）")) return words;
    const std::size_t bracket = std::string("（").size();
    return words->substr(bracket, words->size() - 2 * bracket);
}

}  // namespace heng
