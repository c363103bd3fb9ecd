#include "engine/rule/dump_rule.hpp"

#include <array>

namespace heng {
namespace {

using boost::variant2::visit;

constexpr std::array kinds = {"value", "number", "count", "target",     "yes-no", "option",
                              "items", "judged", "rank",  "population", "total",  "grade"};
constexpr std::array partials = {"whole", "started", "proportional"};
constexpr std::array sides = {"below", "above", "both"};
constexpr std::array outcomes = {"points", "veto-beyond", "not-applicable"};
constexpr std::array roundings = {"half-up", "half-even", "down", "up", "none"};
constexpr std::array origins = {"default", "pack", "indicator", "clause"};
constexpr std::array derivations = {"difference", "ratio", "relative-change", "rank-share"};
constexpr std::array operators = {"", "", "+", "-", "×", "/", "min", "max", "abs", "floor", "ceil", "round"};

template <class Enum, std::size_t N>
std::string word(const std::array<const char*, N>& words, Enum value) {
    return words[static_cast<std::size_t>(value)];
}

struct Printer {
    const Rule& rule;

    std::string fact(FactId id) const { return rule.facts[id].name; }

    std::string bounds(const Interval& in) const {
        std::string text;
        if (in.low) text += (in.low->closed ? " ≥ " : " > ") + in.low->at.str();
        if (in.high) text += (in.high->closed ? " ≤ " : " < ") + in.high->at.str();
        return text.empty() ? " any" : text;
    }

    std::string list(const char* head, const std::vector<ConditionId>& of) const {
        std::string text = std::string("(") + head;
        for (const ConditionId id : of) text += " " + when(id);
        return text + ")";
    }

    std::string when(ConditionId id) const { return visit(*this, rule.conditions[id].what); }

    std::string operator()(const Always&) const { return "always"; }
    std::string operator()(const Otherwise&) const { return "otherwise"; }
    std::string operator()(const Within& within) const { return fact(within.fact) + bounds(within.in); }
    std::string operator()(const Holds& holds) const { return (holds.expected ? "" : "not ") + fact(holds.fact); }
    std::string operator()(const Chosen& chosen) const {
        return fact(chosen.fact) + " = " + rule.facts[chosen.fact].choices[chosen.choice];
    }
    std::string operator()(const ItemMet& item) const {
        return std::string(item.expected ? "" : "not ") + "item " + std::to_string(item.item + 1) + " of " +
               fact(item.fact);
    }
    std::string operator()(const All& all) const { return list("and", all.of); }
    std::string operator()(const Any& any) const { return list("or", any.of); }
    std::string operator()(const Not& negation) const { return "(not " + when(negation.of) + ")"; }

    std::string operator()(const Flat& flat) const { return flat.points.str(); }
    std::string operator()(const Stairs& stairs) const {
        return "stairs " + stairs.start.str() + " " + word(sides, stairs.side) + " " + stairs.origin.str() + " each " +
               stairs.size.str() + " " + stairs.each.str() + " " + word(partials, stairs.partial) +
               (stairs.from ? " from " + stairs.from->str() : "") + (stairs.to ? " to " + stairs.to->str() : "");
    }
    std::string operator()(const Line& line) const {
        return "line " + line.y0.str() + " at " + line.x0.str() + " slope " + line.slope.str();
    }
    std::string operator()(const Given& given) const {
        return std::string("given ") + (given.low_closed ? "[" : "(") + given.low.str() + "," + given.high.str() +
               (given.high_closed ? "]" : ")");
    }
    std::string operator()(const Computed& computed) const { return "formula " + term(computed, computed.root); }

    std::string term(const Computed& computed, std::uint32_t index) const {
        const Term& term_at = computed.terms[index];
        if (term_at.op == Term::Op::constant) return term_at.constant.str();
        if (term_at.op == Term::Op::fact) return fact(term_at.fact);
        std::string text = "(" + word(operators, term_at.op) + " " + term(computed, term_at.left);
        if (term_at.op <= Term::Op::max) text += " " + term(computed, term_at.right);
        return text + ")";
    }

    std::string operator()(const Table& table) const {
        std::string text = "table" + limit(" low ", table.low) + limit(" high ", table.high) + "\n";
        for (const Row& row : table.rows) text += "  " + when(row.when) + " -> " + visit(*this, row.pays) + "\n";
        return text;
    }
    std::string operator()(const Tally& tally) const {
        return std::string("tally ") + (tally.failed ? "failed " : "") + fact(tally.fact) + " each " +
               tally.size.str() + " " + tally.each.str() + " " + word(partials, tally.partial) +
               limit(" most ", tally.most) + "\n";
    }
    std::string operator()(const Checklist& list) const {
        std::string text = std::string("checklist ") + (list.failed ? "failed " : "") + fact(list.fact);
        for (const Number& each : list.each) text += " " + each.str();
        return text + "\n";
    }
    std::string operator()(const Adjust& adjust) const {
        return "adjust " + when(adjust.when) + " -> " + visit(*this, adjust.pays) + "\n";
    }

    static std::string limit(const char* name, const std::optional<Number>& at) { return at ? name + at->str() : ""; }

    std::string fact_line(const Fact& of) const {
        std::string text = "fact " + word(kinds, of.kind) + " " + of.name;
        if (!of.unit.word.empty()) text += " in " + of.unit.word;
        if (of.inverted) text += " inverted";
        for (const std::string& choice : of.choices) text += " | " + choice;
        if (of.derived)
            text += " = " + word(derivations, of.derived->how) + " of " + fact(of.derived->left) + ", " +
                    fact(of.derived->right);
        return text + "\n";
    }

    std::string print() const {
        std::string text;
        for (const Fact& of : rule.facts) text += fact_line(of);
        for (const Override& over : rule.overrides)
            text +=
                "override " + when(over.when) + " -> " + word(outcomes, over.outcome) + " " + over.points.str() + "\n";
        text += "points " + rule.points.str() + " base " + rule.base.str() + limit(" floor ", rule.floor) +
                limit(" cap ", rule.cap) + (rule.judged ? " judged" : "") + "\n";
        for (const Part& part : rule.parts) text += visit(*this, part);
        if (rule.rounding)
            text +=
                "rounding " + word(roundings, rule.rounding->how) + " " + std::to_string(rule.rounding->places) + "\n";
        for (const ReadingInForce& reading : rule.readings)
            text += "reading " + reading.point + "=" + reading.chosen + " " + word(origins, reading.from) + "\n";
        return text;
    }
};

}  // namespace

std::string dump(const Rule& rule) {
    return Printer{rule}.print();
}

}  // namespace heng
