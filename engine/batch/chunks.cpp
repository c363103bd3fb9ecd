#include "engine/batch/chunks.hpp"

#include <algorithm>
#include <cstring>

#include "grammar/character.hpp"
#include "grammar/decode.hpp"

namespace heng::batch {
namespace {

constexpr std::size_t longest_record = std::size_t{16} << 20U;

/// Is it UTF-8 without a NUL? Most of a data file is digits: eight of them are passed over at once.
bool is_clean(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        std::uint64_t eight = 0;
        if (at + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            const bool nul = ((eight - 0x0101010101010101U) & ~eight & 0x8080808080808080U) != 0;
            if ((eight & 0x8080808080808080U) == 0 && !nul) {
                at += sizeof eight;
                continue;
            }
        }
        const Character c = character_at(text, at);
        if (!c.valid || c.code == 0) return false;
        at += c.length;
    }
    return true;
}

/// Where quotation marks are open: a mark opens a cell where the cell begins, and closes it unless it is doubled.
struct QuoteScan {
    bool open = false, at_start = true;
    std::size_t last_end = 0;  // behind the last line end outside of quotation marks

    void run(std::string_view text) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (open) {
                if (c != '"') continue;
                if (i + 1 < text.size() && text[i + 1] == '"')
                    ++i;
                else
                    open = false;
                continue;
            }
            if (c == '"' && at_start) open = true;
            at_start = c == ',' || c == '\n' || c == '\r';
            if (c == '\n') last_end = i + 1;
        }
    }
};

}  // namespace

Chunks::Chunks(Read read, std::size_t size) : read_(std::move(read)), size_(size) {}

/// Reads on until there is a piece of the wanted size; nullopt where that fails.
std::optional<std::size_t> Chunks::fill() {
    while (!at_end_ && pending_.size() < size_) {
        const std::size_t have = pending_.size();
        pending_.resize(size_);
        const auto got = read_(pending_.data() + have, size_ - have);
        pending_.resize(have + got.value_or(0));
        if (!got) return std::nullopt;
        at_end_ = *got == 0;
    }
    return pending_.size();
}

/// The bytes of `pending_` that are whole records; 0 where the first record goes on.
std::size_t Chunks::end_of_records() {
    if (at_end_) return pending_.size();
    if (pending_.find('"') == std::string::npos) return pending_.rfind('\n') + 1;
    QuoteScan scan;
    scan.run(pending_);
    return scan.last_end;
}

Chunks::Ending Chunks::next(Chunk& chunk) {
    const std::size_t usual = size_;
    for (;;) {
        if (!fill()) return Ending::unreadable;
        if (pending_.empty()) return Ending::end;
        const std::size_t end = end_of_records();
        if (end > 0) {
            size_ = usual;
            put(std::string_view(pending_).substr(0, end), chunk);
            pending_.erase(0, end);
            return Ending::more;
        }
        if (size_ >= longest_record) return Ending::too_long;
        size_ *= 2;
    }
}

void Chunks::put(std::string_view raw, Chunk& chunk) {
    chunk.begins_at = handed_out_;
    handed_out_ += raw.size();
    if (raw.starts_with("\xEF\xBB\xBF") && chunk.begins_at == 0) raw.remove_prefix(3);
    chunk.nul = chunk.damaged = false;
    chunk.bytes.assign(Chunk::margin, '\n');
    if (is_clean(raw)) {
        chunk.bytes.append(raw);
    } else {
        const Decoded decoded = decode(raw);
        chunk.nul = raw.find('\0') != std::string_view::npos;
        chunk.damaged = decoded.damaged != std::string::npos;
        chunk.bytes.append(decoded.text);
    }
    chunk.bytes.append(Chunk::margin, '\n');
}

}  // namespace heng::batch
