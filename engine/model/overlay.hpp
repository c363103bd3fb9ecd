// 基于：包@版本 with 修改, 删除 and 新增: a script laid over another. Entry: lay_over.
#pragma once
#include <string>
#include <vector>

#include "grammar/script.hpp"

namespace heng {

/// One thing that a pack changes in the pack it stands on, with both texts.
struct OverlayChange {
    enum class Kind { modified, removed, added } kind = Kind::modified;
    std::string path;    // 过程/预算执行/预算执行率; a label for what stands beside the tree
    std::string what;    // the label: 评分, 分值, 目标值 …; 指标 for a whole node
    std::string before;  // verbatim, empty where added
    std::string after;   // verbatim, empty where removed
    Span before_span, after_span;
};

/// The base with the changes of `over`. Header labels, 口径, 数据 and total rules of `over` go before those of the
/// base; 用例 are the overlay's own, because those of the base document the base.
syntax::Script lay_over(const Sources& sources, syntax::Script base, syntax::Script over,
                        std::vector<OverlayChange>& changes, Diagnostics& out);

}  // namespace heng
