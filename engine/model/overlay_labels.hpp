// What an overlay changes beside the tree: header, 口径, 数据, 等级, rules on the total. Entry: lay_over_labels.
#pragma once
#include "engine/model/overlay_fields.hpp"

namespace heng {

void lay_over_labels(syntax::Script& base, const syntax::Script& over, ChangeLog& log);

/// 删除：加分项. False where `label` is no label that stands beside the tree.
bool remove_label(syntax::Script& base, const std::string& label, ChangeLog& log);

}  // namespace heng
