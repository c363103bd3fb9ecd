// One thing written in several ways: 5%, 5个百分点 and 五个百分点 as steps; 1 2 ③ as enumerators. Nothing is wrong with
// the score.
#include <algorithm>
#include <cctype>
#include <map>

#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

// The first clause of each way of writing a step.
struct Ways {
    std::map<std::string, const Node*> seen;
};

void note_ways(const Pack& pack, const Node& node, Ways& ways) {
    const std::string clause = fold(*pack.sources, node.clause_span).text;
    const std::size_t each = clause.find("每");
    if (each == std::string::npos) return;
    const std::string rest = clause.substr(each, 48);
    const std::size_t points = rest.find("个百分点");
    if (points != std::string::npos && points > 0) {
        const bool digits = std::isdigit(static_cast<unsigned char>(rest[points - 1])) != 0;
        ways.seen.emplace(digits ? "5个百分点" : "五个百分点", &node);
    } else if (rest.find('%') != std::string::npos) {
        ways.seen.emplace("5%", &node);
    }
}

bool circled(const std::string& enumerator) {
    return enumerator.starts_with("①") || (enumerator >= "①" && enumerator <= "⑳");
}

void check_enumerators(const Pack& pack, const Node& node, Diagnostics& out) {
    const std::vector<syntax::Item>& items = syntax_of(pack, node).checklist;
    const auto round = std::count_if(items.begin(), items.end(), [&](const syntax::Item& item) {
        return circled(std::string(pack.sources->text(item.enumerator)));
    });
    if (round == 0 || round == static_cast<std::ptrdiff_t>(items.size())) return;
    for (const syntax::Item& item : items)
        if (!circled(std::string(pack.sources->text(item.enumerator))))
            out.push_back(finding("enumerators-mixed", Severity::note,
                                  item.enumerator.empty() ? item.text : item.enumerator,
                                  {node.name, std::string(pack.sources->text(item.enumerator))}));
}

}  // namespace

void check_notation(const Pack& pack, Diagnostics& out) {
    Ways ways;
    for (const NodeId id : pack.leaves) {
        note_ways(pack, pack.nodes[id], ways);
        check_enumerators(pack, pack.nodes[id], out);
    }
    if (ways.seen.size() < 2) return;
    std::string all;
    for (const auto& [way, node] : ways.seen) all += (all.empty() ? "" : "、") + way + "（" + node->name + "）";
    for (const auto& [way, node] : ways.seen)
        if (way != "5%") out.push_back(finding("notation-mixed", Severity::note, node->clause_span, {all}));
}

}  // namespace heng
