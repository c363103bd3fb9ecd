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

/// Most characters of a script: Chinese ones that have no other spelling and mean the same among any neighbours.
bool is_plain_han(char32_t c) {
    return c >= U'一' && c <= 0x9FFF && c != U'丶';
}

class Folder {
  public:
    /// `comments`: a # at the start of a line or behind a blank hides the rest of its line. `raw` is what stands
    /// before.
    Folder(std::string_view source, std::uint32_t base, bool comments, char32_t raw)
        : source_(source), base_(base), comments_(comments), raw_(raw) {
        out_.text.reserve(source.size());
        out_.origin.reserve(source.size() + 1);
        out_.ends.reserve(source.size());
    }

    Folded run() {
        for (std::size_t at = 0; at < source_.size();) {
            const Character c = character_at(source_, at);
            begin_ = at;
            end_ = at += c.length;
            if (starts_comment(c.code)) {
                at = std::min(source_.find('\n', at), source_.size());
                continue;
            }
            if (is_plain_han(c.code))
                copy_han();
            else
                take(c.code);
            raw_ = c.code;
        }
        out_.origin.push_back(base_ + static_cast<std::uint32_t>(source_.size()));
        return std::move(out_);
    }

  private:
    bool starts_comment(char32_t raw) const {
        return comments_ && (raw == U'#' || raw == U'＃') && (raw_ == 0 || is_blank(raw_));
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

    void copy_han() {
        out_.text.append(source_, begin_, end_ - begin_);
        out_.origin.resize(out_.text.size(), base_ + static_cast<std::uint32_t>(begin_));
        out_.ends.resize(out_.text.size(), base_ + static_cast<std::uint32_t>(end_));
        last_ = U'一';  // which of them it was matters to no neighbour
        blank_ = long_dash_ = false;
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
        const std::uint32_t begin = out_.origin.back();
        out_.text.pop_back();
        out_.origin.pop_back();
        out_.ends.pop_back();
        put(merged, begin, base_ + static_cast<std::uint32_t>(end_));
        return true;
    }

    /// The second half of —— belongs to the sign that stands already.
    void stretch() { out_.ends.back() = base_ + static_cast<std::uint32_t>(end_); }

    void put_blank() {
        const std::uint32_t begin = base_ + static_cast<std::uint32_t>(blank_at_);
        put(U' ', begin, begin + 1);
    }

    void put(char32_t code) {
        put(code, base_ + static_cast<std::uint32_t>(begin_), base_ + static_cast<std::uint32_t>(end_));
    }

    void put(char32_t code, std::uint32_t begin, std::uint32_t end) {
        append_character(out_.text, code);
        out_.origin.resize(out_.text.size(), begin);
        out_.ends.resize(out_.text.size(), end);
        last_ = code;
    }

    std::string_view source_;
    std::uint32_t base_;
    bool comments_;
    char32_t raw_;  // the character before the one at hand in the source
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
    return Folder(sources.text(span), span.begin, true, before).run();
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
    return Folder(text, 0, false, U'\0').run().text;
}

}  // namespace heng
