// The records of a run, one after another, as often as they are asked for; nobody has to hold them all. Entries:
// HeldRecords, BoundRecords.
#pragma once
#include <functional>

#include "engine/data/bind.hpp"
#include "engine/data/row_source.hpp"

namespace heng {

class RecordSource {
  public:
    /// False ends the reading.
    using Take = std::function<bool(const Record&)>;
    RecordSource() = default;
    RecordSource(const RecordSource&) = default;
    RecordSource& operator=(const RecordSource&) = default;
    virtual ~RecordSource() = default;
    virtual std::size_t size() const = 0;
    virtual void each_while(const Take& take) const = 0;
    template <class Use>
    void each(Use use) const {
        each_while([&](const Record& record) {
            use(record);
            return true;
        });
    }
};

class HeldRecords : public RecordSource {
  public:
    explicit HeldRecords(const std::vector<Record>& records) : records_(records) {}
    std::size_t size() const override { return records_.size(); }
    void each_while(const Take& take) const override {
        for (const Record& record : records_)
            if (!take(record)) return;
    }

  private:
    const std::vector<Record>& records_;
};

/// Rows bound to a pack one at a time. Both must outlive it.
class BoundRecords : public RecordSource {
  public:
    BoundRecords(const Pack& pack, const RowSource& rows) : pack_(pack), rows_(rows) {}
    std::size_t size() const override { return rows_.size(); }
    void each_while(const Take& take) const override;
    /// Binds every row once for what is wrong with it.
    void check(DataProblems& out) const;

  private:
    const Pack& pack_;
    const RowSource& rows_;
};

}  // namespace heng
