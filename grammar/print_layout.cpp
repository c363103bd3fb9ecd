// Lays units out on a page. Entry: Layout.
#include "grammar/print_layout.hpp"

#include <algorithm>

#include "grammar/cells.hpp"

namespace heng::grammar {

Layout::Layout(const Sources& sources, const syntax::Script& script)
    : sources_(sources),
      file_(sources.whole(script.file)),
      comments_(script.comments.rbegin(), script.comments.rend()) {}

bool Layout::own(Span where) const {
    return where.begin >= file_.begin && where.begin <= file_.end;
}

bool Layout::before(Span a, Span b) const {
    if (own(a) != own(b)) return own(a);
    return own(a) && a.begin < b.begin;
}

void Layout::add(const Unit& unit) {
    if (unit.apart && !page_.empty()) page_ += '\n';
    while (!comments_.empty() && own(unit.where) && comments_.back().begin < unit.where.begin) {
        page_ += std::string(sources_.text(comments_.back())) + '\n';
        comments_.pop_back();
    }
    page_ += unit.text + '\n';
}

void Layout::add_sorted(std::vector<Unit> units) {
    std::stable_sort(units.begin(), units.end(),
                     [&](const Unit& a, const Unit& b) { return before(a.where, b.where); });
    for (const Unit& unit : units) add(unit);
}

std::string Layout::finish() {
    for (; !comments_.empty(); comments_.pop_back()) page_ += std::string(sources_.text(comments_.back())) + '\n';
    return std::move(page_);
}

std::string Layout::words(Span text) const {
    std::string all;
    for (const Span line : lines_of(sources_, text))
        all += (all.empty() ? "" : "\n") + std::string(sources_.text(line));
    return all;
}

std::string Layout::joined(Span text) const {
    return joined_lines(sources_, text);
}

bool needs_company(std::string_view line) {
    return line.starts_with("#") || line.starts_with("＃") || reads_as_label(line);
}

std::string Layout::cell(std::string_view label, std::string_view text) const {
    const std::string_view first = text.substr(0, text.find('\n'));
    const bool below = first.size() < text.size() && !needs_company(first);
    return std::string(label) + "：" + (below ? "\n" : "") + std::string(text);
}

Unit Layout::unit(Label label, Span where, Span text, bool apart) const {
    return {where, cell(label_word(label), words(text)), apart};
}

bool Layout::same_line(Span a, Span b) const {
    return sources_.locate(a.begin).line == sources_.locate(b.begin).line;
}

}  // namespace heng::grammar
