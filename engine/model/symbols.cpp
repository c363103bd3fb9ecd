// What a name of a formula stands for. Entry: find_symbol.
#include "engine/model/symbols.hpp"

#include <algorithm>
#include <array>

#include "engine/model/input_names.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

bool is_one_of(std::string_view key, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), key) != words.end();
}

bool names_points(std::string_view key) {
    return is_one_of(key, {"分值", "指标分值", "本项分值", "该项分值", "该指标分值", "权重分"});
}
bool names_value(std::string_view key) {
    return is_one_of(key, {"指标值", "实际值", "实际指标值", "指标实际值"});
}
bool names_target(std::string_view key) {
    return is_one_of(key, {"目标值", "年度指标值", "指标目标值", "年度目标值"});
}
bool names_score(std::string_view key) {
    return is_one_of(key, {"得分", "本项得分", "该项得分", "指标得分", "该指标得分", "本指标得分", "评价得分"});
}

std::optional<Symbol> find_special(std::string_view key, Scope scope) {
    if (!scope) return std::nullopt;
    if (names_points(key)) return Symbol{Symbol::Is::points, {}, *scope, {}};
    if (names_value(key)) return Symbol{Symbol::Is::own_value, {}, *scope, {}};
    if (names_target(key)) return Symbol{Symbol::Is::target, {}, *scope, {}};
    return std::nullopt;
}

const std::vector<FormulaAt>& formulas_named(const ModelDraft& draft, std::string_view key) {
    static const std::vector<FormulaAt> none;
    const auto at = draft.formulas.find(std::string(key));
    return at == draft.formulas.end() ? none : at->second;
}

std::optional<Symbol> find_local_formula(const ModelDraft& draft, std::string_view key, Scope scope) {
    if (!scope) return std::nullopt;
    for (const FormulaAt& at : formulas_named(draft, key))
        if (at.node == *scope) return Symbol{Symbol::Is::formula, at, 0, {}};
    return std::nullopt;
}

std::optional<Symbol> find_declared(const ModelDraft& draft, std::string_view key) {
    const auto at = draft.shared_inputs.find(name_key(split_unit(key).name));
    if (at == draft.shared_inputs.end() || !draft.pack.inputs[at->second].declared) return std::nullopt;
    return Symbol{Symbol::Is::input, {}, at->second, {}};
}

// Of several nodes of one name, the one that stands under the same parent as the scope is meant.
Symbol choose_node(const ModelDraft& draft, const std::vector<NodeId>& found, Scope scope, Symbol::Is is) {
    if (found.size() == 1) return {is, {}, found.front(), {}};
    std::vector<NodeId> siblings;
    for (const NodeId id : found)
        if (scope && (id == *scope || draft.pack.nodes[id].parent == draft.pack.nodes[*scope].parent))
            siblings.push_back(id);
    if (siblings.size() == 1) return {is, {}, siblings.front(), {}};
    return {Symbol::Is::ambiguous, {}, 0, joined_paths(draft.pack.nodes, found)};
}

std::optional<Symbol> find_indicator(const ModelDraft& draft, std::string_view key, Scope scope) {
    if (const std::vector<NodeId>& found = draft.addresses->find(key); !found.empty())
        return choose_node(draft, found, scope, Symbol::Is::indicator);
    constexpr std::string_view score = "得分";
    if (!key.ends_with(score)) return std::nullopt;
    std::string_view name = key.substr(0, key.size() - score.size());
    if (name.ends_with("的")) name.remove_suffix(std::string_view("的").size());
    const std::vector<NodeId>& found = draft.addresses->find(name);
    if (found.empty()) return std::nullopt;
    return choose_node(draft, found, scope, Symbol::Is::score);
}

// A formula of another indicator; several are one where they say the same.
std::optional<Symbol> find_far_formula(const ModelDraft& draft, std::string_view key) {
    const std::vector<FormulaAt>& found = formulas_named(draft, key);
    if (found.empty()) return std::nullopt;
    const auto text = [&](const FormulaAt& at) { return name_key(draft.sources, written_formula(draft, at).span); };
    const bool same =
        std::all_of(found.begin(), found.end(), [&](const FormulaAt& at) { return text(at) == text(found.front()); });
    if (same) return Symbol{Symbol::Is::formula, found.front(), 0, {}};
    std::vector<NodeId> nodes;
    for (const FormulaAt& at : found) nodes.push_back(at.node);
    return Symbol{Symbol::Is::ambiguous, {}, 0, joined_paths(draft.pack.nodes, nodes)};
}

bool uses_name(const ModelDraft& draft, const syntax::Formula& formula, std::string_view key) {
    for (const syntax::ExprNode& node : formula.value.nodes)
        if (const auto* name = boost::variant2::get_if<syntax::Name>(&node.what))
            if (name_key(draft.sources, name->span) == key) return true;
    return false;
}

// Formulas of a node that no other formula of it builds upon, the score's own left out.
std::vector<FormulaAt> topmost_formulas(const ModelDraft& draft, NodeId node) {
    const std::vector<syntax::Formula>& all = draft.written(node).formulas;
    std::vector<FormulaAt> top;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        const std::string key = name_key(draft.sources, all[i].name);
        const bool used = std::any_of(all.begin(), all.end(), [&](const syntax::Formula& other) {
            return &other != &all[i] && !names_score(name_key(draft.sources, other.name)) &&
                   uses_name(draft, other, key);
        });
        if (!used && !names_score(key)) top.push_back({node, i});
    }
    return top;
}

}  // namespace

const syntax::Formula& written_formula(const ModelDraft& draft, const FormulaAt& at) {
    return draft.written(at.node).formulas[at.index];
}

Symbol find_symbol(const ModelDraft& draft, std::string_view name, Scope scope) {
    const std::string key = name_key(name);
    if (const auto special = find_special(key, scope)) return *special;
    if (const auto local = find_local_formula(draft, key, scope)) return *local;
    if (const auto declared = find_declared(draft, key)) return *declared;
    if (const auto indicator = find_indicator(draft, key, scope)) return *indicator;
    if (const auto far = find_far_formula(draft, key)) return *far;
    if (const auto used = draft.shared_inputs.find(name_key(split_unit(key).name)); used != draft.shared_inputs.end())
        return {Symbol::Is::input, {}, used->second, {}};
    return {};
}

std::optional<FormulaAt> value_formula(const ModelDraft& draft, NodeId node) {
    const std::string name = name_key(draft.pack.nodes[node].name);
    const std::vector<syntax::Formula>& all = draft.written(node).formulas;
    std::optional<FormulaAt> suffix;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        const std::string left = name_key(draft.sources, all[i].name);
        if (left == name) return FormulaAt{node, i};
        if (names_score(left)) continue;
        if (!suffix && !left.empty() && (name.ends_with(left) || left.ends_with(name))) suffix = FormulaAt{node, i};
    }
    if (suffix) return suffix;
    const std::vector<FormulaAt> top = topmost_formulas(draft, node);
    return top.size() == 1 ? std::optional(top.front()) : std::nullopt;
}

std::optional<FormulaAt> score_formula(const ModelDraft& draft, NodeId node) {
    const std::vector<syntax::Formula>& all = draft.written(node).formulas;
    for (std::uint32_t i = 0; i < all.size(); ++i)
        if (names_score(name_key(draft.sources, all[i].name))) return FormulaAt{node, i};
    return std::nullopt;
}

std::vector<FormulaAt> unused_formulas(const ModelDraft& draft, NodeId node) {
    std::vector<FormulaAt> top = topmost_formulas(draft, node);
    const auto value = value_formula(draft, node);
    std::erase_if(top, [&](const FormulaAt& at) {
        const bool compiled = draft.formula_calculations.contains({at.node, at.index});
        return compiled || (value && value->index == at.index);
    });
    return top;
}

void register_formulas(ModelDraft& draft) {
    for (NodeId node = 0; node < draft.pack.nodes.size(); ++node) {
        const std::vector<syntax::Formula>& all = draft.written(node).formulas;
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            std::vector<FormulaAt>& known = draft.formulas[name_key(draft.sources, all[i].name)];
            const bool twice = !known.empty() && known.back().node == node;
            if (twice) draft.error("formula-defined-twice", all[i].name, {printed_name(draft.sources, all[i].name)});
            known.push_back({node, i});
        }
    }
}

}  // namespace heng
