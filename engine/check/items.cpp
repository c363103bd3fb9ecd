// Items of a clause against the 评价要点 beside it, and items whose points were forgotten or stand there by mistake.
#include <algorithm>
#include <cctype>

#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

bool ends_with_points(const std::string& text) {
    std::string_view rest = text;
    for (const std::string_view stop : {"。", "；", ";", "，", ","})
        if (rest.ends_with(stop)) rest.remove_suffix(stop.size());
    if (!rest.ends_with("分")) return false;
    rest.remove_suffix(std::string_view("分").size());
    return !rest.empty() && std::isdigit(static_cast<unsigned char>(rest.back())) != 0;
}

// 要点 of which some end in points and some don't: a slip either way.
void check_printed_points(const Pack& pack, const Node& node, Diagnostics& out) {
    const std::vector<syntax::Item>& items = syntax_of(pack, node).checklist;
    const auto printed = std::count_if(items.begin(), items.end(), [&](const syntax::Item& item) {
        return ends_with_points(fold(*pack.sources, item.text).text);
    });
    if (printed == 0 || printed == static_cast<std::ptrdiff_t>(items.size())) return;
    const bool stray = printed * 2 < static_cast<std::ptrdiff_t>(items.size());  // the few are the slip
    for (const syntax::Item& item : items)
        if (ends_with_points(fold(*pack.sources, item.text).text) == stray)
            out.push_back(finding("item-points", Severity::warning, item.text,
                                  {node.name, std::string(pack.sources->text(item.enumerator)), std::to_string(printed),
                                   std::to_string(items.size())}));
}

const Fact* items_of(const Rule& rule) {
    for (const Fact& fact : rule.facts)
        if (fact.kind == Fact::Kind::items) return &fact;
    return nullptr;
}

// The clause scores its own list, the column beside it prints another one.
void check_counts(const Pack& pack, const Node& node, const Rule& rule, Diagnostics& out) {
    const std::size_t beside = syntax_of(pack, node).checklist.size();
    const Fact* items = items_of(rule);
    if (items == nullptr || beside == 0 || items->choices.empty() || items->choices.size() == beside) return;
    out.push_back(finding("items-mismatch", Severity::warning, node.clause_span,
                          {node.name, std::to_string(items->choices.size()), std::to_string(beside)}));
}

}  // namespace

void check_items(const Pack& pack, Diagnostics& out) {
    for (const NodeId id : pack.leaves) check_printed_points(pack, pack.nodes[id], out);
    for_each_rule(pack, [&](const Node& node, const Rule& rule) { check_counts(pack, node, rule, out); });
}

}  // namespace heng
