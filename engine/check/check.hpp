// The checks of heng check: one file each, one visible ordered list.
#pragma once
#include <vector>

#include "engine/check/rule_forms.hpp"

namespace heng {

/// One check: of a pack, or of the normal forms of its rules, which are worked out once for all checks.
struct Check {
    using OfPack = void (*)(const Pack&, Diagnostics&);
    using OfForms = void (*)(const Pack&, const RuleForms&, Diagnostics&);
    Check(OfPack check) : of_pack(check) {}
    Check(OfForms check) : of_forms(check) {}
    OfPack of_pack = nullptr;
    OfForms of_forms = nullptr;  // exactly one of the two is set
};

/// In the order in which they run and print.
const std::vector<Check>& checks();

/// Runs all of them over what `out` already holds, drops what was said twice, then lays the 已知问题 of the script over
/// the findings: an acknowledged finding becomes a note; nothing else is hidden.
void check(const Pack& pack, Diagnostics& out);

/// 已知问题 of `pack` over `out`: the text names a finding by its title or code, and counts for the indicator below
/// which it stands.
void acknowledge(const Pack& pack, Diagnostics& out);

}  // namespace heng
