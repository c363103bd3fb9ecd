// A CSV file as a stream of pieces that end where a record ends, in UTF-8, a few at a time in memory. Entry: Chunks.
// Knows bytes and quotation marks, not cells.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heng::batch {

/// Whole records. The text has `Chunk::margin` bytes before and behind it that may be read.
struct Chunk {
    static constexpr std::size_t margin = 64;
    std::string bytes;
    std::uint64_t begins_at = 0;  // in the file, for the progress
    bool damaged = false;         // holds bytes that are no text, NULs among them; they stand as U+FFFD
    bool nul = false;
    std::string_view text() const { return std::string_view(bytes).substr(margin, bytes.size() - 2 * margin); }
};

class Chunks {
  public:
    /// Fills the buffer and returns how many bytes; 0 at the end, nullopt where reading fails (errno says why).
    using Read = std::function<std::optional<std::size_t>(char* to, std::size_t size)>;
    Chunks(Read read, std::size_t size);

    enum class Ending { more, end, unreadable, too_long };
    /// The next piece, or how the stream ended. A record that passes 16 MiB is too long: most often a quotation mark
    /// that never closes.
    Ending next(Chunk& chunk);

  private:
    std::optional<std::size_t> fill();
    std::size_t end_of_records();
    void put(std::string_view raw, Chunk& chunk);

    Read read_;
    std::size_t size_;
    std::string pending_;  // raw bytes not yet handed out
    bool at_end_ = false;
    std::uint64_t handed_out_ = 0;
};

}  // namespace heng::batch
