// Collects the cells of a block, row by row, column by column, before they are packed. Entry: Stage. Readers put
// figures here as they parse them; whatever is no figure is kept beside, with its value.
#pragma once
#include <array>
#include <optional>

#include "engine/batch/block.hpp"
#include "engine/data/bind.hpp"

namespace heng::batch {

constexpr unsigned most_scale = 18;

/// A decimal: mantissa / 10^scale.
struct Decimal {
    std::int64_t mantissa = 0;
    unsigned scale = 0;
};

class Stage {
  public:
    /// `unit_factor` is by column what 1 in it is worth; `given` says which columns there are.
    Stage(std::vector<Number> unit_factor, const std::vector<bool>& given);

    void clear();
    /// The column's figures from row 0, for readers that know its scale; they call `typed` when they are done.
    std::int64_t* figures(std::size_t column) { return staged_[column].figures.data(); }
    unsigned scale(std::size_t column) const { return staged_[column].scale; }
    void figure(std::size_t column, std::uint32_t row, Decimal decimal);
    void blank(std::size_t column, std::uint32_t row, CellKind kind);
    void value(std::size_t column, std::uint32_t row, const Value& value);
    void record(std::uint32_t row, const Record& record);
    /// Takes back what a row left beside the figures, before it is read another way.
    void forget(std::uint32_t row);
    Block pack(std::uint32_t rows, Arena& arena);

  private:
    bool rescale(Staged& column, std::uint32_t rows, unsigned scale);
    void other(std::size_t column, std::uint32_t row, const Value& value);
    std::optional<Decimal> decimal_of(std::size_t column, const Number& number) const;
    void fill_gaps(Staged& column, std::uint32_t rows) const;

    std::vector<Number> unit_factor_;
    std::vector<Staged> staged_;
    std::vector<OtherCell> others_;
};

/// 10^places, as far as it fits 63 bits.
std::int64_t power_of_ten(unsigned places);

}  // namespace heng::batch
