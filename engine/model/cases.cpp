// 用例: what a case gives and expects, with names that must exist. Entry: read_cases. Run by engine/score/run_cases.
#include "engine/model/input_names.hpp"
#include "engine/model/names.hpp"
#include "engine/model/totals.hpp"

namespace heng {
namespace {

std::vector<std::string> known_headers(const Pack& pack) {
    std::vector<std::string> all;
    for (const Input& input : pack.inputs) all.push_back(input.paths.front());
    return all;
}

std::vector<std::string> known_indicators(const Pack& pack) {
    std::vector<std::string> all{"总分", "等级"};
    for (const Node& node : pack.nodes) all.push_back(node.name);
    return all;
}

bool is_header(const ModelDraft& draft, const std::string& key) {
    for (const Input& input : draft.pack.inputs)
        for (const std::string& path : input.paths)
            if (name_key(path) == key) return true;
    return false;
}

void check_input(ModelDraft& draft, const syntax::CaseInput& given) {
    const std::string name = printed_name(draft.sources, given.name);
    if (is_header(draft, name_key(name)) || is_header(draft, name_key(split_unit(name).name))) return;
    const auto near = nearest_name(name, known_headers(draft.pack));
    draft.error("case-input-unknown", given.name, {name, near.value_or("")});
}

void check_expected(ModelDraft& draft, const syntax::CaseExpect& expected) {
    const std::string name = printed_name(draft.sources, expected.name);
    if (name.empty() || name == "总分" || name == "总得分" || name == "等级") return;
    const std::vector<NodeId>& found = draft.addresses->find(name);
    if (found.size() == 1) return;
    if (found.size() > 1)
        return draft.error("name-ambiguous", expected.name, {name, joined_paths(draft.pack.nodes, found)});
    const auto near = nearest_name(name, known_indicators(draft.pack));
    draft.error("indicator-unknown", expected.name, {name, near.value_or("")});
}

}  // namespace

void read_cases(ModelDraft& draft) {
    for (const syntax::Case& written : draft.script().cases) {
        CaseModel made;
        made.name = printed_name(draft.sources, written.name);
        made.span = written.span;
        for (const syntax::CaseInput& given : written.inputs) {
            check_input(draft, given);
            made.inputs.emplace_back(printed_name(draft.sources, given.name), given.value);
        }
        for (const syntax::CaseExpect& expected : written.expected) {
            check_expected(draft, expected);
            made.expected.emplace_back(printed_name(draft.sources, expected.name), expected.score);
        }
        if (made.expected.empty()) draft.error("case-without-expectation", written.span, {made.name});
        draft.pack.cases.push_back(std::move(made));
    }
}

}  // namespace heng
