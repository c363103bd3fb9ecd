// 是否存在截留… is bad if yes, in a list that counts every yes as good (每缺一项扣1分).
#include <array>

#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

constexpr std::array<std::string_view, 10> faults = {"截留", "挤占", "挪用", "虚列", "重复",
                                                     "违规", "违纪", "虚报", "套取", "骗取"};

bool asks_for_fault(const std::string& text) {
    const std::size_t asks = text.find("是否");
    if (asks == std::string::npos) return false;
    for (const std::string_view fault : faults)
        if (text.find(fault, asks) != std::string::npos) return true;
    return text.find("是否存在", asks) != std::string::npos;
}

// Without the sign at its end: the sentence of the finding goes on.
std::string item_words(const Pack& pack, const syntax::Item& item) {
    std::string words(pack.sources->text(item.text));
    for (const std::string_view end : {"。", "；", ";", "，"})
        if (words.ends_with(end)) words.resize(words.size() - end.size());
    return words;
}

}  // namespace

void check_polarity(const Pack& pack, Diagnostics& out) {
    for (const NodeId id : pack.leaves) {
        const Node& node = pack.nodes[id];
        const std::vector<syntax::Item>& items = syntax_of(pack, node).checklist;
        if (items.size() < 2) continue;
        for (const syntax::Item& item : items)
            if (asks_for_fault(fold(*pack.sources, item.text).text))
                out.push_back(
                    finding("item-polarity", Severity::warning, item.text, {node.name, item_words(pack, item)}));
    }
}

}  // namespace heng
