#include "engine/model/near_names.hpp"

#include <algorithm>
#include <utility>

namespace heng {
namespace {

std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> all;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) ++end;
        all.push_back(text.substr(at, end - at));
        at = end;
    }
    return all;
}

// Characters to insert, drop or exchange to come from one to the other.
std::size_t distance(const std::vector<std::string_view>& from, const std::vector<std::string_view>& to) {
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t j = 0; j <= to.size(); ++j) row[j] = j;
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t corner = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t exchange = corner + (from[i] == to[j] ? 0 : 1);
            corner = row[j + 1];
            row[j + 1] = std::min({exchange, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

NearNames::NearNames(const std::vector<std::string>& known) : known_(known) {
    for (std::uint32_t id = 0; id < known_.size(); ++id)
        for (const std::string_view character : characters(known_[id])) {
            std::vector<std::uint32_t>& holders = holders_[std::string(character)];
            if (holders.empty() || holders.back() != id) holders.push_back(id);
        }
}

/// How many of the letters each name holds; the others have to be dropped or exchanged to come to it.
std::vector<std::uint32_t> NearNames::shared_with(const std::vector<std::string_view>& letters) const {
    std::vector<std::uint32_t> shared(known_.size());
    for (const std::string_view letter : letters) {
        const auto holders = holders_.find(std::string(letter));
        if (holders == holders_.end()) continue;
        for (const std::uint32_t id : holders->second) ++shared[id];
    }
    return shared;
}

std::optional<std::string> NearNames::nearest(std::string_view wanted) const {
    if (known_.empty()) return std::nullopt;
    const std::vector<std::string_view> letters = characters(wanted);
    const std::size_t bound = letters.size() < 4 ? 2 : letters.size() / 2;  // more than half must stay
    const std::vector<std::uint32_t> shared = shared_with(letters);
    std::optional<std::string> best;
    std::pair<std::size_t, std::size_t> least{bound, 0};  // by distance, then by difference in length
    for (std::size_t id = 0; id < known_.size(); ++id) {
        if (letters.size() - shared[id] > least.first) continue;
        const std::vector<std::string_view> other = characters(known_[id]);
        const std::size_t longer = std::max(letters.size(), other.size()),
                          shorter = std::min(letters.size(), other.size());
        if (longer - shorter > least.first) continue;
        const std::pair<std::size_t, std::size_t> off{distance(letters, other), longer - shorter};
        if (off.first == 0 || off >= least) continue;
        least = off;
        best = known_[id];
    }
    return best;
}

}  // namespace heng
