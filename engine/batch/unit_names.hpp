// Which names of units stood in a file before, in bounded memory: of every name sixty-four bits and its row are kept,
// and none beyond `most`. Entry: UnitNames::seen_in(). Keeps no text.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heng::batch {

/// The names of one piece of a file, in order, for whoever compares them with the rest.
struct NameList {
    struct Entry {
        std::uint64_t mark = 0;
        std::uint32_t row = 0, end = 0;  // of its text
    };
    std::vector<Entry> entries;
    std::string text;

    void add(std::string_view name, std::uint32_t row);
    std::string_view name(std::size_t index) const;
    void clear();
};

class UnitNames {
  public:
    static constexpr std::size_t most = 1500000;
    /// The row in which the name stood first; nullopt where it is new, which is noted.
    std::optional<std::uint32_t> seen_in(std::uint64_t mark, std::uint32_t row);
    /// Were there names that nothing could be compared with any more?
    bool overflowed() const { return overflowed_; }

  private:
    void grow();
    std::size_t place_of(std::uint64_t mark) const;

    std::vector<std::uint64_t> marks_;  // by place; 0 where it is free
    std::vector<std::uint32_t> rows_;
    std::size_t count_ = 0;
    bool overflowed_ = false;
};

}  // namespace heng::batch
