// Items of a list that a record names one by one: 超标准列支=是 虚列支出=否. Entry: ItemKeys.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "engine/attempt/read_given.hpp"

namespace heng {

/// 是, 否, √, ×, or how many cases there were: is it so? Nullopt where a cell says nothing of the kind.
std::optional<bool> said_so(std::string_view cell);

/// What a record says of single items of one list.
class ItemKeys {
  public:
    explicit ItemKeys(const Fact& fact) : fact_(fact), said_(fact.choices.size()) {}

    /// How many characters of the key stand in the one item that it names best; 0 where it names none, or several.
    std::size_t closeness(std::string_view key) const;
    /// Takes what a cell says of the item that the key names; false where the cell says neither yes nor no.
    bool take(std::string_view key, std::string_view cell);
    bool empty() const;
    /// All items together; missing, with the open ones named, where the record leaves some out.
    GivenValue value() const;

  private:
    std::optional<std::size_t> named(std::string_view key) const;

    const Fact& fact_;
    std::vector<std::optional<bool>> said_;
};

}  // namespace heng
