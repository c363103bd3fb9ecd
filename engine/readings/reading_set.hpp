// Records scored under many readings of one pack: what a reading does not touch is worked out once. Entries:
// ReadingSet, RecordReadings. Knows no forms.
#pragma once
#include <map>
#include <memory>

#include "engine/readings/open_points.hpp"
#include "engine/score/record_run.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

/// What one record comes to under one reading.
struct ReadScores {
    std::vector<std::optional<Number>> leaves;  // parallel to Pack::leaves
    std::optional<Number> total;
    std::string grade;
    bool operator==(const ReadScores&) const = default;
};

class ReadingSet {
  public:
    /// `records` are all of the run; they must outlive the set.
    explicit ReadingSet(const RecordSource& records) : records_(records) {}
    /// The number of the new reading. All packs are one pack, read in different ways.
    std::size_t add(Pack pack);
    std::size_t size() const { return all_.size(); }
    const Pack& pack(std::size_t reading) const { return all_[reading]->pack; }

  private:
    friend class RecordReadings;
    struct One {
        Pack pack;
        Plan plan;
        Cohorts cohorts;
        std::vector<std::uint32_t> kinds;   // by leaf: which of the rules that its readings make of it
        std::vector<std::uint32_t> frames;  // by leaf: what is done to its score afterwards
        std::uint32_t whole = 0;            // what is done to the total
        bool like_first = true;             // the formulas of the first reading
    };
    using Names = std::map<std::string, std::uint32_t>;

    void name_parts(One& one);

    const RecordSource& records_;
    std::vector<std::unique_ptr<One>> all_;
    std::string formulas_;      // of the first
    std::vector<Names> kinds_;  // by leaf
    Names frames_, wholes_;
};

/// One record under every reading of a set, each worked out when it is asked for.
class RecordReadings {
  public:
    RecordReadings(const ReadingSet& set, const Record& record);
    const ReadScores& under(std::size_t reading);

  private:
    struct Done {
        Outcome outcome;
        std::uint32_t result = 0;  // alike for outcomes that come to the same
    };
    const Done& leaf(std::size_t reading, std::uint32_t index);
    std::vector<std::uint32_t> signature(std::size_t reading);
    ReadScores score_under(std::size_t reading);
    RecordRun& run(std::size_t reading);

    const ReadingSet& set_;
    const Record& record_;
    std::vector<std::unique_ptr<RecordRun>> runs_;              // by reading, where one was needed
    std::vector<std::vector<std::unique_ptr<Done>>> leaves_;    // by leaf and kind
    std::map<std::vector<std::uint32_t>, ReadScores> results_;  // by signature
};

}  // namespace heng
