// A printed figure with what an audit makes of it: every figure that was looked at is one of these, whether something
// is to be said of it or not. Entry: verdict_of(). Auditor (problem.hpp) fills the list.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/audit/problem.hpp"

namespace heng {

/// 核对无误 · 换一种口径才可能 · 无法核对 · 矛盾; a later one goes before an earlier one.
enum class FigureVerdict { confirmed, other_reading, underivable, contradicted };

struct Figure {
    std::string file;
    Place at;
    std::string printed;
    FigureVerdict verdict = FigureVerdict::confirmed;
    std::string code;     // the finding that the verdict rests on, or a remark; empty where nothing is to be said
    std::string follows;  // what the document's own figures give, or what is missing
    std::vector<std::pair<std::string, std::string>> readings;  // other_reading: point and choice, each by itself

    std::vector<std::string> args() const { return {at.unit, at.place, at.column, printed, follows}; }
    /// printed - follows in the unit in which they are printed; empty where they are no numbers, or equal.
    std::string difference() const;
};

/// What a finding makes of its figure; nullopt where it speaks of no figure (an empty row, a missing sign).
std::optional<FigureVerdict> verdict_of(std::string_view code);

}  // namespace heng
