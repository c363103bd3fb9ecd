// A fact that no formula gives becomes an input of the data. Entry: input_for_fact.
#include "engine/model/fact_inputs.hpp"

#include <algorithm>

#include "engine/model/declared_inputs.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

Input::Type type_for(const Fact& fact) {
    switch (fact.kind) {
        case Fact::Kind::yes_no:
            return Input::Type::yes_no;
        case Fact::Kind::option:
            return Input::Type::option;
        case Fact::Kind::items:
            return Input::Type::items;
        case Fact::Kind::value:
        case Fact::Kind::number:
        case Fact::Kind::count:
        case Fact::Kind::target:
        case Fact::Kind::judged:
        case Fact::Kind::rank:
        case Fact::Kind::population:
        case Fact::Kind::total:
        case Fact::Kind::grade:
            break;
    }
    return fact.unit.dimension == Dimension::date ? Input::Type::date : Input::Type::number;
}

const char* type_word(Input::Type type) {
    switch (type) {
        case Input::Type::number:
            return "数值";
        case Input::Type::text:
            return "文字";
        case Input::Type::yes_no:
            return "是否";
        case Input::Type::items:
            return "要点";
        case Input::Type::option:
            return "选项";
        case Input::Type::date:
            return "日期";
    }
    return "";
}

bool type_was_said(const ModelDraft& draft, const Input& input) {
    const std::vector<syntax::InputLine>& lines = draft.script().inputs;
    return std::any_of(lines.begin(), lines.end(), [&](const syntax::InputLine& line) {
        return line.name == input.span && !(line.type.empty() && line.unit.empty());
    });
}

// A shared input answers the fact only where it is of the kind that the clause asks for.
void fit(ModelDraft& draft, InputId id, const Fact& fact) {
    Input& input = draft.pack.inputs[id];
    const Input::Type wanted = type_for(fact);
    if (input.type != wanted) {
        if (!input.declared || type_was_said(draft, input)) {
            draft.error("input-type-clash", fact.span.empty() ? input.span : fact.span,
                        {input.name, type_word(input.type), type_word(wanted)});
            return;
        }
        input.type = wanted;
    }
    if (input.choices.empty()) {
        input.choices = fact.choices;
        input.enumerators = fact.enumerators;
    }
}

// Two facts of one indicator may be called alike (a level and the points within it): the later says what it is.
std::string distinct_name(const ModelDraft& draft, NodeId node, const Fact& fact) {
    std::string name = printed_name(fact.name);
    if (name.empty()) name = draft.pack.nodes[node].name;
    const auto taken = [&](const std::string& wanted) {
        const auto at = draft.scoped_inputs.find({node, name_key(wanted)});
        return at != draft.scoped_inputs.end();
    };
    if (!taken(name)) return name;
    name += fact.kind == Fact::Kind::judged ? "（评分）" : std::string("（") + type_word(type_for(fact)) + "）";
    const std::string stem = name;
    for (int i = 2; taken(name); ++i) name = stem + std::to_string(i);
    return name;
}

InputId scoped_input(ModelDraft& draft, NodeId node, const Fact& fact) {
    Input input;
    input.name = distinct_name(draft, node, fact);
    input.type = type_for(fact);
    input.choices = fact.choices;
    input.enumerators = fact.enumerators;
    input.span = fact.span.empty() ? draft.pack.nodes[node].name_span : fact.span;
    const bool own_name = name_key(input.name) == name_key(draft.pack.nodes[node].name);
    if (!own_name) input.paths.push_back(input.name);
    for (const std::string& path : draft.addresses->paths_of(node))
        input.paths.push_back(own_name ? path : path + "/" + input.name);
    const auto id = static_cast<InputId>(draft.pack.inputs.size());
    draft.scoped_inputs.emplace(std::pair(node, name_key(input.name)), id);
    draft.pack.inputs.push_back(std::move(input));
    return id;
}

// A fact of the total belongs to nobody: the pack shares it under its name.
InputId pack_input(ModelDraft& draft, const Fact& fact) {
    const InputId id = shared_input(draft, fact.name, fact.span);
    Input& input = draft.pack.inputs[id];
    input.type = type_for(fact);
    input.choices = fact.choices;
    input.enumerators = fact.enumerators;
    return id;
}

// Of several inputs that claim one header, the one that the whole pack shares has it; else nobody.
std::unordered_map<std::string, InputId> owners_of_headers(const ModelDraft& draft) {
    std::unordered_map<std::string, InputId> owners;
    std::unordered_map<std::string, bool> contested;
    for (const auto& [key, id] : draft.shared_inputs) owners.emplace(key, id);
    for (InputId id = 0; id < draft.pack.inputs.size(); ++id) {
        for (const std::string& path : draft.pack.inputs[id].paths) {
            const std::string key = name_key(path);
            if (draft.shared_inputs.contains(key)) continue;
            const auto [at, fresh] = owners.emplace(key, id);
            if (!fresh && at->second != id) contested[key] = true;
        }
    }
    for (const auto& [key, both] : contested) owners.erase(key);
    return owners;
}

}  // namespace

InputId input_for_fact(ModelDraft& draft, Scope scope, const Fact& fact) {
    const Symbol known = find_symbol(draft, fact.name, scope);
    if (known.is == Symbol::Is::input) {
        fit(draft, known.index, fact);
        return known.index;
    }
    return scope ? scoped_input(draft, *scope, fact) : pack_input(draft, fact);
}

void note_use(ModelDraft& draft, InputId input, Scope scope) {
    std::vector<NodeId>& users = draft.pack.inputs[input].used_by;
    const std::vector<NodeId> nodes = scope ? std::vector<NodeId>{*scope} : draft.pack.roots;
    for (const NodeId node : nodes)
        if (draft.uses.insert(std::uint64_t{input} << 32U | node).second) users.push_back(node);
}

void settle_headers(ModelDraft& draft) {
    const auto owners = owners_of_headers(draft);
    for (InputId id = 0; id < draft.pack.inputs.size(); ++id) {
        std::vector<std::string>& paths = draft.pack.inputs[id].paths;
        const std::string longest = paths.back();
        std::erase_if(paths, [&](const std::string& path) {
            const auto at = owners.find(name_key(path));
            return at == owners.end() || at->second != id;
        });
        if (paths.empty()) paths.push_back(longest);
    }
}

}  // namespace heng
