// Literals of a script as exact numbers. Entry: written_number.
#include "engine/model/written_number.hpp"

#include "grammar/fold.hpp"

namespace heng {

std::optional<Number> written_number(std::string_view text) {
    const std::string folded = fold_text(text);
    if (std::optional<Number> number = Number::from_decimal(folded)) return number;
    return Number::from_chinese(folded);
}

std::optional<Number> written_number(const Sources& sources, Span span) {
    return written_number(sources.text(span));
}

}  // namespace heng
