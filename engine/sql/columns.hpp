// The table that the database holds: one whole-number column per input (one per item of a list), in its least unit and
// within its declared range. Entry: Columns.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/model/pack.hpp"

namespace heng::sql {

/// One column of the table: c3, or c5_2 for the second item of a list.
struct Column {
    InputId input = 0;
    std::optional<std::uint32_t> item;
    std::string name;   // as it stands in the table
    std::string value;  // the same, NULL outside its range: v3
    Number least = 1;   // what 1 is worth in base units
    Number low, high;   // in least units
    std::optional<Number> fallback;
};

/// 预算数=0.01元 or 预算数=0..100亿元, as the command line gives them.
struct Declaration {
    std::string name, text;
};

/// 0.01元, 0.0001%, or a bare number where the unit has no word.
std::string measure(const Number& base_value, const Unit& unit);

class Columns {
  public:
    /// Puts declarations that name no input, or no quantity, into `wrong`.
    Columns(const Pack& pack, const std::vector<Declaration>& least, const std::vector<Declaration>& ranges,
            std::vector<std::string>& wrong);

    /// The columns of an input, noted as used.
    const std::vector<Column>& use(InputId input);
    /// Every column that was used, in the order of the inputs.
    std::vector<Column> used() const;
    bool has(InputId input) const { return by_input_[input].has_value(); }

  private:
    void declare(const Pack& pack, const Declaration& declaration, bool range, std::vector<std::string>& wrong);

    std::vector<std::optional<std::vector<Column>>> by_input_;  // nullopt: text
    std::vector<bool> used_;
};

}  // namespace heng::sql
