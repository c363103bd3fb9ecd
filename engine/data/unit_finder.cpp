#include "engine/data/unit_finder.hpp"

#include "engine/data/problem.hpp"
#include "engine/data/row_binder.hpp"

namespace heng {

UnitFinder::UnitFinder(const Pack& pack) : pack_(pack) {}
UnitFinder::~UnitFinder() = default;

void UnitFinder::add(const RowSource& rows, DataProblems& out) {
    if (rows.size() == 0 && out.empty()) report(out, {.code = "no-rows", .file = rows.sample().file});
    RowBinder binder(pack_, rows.sample(), out);
    rows.each_while([&](const RowSource::Row& row, RowSource::Place place) {
        by_name_.emplace(binder.bind(row).unit, At{files_.size(), place});
        return true;
    });
    files_.push_back(&rows);
    binders_.push_back(std::make_unique<RowBinder>(pack_, rows.sample(), said_before_, false));
}

void UnitFinder::each_row(std::size_t file, const Look& look) const {
    DataProblems said_before;
    RowBinder binder(pack_, files_[file]->sample(), said_before, false);
    files_[file]->each_while([&](const RowSource::Row& row, RowSource::Place) {
        look(row, binder.bind(row));
        return true;
    });
}

std::optional<Record> UnitFinder::named(const std::string& unit) const {
    const auto found = by_name_.find(unit);
    if (found == by_name_.end()) return std::nullopt;
    const At& at = found->second;
    return binders_[at.file]->bind(files_[at.file]->read(at.place));
}

std::size_t UnitFinder::size() const {
    std::size_t sum = 0;
    for (const RowSource* file : files_) sum += file->size();
    return sum;
}

void UnitFinder::each_while(const Take& take) const {
    bool more = true;
    for (const RowSource* file : files_)
        if (more) BoundRecords(pack_, *file).each_while([&](const Record& record) { return more = take(record); });
}

}  // namespace heng
