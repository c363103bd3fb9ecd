// Keeps the texts of a run in one address space and says where an offset stands. Entry: Sources. Encodings: decode.cpp.
#include "grammar/source.hpp"

#include <algorithm>

#include "grammar/character.hpp"
#include "grammar/decode.hpp"

namespace heng {
namespace {

std::vector<std::uint32_t> starts_of_lines(std::string_view text) {
    std::vector<std::uint32_t> starts = {0};
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        starts.push_back(static_cast<std::uint32_t>(at + 1));
    return starts;
}

std::string_view without_line_end(std::string_view line) {
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
    return line;
}

std::uint32_t count_characters(std::string_view text) {
    return static_cast<std::uint32_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

FileId Sources::add(std::string name, std::string_view bytes) {
    constexpr std::size_t last = npos - 1;
    const std::size_t next = files_.empty() ? 0 : files_.back().base + files_.back().text.size() + 1;
    const auto base = static_cast<std::uint32_t>(std::min(next, last));
    const std::size_t room = last - base;
    Decoded decoded = decode(bytes);
    if (decoded.text.size() > room) {
        decoded.text.resize(room);
        decoded.damaged = std::min(decoded.damaged, room);
    }
    File file{std::move(name), std::move(decoded.text), base, npos, {}};
    if (decoded.damaged != std::string::npos) file.damaged = base + static_cast<std::uint32_t>(decoded.damaged);
    file.line_starts = starts_of_lines(file.text);
    files_.push_back(std::move(file));
    return static_cast<FileId>(files_.size() - 1);
}

Span Sources::whole(FileId file) const {
    const File& f = files_.at(file);
    return {f.base, f.base + static_cast<std::uint32_t>(f.text.size())};
}

std::string_view Sources::name(FileId file) const {
    return files_.at(file).name;
}

std::string_view Sources::text(Span span) const {
    if (span.empty()) return {};
    const File& file = file_at(span.begin);
    return std::string_view(file.text).substr(span.begin - file.base, span.end - span.begin);
}

/// An offset that is the end of a file belongs to that file: files lie one byte apart.
const Sources::File& Sources::file_at(std::uint32_t offset) const {
    if (files_.size() == 1) return files_.front();
    const auto after = std::upper_bound(files_.begin(), files_.end(), offset,
                                        [](std::uint32_t o, const File& file) { return o < file.base; });
    return after == files_.begin() ? files_.front() : *std::prev(after);
}

Location Sources::locate(std::uint32_t offset) const {
    if (files_.empty()) return {};
    const File& file = file_at(offset);
    const std::uint32_t local = std::min(offset - file.base, static_cast<std::uint32_t>(file.text.size()));
    const auto after = std::upper_bound(file.line_starts.begin(), file.line_starts.end(), local);
    const std::uint32_t start = *std::prev(after);
    const std::size_t end = after == file.line_starts.end() ? file.text.size() : *after;
    const std::string_view before = std::string_view(file.text).substr(start, local - start);
    Location where;
    where.file = file.name;
    where.line = static_cast<std::uint32_t>(after - file.line_starts.begin());
    where.column = count_characters(before) + 1;
    where.line_text = without_line_end(std::string_view(file.text).substr(start, end - start));
    where.cells_before = cells_of(before);
    return where;
}

std::uint32_t Sources::damaged(FileId file) const {
    return files_.at(file).damaged;
}

}  // namespace heng
