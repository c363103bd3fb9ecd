// A data file scored from end to end in bounded memory: pieces read in order, scored on several threads, written in
// order. Entry: BatchRun. Knows no paths and no terminal: reading, writing and progress are the caller's.
#pragma once
#include <functional>
#include <memory>

#include "engine/batch/chunk_scorer.hpp"

namespace heng::batch {

/// How far a run has come.
struct Progress {
    std::uint64_t bytes = 0, units = 0;
};

/// What a run reads from and writes to. `write` and `refuse` return false where that fails; then the run ends.
struct RunIo {
    Chunks::Read read;
    std::function<bool(std::string_view)> write;
    std::function<bool(const DataProblems&)> refuse;  // the reasons of refused rows, in order
    std::function<void(const Progress&)> progress;
    std::function<bool()> rewind;  // back to the beginning, for a second pass; false where there is no way back
};

struct RunChoices {
    std::string file;  // as messages call it
    Format format = Format::csv;
    Language language = Language::zh;
    unsigned threads = 1;
};

enum class RunEnding { done, bad_header, empty, no_rows, unreadable, unwritable, record_too_long, no_second_pass };

class BatchRun {
  public:
    BatchRun(const Pack& pack, RunIo io, RunChoices choices);
    ~BatchRun();
    /// Scores the whole file. Anything but `done` means that what was written is worth nothing.
    RunEnding run();
    const DataProblems& header_problems() const { return header_problems_; }
    /// Units that were scored although they have no name, or one that had stood before.
    const DataProblems& name_problems() const { return name_problems_; }
    /// Not every name could be compared with all before it.
    bool has_unchecked_names() const { return names_.overflowed(); }
    const Tally& tally() const { return tally_; }
    const Plan& plan() const { return plan_; }
    int places() const;

  private:
    RunEnding open();
    RunEnding gather_cohorts();
    RunEnding score_here();
    RunEnding score_on_threads();
    bool deliver(ChunkScores& scores, const Chunk& chunk);
    void compare_names(const NameList& names);
    RunEnding ending_of(Chunks::Ending ending) const;

    const Pack& pack_;
    RunIo io_;
    RunChoices choices_;
    Plan plan_;
    Cohorts cohorts_;
    std::unique_ptr<Chunks> chunks_;
    DataColumns data_;
    DataProblems header_problems_;
    std::unique_ptr<BatchPlan> ready_;
    std::unique_ptr<ScoreLines> lines_;
    Chunk first_;  // what stands behind the header in the first piece
    std::uint32_t first_row_ = 1;
    Tally tally_;
    UnitNames names_;
    DataProblems name_problems_;
};

/// How many records a text of whole records holds; 63 bytes behind it must be readable.
std::uint32_t count_records(std::string_view text);

}  // namespace heng::batch
