// The text of all files of one run, in one address space: a position is a single offset until it is printed.
#pragma once
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace heng {

/// Bytes [begin, end) of the decoded (UTF-8) text in a `Sources`. An empty span still has a place.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool empty() const { return begin == end; }
    friend bool operator==(const Span&, const Span&) = default;
};

/// Where an offset stands, as a person counts: line and column from 1, columns in characters, widths in terminal cells.
struct Location {
    std::string_view file;
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    std::string_view line_text;      // the whole line, without its end
    std::uint32_t cells_before = 0;  // East Asian width of the text before the offset
};

using FileId = std::uint32_t;

/// Owns every text that was read; spans of all files are offsets into it. Views stay valid as long as it lives.
class Sources {
  public:
    /// Takes the raw bytes of a file: strips a BOM, recognises GB18030, replaces what is no text by U+FFFD (see
    /// `damaged`). Texts beyond 4 GiB in all do not fit: the file is cut, and damaged where it was cut.
    FileId add(std::string name, std::string_view bytes);
    Span whole(FileId file) const;
    std::string_view name(FileId file) const;
    std::string_view text(Span span) const;
    Location locate(std::uint32_t offset) const;
    /// First offset at which the bytes of `file` were not valid in its encoding, or npos.
    std::uint32_t damaged(FileId file) const;
    static constexpr std::uint32_t npos = 0xffffffff;

  private:
    struct File {
        std::string name;
        std::string text;
        std::uint32_t base = 0;
        std::uint32_t damaged = npos;
        std::vector<std::uint32_t> line_starts;
    };
    const File& file_at(std::uint32_t offset) const;
    std::deque<File> files_;  // a deque, so that no text moves when a file is added
};

}  // namespace heng
