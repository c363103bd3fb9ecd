// Packs and records for the tests of batch scoring, and both ways to score them, as comparable text.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/batch/kernels.hpp"
#include "engine/data/bind.hpp"
#include "tests/random/program.hpp"

namespace heng::test {

/// A pack of random clauses of the canonical core; the programs say what their columns may hold.
struct RandomPack {
    std::string text;
    std::vector<random::Program> programs;
};
RandomPack random_pack(std::uint64_t seed, std::size_t indicators);
std::vector<Record> random_records(const RandomPack& random, const Pack& pack, std::uint64_t seed, std::size_t count);

/// Rates, ratios of rates and averages by head, with steps, bands and proportions.
extern const char* const ratios_pack;
/// Figures of which many lie exactly on an edge; of any size, or twenty times `most` hundredths at most.
std::vector<Record> ratio_records(const Pack& pack, std::uint64_t seed, std::size_t count, std::int64_t most = 0);
/// The same with zeros, negative figures, blanks and 不适用 among them.
std::vector<Record> awkward_records(const Pack& pack, std::uint64_t seed, std::size_t count);

struct BatchRun {
    std::optional<batch::Tier> from = {};
    bool only_general = false;
};

/// One line a record: every leaf, the total, the grade.
std::vector<std::string> batch_scores(const Pack& pack, const std::vector<Record>& records, const BatchRun& run);
/// Which way the leaves went: half 1, real 7.
std::string tiers_of(const Pack& pack, const std::vector<Record>& records, const BatchRun& run);
std::vector<std::string> scalar_scores(const Pack& pack, const std::vector<Record>& records);

/// A line of an output file with a name, leaves, total, grade and state, in the form of scalar_scores().
std::string as_scalar_line(const std::string& line);

}  // namespace heng::test
