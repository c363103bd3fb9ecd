#include "grammar/fold.hpp"

namespace heng {

Span Folded::span(std::size_t begin, std::size_t end) const {
    if (begin == end) return {origin[begin], origin[begin]};
    return {origin[begin], origin[end]};
}

}  // namespace heng
