#include "grammar/format_script.hpp"

#include <optional>
#include <vector>

#include "grammar/character.hpp"
#include "grammar/fold.hpp"
#include "grammar/labels.hpp"

namespace heng {
namespace {

using grammar::Label;
using grammar::LabelWord;

struct Line {
    std::string text;
    std::optional<LabelWord> label;
    bool comment = false;
};
using Lines = std::vector<Line>;

bool blank_at(std::string_view text, std::size_t at) {
    return is_blank(character_at(text, at).code);
}

std::string_view without_leading_blanks(std::string_view text) {
    while (!text.empty() && blank_at(text, 0)) text.remove_prefix(character_at(text, 0).length);
    return text;
}

std::string_view without_trailing_blanks(std::string_view text) {
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character c = character_at(text, at);
        at += c.length;
        if (!is_blank(c.code)) end = at;
    }
    return text.substr(0, end);
}

// Where the colon of a label could stand, and its length: ： or :, npos where there is none.
std::pair<std::size_t, std::size_t> first_colon(std::string_view line) {
    const std::string_view wide = "：";
    const std::size_t full = line.find(wide), half = line.find(':');
    return full < half ? std::pair{full, wide.size()} : std::pair{half, std::size_t{1}};
}

// A label is spelled out, its colon wide, nothing between them.
Line read_line(std::string_view raw) {
    const std::string_view text = without_trailing_blanks(without_leading_blanks(raw));
    Line line{std::string(text), std::nullopt, text.starts_with('#')};
    const auto [colon, length] = first_colon(text);
    if (line.comment || colon == std::string_view::npos) return line;
    line.label = grammar::find_label(fold_text(text.substr(0, colon)));
    if (line.label)
        line.text =
            std::string(line.label->word) + "：" + std::string(without_leading_blanks(text.substr(colon + length)));
    return line;
}

Lines read_lines(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(read_line(text.substr(0, end)));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

// 名称(2 分) -> 名称（2分）: the last pair of brackets of a heading, where a number of points stands in it.
void spell_points(Lines& lines) {
    for (Line& line : lines) {
        if (!line.label || line.label->label != Label::indicator) continue;
        const std::string folded = fold_text(line.text);
        const std::size_t open = folded.rfind('(');
        if (!folded.ends_with("分)") || open == std::string::npos) continue;
        const std::string points = folded.substr(open + 1, folded.size() - open - 2);
        const std::size_t written = std::max(line.text.rfind('(') + 1, line.text.rfind("（") + 1);
        if (written == 0) continue;
        line.text = std::string(without_trailing_blanks(line.text.substr(0, written - 1))) + "（" + points + "）";
    }
}

bool opens_a_piece(Label label) {
    switch (label) {
        case Label::reading:
        case Label::inputs:
        case Label::indicator:
        case Label::bonus:
        case Label::penalty:
        case Label::row_rules:
        case Label::grades:
        case Label::modify:
        case Label::remove:
        case Label::add:
        case Label::use_case:
            return true;
        default:
            return false;
    }
}

// The first line of what belongs to the label at `at`: comments directly above it go with it.
std::size_t with_comments_above(const Lines& lines, std::size_t at) {
    while (at > 0 && lines[at - 1].comment) --at;
    return at;
}

// One blank line before each piece, none elsewhere but those that part comments from what they do not belong to.
void part_pieces(Lines& lines) {
    Lines parted;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::size_t next = i;
        while (next < lines.size() && lines[next].comment) ++next;
        const bool begins = with_comments_above(lines, next) == i && next < lines.size() && lines[next].label &&
                            opens_a_piece(lines[next].label->label);
        const bool was_blank = i > 0 && lines[i - 1].text.empty();
        if (lines[i].text.empty()) continue;
        const bool keep = was_blank && (lines[i].comment || (i > 1 && !parted.empty() && parted.back().comment));
        if (!parted.empty() && (begins || keep)) parted.push_back({});
        parted.push_back(lines[i]);
    }
    lines = std::move(parted);
}

}  // namespace

std::string format_script(std::string_view text) {
    Lines lines = read_lines(text);
    spell_points(lines);
    part_pieces(lines);
    std::string out;
    for (const Line& line : lines) out += line.text + "\n";
    return out;
}

}  // namespace heng
