// Which indicator a place in the text belongs to. Entry: Owners.
#include "engine/model/owners.hpp"

#include <algorithm>

namespace heng {

Owners::Owners(const Pack& pack) {
    const syntax::Script& script = pack.scripts.front();
    add_pack(script);
    for (std::uint32_t i = 0; i < script.indicators.size(); ++i) add_indicator(script.indicators[i], i);
    std::stable_sort(starts_.begin(), starts_.end(),
                     [](const Start& a, const Start& b) { return a.offset < b.offset; });
}

std::optional<std::uint32_t> Owners::at(std::uint32_t offset) const {
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset,
                                        [](std::uint32_t place, const Start& start) { return place < start.offset; });
    if (after == starts_.begin()) return std::nullopt;
    return std::prev(after)->indicator;
}

void Owners::add(Span span, std::optional<std::uint32_t> indicator) {
    if (!span.empty()) starts_.push_back({span.begin, indicator});
}

void Owners::add_indicator(const syntax::Indicator& written, std::uint32_t index) {
    const auto add_texts = [&](const std::vector<syntax::Text>& texts) {
        for (const syntax::Text& text : texts) add(text.label, index);
    };
    add(written.label, index);
    add_texts(written.clauses);
    add_texts(written.notes);
    add_texts(written.vetoes);
    add_texts(written.readings);
    add_texts(written.known_issues);
    for (const syntax::Formula& formula : written.formulas) add(formula.label, index);
    for (const syntax::Describe& described : written.descriptions) add(described.label, index);
    for (const syntax::Item& item : written.checklist) add(item.label, index);
    if (written.target) add(written.target->label, index);
    if (written.applies) add(written.applies->label, index);
}

void Owners::add_pack(const syntax::Script& script) {
    const auto add_texts = [&](const std::vector<syntax::Text>& texts) {
        for (const syntax::Text& text : texts) add(text.label, std::nullopt);
    };
    for (const Span header : {script.pack, script.version, script.region, script.year, script.basis, script.full_marks})
        add(header, std::nullopt);
    add_texts(script.readings);
    add_texts(script.row_rules);
    add_texts(script.bonuses);
    add_texts(script.penalties);
    add_texts(script.vetoes);
    add_texts(script.total_rules);
    add_texts(script.grades);
    add_texts(script.known_issues);
    add_texts(script.notes);
    for (const syntax::InputLine& line : script.inputs) add(line.span, std::nullopt);
    for (const syntax::Case& example : script.cases) add(example.span, std::nullopt);
}

}  // namespace heng
