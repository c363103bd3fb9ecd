// Quantities of a clause as exact numbers in base units: 五个百分点 -> 1/20, 80万元 -> 800000 元, 6月30日 -> a day.
#pragma once
#include <optional>

#include "engine/number/unit.hpp"
#include "grammar/clause.hpp"

namespace heng::composing {

struct Measure {
    Number value;
    std::optional<Unit> unit;  // absent where none was written
    Span span;
};

/// Nullopt for references and for what is no number. `lacking` is taken where the quantity has no unit of its own
/// (80-89%); dates need a year.
std::optional<Measure> read_measure(const Sources& sources, const syntax::Quantity& quantity, int year,
                                    const std::optional<Unit>& lacking = std::nullopt);

/// The unit written beside a quantity, absent where there is none.
std::optional<Unit> unit_of(const Sources& sources, const syntax::Quantity& quantity);

/// The points of 5分, 两分; nullopt where the number is none.
std::optional<Number> read_points(const Sources& sources, const syntax::Quantity& quantity);

}  // namespace heng::composing
