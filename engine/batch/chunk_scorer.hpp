// Scores one piece of a file: its blocks through the evaluator, their scores to lines. Entry: ChunkScorer::run(). One
// for each thread.
#pragma once
#include "engine/batch/chunk_reader.hpp"
#include "engine/batch/evaluator.hpp"
#include "engine/batch/tally.hpp"
#include "engine/batch/unit_names.hpp"

namespace heng::batch {

/// What came of one piece.
struct ChunkScores {
    std::string lines;
    Refused refused;
    Tally tally;
    NameList names;
};

class ChunkScorer {
  public:
    ChunkScorer(const BatchPlan& plan, const DataColumns& data, const ScoreLines& lines);
    /// Returns the number of the record behind the last one.
    std::uint32_t run(const Chunk& chunk, std::uint32_t first_row, ChunkScores& out);

  private:
    void score(const Block& block, const std::vector<RowName>& names);

    const ScoreLines& lines_;
    bool named_;
    std::int64_t full_units_;
    Evaluator evaluator_;
    Scores scores_;
    ChunkReader reader_;
    ChunkScores* out_ = nullptr;
};

}  // namespace heng::batch
