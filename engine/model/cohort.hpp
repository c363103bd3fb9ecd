// Facts that need all records of a run: averages and ranks of an indicator's value. Entry: cohort_calculation.
#pragma once
#include "engine/model/symbols.hpp"

namespace heng {

/// 高于全市平均水平: the average of the run's own records. An average of other times or places must be told.
bool is_average_of_run(std::string_view fact_name);

/// A calculation that looks at the value of `node` in all records; nullopt where the indicator has no value of its own.
std::optional<std::uint32_t> cohort_calculation(ModelDraft& draft, NodeId node, Calculation::Node::Op op, Span span);

/// Does the clause of `node` count ranks from the lowest value (由低到高)? Nullopt where it does not say.
std::optional<bool> ranks_from_lowest(const ModelDraft& draft, NodeId node);

}  // namespace heng
