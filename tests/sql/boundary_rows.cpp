#include "tests/sql/boundary_rows.hpp"

#include <algorithm>
#include <random>

namespace heng::testing {
namespace {

std::int64_t whole(const Number& number) {
    return std::stoll(number.str());
}

/// So many thousandths of a base, which may be half of all that 64 bits hold.
std::int64_t part_of(std::int64_t base, std::int64_t thousandths) {
    return base / 1000 * thousandths + base % 1000 * thousandths / 1000;
}

/// Amounts to the end of the widest range.
std::int64_t half_of_greatest(const std::vector<sql::Column>& columns) {
    std::int64_t greatest = 0;
    for (const sql::Column& column : columns) greatest = std::max(greatest, whole(column.high));
    return greatest / 2;
}

/// Draws the cells of one row.
class RowMaker {
  public:
    RowMaker(const Pack& pack, const std::vector<sql::Column>& columns) : pack_(pack), columns_(columns) {}

    /// Some columns are the base, the others so many thousandths of it, give or take one least unit.
    WholeRow ratio(std::int64_t base, int thousandths, int beside) {
        WholeRow row;
        const bool flip = draw(2) == 1;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const bool is_base = draw(8) == 0 ? draw(2) == 1 : (i % 2 == 1) != flip;
            const std::int64_t part = draw(4) == 0 ? draw(2001) : thousandths;
            row.emplace_back(cell(columns_[i], is_base ? base : part_of(base, part) + beside));
        }
        return row;
    }

    void spoil(WholeRow& row) {
        const std::size_t at = static_cast<std::size_t>(draw(static_cast<int>(row.size())));
        if (draw(3) > 0)
            row[at].reset();
        else
            row[at] = draw(2) == 1 ? whole(columns_[at].high) + 1 : whole(columns_[at].low) - 1;
    }

    int draw(int below) { return static_cast<int>(random_() % static_cast<unsigned>(std::max(below, 1))); }

  private:
    /// What a bare count, a mark or a rate may be; anything else is an amount.
    std::int64_t cell(const sql::Column& column, std::int64_t amount) {
        const std::int64_t low = whole(column.low), high = whole(column.high);
        const Dimension dimension = pack_.inputs[column.input].unit.dimension;
        const bool rate = dimension == Dimension::none && column.least < Number(1);
        if (high - low <= 10) return low + draw(static_cast<int>(high - low + 1));
        if (rate) amount = draw(3) == 0 ? amount % 2000 * 1000 + draw(3) - 1 : draw(401) * 5000 + draw(3) - 1;
        if (dimension == Dimension::points) amount = draw(4) == 0 ? draw(1200) : draw(21) * 50 + draw(3) - 1;
        if (dimension == Dimension::count && draw(2) == 0) amount = draw(14);
        if (dimension == Dimension::duration) amount = draw(20) * 1440 + draw(3) - 1;
        return std::clamp(amount, low, high);
    }

    const Pack& pack_;
    const std::vector<sql::Column>& columns_;
    std::mt19937 random_{7};
};

Value value_of(const sql::Column& column, const Input& input, std::int64_t whole) {
    if (input.type == Input::Type::yes_no) return whole > 0;
    if (input.type == Input::Type::option)
        return whole == 0 ? ChoiceMade{0, true} : ChoiceMade{static_cast<std::uint32_t>(whole - 1), false};
    return Number(whole) * column.least;
}

}  // namespace

std::vector<WholeRow> boundary_rows(const Pack& pack, const std::vector<sql::Column>& columns) {
    RowMaker maker(pack, columns);
    std::vector<WholeRow> rows;
    for (const std::int64_t base : {std::int64_t{100}, std::int64_t{1000}, std::int64_t{300}, std::int64_t{700},
                                    std::int64_t{1000000}, std::int64_t{123456789}, half_of_greatest(columns)})
        for (int thousandths = 0; thousandths <= 2000; thousandths += 5)
            for (int beside = -1; beside <= 1; ++beside) rows.push_back(maker.ratio(base, thousandths, beside));
    for (int i = 0; i < 4000; ++i) {
        rows.push_back(maker.ratio(1 + maker.draw(1000000), maker.draw(2001), maker.draw(3) - 1));
        for (int holes = maker.draw(3); holes > 0; --holes) maker.spoil(rows.back());
    }
    return rows;
}

Record record_of(const Pack& pack, const std::vector<sql::Column>& columns, const WholeRow& row) {
    Record record;
    record.values.assign(pack.inputs.size(), Missing{});
    std::vector<bool> gap(pack.inputs.size(), false);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const sql::Column& column = columns[i];
        const Input& input = pack.inputs[column.input];
        const bool known = row[i] && Number(*row[i]) >= column.low && Number(*row[i]) <= column.high;
        gap[column.input] = gap[column.input] || !known;
        if (gap[column.input]) {
            record.values[column.input] = Missing{};
        } else if (column.item) {
            if (*column.item == 0) record.values[column.input] = Picked{};
            boost::variant2::get<Picked>(record.values[column.input]).items.push_back(*row[i] == 1);
        } else {
            record.values[column.input] = value_of(column, input, *row[i]);
        }
    }
    return record;
}

}  // namespace heng::testing
