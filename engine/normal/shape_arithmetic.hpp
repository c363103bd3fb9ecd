// Sums, products and quotients of two single shapes. Nullopt where the result is no shape.
#pragma once
#include <optional>

#include "engine/normal/normal_form.hpp"

namespace heng::normal {

using MadeShape = std::optional<Shape>;

/// What two shapes make where one of them has no number: uncovered stays uncovered, whatever is added to it.
MadeShape unpaid(const Shape& left, const Shape& right);
Shape scaled(const Shape& shape, const Number& by);
MadeShape sum(const Shape& left, const Shape& right);
MadeShape product(const Shape& left, const Shape& right);
MadeShape quotient(const Shape& left, const Shape& right);

}  // namespace heng::normal
