// Takes an explanation apart. Entries: read_explanation, read_formulas, read_items.
#include "grammar/explanation.hpp"

#include <algorithm>
#include <array>

#include "grammar/character.hpp"
#include "grammar/checklist.hpp"
#include "grammar/script_lines.hpp"

namespace heng::grammar {
namespace {

using syntax::Indicator;

constexpr std::array<std::string_view, 6> checklist_heads = {"评价要点", "考核要点", "评分要点",
                                                             "审核要点", "要点",     "评价内容"};
constexpr std::array<std::string_view, 5> formula_heads = {"计算公式", "公式", "计算方法", "计算方式", "计算办法"};
constexpr std::array<std::string_view, 10> plain_heads = {"其中",     "式中",     "注",       "备注", "指标解释",
                                                          "指标内涵", "指标说明", "指标释义", "解释", "说明"};
/// Words behind a comma that explain a formula and are no part of it.
constexpr std::array<std::string_view, 4> asides = {"其中", "式中", "注:", "(注"};

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What begins at a place of the text.
struct Part {
    enum class Kind { none, formula, bare_formula, describe, checklist, heading } kind = Kind::none;
    std::size_t name = 0;  // where the name begins, behind an enumerator
    std::size_t sign = 0;  // the = or the colon; of a bare formula its first word
};

class Reader {
  public:
    Reader(const Sources& sources, const Cell& cell, Indicator& into)
        : text_(sources, cell.text), label_(cell.name), into_(into) {}

    void run() {
        while (at_ < text_.size()) take(part_at(at_));
    }

    void take_items(std::size_t begin, std::size_t end) {
        const Checklist list = read_checklist(text_, begin, end, label_);
        if (!list.before.empty()) note(list.before);
        into_.checklist.insert(into_.checklist.end(), list.items.begin(), list.items.end());
        at_ = end;
    }

    void take_bare_formula(std::size_t begin) { add_formula(into_.name, begin, begin); }

    std::size_t size() const { return text_.size(); }
    std::string_view text() const { return text_.text(); }
    bool names_formula() const { return part_at(0).kind != Part::Kind::none; }

  private:
    Part part_at(std::size_t at) const {
        const Mark mark = enumerator(text_.folded(), at);
        if (mark.length == 0 || mark.style == Mark::Style::lettered) return named_part(at);  // A、B合计=…
        const Part part = named_part(at + mark.length);
        return part.kind == Part::Kind::none ? named_part(at) : part;
    }

    Part named_part(std::size_t at) const {
        if (const std::size_t name = formula_head(text_.folded(), at)) return {Part::Kind::formula, at, at + name};
        const std::size_t name = describe_head(text_.folded(), at);
        if (name == 0) return {};
        const std::string_view word = text_.text().substr(at, name);
        const std::size_t behind = at + name + 1;
        if (among(checklist_heads, word)) return {Part::Kind::checklist, at, at + name};
        if (among(formula_heads, word) && computes(behind)) return {Part::Kind::bare_formula, at, behind};
        const bool heads =
            among(formula_heads, word) || among(plain_heads, word) || formula_head(text_.folded(), behind) > 0;
        return {heads ? Part::Kind::heading : Part::Kind::describe, at, at + name};
    }

    /// Does the sentence here reckon, without a name before an equals sign?
    bool computes(std::size_t at) const {
        if (at >= text_.size() || formula_head(text_.folded(), at) > 0) return false;
        const std::string_view words = text_.text().substr(at, formula_end(at) - at);
        return words.find("×") != std::string_view::npos || words.find('/') != std::string_view::npos;
    }

    void take(const Part& part) {
        switch (part.kind) {
            case Part::Kind::formula:
                return add_formula(text_.span(part.name, part.sign), at_, part.sign + 1);
            case Part::Kind::bare_formula:
                note(text_.span(at_, part.sign));
                return take_bare_formula(part.sign);
            case Part::Kind::describe:
                return describe(part);
            case Part::Kind::checklist:
                note(text_.span(at_, part.sign + 1));
                return take_items(part.sign + 1, end_of_items(part.sign + 1));
            case Part::Kind::heading:
                note(text_.span(at_, part.sign + 1));
                at_ = part.sign + 1;
                return;
            case Part::Kind::none:
                break;
        }
        const std::size_t end = end_of_prose(at_);
        note(text_.span(at_, end));
        at_ = end;
    }

    void add_formula(Span name, std::size_t begin, std::size_t value) {
        std::size_t end = formula_end(value);
        syntax::Formula formula;
        formula.name = name;
        formula.value.span = text_.span(value, end);
        while (text_.is(end, "。") || text_.is(end, "；") || text_.is(end, ",")) end = text_.next(end);
        formula.span = text_.span(begin, end);
        formula.label = label_;
        into_.formulas.push_back(std::move(formula));
        at_ = end;
    }

    void describe(const Part& part) {
        if (part.name > at_) note(text_.span(at_, part.name));  // its enumerator
        const std::size_t end = end_of_prose(part.sign + 1);
        into_.descriptions.push_back({text_.span(part.name, part.sign), text_.span(part.sign + 1, end), label_});
        at_ = end;
    }

    void note(Span words) { into_.notes.push_back({label_, words}); }

    /// Prose runs to the next sentence that begins a part of its own.
    std::size_t end_of_prose(std::size_t at) const {
        for (std::size_t end = at; end < text_.size(); end = text_.next(end))
            if (end > at && text_.starts_sentence(end) && part_at(end).kind != Part::Kind::none) return end;
        return text_.size();
    }

    /// Items run to a line that is none of them and begins a part of its own.
    std::size_t end_of_items(std::size_t at) const {
        for (std::size_t end = at; end < text_.size(); end = text_.next(end)) {
            if (end == at || !text_.starts_line(end) || enumerator(text_.folded(), end).length > 0) continue;
            if (part_at(end).kind != Part::Kind::none) return end;
        }
        return text_.size();
    }

    /// A formula ends with its sentence; a line may be wrapped inside brackets and beside operators.
    std::size_t formula_end(std::size_t at) const {
        int depth = 0;
        for (std::size_t end = at; end < text_.size(); end = text_.next(end)) {
            const char32_t c = text_.code(end);
            if (c == U'。' || c == U'；') return end;
            if (end > at && text_.starts_line(end) && !wrapped(end, depth)) return end;
            if (c == U',' && depth <= 0 && aside(end + 1)) return end;
            if (c == U'(' || c == U'[' || c == U'{') ++depth;
            if (c == U')' || c == U']' || c == U'}') --depth;
        }
        return text_.size();
    }

    bool wrapped(std::size_t at, int depth) const {
        constexpr std::u32string_view operators = U"+-×/=<>≤≥,";
        if (operators.find(text_.code(at)) != std::u32string_view::npos) return true;
        if (depth > 0) return part_at(at).kind == Part::Kind::none;
        for (const std::string_view sign : {"+", "-", "×", "/", "=", "<", ">", "≤", "≥"})
            if (text_.text().substr(0, at).ends_with(sign)) return true;
        return false;
    }

    bool aside(std::size_t at) const {
        for (const std::string_view word : asides)
            if (text_.is(at, word)) return true;
        return at < text_.size() && named_part(at).kind != Part::Kind::none;
    }

    FoldedLines text_;
    Span label_;
    Indicator& into_;
    std::size_t at_ = 0;
};

}  // namespace

void read_explanation(const Sources& sources, const Cell& cell, Indicator& into) {
    Reader(sources, cell, into).run();
}

void read_formulas(const Sources& sources, const Cell& cell, Indicator& into, Diagnostics& out) {
    Reader reader(sources, cell, into);
    const std::size_t before = into.formulas.size();
    const bool reckons = reader.text().find_first_of("/+-(|") != std::string_view::npos ||
                         reader.text().find("×") != std::string_view::npos;
    if (reckons && !reader.names_formula()) reader.take_bare_formula(0);
    reader.run();
    if (into.formulas.size() == before)
        out.push_back({"formula-unreadable",
                       Severity::error,
                       cell.text,
                       {std::string(first_characters(reader.text(), 20))},
                       {},
                       false});
}

void read_items(const Sources& sources, const Cell& cell, Indicator& into) {
    Reader reader(sources, cell, into);
    reader.take_items(0, reader.size());
}

}  // namespace heng::grammar
