#include "engine/batch/stage.hpp"

#include <algorithm>

#include "engine/batch/whole_numbers.hpp"

namespace heng::batch {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

Number ten_to(unsigned places) {
    return Number(power_of_ten(places));
}

}  // namespace

std::int64_t power_of_ten(unsigned places) {
    std::int64_t power = 1;
    for (unsigned i = 0; i < places; ++i) power *= 10;
    return power;
}

Stage::Stage(std::vector<Number> unit_factor, const std::vector<bool>& given)
    : unit_factor_(std::move(unit_factor)), staged_(unit_factor_.size()) {
    for (std::size_t i = 0; i < staged_.size(); ++i) {
        staged_[i].absent = !given[i];
        if (given[i]) staged_[i].figures.resize(block_rows);
    }
}

void Stage::clear() {
    others_.clear();
    for (Staged& column : staged_) column.kinds.clear();
}

// A finer figure than any before: the ones above it are written with more digits. What would not fit stands beside.
bool Stage::rescale(Staged& column, std::uint32_t rows, unsigned scale) {
    const std::int64_t factor = power_of_ten(scale - column.scale);
    std::int64_t unused = 0;
    for (std::uint32_t row = 0; row < rows; ++row)
        if (__builtin_mul_overflow(column.figures[row], factor, &unused)) return false;
    for (std::uint32_t row = 0; row < rows; ++row) column.figures[row] *= factor;
    column.scale = static_cast<std::uint8_t>(scale);
    return true;
}

void Stage::figure(std::size_t column, std::uint32_t row, Decimal decimal) {
    Staged& staged = staged_[column];
    if (decimal.scale > staged.scale && !rescale(staged, row, decimal.scale))
        return other(column, row, Number(decimal.mantissa) / ten_to(decimal.scale) * unit_factor_[column]);
    const std::int64_t factor = power_of_ten(staged.scale - decimal.scale);
    std::int64_t figure = 0;
    if (__builtin_mul_overflow(decimal.mantissa, factor, &figure))
        return other(column, row, Number(decimal.mantissa) / ten_to(decimal.scale) * unit_factor_[column]);
    staged.figures[row] = figure;
    if (!staged.kinds.empty()) staged.kinds[row] = CellKind::figure;
}

void Stage::blank(std::size_t column, std::uint32_t row, CellKind kind) {
    Staged& staged = staged_[column];
    if (staged.absent) return;
    if (staged.kinds.empty()) staged.kinds.assign(block_rows, CellKind::figure);
    staged.kinds[row] = kind;
    staged.figures[row] = row > 0 ? staged.figures[row - 1] : 0;
}

void Stage::other(std::size_t column, std::uint32_t row, const Value& value) {
    blank(column, row, CellKind::other);
    others_.push_back({static_cast<std::uint32_t>(column), row, value});
}

std::optional<Decimal> Stage::decimal_of(std::size_t column, const Number& number) const {
    const Number typed = number / unit_factor_[column];
    const auto scale = typed.decimals();
    if (!scale || *scale > static_cast<int>(most_scale)) return std::nullopt;
    const auto mantissa = to_int64(typed * ten_to(static_cast<unsigned>(*scale)));
    return mantissa ? std::optional(Decimal{*mantissa, static_cast<unsigned>(*scale)}) : std::nullopt;
}

void Stage::value(std::size_t column, std::uint32_t row, const Value& value) {
    if (holds_alternative<Missing>(value)) return blank(column, row, CellKind::missing);
    if (holds_alternative<NotApplicable>(value)) return blank(column, row, CellKind::not_applicable);
    const Number* number = get_if<Number>(&value);
    const auto decimal = number ? decimal_of(column, *number) : std::nullopt;
    if (decimal) return figure(column, row, *decimal);
    other(column, row, value);
}

void Stage::record(std::uint32_t row, const Record& record) {
    for (std::size_t column = 0; column < staged_.size(); ++column)
        if (!staged_[column].absent) value(column, row, record.values[column]);
}

void Stage::forget(std::uint32_t row) {
    while (!others_.empty() && others_.back().row == row) others_.pop_back();
    for (Staged& column : staged_)
        if (!column.kinds.empty()) column.kinds[row] = CellKind::figure;
}

// The first rows of a column may be no figures: they repeat the first that is one.
void Stage::fill_gaps(Staged& column, std::uint32_t rows) const {
    if (column.kinds.empty()) return;
    const auto first = std::find(column.kinds.begin(), column.kinds.begin() + rows, CellKind::figure);
    const auto at = static_cast<std::uint32_t>(first - column.kinds.begin());
    const std::int64_t figure = at < rows ? column.figures[at] : 1;
    std::fill_n(column.figures.begin(), at, figure);
}

Block Stage::pack(std::uint32_t rows, Arena& arena) {
    for (Staged& column : staged_) fill_gaps(column, rows);
    std::sort(others_.begin(), others_.end(), [](const OtherCell& a, const OtherCell& b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    return pack_block(staged_, rows, std::move(others_), arena);
}

}  // namespace heng::batch
