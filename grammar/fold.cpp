// Brings pasted text to one spelling. Entries: fold, fold_text. Single characters are looked up in spelling.cpp; this
// file decides what depends on neighbours: blanks, >=, ——, x between operands, the '.' that ends a sentence.
#include "grammar/fold.hpp"

#include <algorithm>

#include "grammar/character.hpp"
#include "grammar/spelling.hpp"

namespace heng {

Span Folded::span(std::size_t begin, std::size_t end) const {
    if (begin >= end) return {origin[begin], origin[begin]};
    return {origin[begin], ends[end - 1]};
}

namespace {

bool may_end_operand(char32_t c) {
    return is_digit(c) || is_letter(c) || is_han(c) || c == U')' || c == U']' || c == U'}' || c == U'%' || c == U'"' ||
           c == U'|' || c == U'‰';
}

bool may_start_operand(char32_t c) {
    return is_digit(c) || is_letter(c) || is_han(c) || c == U'(' || c == U'[' || c == U'{' || c == U'"' || c == U'|';
}

bool in_number(char32_t c) {
    return is_digit(c) || c == U'.';
}

/// Most characters of a script stand for themselves and mean the same among any neighbours: the Chinese ones from 一 to
/// U+9FFF, three bytes each, but for 丶, which is pasted for 、. The length of their run at `at`.
std::size_t plain_han_run(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    std::size_t end = at;
    for (; end + 3 <= text.size() && byte(end) >= 0xE4 && byte(end) <= 0xE9; end += 3) {
        if (!follows(end + 1) || !follows(end + 2)) break;
        if (byte(end) == 0xE4 && (byte(end + 1) < 0xB8 || text.substr(end, 3) == "丶")) break;
    }
    return end - at;
}

class Folder {
  public:
    /// The text alone. A # is a character like others.
    explicit Folder(std::string_view source) : source_(source) { out_.text.reserve(source.size()); }

    /// With the place of every byte. A # at the start of a line or behind a blank hides the rest of its line. `raw` is
    /// what stands before.
    Folder(std::string_view source, std::uint32_t base, char32_t raw)
        : source_(source), base_(base), places_(true), raw_(raw) {
        out_.text.reserve(source.size());
        out_.origin.reserve(source.size() + 1);
        out_.ends.reserve(source.size());
    }

    Folded run() {
        for (std::size_t at = 0; at < source_.size();) {
            if (const std::size_t run = plain_han_run(source_, at); run > 0) {
                copy_han(at, run);
                at += run;
                continue;
            }
            const Character c = character_at(source_, at);
            begin_ = at;
            end_ = at += c.length;
            if (starts_comment(c.code)) {
                at = std::min(source_.find('\n', at), source_.size());
                continue;
            }
            take(c.code);
            raw_ = c.code;
        }
        if (places_) out_.origin.push_back(base_ + static_cast<std::uint32_t>(source_.size()));
        return std::move(out_);
    }

  private:
    bool starts_comment(char32_t raw) const {
        return places_ && (raw == U'#' || raw == U'＃') && (raw_ == 0 || is_blank(raw_));
    }

    void take(char32_t raw) {
        if (is_blank(raw)) {
            if (!blank_) blank_at_ = begin_;
            blank_ = true;
            return;
        }
        const std::u32string enumerator = enumerator_spelling(raw);
        for (const char32_t code : enumerator) put(code);
        if (enumerator.empty()) place(settle(usual_spelling(raw)), is_long_dash(raw));
        blank_ = false;
    }

    void copy_han(std::size_t begin, std::size_t length) {
        out_.text.append(source_, begin, length);
        if (places_) put_places(begin, length);
        last_ = raw_ = U'一';  // which of them it was matters to no neighbour
        blank_ = long_dash_ = false;
    }

    /// Of characters of three bytes.
    void put_places(std::size_t begin, std::size_t length) {
        const std::size_t first = out_.ends.size();
        out_.origin.resize(first + length);
        out_.ends.resize(first + length);
        for (std::size_t i = 0; i < length; i += 3) {
            const std::uint32_t at = place_of(begin + i);
            std::fill_n(out_.origin.data() + first + i, 3, at);
            std::fill_n(out_.ends.data() + first + i, 3, at + 3);
        }
    }

    void place(char32_t code, bool long_dash) {
        if (long_dash && long_dash_) return stretch();
        long_dash_ = long_dash;
        if (code == U'=' && merge_with_equals()) return;
        if (blank_ && in_number(last_) && in_number(code)) put_blank();
        put(code);
    }

    /// What a sign means among its neighbours.
    char32_t settle(char32_t code) const {
        if (code == U'*' && multiplies()) return U'×';
        if ((code == U'x' || code == U'X') && multiplies() && stands_alone()) return U'×';
        if (code == U'.' && ends_sentence()) return U'。';
        return code;
    }

    bool multiplies() const { return may_end_operand(last_) && may_start_operand(next()); }

    bool stands_alone() const { return !is_letter(usual_spelling(raw_)) && !is_letter(next_raw()); }

    /// 扣完为止.  but not 1.支出 A.支出 (1).支出 等...
    bool ends_sentence() const {
        if (last_ == 0 || in_number(last_) || is_letter(last_) || last_ == U'。' || next_raw() == U'.') return false;
        return last_ != U')' || !after_enumerator();
    }

    /// (1) (A) （一） at the end of what was written so far.
    bool after_enumerator() const {
        const auto open = out_.text.rfind('(');
        return open != std::string::npos && out_.text.size() - open <= std::string_view("(十二)").size();
    }

    char32_t next_raw() const {
        return end_ < source_.size() ? usual_spelling(character_at(source_, end_).code) : U'\0';
    }

    char32_t next() const {
        for (std::size_t at = end_; at < source_.size();) {
            const Character c = character_at(source_, at);
            if (!is_blank(c.code)) return usual_spelling(c.code);
            at += c.length;
        }
        return U'\0';
    }

    /// > = becomes ≥, < = becomes ≤, ! = becomes ≠.
    bool merge_with_equals() {
        const char32_t merged = last_ == U'>' ? U'≥' : last_ == U'<' ? U'≤' : last_ == U'!' ? U'≠' : U'\0';
        if (merged == 0) return false;
        const std::uint32_t begin = places_ ? out_.origin.back() : 0;
        out_.text.pop_back();
        if (places_) out_.origin.pop_back(), out_.ends.pop_back();
        put(merged, begin, place_of(end_));
        return true;
    }

    /// The second half of —— belongs to the sign that stands already.
    void stretch() {
        if (places_) out_.ends.back() = place_of(end_);
    }

    void put_blank() { put(U' ', place_of(blank_at_), place_of(blank_at_) + 1); }

    void put(char32_t code) { put(code, place_of(begin_), place_of(end_)); }

    void put(char32_t code, std::uint32_t begin, std::uint32_t end) {
        const std::size_t before = out_.text.size();
        append_character(out_.text, code);
        if (places_) put_place(begin, end, out_.text.size() - before);
        last_ = code;
    }

    void put_place(std::uint32_t begin, std::uint32_t end, std::size_t bytes) {
        for (; bytes > 0; --bytes) {
            out_.origin.push_back(begin);
            out_.ends.push_back(end);
        }
    }

    std::uint32_t place_of(std::size_t at) const { return base_ + static_cast<std::uint32_t>(at); }

    std::string_view source_;
    std::uint32_t base_ = 0;
    bool places_ = false;
    char32_t raw_ = 0;  // the character before the one at hand in the source
    Folded out_;
    std::size_t begin_ = 0, end_ = 0;  // the character at hand
    char32_t last_ = 0;                // the last one written
    bool blank_ = false;               // blanks stand between `last_` and the character at hand
    std::size_t blank_at_ = 0;
    bool long_dash_ = false;
};

}  // namespace

Folded fold(const Sources& sources, Span span) {
    const char32_t before = after_blank(sources, span.begin) ? U' ' : U'。';
    return Folder(sources.text(span), span.begin, before).run();
}

bool after_blank(const Sources& sources, std::uint32_t offset) {
    constexpr std::uint32_t longest_character = 4;
    for (std::uint32_t back = 1; back <= std::min(offset, longest_character); ++back) {
        const std::string_view before = sources.text({offset - back, offset});
        if (before.empty()) return true;  // files lie one byte apart
        const Character c = character_at(before, 0);
        if (c.valid) return is_blank(c.code);
    }
    return offset == 0;
}

std::string fold_text(std::string_view text) {
    return Folder(text).run().text;
}

}  // namespace heng
