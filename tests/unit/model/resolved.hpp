// Scripts resolved from memory, for the tests of the model.
#pragma once
#include <map>
#include <string>
#include <string_view>

#include "engine/model/resolve.hpp"

namespace heng::model_test {

struct Resolved {
    Pack pack;
    Diagnostics findings;

    /// The node that a path addresses from the right; the test ends where there is none or more than one.
    const Node& node(std::string_view path) const;
    const Input& input(std::string_view name) const;
    const Rule& rule(std::string_view path) const;
    /// "code: words under the caret | arguments" of every finding that is no note, one a line.
    std::string said() const;
    bool says(std::string_view code) const;
    /// A calculation in prefix form: (× (÷ 在职人员数 编制数) 1).
    std::string calculation(std::uint32_t id) const;
};

/// `files` answers 引用 and 基于 by name.
Resolved resolve_text(std::string_view script, const std::map<std::string, std::string>& files = {});

/// A script of one indicator 完成率（10分） below one heading, with `labels` under it.
Resolved resolve_leaf(std::string_view labels, std::string_view name = "完成率（10分）");

}  // namespace heng::model_test
