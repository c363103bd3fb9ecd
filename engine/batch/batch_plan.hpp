// A pack made ready for columns: for every leaf the program that scores it, and what it gives where a value is missing.
// Entry: batch_plan(). What no program fits is scored by the scalar scorer, row by row (general.hpp).
#pragma once
#include <optional>
#include <vector>

#include "engine/batch/kernels.hpp"
#include "engine/batch/leaf_program.hpp"
#include "engine/batch/scores.hpp"

namespace heng::batch {

/// What one leaf gives, in units.
struct LeafCell {
    State state = State::scored;
    std::int16_t units = 0;
};

struct LeafBatch {
    std::optional<LeafProgram> program;
    std::vector<InputId> columns;  // of the program
    /// What the leaf gives where its value is missing, does not apply, or is divided by zero; nullopt: ask each time.
    std::optional<LeafCell> missing, not_applicable, undefined;
};

struct BatchPlan {
    const Plan* plan = nullptr;
    const Cohorts* cohorts = nullptr;        // both must outlive this
    int places = 2;                          // a unit is 10^-places points
    std::vector<LeafBatch> leaves;           // parallel to Plan::leaves
    std::vector<Number> unit_factor;         // by input: what 1 in its column is worth
    bool plain_total = true;                 // no formula, limits, vetoes or deductions of the total
    std::vector<std::uint8_t> grades;        // by total in units, from 0
    std::vector<std::int32_t> grade_from;    // where they change
    std::vector<std::uint8_t> grade_change;  // by how much, in 8 bits
    bool narrow_total = false;               // no sum of scores leaves 16 bits
    std::optional<Tier> from;                // no tier before this one (tests)
    bool only_general = false;               // every leaf row by row (tests)
};

/// `unit_factor` is parallel to the inputs of the pack.
BatchPlan batch_plan(const Plan& plan, const Cohorts& cohorts, std::vector<Number> unit_factor);

/// A score in units; nullopt where it is none.
std::optional<std::int16_t> units_of(const Number& points, int places);

/// The index of a grade in Plan::grades; no_grade for none.
std::uint8_t grade_index(const Plan& plan, const std::string& grade);

}  // namespace heng::batch
