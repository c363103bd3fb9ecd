// A file scored as a stream: the same scores as record by record, whatever the bytes look like; refused rows are
// counted and named, and the number of threads changes nothing.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

#include "engine/batch/batch_run.hpp"
#include "engine/heng.hpp"
#include "tests/unit/batch/batch_runs.hpp"

namespace heng::test {
namespace {

using batch::RunEnding;

const char* const small_pack = R"(规则包：小
版本：1

一级指标：执行率（5分）
评分：100%计满分，每低于5%扣1分，扣完为止。
公式：执行率=执行数/预算数×100%

一级指标：制度（5分）
评分：制度健全的得5分，基本健全的得3分，不健全的不得分。

等级：总得分在8分以上的为“优”；低于8分的为“差”。
)";

struct Ran {
    RunEnding ending = RunEnding::done;
    std::string text;
    std::vector<std::string> reasons, repeated;  // row and code
    batch::Tally tally;
};

/// Reads `piece` bytes at a time.
Ran ran(const Pack& pack, std::string_view bytes, std::size_t piece = 1U << 16U, unsigned threads = 1,
        batch::Format format = batch::Format::csv) {
    Ran out;
    std::size_t at = 0;
    batch::RunIo io;
    io.read = [&](char* to, std::size_t size) -> std::optional<std::size_t> {
        const std::size_t count = std::min({size, piece, bytes.size() - at});
        std::memcpy(to, bytes.data() + at, count);
        at += count;
        return count;
    };
    io.write = [&](std::string_view text) { return out.text += text, true; };
    io.refuse = [&](const DataProblems& problems) {
        for (const DataProblem& problem : problems)
            out.reasons.push_back(std::to_string(problem.row) + " " + problem.code);
        return true;
    };
    io.progress = [](const batch::Progress&) {};
    io.rewind = [&] { return at = 0, true; };
    batch::BatchRun run(pack, io, {"数据.csv", format, Language::zh, threads});
    out.ending = run.run();
    out.tally = run.tally();
    for (const DataProblem& problem : run.name_problems())
        out.repeated.push_back(std::to_string(problem.row) + " " + problem.code + " " + problem.args.at(0) + " " +
                               problem.args.at(1));
    return out;
}

const Pack& small() {
    static const Compiled compiled = compile("pack.heng", small_pack);
    return compiled.pack;
}

constexpr std::string_view header = "单位,执行数（万元）,预算数（万元）,制度\n";

std::string scored(std::string_view rows) {
    const Ran run = ran(small(), std::string(header) + std::string(rows));
    return run.text.substr(run.text.find('\n') + 1);
}

TEST(Stream, WritesOneRowAUnit) {
    const Ran run = ran(small(), std::string(header) + "甲,95,100,健全\n乙,89.99,100.00,基本健全\r\n");
    EXPECT_EQ(run.ending, RunEnding::done);
    EXPECT_EQ(run.text, "评价对象,执行率,制度,总分,等级,状态\r\n甲,4,5,9,优,\r\n乙,3,3,6,差,\r\n");
    EXPECT_EQ(run.tally.units, 2u);
}

TEST(Stream, ReadsWhatPeopleType) {
    EXPECT_EQ(scored("甲,\"1,900\",2000,健全\n"), "甲,4,5,9,优,\r\n");
    EXPECT_EQ(scored("甲,0.19亿元,2000万元,健全\n"), "甲,4,5,9,优,\r\n");
    EXPECT_EQ(scored("\"甲,乙\",19000000元,2000,健全\n"), "\"甲,乙\",4,5,9,优,\r\n");
    EXPECT_EQ(scored("甲 ,95,100,健全"), "甲,4,5,9,优,\r\n");
    EXPECT_EQ(scored("甲,0000095,100,健全\n"), "甲,4,5,9,优,\r\n");
    EXPECT_EQ(scored("甲,95,100,健全,,\n\n,,,\n"), "甲,4,5,9,优,\r\n");
}

TEST(Stream, NeverTakesABlankForANumber) {
    EXPECT_EQ(scored("甲,,100,健全\n"), "甲,待补,5,,,未完整\r\n");
    EXPECT_EQ(scored("甲,95,0,健全\n"), "甲,无适用条款,5,,,未完整\r\n");
    EXPECT_EQ(scored("甲,95,100,待补\n"), "甲,4,待补,,,未完整\r\n");
    EXPECT_EQ(scored("甲,不适用,100,健全\n"), "甲,不适用,10,10,优,\r\n");
}

TEST(Stream, RefusesRowsWithTheirReasons) {
    const Ran run = ran(small(), std::string(header) +
                                     "甲,95,100,健全\n乙,95,100\n丙,九十多,100,健全\n丁,95,100,\"健全\"x\n"
                                     "戊,95公里,100,健全\n己,95,100,健全,5\n庚,95,100,健全\n");
    EXPECT_EQ(run.ending, RunEnding::done);
    EXPECT_EQ(run.text.substr(run.text.find('\n') + 1), "甲,4,5,9,优,\r\n庚,4,5,9,优,\r\n");
    EXPECT_EQ(run.tally.refused, 5u);
    ASSERT_EQ(run.reasons.size(), 5u);
    EXPECT_EQ(run.reasons[0], "3 csv-width");
    EXPECT_EQ(run.reasons[1].substr(0, 2), "4 ");
    EXPECT_EQ(run.reasons[2], "5 csv-text-after-quote");
    EXPECT_EQ(run.reasons[3], "6 unit-mismatch");
    EXPECT_EQ(run.reasons[4], "7 csv-width");
}

TEST(Stream, NamesUnitsThatComeTwice) {
    const std::string rows =
        "甲,95,100,健全\n乙,95,100,健全\n\"甲\",90,100,健全\n丙,九十多,100,健全\n丙,95,100,健全\n甲,1,2,健全\n";
    for (const unsigned threads : {1U, 3U}) {
        const Ran run = ran(small(), std::string(header) + rows, 40, threads);
        EXPECT_EQ(run.tally.units, 5u);
        EXPECT_EQ(run.repeated, (std::vector<std::string>{"4 duplicate-unit 甲 2", "7 duplicate-unit 甲 2"}));
    }
}

TEST(Stream, ComparesNamesInBoundedMemory) {
    batch::UnitNames names;
    for (std::uint32_t row = 1; row <= batch::UnitNames::most; ++row)
        ASSERT_FALSE(names.seen_in(row * 0x9E3779B97F4A7C15U, row));
    EXPECT_EQ(names.seen_in(7 * 0x9E3779B97F4A7C15U, 1), 7u);
    EXPECT_FALSE(names.overflowed());
    EXPECT_FALSE(names.seen_in(99, 1));
    EXPECT_TRUE(names.overflowed());
}

TEST(Stream, RefusesDamagedRowsOnly) {
    using namespace std::string_literals;
    const Ran run = ran(small(), std::string(header) + "甲,95,100,健全\n乙\xFF,95,100,健全\n丙,9\0005,100,健全\n"s);
    EXPECT_EQ(run.tally.units, 1u);
    EXPECT_EQ(run.tally.refused, 2u);
}

TEST(Stream, HugeCellsAreRefusedAndCounted) {
    const std::string digits(1000000, '9');
    const Ran run = ran(small(), std::string(header) + "甲," + digits + ",100,健全\n乙,95,100,健全\n");
    EXPECT_EQ(run.ending, RunEnding::done);
    EXPECT_EQ(run.tally.units, 1u);
    ASSERT_EQ(run.reasons.size(), 1u);
    EXPECT_EQ(run.reasons[0], "2 number-too-large");
}

TEST(Stream, SaysWhyNothingCouldBeScored) {
    EXPECT_EQ(ran(small(), "").ending, RunEnding::empty);
    EXPECT_EQ(ran(small(), header).ending, RunEnding::no_rows);
    EXPECT_EQ(ran(small(), "单位,执行数（公里）\n").ending, RunEnding::bad_header);
    EXPECT_EQ(ran(small(), std::string(header) + "甲,\"" + std::string(20U << 20U, 'x')).ending,
              RunEnding::record_too_long);
}

/// Rows of figures, blanks and words, some of them in quotation marks, some broken.
std::string mixed_rows(std::size_t count) {
    std::string text(header);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string number = std::to_string(i % 7 == 0 ? 0 : i % 131);
        text += "单位" + std::to_string(i) + (i % 5 == 0 ? ",\"" + number + "\"" : "," + number + ".5");
        text += i % 11 == 0 ? ",,健全\n" : i % 13 == 0 ? ",100万元,不健全\r\n" : ",100,基本健全\n";
        if (i % 17 == 0) text += "坏了,1\n";
    }
    return text;
}

TEST(Stream, PiecesAndThreadsChangeNothing) {
    const std::string text = mixed_rows(3000);
    const Ran whole = ran(small(), text);
    EXPECT_EQ(whole.tally.units, 3000u);
    for (const unsigned threads : {1U, 2U, 3U})
        for (const std::size_t piece : {std::size_t{13}, std::size_t{4096}}) {
            const Ran again = ran(small(), text, piece, threads);
            EXPECT_EQ(again.text, whole.text);
            EXPECT_EQ(again.reasons, whole.reasons);
        }
}

TEST(Stream, ScoresAsTheScalarScorerDoes) {
    const std::string text = mixed_rows(2500);
    DataProblems problems;
    const DataTable table = read_csv("数据.csv", text, problems);
    const auto expected = scalar_scores(small(), heng::bind(small(), table, problems));
    const Ran run = ran(small(), text);
    std::vector<std::string> lines;
    for (std::size_t at = run.text.find('\n') + 1; at < run.text.size();) {
        const std::size_t end = run.text.find("\r\n", at);
        lines.push_back(run.text.substr(at, end - at));
        at = end + 2;
    }
    ASSERT_EQ(lines.size(), expected.size());
    for (std::size_t i = 0; i < lines.size(); ++i) EXPECT_EQ(as_scalar_line(lines[i]), expected[i]) << lines[i];
}

const char* const cohort_pack = R"(规则包：平均
版本：1

一级指标：执行率（5分）
评分：≥100%得5分，50%（含）-100%得3分，低于50%不得分。
公式：执行率=执行数/平均值（执行数）×100%
)";

TEST(Stream, AveragesTakeTwoPasses) {
    const Compiled compiled = compile("pack.heng", cohort_pack);
    ASSERT_TRUE(compiled.ok());
    const Ran run = ran(compiled.pack, "单位,执行数（万元）\n甲,10\n乙,30\n丙,坏\n丁,5\n");
    EXPECT_EQ(run.ending, RunEnding::done);
    EXPECT_EQ(run.text.substr(run.text.find('\n') + 1), "甲,3,3,,\r\n乙,5,5,,\r\n丁,0,0,,\r\n");
    EXPECT_EQ(run.reasons.size(), 1u);
}

TEST(Stream, JsonLinesSayWhatIsMissing) {
    const Ran run = ran(small(), std::string(header) + "甲,,100,健全\n", 100, 1, batch::Format::jsonl);
    EXPECT_EQ(run.text,
              "{\"schema\":\"heng-batch/1\",\"row\":2,\"unit\":\"甲\",\"scores\":{\"执行率\":null,\"制度\":\"5\"},"
              "\"states\":{\"执行率\":\"missing\"},\"total\":null,\"grade\":\"\"}\n");
}

}  // namespace
}  // namespace heng::test
