// Trees of several scripts put together. Entry: join_import, compact.
#include "engine/model/join_scripts.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace heng {
namespace {

template <class T>
void append(std::vector<T>& into, std::vector<T>& from) {
    into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

std::vector<std::uint32_t> roots_of(const syntax::Script& script) {
    std::vector<bool> body(script.indicators.size(), false);  // of 修改 and 新增: no part of the tree
    for (const syntax::Override& change : script.overrides)
        if (change.body) body[*change.body] = true;
    std::vector<std::uint32_t> roots;
    for (std::uint32_t i = 0; i < script.indicators.size(); ++i)
        if (!script.indicators[i].parent && !body[i]) roots.push_back(i);
    return roots;
}

std::uint32_t copy_subtree(syntax::Script& into, const syntax::Script& from, std::uint32_t root) {
    const auto first = static_cast<std::uint32_t>(into.indicators.size());
    std::vector<std::pair<std::uint32_t, std::optional<std::uint32_t>>> waiting{{root, std::nullopt}};
    while (!waiting.empty()) {
        const auto [index, parent] = waiting.back();
        waiting.pop_back();
        const auto copied = static_cast<std::uint32_t>(into.indicators.size());
        into.indicators.push_back(from.indicators[index]);
        into.indicators.back().children.clear();
        into.indicators.back().parent = parent;
        if (parent) into.indicators[*parent].children.push_back(copied);
        const std::vector<std::uint32_t>& children = from.indicators[index].children;
        for (auto child = children.rbegin(); child != children.rend(); ++child) waiting.emplace_back(*child, copied);
    }
    return first;
}

void compact(syntax::Script& script, const std::vector<std::uint32_t>& roots) {
    syntax::Script rewritten;
    for (const std::uint32_t root : roots) copy_subtree(rewritten, script, root);
    for (syntax::Override& change : script.overrides)
        if (change.body) change.body = copy_subtree(rewritten, script, *change.body);
    script.indicators = std::move(rewritten.indicators);
}

void join_import(syntax::Script& into, syntax::Script imported, std::uint32_t place) {
    std::vector<std::uint32_t> roots = roots_of(into);
    const auto before = std::find_if(roots.begin(), roots.end(),
                                     [&](std::uint32_t root) { return into.indicators[root].label.begin > place; });
    std::vector<std::uint32_t> added;
    for (const std::uint32_t root : roots_of(imported)) added.push_back(copy_subtree(into, imported, root));
    roots.insert(before, added.begin(), added.end());
    for (syntax::Override& change : imported.overrides)
        if (change.body) change.body = copy_subtree(into, imported, *change.body);
    append(into.overrides, imported.overrides);
    compact(into, roots);
    append(into.readings, imported.readings);
    append(into.inputs, imported.inputs);
    append(into.row_rules, imported.row_rules);
    append(into.bonuses, imported.bonuses);
    append(into.penalties, imported.penalties);
    append(into.vetoes, imported.vetoes);
    append(into.total_rules, imported.total_rules);
    append(into.grades, imported.grades);
    append(into.known_issues, imported.known_issues);
    append(into.notes, imported.notes);
    append(into.cases, imported.cases);
}

}  // namespace heng
