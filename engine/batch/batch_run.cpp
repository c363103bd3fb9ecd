#include "engine/batch/batch_run.hpp"

#include <algorithm>

#include "engine/batch/general.hpp"
#include "engine/batch/workers.hpp"
#include "engine/data/problem.hpp"

namespace heng::batch {
namespace {

constexpr std::size_t chunk_size = std::size_t{512} << 10U;

bool any_error(const DataProblems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const DataProblem& problem) { return problem.severity == Severity::error; });
}

/// Takes the records before and with the header off a piece; how many they were.
std::uint32_t take_header(Chunk& chunk, std::string& header) {
    CsvRecords records(chunk.text());
    std::uint32_t taken = 0;
    while (auto record = records.next()) {
        ++taken;
        const bool empty =
            !record->fault && std::all_of(record->cells.begin(), record->cells.end(),
                                          [](const auto& cell) { return cell.find_first_not_of(" \t") == cell.npos; });
        if (!empty) break;
    }
    header.assign(chunk.text().substr(0, records.position()));
    chunk.bytes.erase(Chunk::margin, records.position());
    return taken;
}

}  // namespace

std::uint32_t count_records(std::string_view text) {
    const bool plain = text.find('"') == text.npos && text.find('\r') == text.npos;
    if (plain) {
        const std::size_t ends = kernels().lines(text.data(), text.size());
        return static_cast<std::uint32_t>(ends) + (!text.empty() && text.back() != '\n');
    }
    CsvRecords records(text);
    std::uint32_t count = 0;
    while (records.next()) ++count;
    return count;
}

BatchRun::BatchRun(const Pack& pack, RunIo io, RunChoices choices)
    : pack_(pack), io_(std::move(io)), choices_(std::move(choices)), plan_(heng::plan(pack)), cohorts_(plan_) {}

BatchRun::~BatchRun() = default;

int BatchRun::places() const {
    return ready_ ? ready_->places : 2;
}

RunEnding BatchRun::ending_of(Chunks::Ending ending) const {
    switch (ending) {
        case Chunks::Ending::more:
        case Chunks::Ending::end:
            return RunEnding::done;
        case Chunks::Ending::unreadable:
            return RunEnding::unreadable;
        case Chunks::Ending::too_long:
            return RunEnding::record_too_long;
    }
    return RunEnding::unreadable;
}

/// Reads the header and makes everything ready for rows.
RunEnding BatchRun::open() {
    chunks_ = std::make_unique<Chunks>(io_.read, chunk_size);
    const Chunks::Ending ending = chunks_->next(first_);
    if (ending == Chunks::Ending::end) return RunEnding::empty;
    if (ending != Chunks::Ending::more) return ending_of(ending);
    std::string header;
    first_row_ = 1 + take_header(first_, header);
    header_problems_.clear();
    DataTable table = read_csv(choices_.file, header, header_problems_);
    if (table.header.empty()) return RunEnding::bad_header;
    data_ = data_columns(pack_, std::move(table), header_problems_);
    return any_error(header_problems_) ? RunEnding::bad_header : RunEnding::done;
}

RunEnding BatchRun::run() {
    const RunEnding opened = open();
    if (opened != RunEnding::done) return opened;
    if (!plan_.cohorts.empty())
        if (const RunEnding gathered = gather_cohorts(); gathered != RunEnding::done) return gathered;
    ready_ = std::make_unique<BatchPlan>(batch_plan(plan_, cohorts_, data_.unit_factor));
    lines_ = std::make_unique<ScoreLines>(*ready_, choices_.format, choices_.language, data_.named);
    if (!io_.write(lines_->header())) return RunEnding::unwritable;
    const RunEnding ending = choices_.threads > 1 ? score_on_threads() : score_here();
    const bool nothing = tally_.units == 0 && tally_.refused == 0;
    return ending == RunEnding::done && nothing ? RunEnding::no_rows : ending;
}

bool BatchRun::deliver(ChunkScores& scores, const Chunk& chunk) {
    tally_.add(scores.tally);
    compare_names(scores.names);
    if (!io_.write(scores.lines) || (!scores.refused.reasons.empty() && !io_.refuse(scores.refused.reasons)))
        return false;
    io_.progress({chunk.begins_at + chunk.bytes.size(), tally_.units});
    scores.lines.clear();
    scores.refused = {};
    scores.names.clear();
    scores.tally = {};
    return true;
}

void BatchRun::compare_names(const NameList& names) {
    const auto warn = [this](const char* code, std::uint32_t row, std::vector<std::string> args) {
        DataProblem problem{.code = code, .file = choices_.file, .row = row, .args = std::move(args)};
        report(name_problems_, std::move(problem));
        name_problems_.back().severity = Severity::warning;  // too-many-problems as well: all of them were scored
    };
    for (std::size_t i = 0; i < names.entries.size(); ++i) {
        const auto& [mark, row, end] = names.entries[i];
        if (names.name(i).empty())
            warn("unit-unnamed", row, {});
        else if (const auto first = names_.seen_in(mark, row))
            warn("duplicate-unit", row, {quotable(names.name(i)), std::to_string(*first)});
    }
}

// Each cohort function may rest on the ones before it: one pass over the file for each.
RunEnding BatchRun::gather_cohorts() {
    for (const CohortPlan& at : plan_.cohorts) {
        Cohort cohort;
        ChunkReader reader(pack_, data_, [&](const Block& block, const std::vector<RowName>&) {
            for (std::uint32_t row = 0; row < block.rows; ++row)
                add_record(plan_, at, cohorts_, record_of(data_.unit_factor, block, row), cohort);
        });
        Refused refused;
        Chunks::Ending ending = Chunks::Ending::more;
        for (; ending == Chunks::Ending::more; ending = chunks_->next(first_)) {
            first_row_ = reader.run(first_, first_row_, refused);
            refused = {};
        }
        if (ending != Chunks::Ending::end) return ending_of(ending);
        finish(cohort);
        cohorts_.add(std::move(cohort));
        if (!io_.rewind()) return RunEnding::no_second_pass;
        if (const RunEnding opened = open(); opened != RunEnding::done) return opened;
    }
    return RunEnding::done;
}

RunEnding BatchRun::score_here() {
    ChunkScorer scorer(*ready_, data_, *lines_);
    ChunkScores scores;
    Chunk& chunk = first_;
    Chunks::Ending ending = Chunks::Ending::more;
    for (; ending == Chunks::Ending::more; ending = chunks_->next(chunk)) {
        first_row_ = scorer.run(chunk, first_row_, scores);
        if (!deliver(scores, chunk)) return RunEnding::unwritable;
    }
    return ending_of(ending);
}

RunEnding BatchRun::score_on_threads() {
    Workers workers(choices_.threads, [this] {
        auto scorer = std::make_shared<ChunkScorer>(*ready_, data_, *lines_);
        return [scorer](const Chunk& chunk, std::uint32_t row, ChunkScores& out) { scorer->run(chunk, row, out); };
    });
    Chunk* chunk = &workers.vacant();
    *chunk = std::move(first_);
    Chunks::Ending ending = Chunks::Ending::more;
    bool written = true;
    const auto finish = [&](ChunkScores& scores, const Chunk& done) { written = written && deliver(scores, done); };
    while (ending == Chunks::Ending::more && written) {
        const std::uint32_t row = first_row_;
        first_row_ += count_records(chunk->text());
        workers.start(row);
        if (workers.full()) workers.finish_oldest(finish);
        chunk = &workers.vacant();
        ending = chunks_->next(*chunk);
    }
    while (workers.busy()) workers.finish_oldest(finish);
    return written ? ending_of(ending) : RunEnding::unwritable;
}

}  // namespace heng::batch
