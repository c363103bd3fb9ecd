// Splits a script into cells. Entry: read_cells.
#include "grammar/cells.hpp"

#include <algorithm>

#include "grammar/character.hpp"
#include "grammar/fold.hpp"
#include "grammar/spelling.hpp"

namespace heng::grammar {
namespace {

constexpr int longest_label = 12;  // characters before a colon, blanks not counted

/// One line by its parts, as offsets into the text: words [begin, end), then perhaps a comment.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t comment = 0;
    std::size_t comment_end = 0;
    bool has_words() const { return begin < end; }
    bool has_comment() const { return comment < comment_end; }
};

std::size_t skip_blanks(std::string_view text, std::size_t at, std::size_t end) {
    while (at < end) {
        const Character c = character_at(text, at);
        if (!is_blank(c.code)) break;
        at += c.length;
    }
    return at;
}

/// Where the words before `end` end, and where a comment begins, if one does. `after_blank`: what stands before
/// `begin`.
Line split_line(std::string_view text, std::size_t begin, std::size_t end, bool after_blank = true) {
    Line line{skip_blanks(text, begin, end), 0, end, end};
    line.end = line.begin;
    after_blank = after_blank || line.begin > begin;
    for (std::size_t at = line.begin; at < end;) {
        const Character c = character_at(text, at);
        if (after_blank && (c.code == U'#' || c.code == U'＃')) {
            line.comment = at;
            break;
        }
        after_blank = is_blank(c.code);
        at += c.length;
        if (!after_blank) line.end = at;
    }
    while (line.comment_end > line.comment && is_blank(static_cast<unsigned char>(text[line.comment_end - 1])))
        --line.comment_end;
    return line;
}

std::size_t end_of_line(std::string_view text, std::size_t at) {
    return std::min(text.find('\n', at), text.size());
}

struct Prefix {
    std::size_t end = 0;    // of the words before the colon
    std::size_t after = 0;  // behind the colon
};

/// The words before the first colon of a line, where they are few enough to be a label.
std::optional<Prefix> prefix_of(std::string_view text, const Line& line) {
    int count = 0;
    std::size_t end = line.begin;
    for (std::size_t at = line.begin; at < line.end && count <= longest_label;) {
        const Character c = character_at(text, at);
        if (usual_spelling(c.code) == U':') return Prefix{end, at + c.length};
        at += c.length;
        if (is_blank(c.code)) continue;
        ++count;
        end = at;
    }
    return std::nullopt;
}

bool all_han(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Character c = character_at(text, at);
        if (!is_han(c.code)) return false;
        at += c.length;
    }
    return !text.empty();
}

class Splitter {
  public:
    Splitter(std::string_view text, std::uint32_t base) : text_(text), base_(base) {}

    Cells run() {
        for (std::size_t at = 0; at < text_.size(); at = end_of_line(text_, at) + 1)
            take(split_line(text_, at, end_of_line(text_, at)));
        return std::move(out_);
    }

  private:
    void take(const Line& line) {
        if (line.has_words() && !take_label(line)) take_words(line.begin, line.end);
        if (line.has_comment()) out_.comments.push_back(span(line.comment, line.comment_end));
    }

    bool take_label(const Line& line) {
        const std::optional<Prefix> prefix = prefix_of(text_, line);
        if (!prefix) return false;
        const std::string word = fold_text(text_.substr(line.begin, prefix->end - line.begin));
        std::optional<Cell> cell = cell_of(word);
        if (!cell) return false;
        cell->name = span(line.begin, prefix->end);
        cell->text = span(prefix->after, prefix->after);
        out_.cells.push_back(*cell);
        const std::size_t begin = skip_blanks(text_, prefix->after, line.end);
        if (begin < line.end) take_words(begin, line.end);
        return true;
    }

    std::optional<Cell> cell_of(std::string_view word) const {
        if (const auto known = find_label(word)) return Cell{known->label, known->level, {}, {}, {}};
        const Extent extent = out_.cells.empty() ? Extent::prose : extent_of(out_.cells.back().label);
        if (extent == Extent::prose) return std::nullopt;
        const std::optional<MeantLabel> meant = meant_label(word);
        const bool certain = meant && meant->certain;
        if (!certain && !(extent == Extent::line && all_han(word))) return std::nullopt;
        return Cell{Label::unknown, 0, {}, {}, meant ? meant->word : std::string_view()};
    }

    void take_words(std::size_t begin, std::size_t end) {
        if (out_.cells.empty()) {
            if (out_.before.empty()) out_.before = span(begin, end);
            return;
        }
        Span& text = out_.cells.back().text;
        if (text.empty()) text.begin = span(begin, end).begin;
        text.end = span(begin, end).end;
    }

    Span span(std::size_t begin, std::size_t end) const {
        return {base_ + static_cast<std::uint32_t>(begin), base_ + static_cast<std::uint32_t>(end)};
    }

    std::string_view text_;
    std::uint32_t base_;
    Cells out_;
};

}  // namespace

Cells read_cells(const Sources& sources, FileId file) {
    const Span whole = sources.whole(file);
    return Splitter(sources.text(whole), whole.begin).run();
}

bool reads_as_label(std::string_view line) {
    const std::optional<Prefix> prefix = prefix_of(line, split_line(line, 0, line.size()));
    if (!prefix) return false;
    const std::string word = fold_text(line.substr(0, prefix->end));
    return find_label(word) || meant_label(word);
}

std::vector<Span> lines_of(const Sources& sources, Span text) {
    const std::string_view words = sources.text(text);
    std::vector<Span> lines;
    for (std::size_t at = 0; at < words.size(); at = end_of_line(words, at) + 1) {
        const bool blank = at > 0 || after_blank(sources, text.begin);
        const Line line = split_line(words, at, end_of_line(words, at), blank);
        if (line.has_words())
            lines.push_back({text.begin + static_cast<std::uint32_t>(line.begin),
                             text.begin + static_cast<std::uint32_t>(line.end)});
    }
    return lines;
}

std::string joined_lines(const Sources& sources, Span text) {
    const auto digit = [](char c) { return is_digit(static_cast<unsigned char>(c)); };
    std::string joined;
    for (const Span line : lines_of(sources, text)) {
        const std::string_view words = sources.text(line);
        if (!joined.empty() && digit(joined.back()) && digit(words.front())) joined += ' ';
        joined += words;
    }
    return joined;
}

}  // namespace heng::grammar
