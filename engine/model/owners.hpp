// Which indicator a place in the text belongs to, wherever its labels stand: the indicators of an effective script come
// from several files. Entry: Owners.
#pragma once
#include <optional>
#include <vector>

#include "engine/model/pack.hpp"

namespace heng {

class Owners {
  public:
    explicit Owners(const Pack& pack);
    /// The indicator (of Pack::scripts.front()) whose label, or whose text, stands last before the place; nullopt where
    /// a label of the pack itself does.
    std::optional<std::uint32_t> at(std::uint32_t offset) const;

  private:
    struct Start {
        std::uint32_t offset;
        std::optional<std::uint32_t> indicator;
    };
    void add(Span span, std::optional<std::uint32_t> indicator);
    void add_indicator(const syntax::Indicator& written, std::uint32_t index);
    void add_pack(const syntax::Script& script);
    std::vector<Start> starts_;  // sorted
};

}  // namespace heng
