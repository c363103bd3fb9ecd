#include "engine/data/record_source.hpp"

#include "engine/data/problem.hpp"
#include "engine/data/row_binder.hpp"

namespace heng {

void BoundRecords::check(DataProblems& out) const {
    if (rows_.size() == 0 && out.empty()) report(out, {.code = "no-rows", .file = rows_.sample().file});
    RowBinder binder(pack_, rows_.sample(), out);
    rows_.each_while([&](const RowSource::Row& row, RowSource::Place) {
        binder.bind(row);
        return true;
    });
}

void BoundRecords::each_while(const Take& take) const {
    DataProblems said_before;
    RowBinder binder(pack_, rows_.sample(), said_before, false);
    rows_.each_while([&](const RowSource::Row& row, RowSource::Place) { return take(binder.bind(row)); });
}

}  // namespace heng
