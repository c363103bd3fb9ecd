// The checks of heng check: one file each, one visible ordered list.
#pragma once
#include "engine/model/pack.hpp"

namespace heng {

using Check = void (*)(const Pack&, Diagnostics&);
struct NamedCheck {
    const char* code;
    Check run;
};

/// In the order in which they run and print.
const std::vector<NamedCheck>& checks();

/// Runs all of them, then lays the 已知问题 of the script over the findings (an acknowledged finding is a note; nothing
/// else is hidden).
void check(const Pack& pack, Diagnostics& out);

}  // namespace heng
