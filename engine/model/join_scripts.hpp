// Trees of several scripts put together: indices moved, printed order kept. Entry: join_import, compact.
#pragma once
#include <vector>

#include "grammar/script.hpp"

namespace heng {

/// Puts what an imported file says into the script that imports it, its tree where 引用 stands.
void join_import(syntax::Script& into, syntax::Script imported, std::uint32_t place);

/// The indices of the indicators without a parent, in order.
std::vector<std::uint32_t> roots_of(const syntax::Script& script);

/// Rewrites the tree from `roots` downwards in printed order; what they don't reach is dropped.
void compact(syntax::Script& script, const std::vector<std::uint32_t>& roots);

/// Adds the subtree `root` of `from` to `into`; gives its index there. The parent stays unset.
std::uint32_t copy_subtree(syntax::Script& into, const syntax::Script& from, std::uint32_t root);

}  // namespace heng
