// The name that was probably meant, among many. Entry: NearNames.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace heng {

/// Knows which names hold which character, so that only those are compared that share enough of them with the wanted
/// one.
class NearNames {
  public:
    explicit NearNames(const std::vector<std::string>& known);

    /// The known name that is most like `wanted`, the first of several; nullopt where none is near enough to be meant.
    std::optional<std::string> nearest(std::string_view wanted) const;

  private:
    std::vector<std::uint32_t> shared_with(const std::vector<std::string_view>& letters) const;

    std::vector<std::string> known_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> holders_;  // names by a character of theirs
};

}  // namespace heng
