// Prints what stands below an indicator. Entry: units_of. The parts of 说明, 公式 and 要点 are put back into their
// cells.
#include <algorithm>

#include "grammar/fold.hpp"
#include "grammar/print_layout.hpp"

namespace heng::grammar {
namespace {

/// A formula, a description, an item or a note, with the label of its cell.
struct Part {
    Span label;
    Span text;
};

std::vector<Part> parts_of(const syntax::Indicator& indicator) {
    std::vector<Part> parts;
    for (const syntax::Formula& formula : indicator.formulas) parts.push_back({formula.label, formula.span});
    for (const syntax::Describe& described : indicator.descriptions)
        parts.push_back({described.label, {described.name.begin, std::max(described.name.end, described.text.end)}});
    for (const syntax::Item& item : indicator.checklist)
        parts.push_back({item.label, {std::min(item.enumerator.begin, item.text.begin), item.text.end}});
    for (const syntax::Text& note : indicator.notes) parts.push_back({note.label, note.text});
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
        return std::pair(a.label.begin, a.text.begin) < std::pair(b.label.begin, b.text.begin);
    });
    return parts;
}

/// What stood on one line stays there where a line of its own would read as a label, and behind a bare enumerator.
bool stays_along(const Sources& sources, const Layout& layout, Span before, Span part) {
    if (before.end > part.begin || sources.text({before.end, part.begin}).find('\n') != std::string_view::npos)
        return false;
    if (needs_company(layout.words(part))) return true;
    const std::string_view words = sources.text(before);
    for (const std::string_view end : {"。", "；", ";", "，", ",", "：", ":"})
        if (words.ends_with(end)) return false;
    return words.size() <= std::string_view("（十二）").size();
}

/// 说明 with its parts, one a line.
std::vector<Unit> cells_of_parts(const Sources& sources, const Layout& layout, const std::vector<Part>& parts) {
    std::vector<Unit> units;
    for (std::size_t i = 0; i < parts.size();) {
        const Span label = parts[i].label;
        std::string text;
        for (const Part* before = nullptr; i < parts.size() && parts[i].label == label; before = &parts[i++]) {
            if (before != nullptr && !stays_along(sources, layout, before->text, parts[i].text)) text += '\n';
            text += layout.words(parts[i].text);
        }
        units.push_back({label, layout.cell(fold_text(sources.text(label)), text)});
    }
    return units;
}

void add_texts(const Layout& layout, std::vector<Unit>& units, Label label, const std::vector<syntax::Text>& texts) {
    for (const syntax::Text& text : texts) units.push_back(layout.unit(label, text.label, text.text));
}

}  // namespace

std::vector<Unit> units_of(const Sources& sources, const Layout& layout, const syntax::Indicator& indicator) {
    std::vector<Unit> units;
    add_texts(layout, units, Label::clause, indicator.clauses);
    const std::vector<Unit> parts = cells_of_parts(sources, layout, parts_of(indicator));
    units.insert(units.end(), parts.begin(), parts.end());
    if (indicator.target) add_texts(layout, units, Label::target, {*indicator.target});
    if (indicator.applies) add_texts(layout, units, Label::applies, {*indicator.applies});
    add_texts(layout, units, Label::veto, indicator.vetoes);
    add_texts(layout, units, Label::reading, indicator.readings);
    add_texts(layout, units, Label::known_issue, indicator.known_issues);
    return units;
}

}  // namespace heng::grammar
