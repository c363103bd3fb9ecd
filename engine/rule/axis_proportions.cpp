// 按比例计分 without a region of its own: the heading of others, or the whole rule. Entry: place_proportions.
#include <algorithm>

#include "engine/rule/axis_list.hpp"
#include "engine/rule/axis_words.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

/// 按实际支付进度与序时进度比值计分，…低于1的按比值×分值计分: the formula behind it says how.
bool leads_to_formula(const Draft& draft, std::size_t index) {
    return std::any_of(draft.pieces.begin() + static_cast<std::ptrdiff_t>(index), draft.pieces.end(),
                       [](const Piece& piece) { return piece.used && piece.what == What::formula; });
}

/// Does any region or step say what is given along a quantity?
bool gives_along(const Draft& draft, const std::vector<Axis>& axes) {
    return std::any_of(axes.begin(), axes.end(), [&](const Axis& axis) {
        return !axis.steps.empty() || std::any_of(axis.rows.begin(), axis.rows.end(), [&](const AxisRow& row) {
            return !row.otherwise && draft.pieces[row.piece].what != What::zero;
        });
    });
}

void write_proportions(Draft& draft, const std::vector<std::size_t>& proportions, Axis& axis) {
    for (const std::size_t index : proportions) {
        Piece& piece = draft.pieces[index];
        if (!piece.when.words.empty()) continue;  // 未完成的按比例计分: a region by its words
        axis.rows.push_back({});
        axis.rows.back().piece = index;
        axis.rows.back().span = piece.span;
        piece.used = true;
    }
}

}  // namespace

void place_proportions(Draft& draft, const std::vector<std::size_t>& proportions, AxisList& axes) {
    for (const std::size_t index : proportions) {
        Piece& piece = draft.pieces[index];
        const bool heads = (gives_along(draft, axes.all) || leads_to_formula(draft, index)) &&
                           piece.when.words.empty() && !piece.when.otherwise && !piece.modifier->words.empty();
        if (heads) piece.used = true;
    }
    const bool open =
        std::any_of(proportions.begin(), proportions.end(), [&](std::size_t i) { return !draft.pieces[i].used; });
    if (open && !gives_along(draft, axes.all)) write_proportions(draft, proportions, axes.take("", find_unit("%")));
}

}  // namespace heng::composing
