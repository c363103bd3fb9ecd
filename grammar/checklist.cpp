// Splits a checklist into items. Entry: read_checklist.
#include "grammar/checklist.hpp"

#include "grammar/character.hpp"
#include "grammar/script_lines.hpp"

namespace heng::grammar {
namespace {

struct Start {
    std::size_t at = 0;
    std::size_t mark = 0;  // bytes of the enumerator
};

/// Follows the count of a list through a text.
class Counter {
  public:
    explicit Counter(const FoldedLines& text) : text_(text) {}

    /// Does an item begin here? Its enumerator, of length 0 where none does.
    Mark item_at(std::size_t at) {
        const Mark mark = enumerator(text_.folded(), at);
        if (mark.length == 0 || !may_begin(at, mark)) return {};
        if (count_ == 0) return accept(mark);
        if (mark.style == style_) return mark.number > count_ ? accept(mark) : Mark{};
        if (mark.number == 1) inner_ = mark.style;
        const bool inside = inner_ && *inner_ == mark.style;
        return !inside && mark.number == count_ + 1 ? accept(mark) : Mark{};
    }

  private:
    /// ② may follow any word; 2. in the middle of a line only a mark or the points of the item before.
    bool may_begin(std::size_t at, const Mark& mark) const {
        if (text_.starts_line(at) || mark.style == Mark::Style::circled) return true;
        if (mark.style == Mark::Style::spaced) return false;
        const std::string_view before = text_.text().substr(0, at);
        for (const std::string_view end : {"。", "；", ",", "、", ":", ")"})
            if (before.ends_with(end)) return true;
        return before.ends_with("分") && mark.style == Mark::Style::enclosed;
    }

    Mark accept(const Mark& mark) {
        if (count_ == 0) style_ = mark.style;
        count_ = mark.number;
        inner_.reset();
        return mark;
    }

    const FoldedLines& text_;
    unsigned count_ = 0;
    Mark::Style style_ = Mark::Style::circled;
    std::optional<Mark::Style> inner_;  // a list inside the item at hand
};

std::vector<Start> enumerated_starts(const FoldedLines& text, std::size_t begin, std::size_t end) {
    std::vector<Start> starts;
    Counter counter(text);
    for (std::size_t at = begin; at < end; at = text.next(at))
        if (const Mark mark = counter.item_at(at); mark.length > 0) {
            if (!starts.empty() && starts.back().at + starts.back().mark == at)
                starts.pop_back();  // 1 ②: the 1 is a slip
            starts.push_back({at, mark.length});
        }
    return starts;
}

/// Without enumerators each line is an item; in a single line, each part between ；.
std::vector<Start> plain_starts(const FoldedLines& text, std::size_t begin, std::size_t end) {
    std::vector<Start> lines, parts;
    for (std::size_t at = begin; at < end; at = text.next(at)) {
        if (at == begin || text.starts_line(at)) lines.push_back({at, 0});
        if (at == begin || text.text().substr(0, at).ends_with("；")) parts.push_back({at, 0});
    }
    return lines.size() > 1 ? lines : parts;
}

}  // namespace

Checklist read_checklist(const FoldedLines& text, std::size_t begin, std::size_t end, Span label) {
    Checklist list;
    std::vector<Start> starts = enumerated_starts(text, begin, end);
    if (starts.empty()) starts = plain_starts(text, begin, end);
    if (starts.empty()) return list;
    if (starts.front().at > begin) list.before = text.span(begin, starts.front().at);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t stop = i + 1 < starts.size() ? starts[i + 1].at : end;
        const std::size_t words = starts[i].at + starts[i].mark;
        list.items.push_back({text.span(starts[i].at, words), text.span(words, stop), label});
    }
    return list;
}

}  // namespace heng::grammar
