#include "engine/batch/unit_names.hpp"

#include <functional>

namespace heng::batch {

void NameList::add(std::string_view name, std::uint32_t row) {
    text += name;
    const std::uint64_t mark = std::hash<std::string_view>{}(name);
    entries.push_back({mark == 0 ? 1 : mark, row, static_cast<std::uint32_t>(text.size())});
}

std::string_view NameList::name(std::size_t index) const {
    const std::size_t begin = index == 0 ? 0 : entries[index - 1].end;
    return std::string_view(text).substr(begin, entries[index].end - begin);
}

void NameList::clear() {
    entries.clear();
    text.clear();
}

/// Where a mark stands, or the free place that it would take.
std::size_t UnitNames::place_of(std::uint64_t mark) const {
    std::size_t place = mark & (marks_.size() - 1);
    while (marks_[place] != 0 && marks_[place] != mark) place = (place + 1) & (marks_.size() - 1);
    return place;
}

void UnitNames::grow() {
    constexpr std::size_t first = 4096;
    const std::vector<std::uint64_t> marks = std::move(marks_);
    const std::vector<std::uint32_t> rows = std::move(rows_);
    marks_.assign(marks.empty() ? first : marks.size() * 2, 0);
    rows_.assign(marks_.size(), 0);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i] == 0) continue;
        const std::size_t place = place_of(marks[i]);
        marks_[place] = marks[i];
        rows_[place] = rows[i];
    }
}

std::optional<std::uint32_t> UnitNames::seen_in(std::uint64_t mark, std::uint32_t row) {
    if (count_ < most && 4 * (count_ + 1) > 3 * marks_.size()) grow();
    const std::size_t place = place_of(mark);
    if (marks_[place] == mark) return rows_[place];
    overflowed_ = overflowed_ || count_ == most;
    if (count_ == most) return std::nullopt;
    marks_[place] = mark;
    rows_[place] = row;
    ++count_;
    return std::nullopt;
}

}  // namespace heng::batch
