// Literals of formulas in base units: 100% is 1, 80万元 is 800000 元, 6月30日 a day number. Entry: read_literal.
#pragma once
#include <optional>
#include <string>

#include "engine/number/unit.hpp"
#include "grammar/expression.hpp"

namespace heng {

struct WrittenLiteral {
    Number value;
    std::optional<Unit> unit;  // unset for a bare number
    std::string error;         // a message code, empty where it was read
};

/// `year` completes a calendar day that names none.
WrittenLiteral read_literal(const Sources& sources, const syntax::Literal& literal, int year);

}  // namespace heng
