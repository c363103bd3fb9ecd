// The items that a list names by their numbers or their words.
#pragma once
#include "engine/data/cell.hpp"
#include "engine/data/enumerator.hpp"

namespace heng {

/// Reads ①②, ①-③, 1、2, ①√②×, 制度健全；执行有效. One reading of one cell.
class ItemList {
  public:
    ItemList(std::string_view cell, const std::vector<std::string>& choices,
             const std::vector<std::string>& enumerators);
    Read<Value> read(std::string_view text);

  private:
    bool read_numbers(std::string_view& text);
    bool read_number_of_item(std::string_view& text);
    bool read_name(std::string_view& text);
    bool pick_through(std::uint32_t last);
    bool fail(std::string code, std::initializer_list<std::string> args);

    std::string_view cell_;
    const std::vector<std::string>& choices_;
    const std::vector<std::string>& enumerators_;
    Picked picked_;
    std::optional<std::uint32_t> last_;  // the item read before, where a range may begin
    std::optional<CellError> error_;
    std::size_t longest_ = 0;  // bytes of the longest name: no stretch of the list needs to be tried beyond it
};

}  // namespace heng
