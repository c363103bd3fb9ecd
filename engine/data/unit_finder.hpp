// The records of several data files as one run, and each of them by the name of its unit: names are kept, records are
// read again. Entry: UnitFinder.
#pragma once
#include <memory>
#include <unordered_map>

#include "engine/data/record_source.hpp"

namespace heng {

class RowBinder;

class UnitFinder : public RecordSource {
  public:
    explicit UnitFinder(const Pack& pack);
    ~UnitFinder() override;
    UnitFinder(const UnitFinder&) = delete;
    UnitFinder& operator=(const UnitFinder&) = delete;

    /// Reads one more file, which must outlive the finder: what is wrong with its rows goes to `out`. `look` sees every
    /// row with its record.
    using Look = std::function<void(const RowSource::Row&, const Record&)>;
    void add(const RowSource& rows, DataProblems& out);
    void each_row(std::size_t file, const Look& look) const;

    /// Of two units with one name the first.
    std::optional<Record> named(const std::string& unit) const;
    std::size_t size() const override;
    void each_while(const Take& take) const override;

  private:
    struct At {
        std::size_t file = 0;
        RowSource::Place place;
    };
    const Pack& pack_;
    std::vector<const RowSource*> files_;
    std::vector<std::unique_ptr<RowBinder>> binders_;  // for single rows, by file
    mutable DataProblems said_before_;
    std::unordered_map<std::string, At> by_name_;
};

}  // namespace heng
