// formula -> calculation: operators over inputs, indicators and cohorts, every name resolved. Entry: calculate.
// Units are inferred and compared afterwards (infer_units.hpp), loops between indicators found in find_cycles.hpp.
#pragma once
#include "engine/model/symbols.hpp"

namespace heng {

enum class Wanted { number, truth };

/// Adds the calculation of `expression` to the pack; nullopt where it has errors, which are reported: a condition in
/// place of a number (and the other way round) is one.
std::optional<std::uint32_t> calculate(ModelDraft& draft, const syntax::Expression& expression, Scope scope,
                                       std::string name, Wanted wanted);

/// The calculation of a written formula; made once.
std::optional<std::uint32_t> calculate_formula(ModelDraft& draft, const FormulaAt& at);

/// Adds a calculation of a single node: a constant, a cohort, a reference.
std::uint32_t add_calculation(ModelDraft& draft, Calculation calculation, Scope scope);

/// What gives an indicator its value in a calculation: its own formula, or the input of its name. Nullopt for groups.
std::optional<Calculation::Node> value_of_indicator(ModelDraft& draft, NodeId node, Span span);

/// The input that holds the value of an indicator without a formula, made on first use.
InputId own_input(ModelDraft& draft, NodeId node);

}  // namespace heng
