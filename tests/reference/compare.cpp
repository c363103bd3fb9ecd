// Engine against reference: heng_compare [cells] [seed]. Random programs of the canonical core, 400 records each, every
// result text compared; one difference a program is printed, of the first twenty. HENG_SEED is the seed where none is
// given. Exit status 1 on any difference, on fewer cells compared than asked for, and where less than a quarter of them
// lie within one unit of an edge.
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "engine/attempt/attempt.hpp"
#include "tests/random/pick.hpp"
#include "tests/random/program.hpp"
#include "tests/reference/reference.hpp"

namespace heng {
namespace {

constexpr long records_each = 400;

struct Tallied {
    long drawn = 0, cells = 0, near_edge = 0, programs = 0, refused = 0, different = 0, shown = 0;
    bool program_shown = false;
};

// Now and then a cell is left empty or out, so that 待补 and judged ranges are compared too.
GivenFacts facts_of(const random::Program& program, const random::Record& record, random::Random& source) {
    const std::size_t count = program.asked.size();
    const std::size_t left_out =
        random::chance(source, 16)
            ? static_cast<std::size_t>(random::between(source, 0, static_cast<std::int64_t>(count) - 1))
            : count;
    const bool whole_cell = random::chance(source, 2);
    GivenFacts facts;
    for (std::size_t i = 0; i < count; ++i) {
        const random::Asked& asked = program.asked[i];
        if (i == left_out && whole_cell) continue;
        const bool items = asked.kind == random::Asked::Kind::items;
        facts.emplace_back(items ? "items_met" : asked.key, i == left_out ? "" : cell(asked, record.values[i]));
    }
    return facts;
}

void report(Tallied& tallied, const random::Program& program, const GivenFacts& facts, const std::string& engine,
            const std::string& reference) {
    ++tallied.different;
    if (std::exchange(tallied.program_shown, true) || ++tallied.shown > 20) return;
    std::printf("%s（%s分）：%s\n ", program.indicator.c_str(), program.points.c_str(), program.clause.c_str());
    for (const auto& [key, cell] : facts) std::printf(" %s=%s", key.c_str(), cell.c_str());
    std::printf("\n  engine %s, reference %s\n", engine.c_str(), reference.c_str());
}

void compare_program(Tallied& tallied, random::Random& source) {
    const random::Program program = random::random_program(source);
    AttemptRequest request;
    request.indicator = program.indicator;
    request.points = program.points;
    request.clause = program.clause;
    long near_edge = 0;
    for (long i = 0; i < records_each; ++i) {
        const random::Record record = random::random_record(program, source);
        request.records.push_back(facts_of(program, record, source));
        near_edge += record.near_edge ? 1 : 0;
    }
    tallied.drawn += records_each;
    ++tallied.programs;
    tallied.program_shown = false;
    const Attempt engine = attempt(request);
    const reference::Rule rule = reference::read_clause(program.indicator, program.points, program.clause);
    for (const std::string& sentence : rule.unread) report(tallied, program, {}, "", "not read: " + sentence);
    if (engine.status == Attempt::Status::rejected) {
        ++tallied.refused;
        return report(tallied, program, {}, "rejected", "read");
    }
    tallied.cells += records_each;
    tallied.near_edge += near_edge;
    for (std::size_t i = 0; i < request.records.size(); ++i) {
        const GivenFacts& facts = request.records[i];
        const std::string expected = reference::score(rule, reference::Facts(facts.begin(), facts.end()));
        if (engine.scores[i].text != expected) report(tallied, program, facts, engine.scores[i].text, expected);
    }
}

}  // namespace
}  // namespace heng

int main(int argc, char** argv) {
    const long cells = argc > 1 ? std::atol(argv[1]) : 100000;
    const char* const said = argc > 2 ? argv[2] : std::getenv("HENG_SEED");
    const unsigned long seed = said != nullptr ? std::strtoul(said, nullptr, 10) : 1;
    heng::random::Random source(seed);
    heng::Tallied tallied;
    while (tallied.drawn < cells) heng::compare_program(tallied, source);
    const long share = tallied.cells == 0 ? 0 : 100 * tallied.near_edge / tallied.cells;
    std::printf(
        "seed %lu: %ld cells compared, %ld%% within one unit of an edge, %ld programs, %ld refused, "
        "%ld differences\n",
        seed, tallied.cells, share, tallied.programs, tallied.refused, tallied.different);
    return tallied.different == 0 && share >= 25 && tallied.cells >= cells && cells > 0 ? 0 : 1;
}
