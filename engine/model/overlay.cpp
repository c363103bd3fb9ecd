// 基于：包@版本 with 修改, 删除 and 新增. Entry: lay_over.
#include "engine/model/overlay.hpp"

#include <algorithm>

#include "engine/model/join_scripts.hpp"
#include "engine/model/names.hpp"
#include "engine/model/overlay_labels.hpp"
#include "engine/model/syntax_paths.hpp"

namespace heng {
namespace {

// The base while it is changed. Removed nodes stay in the vector, cut off from the tree, until the end.
class Overlay {
  public:
    Overlay(const Sources& sources, syntax::Script base, syntax::Script over, std::vector<OverlayChange>& changes,
            Diagnostics& out)
        : sources_(sources),
          base_(std::move(base)),
          over_(std::move(over)),
          log_(sources, changes),
          out_(out),
          roots_(roots_of(base_)) {}

    syntax::Script run() {
        lay_over_labels(base_, over_, log_);
        for (const syntax::Override& change : over_.overrides) apply(change);
        add_plain_roots();
        refuse_emptied_groups();
        base_.overrides.clear();
        base_.based_on.reset();
        compact(base_, roots_);
        return std::move(base_);
    }

  private:
    void error(std::string code, Span span, std::vector<std::string> args) {
        out_.push_back({std::move(code), Severity::error, span, std::move(args), {}, false});
    }

    void apply(const syntax::Override& change) {
        switch (change.kind) {
            case syntax::Override::Kind::modify:
                return modify(change);
            case syntax::Override::Kind::remove:
                return remove(change);
            case syntax::Override::Kind::add:
                return add(change);
        }
    }

    // The one node that the words address; an error with the nearest or with all candidates otherwise.
    std::optional<std::uint32_t> find(Span path, int level) {
        const SyntaxPaths paths(sources_, base_, roots_);
        const std::vector<std::uint32_t> found = paths.find(sources_.text(path), level);
        if (found.size() == 1) return found.front();
        const std::string wanted = printed_name(sources_, path);
        if (found.size() > 1) {
            error("override-path-ambiguous", path, {wanted, paths.joined(found)});
        } else {
            const auto near = nearest_name(wanted, paths.names());
            error("override-path-unknown", path, {wanted, near.value_or("")});
        }
        return std::nullopt;
    }

    std::string path_of(std::uint32_t index) { return SyntaxPaths(sources_, base_, roots_).path_of(index); }

    void modify(const syntax::Override& change) {
        const auto target = find(change.path, change.level);
        if (!target) return;
        const std::size_t before = log_.size();
        if (change.body) modify_subtree(*target, *change.body);
        if (log_.size() == before) error("override-without-change", change.span, {printed_name(sources_, change.path)});
    }

    // Indicators below 修改 are changed where the base has them, and new where it has not.
    void modify_subtree(std::uint32_t target, std::uint32_t body) {
        modify_indicator(base_.indicators[target], over_.indicators[body], path_of(target), log_);
        for (const std::uint32_t child : over_.indicators[body].children) {
            if (const auto old = child_named(target, over_.indicators[child].name))
                modify_subtree(*old, child);
            else
                attach(child, target);
        }
    }

    std::optional<std::uint32_t> child_named(std::optional<std::uint32_t> parent, Span name) const {
        const std::string key = name_key(sources_, name);
        for (const std::uint32_t child : parent ? base_.indicators[*parent].children : roots_)
            if (name_key(sources_, base_.indicators[child].name) == key) return child;
        return std::nullopt;
    }

    void attach(std::uint32_t body, std::optional<std::uint32_t> parent) {
        const std::uint32_t added = copy_subtree(base_, over_, body);
        base_.indicators[added].parent = parent;
        if (parent)
            base_.indicators[*parent].children.push_back(added);
        else
            roots_.push_back(added);
        log_.added_node(path_of(added), over_, body);
    }

    void remove(const syntax::Override& change) {
        if (change.level == 0 && remove_label(base_, printed_name(sources_, change.path), log_)) return;
        const auto target = find(change.path, change.level);
        if (!target) return;
        log_.removed_node(path_of(*target), base_, *target);
        const std::optional<std::uint32_t> parent = base_.indicators[*target].parent;
        std::erase(parent ? base_.indicators[*parent].children : roots_, *target);
        if (parent) lost_children_.emplace_back(*parent, change.span);
    }

    void add(const syntax::Override& change) {
        if (!change.body) return error("override-without-change", change.span, {printed_name(sources_, change.path)});
        std::optional<std::uint32_t> parent;
        if (!change.place.empty()) {
            parent = find(change.place, 0);
            if (!parent) return;
        } else if (over_.indicators[*change.body].level != 1) {
            return error("add-without-place", change.span, {printed_name(sources_, change.path)});
        }
        add_below(*change.body, parent, change.span);
    }

    void add_below(std::uint32_t body, std::optional<std::uint32_t> parent, Span where) {
        const syntax::Indicator& written = over_.indicators[body];
        if (const auto old = child_named(parent, written.name)) return error("add-exists", where, {path_of(*old)});
        if (parent && written.level <= base_.indicators[*parent].level)
            return error("add-at-wrong-level", where, {printed_name(sources_, written.name), path_of(*parent)});
        attach(body, parent);
    }

    // A tree beside 修改/新增: new first-level indicators; one that the base has must be spoken of by 修改.
    void add_plain_roots() {
        for (const std::uint32_t root : roots_of(over_)) {
            const Span where = over_.indicators[root].label;
            if (over_.indicators[root].level == 1)
                add_below(root, std::nullopt, where);
            else
                error("add-without-place", where, {printed_name(sources_, over_.indicators[root].name)});
        }
    }

    // A heading that lost all its indicators would turn into an indicator itself.
    void refuse_emptied_groups() {
        for (const auto& [parent, where] : lost_children_)
            if (base_.indicators[parent].children.empty())
                error("removal-empties-group", where, {printed_name(sources_, base_.indicators[parent].name)});
    }

    const Sources& sources_;
    syntax::Script base_, over_;
    ChangeLog log_;
    Diagnostics& out_;
    std::vector<std::uint32_t> roots_;
    std::vector<std::pair<std::uint32_t, Span>> lost_children_;
};

}  // namespace

syntax::Script lay_over(const Sources& sources, syntax::Script base, syntax::Script over,
                        std::vector<OverlayChange>& changes, Diagnostics& out) {
    return Overlay(sources, std::move(base), std::move(over), changes, out).run();
}

}  // namespace heng
