// Reads one piece of a file into blocks. Entry: ChunkReader::run(). Rows of bare numbers are read where they stand; any
// other row as every reader of the project reads it. Rows that cannot be read are refused, each with its reason.
#pragma once
#include <deque>
#include <functional>
#include <unordered_map>

#include "engine/batch/chunks.hpp"
#include "engine/batch/data_columns.hpp"
#include "engine/batch/decimal_text.hpp"
#include "engine/batch/score_lines.hpp"
#include "engine/batch/stage.hpp"
#include "engine/data/csv_records.hpp"
#include "engine/data/row_binder.hpp"

namespace heng::batch {

/// Rows that were refused, and why.
struct Refused {
    std::uint64_t rows = 0;
    DataProblems reasons;
};

class ChunkReader {
  public:
    using Sink = std::function<void(const Block&, const std::vector<RowName>&)>;
    ChunkReader(const Pack& pack, const DataColumns& data, Sink sink);
    /// `first_row` is the number of the first record, as a spreadsheet counts.
    /// Returns the number of the record behind the last one.
    std::uint32_t run(const Chunk& chunk, std::uint32_t first_row, Refused& out);

  private:
    void begin(const Chunk& chunk, std::uint32_t first_row, Refused& out);
    bool read_plain_row();
    bool read_cell(std::size_t column, const char* from, const char* to);
    bool read_figure(std::size_t column, const char* from, const char* to);
    bool read_other_figure(std::size_t column, std::string_view cell);
    bool read_typed(const DataColumn& column, std::string_view cell);
    void note_scales();
    bool read_word(std::size_t column, std::string_view cell);
    void read_name(std::string_view cell);
    void read_any_row();
    void take_record(CsvRecord record);
    void bind_row(std::vector<Cell> cells);
    void refuse(DataProblem problem);
    void next_row();
    void finish_block();

    const Pack& pack_;
    const DataColumns& data_;
    Sink sink_;
    DataProblems problems_;
    RowBinder binder_;
    /// What most cells need of their column.
    struct Figures {
        std::int64_t* at = nullptr;  // in the stage; nullptr where the cells are no figures
        Shape shape = Shape(0);
    };
    Stage stage_;
    std::vector<Figures> figures_;  // by column of the file
    Arena arena_;
    std::vector<std::unordered_map<std::string, Value>> words_;  // by column: cells that were read before
    std::vector<std::uint32_t> ends_;                            // of cells; grows and keeps its size
    std::deque<std::string> kept_names_;                         // that do not stand in the text as they are
    std::vector<RowName> names_;                                 // of the block

    // The piece at hand
    const Chunk* chunk_ = nullptr;
    Refused* refused_ = nullptr;
    std::string_view text_;
    std::size_t at_ = 0, end_ = 0;  // in the text, in `ends_`
    std::uint32_t row_ = 0;         // of the file
    std::uint32_t height_ = 0;      // rows in the block
    RowName name_;
};

}  // namespace heng::batch
