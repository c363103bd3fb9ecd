// A rule taken apart into summands that add up, each along as few variables as it needs: an override, a part, one item
// of a list. Entries: summands_of(), evaluate(). Private to the comparison.
#pragma once
#include <limits>

#include "engine/compare/variables.hpp"

namespace heng::comparing {

struct Summand {
    enum class Kind { override_, part, item } kind = Kind::part;
    int side = 0;
    std::size_t index = 0;   // of the override or part
    std::uint32_t item = 0;  // of a checklist or tally
    std::vector<VariableId> uses;
};

std::vector<Summand> summands_of(const Rules& rules, const Variables& variables, int side);

constexpr std::size_t not_overridden = std::numeric_limits<std::size_t>::max();

/// What the summands of one rule have said so far, in a cell: the first override, or points (a range of them where a
/// person judges).
struct Said {
    std::size_t override_ = not_overridden;
    bool uncovered = false, judged = false;
    Number low, high;
    bool low_closed = true, high_closed = true;

    void add(const Said& other);
    friend bool operator==(const Said&, const Said&) = default;
};

/// One summand in one cell. `slope` is its growth along `along`, where it grows at all inside the cell.
struct Spoken {
    Said said;
    Number slope;
    std::optional<VariableId> along;
    const char* why = nullptr;  // it is no straight piece
};

/// The cell: one sample a variable, and the facts of the rule made of them.
struct Scene {
    const Rule& rule;
    const Variables& variables;
    const std::vector<Number>& samples;  // by variable
    const std::vector<Value>& values;    // by fact of the rule
};

Spoken evaluate(const Summand& term, const Scene& scene);

}  // namespace heng::comparing
