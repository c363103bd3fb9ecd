// Lays units out on a page. Entry: Layout.
#include "grammar/print_layout.hpp"

#include <algorithm>

#include "grammar/cells.hpp"
#include "grammar/character.hpp"

namespace heng::grammar {
namespace {

std::string_view trimmed(std::string_view text) {
    std::size_t begin = text.size(), end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character c = character_at(text, at);
        if (!is_blank(c.code)) {
            begin = std::min(begin, at);
            end = at + c.length;
        }
        at += c.length;
    }
    return begin < end ? text.substr(begin, end - begin) : std::string_view();
}

}  // namespace

Layout::Layout(const Sources& sources, const syntax::Script& script)
    : sources_(sources),
      file_(sources.whole(script.file)),
      comments_(script.comments.rbegin(), script.comments.rend()) {}

bool Layout::own(Span where) const {
    return where.begin >= file_.begin && where.begin <= file_.end;
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
    std::stable_sort(units.begin(), units.end(), [&](const Unit& a, const Unit& b) {
        if (own(a.where) != own(b.where)) return own(a.where);
        return own(a.where) && a.where.begin < b.where.begin;
    });
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
    std::string line(trimmed(sources_.text(text)));
    for (std::size_t at = line.find('\n'); at != std::string::npos; at = line.find('\n')) {
        const std::string_view before = trimmed(std::string_view(line).substr(0, at));
        const std::string_view after = trimmed(std::string_view(line).substr(at));
        line = std::string(before) + std::string(after);
    }
    return line;
}

std::string Layout::cell(std::string_view label, std::string_view text) const {
    const bool below = text.find('\n') != std::string_view::npos && !reads_as_label(text.substr(0, text.find('\n')));
    return std::string(label) + "：" + (below ? "\n" : "") + std::string(text);
}

Unit Layout::unit(Label label, Span where, Span text, bool apart) const {
    return {where, cell(label_word(label), words(text)), apart};
}

bool Layout::same_line(Span a, Span b) const {
    return sources_.locate(a.begin).line == sources_.locate(b.begin).line;
}

}  // namespace heng::grammar
