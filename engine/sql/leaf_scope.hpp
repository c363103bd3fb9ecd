// What is at hand while one leaf is turned into SQL, and why it could not be.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/plan/plan.hpp"
#include "engine/score/cohorts.hpp"
#include "engine/sql/columns.hpp"
#include "engine/sql/dialect.hpp"
#include "engine/sql/layers.hpp"
#include "engine/sql/whole.hpp"

namespace heng::sql {

struct Refusal {
    std::string code;
    std::vector<std::string> args;
};

struct LeafScope {
    const Plan& plan;
    const Cohorts& cohorts;
    const LeafPlan& leaf;
    Columns& columns;
    Layers& layers;
    const Dialect& dialect;
    bool wide = false;  // columns are read as wider numbers
    Arithmetic arithmetic = {};
    std::set<InputId> asked = {};
    bool may_be_undefined = false;  // some fact has a divisor that may be 0
    std::optional<Refusal> refused = {};

    const Rule& rule() const { return *leaf.rule; }
    const std::string& name() const { return plan.pack->nodes[leaf.node].name; }
    void refuse(std::string code, std::vector<std::string> args = {}) {
        if (refused) return;
        args.insert(args.begin(), name());
        refused = Refusal{std::move(code), std::move(args)};
    }
};

/// A fact as a number; the columns whose NULL makes it NULL.
struct NumberFact {
    Fraction value;
    std::set<std::string> nullable;
};

NumberFact number_fact(LeafScope& scope, FactId fact);
Truth yes_no_fact(LeafScope& scope, FactId fact, bool expected);
Truth choice_fact(LeafScope& scope, FactId fact, std::uint32_t choice);
Truth item_fact(LeafScope& scope, FactId fact, std::uint32_t item, bool expected);
/// 1 where an item of the list is met, else 0; and how many items the list has.
Whole item_number(LeafScope& scope, FactId fact, std::uint32_t item);
std::uint32_t item_count(const LeafScope& scope, FactId fact);

Truth condition(LeafScope& scope, ConditionId id);

/// What a payoff or part pays. `over` is NULL as long as something is open.
struct Paid {
    Fraction points;
    std::string state;  // a CASE over Code, or empty: scored where `points` is not NULL, else open
    std::set<std::string> nullable = {};
};

/// How a leaf ends, as the column e holds it. Overrides that pay points follow from `paid` on.
enum Code {
    scored = 0,
    open_fact = 1,
    uncovered = 2,
    undefined = 3,
    awaiting = 4,
    out_of_range = 5,
    veto = 6,
    beyond_range = 7,
    override_paid = 10
};

/// Where the whole score is at its limit whatever else comes: no steps need to be told apart beyond these points.
struct Reach {
    std::optional<Number> low, high;  // of one part
};

Paid pay_text(LeafScope& scope, const Payoff& payoff, const Reach& reach);
Paid formula_text(LeafScope& scope, const Computed& formula);
Paid part_text(LeafScope& scope, const Part& part, const Reach& reach);

/// steps of `each` from `start`, while `edge(m)` says where step m begins; the CASE branches up to the reach.
struct StepLadder {
    Number start, each;
    std::optional<Number> most_steps;
    Reach reach;
};
/// How many steps have to be told apart; nullopt where nothing bounds them.
std::optional<std::int64_t> steps_needed(const StepLadder& ladder);

}  // namespace heng::sql
