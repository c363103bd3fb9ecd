// Values of a record as they were typed, or in the unit of their input, for workings. Entries: typed_text(),
// plain_text().
#pragma once
#include <string>

#include "engine/score/record_run.hpp"

namespace heng {

/// 950万元 for an input whose cell says 950 in a column of 万元.
std::string typed_text(const RecordRun& run, InputId input, const Value& value);
/// 95% for 19/20 in %; 待补, 不适用, 是.
std::string plain_text(const Value& value, const Unit& unit);

}  // namespace heng
