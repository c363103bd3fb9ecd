// One row of a form with the rule that it takes and the facts that its cells give. Entry: rule_row().
#pragma once
#include <string>
#include <vector>

#include "engine/data/bind.hpp"
#include "engine/model/pack.hpp"

namespace heng {

struct RuledRow {
    Rule rule;
    std::vector<Value> facts;  // parallel to the facts of the rule
    std::string which;         // forward, reverse, qualitative, judged, inapplicable
    Diagnostics findings;
};

/// Nullopt for a row without content. Lines of a merged cell are one row.
std::optional<RuledRow> rule_row(const Pack& pack, const FormRow& row);

/// One line by itself.
RuledRow rule_line(const Pack& pack, const FormRow& line);
/// A row with further lines that share its points: where they differ, a person rates between the least and the most
/// that they allow.
RuledRow merge_lines(const Pack& pack, const FormRow& row, RuledRow first);

}  // namespace heng
