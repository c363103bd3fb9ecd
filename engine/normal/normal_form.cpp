// Rule -> exact piecewise functions. Entry: normal_form().
#include "engine/normal/normal_form.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "engine/normal/along.hpp"
#include "engine/normal/used_facts.hpp"

namespace heng {
namespace {

using namespace normal;

/// The one fact that parts and overrides speak of, where it is one number.
std::optional<FactId> only_number(const UsedFacts& used) {
    if (used.numbers.size() != 1 || !used.others.empty()) return std::nullopt;
    return *used.numbers.begin();
}

UsedFacts facts_of(const Rule& rule) {
    UsedFacts used;
    for (const Override& override : rule.overrides) used_facts(rule, override.when, used);
    for (const Part& part : rule.parts) used_facts(rule, part, used);
    return used;
}

UsedFacts facts_of(const Rule& rule, const Part& part) {
    UsedFacts used;
    used_facts(rule, part, used);
    return used;
}

struct Along {
    const Rule& rule;
    FactId fact;
    std::string& why;

    Made sum(const Interval& cell, const Number& base, Span base_span, const std::vector<const Part*>& parts) const {
        Made total = piece(cell, Constant{base}, base_span);
        for (const Part* part : parts) {
            const Made paid = part_along(rule, *part, fact, cell, why);
            total = paid && total ? add(*total, *paid, why) : Made();
        }
        return total;
    }

    Made at_least_floor(Pieces before) const {
        return rule.floor ? limited(before, *rule.floor, true, rule.floor_span) : Made(std::move(before));
    }
    Made within_limits(Pieces before) const {
        Made floored = at_least_floor(std::move(before));
        return floored && rule.cap ? limited(*floored, *rule.cap, false, rule.cap_span) : std::move(floored);
    }
    Made limited(const Pieces& before, const Number& end, bool at_least, Span words) const {
        const Pieces limit = piece({before.front().in.low, before.back().in.high}, Constant{end}, {});
        Made made = at_least ? larger(before, limit, why) : smaller(before, limit, why);
        if (made) blame(*made, before, words);
        return made;
    }

    Made finished(const Pieces& before) const {
        Made made = rounded(before, rule.rounding->places, rule.rounding->how, why);
        if (made) blame(*made, before, rule.rounding->span);
        return made;
    }

    const Override* override_on(const Interval& cell) const {
        for (const Override& override : rule.overrides)
            if (holds_on(rule, override.when, fact, cell)) return &override;
        return nullptr;
    }

    Made overridden(const Override& override, const Interval& cell) const {
        if (override.outcome != Override::Outcome::points)
            return piece(cell, NoPoints{override.outcome}, override.span);
        Pieces decided = piece(cell, Constant{override.points}, override.span);
        return rule.rounding ? finished(decided) : Made(std::move(decided));
    }

    Made on_cell(const Interval& cell) const {
        if (const Override* override = override_on(cell)) return overridden(*override, cell);
        std::vector<const Part*> parts;
        for (const Part& part : rule.parts) parts.push_back(&part);
        Made total = sum(cell, rule.base, rule.base_span, parts);
        Made inside = total ? within_limits(std::move(*total)) : Made();
        if (!inside || !rule.rounding) return inside;
        Made score = finished(*inside);  // rounding may pass a limit that is no rounded number itself
        return score ? within_limits(std::move(*score)) : Made();
    }

    template <class OnCell>
    std::optional<Piecewise> over_all_cells(const OnCell& on_cell) const {
        Pieces pieces;
        std::vector<Number> named = named_along(rule, fact);
        for (const Interval& cell : cells(Interval{}, named)) {
            Made made = on_cell(cell);
            if (!made) return std::nullopt;
            std::move(made->begin(), made->end(), std::back_inserter(pieces));
        }
        return Piecewise{fact, merged(std::move(pieces)), std::move(named)};
    }

    std::optional<Piecewise> whole() const {
        return over_all_cells([this](const Interval& cell) { return on_cell(cell); });
    }
    std::optional<Piecewise> of_parts(const std::vector<const Part*>& parts) const {
        return over_all_cells([&](const Interval& cell) { return sum(cell, 0, {}, parts); });
    }
};

/// Parts that speak of one number each, by that number; nullopt where a part speaks of a number and something else.
std::optional<std::map<FactId, std::vector<const Part*>>> parts_by_fact(const Rule& rule) {
    std::map<FactId, std::vector<const Part*>> parts;
    for (const Part& part : rule.parts) {
        const UsedFacts used = facts_of(rule, part);
        if (used.numbers.empty()) continue;
        const auto fact = only_number(used);
        if (!fact) return std::nullopt;
        parts[*fact].push_back(&part);
    }
    return parts;
}

/// One function for the parts of a fact, or one for each part where their sum is no exact piece.
bool add_functions(const Rule& rule, FactId fact, const std::vector<const Part*>& parts, NormalForm& out,
                   std::string& why) {
    const Along along{rule, fact, why};
    if (auto sum = along.of_parts(parts)) {
        out.functions.push_back(std::move(*sum));
        return true;
    }
    for (const Part* part : parts) {
        auto alone = along.of_parts({part});
        if (!alone) return false;
        out.functions.push_back(std::move(*alone));
    }
    return true;
}

std::optional<NormalForm> by_parts(const Rule& rule, std::string& why) {
    const auto parts = parts_by_fact(rule);
    if (!parts || parts->empty()) {
        if (why.empty()) why = parts ? "no-number" : "several-facts";
        return std::nullopt;
    }
    NormalForm form;
    for (const auto& [fact, of_fact] : *parts)
        if (!add_functions(rule, fact, of_fact, form, why)) return std::nullopt;
    if (why.empty()) why = "several-facts";
    return form;
}

}  // namespace

std::optional<NormalForm> normal_form(const Rule& rule, std::string* why) {
    std::string reason;
    if (const auto fact = only_number(facts_of(rule)))
        if (auto whole = Along{rule, *fact, reason}.whole()) return NormalForm{true, {std::move(*whole)}};
    auto form = by_parts(rule, reason);
    if (why) *why = reason;
    return form;
}

}  // namespace heng
