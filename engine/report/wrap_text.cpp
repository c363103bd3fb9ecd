// Text in lines of so many cells. Entry: wrap().
#include "engine/report/text_grid.hpp"
#include "grammar/character.hpp"

namespace heng {
namespace {

constexpr std::u32string_view closing = U"，。；：、）】》”’！？,.;:)]%％分";

// A piece of text between two places where a line may break.
struct Unbroken {
    std::string_view text;
    std::uint32_t cells = 0;
};

bool joins(char32_t before, char32_t after) {
    if (closing.find(after) != std::u32string_view::npos) return true;
    const auto narrow = [](char32_t c) { return c > U' ' && cells_of(c) == 1; };
    return (narrow(before) && narrow(after)) || before == U'（' || before == U'“';
}

std::vector<Unbroken> pieces_of(std::string_view text) {
    std::vector<Unbroken> pieces;
    char32_t before = 0;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character c = character_at(text, at);
        if (pieces.empty() || !joins(before, c.code)) {
            pieces.push_back({});
            start = at;
        }
        at += c.length;
        pieces.back().text = text.substr(start, at - start);
        pieces.back().cells += cells_of(c.code);
        before = c.code;
    }
    return pieces;
}

struct Lines {
    std::uint32_t width;
    std::vector<std::string> done = {""};
    std::uint32_t used = 0;

    void next() {
        done.emplace_back();
        used = 0;
    }

    void put(std::string_view text, std::uint32_t cells) {
        if (used > 0 && used + cells > width) next();
        if (used == 0 && text == " ") return;
        if (cells > width) return put_by_character(text);
        done.back() += text;
        used += cells;
    }

    void put_by_character(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const Character c = character_at(text, at);
            if (used > 0 && used + cells_of(c.code) > width) next();
            done.back() += text.substr(at, c.length);
            used += cells_of(c.code);
            at += c.length;
        }
    }
};

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::uint32_t width) {
    Lines lines{width == 0 ? 1 : width};
    for (;;) {
        const std::size_t end = text.find('\n');
        for (const Unbroken& piece : pieces_of(text.substr(0, end))) lines.put(piece.text, piece.cells);
        if (end == std::string_view::npos) return lines.done;
        text.remove_prefix(end + 1);
        lines.next();
    }
}

}  // namespace heng
