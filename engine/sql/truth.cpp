// Conditions: joined, negated, and values compared by multiplying crosswise.
#include <algorithm>

#include "engine/sql/whole.hpp"

namespace heng::sql {
namespace {

Truth connected(const std::vector<Truth>& of, const char* word, bool decisive) {
    std::vector<Truth> open_ones;
    for (const Truth& one : of) {
        if (one.known == decisive) return always(decisive);
        if (!one.known) open_ones.push_back(one);
    }
    if (open_ones.empty()) return always(!decisive);
    Truth out = open_ones.front();
    if (open_ones.size() == 1) return out;
    out.text = wrapped(out);
    for (std::size_t i = 1; i < open_ones.size(); ++i) {
        out.text += word + wrapped(open_ones[i]);
        out.nullable.insert(open_ones[i].nullable.begin(), open_ones[i].nullable.end());
    }
    out.atom = false;
    return out;
}

const char* sign_of(Relation relation) {
    switch (relation) {
        case Relation::less:
            return " < ";
        case Relation::at_most:
            return " <= ";
        case Relation::more:
            return " > ";
        case Relation::at_least:
            return " >= ";
    }
    return "";
}

/// The whole number that divides whole numbers as `edge` does.
Number whole_edge(Relation relation, const Number& edge) {
    const bool up = relation == Relation::less || relation == Relation::at_least;
    return up ? edge.ceil() : edge.floor();
}

}  // namespace

Truth always(bool truth) {
    return {truth ? "1 = 1" : "1 = 0", {}, true, truth};
}

Truth both(const std::vector<Truth>& of) {
    return connected(of, " AND ", false);
}

Truth either(const std::vector<Truth>& of) {
    return connected(of, " OR ", true);
}

Truth negated(const Truth& of) {
    if (of.known) return always(!*of.known);
    return {"NOT (" + of.text + ")", of.nullable, true, std::nullopt};
}

std::string open(const Truth& truth) {
    if (truth.known || truth.nullable.empty()) return "";
    if (truth.nullable.size() == 1) return *truth.nullable.begin() + " IS NULL";
    return "(" + truth.text + ") IS NULL";
}

std::string wrapped(const Truth& truth) {
    return truth.atom ? truth.text : "(" + truth.text + ")";
}

Truth compare(Arithmetic& arithmetic, const Fraction& value, Relation relation, const Number& with,
              const std::set<std::string>& nullable) {
    const Number edge = with * value.scale;
    Whole left = value.over, right;
    if (value.under.is_constant()) {
        right = Arithmetic::constant(whole_edge(relation, edge));
    } else {
        left = arithmetic.times(left, Arithmetic::constant(denominator(edge)));
        right = arithmetic.times(value.under, Arithmetic::constant(numerator(edge)));
    }
    arithmetic.note(right);
    return {left.text + sign_of(relation) + right.text, nullable, true, std::nullopt};
}

}  // namespace heng::sql
