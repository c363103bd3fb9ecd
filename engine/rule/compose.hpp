// phrases -> rule: the laws by which the phrases of a clause become one meaning, or a refusal that names the words.
#pragma once
#include <boost/variant2/variant.hpp>
#include <map>

#include "engine/rule/rule.hpp"
#include "grammar/parse_clause.hpp"

namespace heng {

/// Choices of 口径 in force where a clause does not speak for itself.
struct Readings {
    struct Choice {
        std::string value;
        ReadingInForce::From from = ReadingInForce::From::fallback;
        Span span;
    };
    std::map<std::string, Choice> by_point;  // point -> choice; absent points take the default of docs/language.md
};

/// What composition must know of the indicator that the clause belongs to.
struct ClauseContext {
    std::string indicator;                                // its name
    std::optional<Number> points;                         // W
    std::vector<std::string> aliases;                     // left sides of its formulas, suffixes that name it
    std::optional<Span> target;                           // 目标值 cell: ≥90%
    std::vector<std::pair<std::string, Span>> checklist;  // 要点: enumerator and text
    std::vector<Span> formulas;                           // formula texts beside the clause (name=expression)
    bool value_is_formula = false;                        // the indicator's own value is worked out from inputs
    int year = 0;                                         // the evaluated year, 0 where unknown
    Readings readings;
};

/// A person decides, or nothing can be computed: the words and the reason are in the diagnostics.
struct Refused {};

using Meaning = boost::variant2::variant<Refused, Rule, GradeBands, TotalEffect, TotalFormula>;

/// Reads and composes one clause. Errors (with spans into the words that were not understood) go to `out`, findings too
/// (overlap, direction, points-mismatch, step-exhausts …). A refusal has at least one error.
Meaning compose(const Sources& sources, Span clause, const ClauseContext& context, Diagnostics& out);

/// The one sentence that stands for a meaning: composing it again gives the same rule.
std::string canonical(const Meaning& meaning);

}  // namespace heng
