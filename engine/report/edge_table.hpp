// The scores of a rule at every threshold and just beside it, from its normal form: what an officer would try by hand.
#pragma once
#include <string>
#include <vector>

#include "engine/normal/normal_form.hpp"
#include "engine/report/text_grid.hpp"
#include "engine/report/wording.hpp"

namespace heng {

struct EdgeTable {
    FactId fact = 0;
    bool whole = false;  // the score of the rule; otherwise of one of its parts, before the limits
    Number beside;       // how far below and above
    struct Row {
        Number at;
        std::string below, exactly, above;  // scores, or 无条款, 待评定 [2, 3]
    };
    std::vector<Row> rows;
    bool more = false;  // there are thresholds beyond the last row
};

/// One table for each fact that the score depends on by itself; none where the rule has no normal form.
std::vector<EdgeTable> edge_tables(const Rule& rule, std::size_t most_rows, Language language);

/// 预算执行率 | 略低 | 恰好 | 略高
Grid edge_grid(const EdgeTable& table, const Rule& rule, Language language);

}  // namespace heng
