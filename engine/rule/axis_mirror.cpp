// Regions of a size whatever the sign: 绝对值≤5% lies from -5% to 5%, ±5%-±10% on both sides of it. Entry: mirror_rows.
#include "engine/rule/axis.hpp"

namespace heng::composing {
namespace {

std::optional<Bound> negative(const std::optional<Bound>& bound) {
    if (!bound) return std::nullopt;
    return Bound{-bound->at, bound->closed};
}

/// Is it a region of sizes? 超过-5% is one of values, and so is 0.
bool is_size(const AxisRow& row) {
    if (row.otherwise || row.between || row.implied) return false;
    if (row.in.low && row.in.low->at.sign() < 0) return false;
    if (row.in.high && row.in.high->at.sign() < 0) return false;
    if (!row.in.low && !row.in.high) return false;
    return row.magnitude || !(row.point && row.in.low->at.sign() == 0);
}

/// ±5%: a size without a comparison is the most that is allowed.
void open_bare(AxisRow& row) {
    if (!row.magnitude || !row.point) return;
    row.in.low.reset();
    row.point = false;
}

AxisRow other_side(const AxisRow& row) {
    AxisRow mirrored = row;
    mirrored.in.low = negative(row.in.high);
    mirrored.in.high = negative(row.in.low);
    std::swap(mirrored.low_marked, mirrored.high_marked);
    return mirrored;
}

}  // namespace

void mirror_rows(Axis& axis) {
    if (!axis.magnitude) return;
    std::vector<AxisRow> rows;
    for (AxisRow& row : axis.rows) {
        if (is_size(row)) {
            open_bare(row);
            row.magnitude = true;
            const bool around = !row.in.low || (row.in.low->at.sign() == 0 && row.in.low->closed);
            if (around && row.in.high)
                row.in.low = negative(row.in.high);
            else
                rows.push_back(other_side(row));
        }
        rows.push_back(row);
    }
    axis.rows = std::move(rows);
    for (AxisStep& step : axis.steps) {
        step.where.reset();
        if (step.direction == syntax::Direction::up) step.direction = syntax::Direction::both;
    }
}

}  // namespace heng::composing
