#include "tests/unit/batch/batch_runs.hpp"

#include <algorithm>
#include <limits>

#include "engine/batch/evaluator.hpp"
#include "engine/batch/stage.hpp"
#include "engine/data/bind.hpp"
#include "engine/score/cohorts.hpp"
#include "engine/score/scorer.hpp"
#include "tests/random/pick.hpp"

namespace heng::test {
namespace {

using batch::Block;
using batch::Scores;
using batch::State;
using random::between;
using random::chance;
using random::Random;

const char* const words[] = {"",         " uncovered",    " incomplete", " not-applicable",
                             " no-rule", " out-of-range", " awaiting",   " veto"};

std::string text_of(const Result& result) {
    const Scored* scored = boost::variant2::get_if<Scored>(&result);
    return scored ? " " + scored->points.str() : words[static_cast<unsigned>(batch::state_of(result))];
}

std::string units_text(const Scores& scores, std::uint32_t row, std::uint32_t leaf, std::int32_t units, State state,
                       int places) {
    if (state != State::scored) return words[static_cast<unsigned>(state)];
    if (const Number* odd = scores.odd_score(row, leaf)) return " " + odd->str();
    Number points = units;
    for (int i = 0; i < places; ++i) points = points / 10;
    return " " + points.str();
}

std::string line_of(const batch::BatchPlan& plan, const Scores& scores, std::uint32_t row) {
    std::string line;
    for (std::uint32_t leaf = 0; leaf < plan.leaves.size(); ++leaf) {
        const State state = scores.opened[leaf] ? scores.states_of(leaf)[row] : State::scored;
        line += units_text(scores, row, leaf, scores.units_of(leaf)[row], state, plan.places);
    }
    line += " =" + units_text(scores, row, Scores::total_leaf, scores.total[row], scores.total_state[row], plan.places);
    return line + (scores.grade[row] == batch::no_grade ? "" : " " + plan.plan->grades[scores.grade[row]]);
}

/// Scores all records block by block and shows the scores of each.
template <class Show>
void score_blocks(const Pack& pack, const std::vector<Record>& records, const BatchRun& run, const Show& show) {
    const Plan made = plan(pack);
    const Cohorts cohorts = gather(made, records);
    batch::BatchPlan ready = batch::batch_plan(made, cohorts, std::vector<Number>(pack.inputs.size(), Number(1)));
    ready.from = run.from;
    ready.only_general = run.only_general;
    batch::Stage stage(ready.unit_factor, std::vector<bool>(pack.inputs.size(), true));
    batch::Arena arena(batch::most_bytes(pack.inputs.size()));
    batch::Evaluator evaluator(ready);
    Scores scores(ready.leaves.size());
    for (std::size_t from = 0; from < records.size(); from += batch::block_rows) {
        const auto rows = static_cast<std::uint32_t>(std::min<std::size_t>(batch::block_rows, records.size() - from));
        stage.clear();
        arena.clear();
        for (std::uint32_t row = 0; row < rows; ++row) stage.record(row, records[from + row]);
        const Block block = stage.pack(rows, arena);
        evaluator.score(block, scores, &block);  // what follows may be anything
        show(ready, scores);
    }
}

/// A figure whose ratio to `of` lies on or beside a step of 5%.
std::int64_t beside_step(Random& random, std::int64_t of) {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 2;
    if (chance(random, 4)) return between(random, 0, 2 * std::min(of, most));
    const std::int64_t twentieths = between(random, 0, of > most ? 20 : 30);
    return of / 20 * twentieths + of % 20 * twentieths / 20 + between(random, -1, 1);  // of × twentieths may not fit
}

}  // namespace

RandomPack random_pack(std::uint64_t seed, std::size_t indicators) {
    Random random(seed);
    RandomPack out;
    out.text = "规则包：随机\n版本：1\n\n";
    for (std::size_t i = 0; i < indicators; ++i) {
        out.programs.push_back(random::random_program(random));
        const random::Program& program = out.programs.back();
        out.text += "一级指标：第" + std::to_string(i) + "项" + program.indicator + "（" + program.points +
                    "分）\n评分：" + program.clause + "\n\n";
    }
    return out;
}

const char* const ratios_pack = R"(规则包：比率
版本：1

数据：
进度：百分比

一级指标：执行率（5分）
评分：100%计满分，每低于5%扣1分，扣完为止。
公式：执行率=执行数/预算数×100%

一级指标：变动率（3分）
评分：变动率≤0%，计3分；每超过5%扣1分，扣完为止。
公式：变动率=（执行数-上年数）/上年数×100%

一级指标：支付率（10分）
评分：100%计满分，每低于5%扣0.5分，扣完为止。
公式：支付率=（支付数/预算数）/进度×100%

一级指标：偏离率（4分）
评分：100%计满分，每超过（降低）5%扣1分，扣完为止。
公式：偏离率=执行数/上年数×100%

一级指标：完成率（8分）
评分：按完成率×分值计分，最高不超过8分。
公式：完成率=支付数/执行数×100%

一级指标：满意度（5分）
评分：≥90%得5分，60%-90%之间按线性插值法计分，低于60%不得分。
公式：满意度=支付数/上年数×100%

一级指标：人均（5分）
评分：≥100%得5分，80%（含）-100%得4分，60%（含）-80%得3分，低于60%不得分。
公式：人均=（执行数/人数）/（（预算数+上年数+支付数）/3/人数）×100%

一级指标：违规（2分）
评分：每出现一例违规支出扣0.5分，扣完为止。

等级：总得分在30分以上的为“优”；在20分至30分(不含)之间的为“良”；低于20分的为“差”。
)";

std::vector<Record> ratio_records(const Pack& pack, std::uint64_t seed, std::size_t count, std::int64_t most) {
    Random random(seed);
    std::vector<Record> records;
    for (std::size_t i = 0; i < count; ++i) {
        Record record{"", std::vector<Value>(pack.inputs.size(), Missing{}), {}, static_cast<std::uint32_t>(i + 2), {}};
        const std::int64_t of = 20 * between(random, 1, most > 0 ? most : chance(random, 5) ? 50000000 : 5000);
        for (InputId id = 0; id < pack.inputs.size(); ++id) {
            const Unit& unit = pack.inputs[id].unit;
            if (unit.percent)
                record.values[id] = Number::ratio(between(random, 50, 100), 100);
            else if (pack.inputs[id].name == "人数" || unit.dimension == Dimension::count)
                record.values[id] = Number(between(random, 1, 6));
            else
                record.values[id] = Number::ratio(std::max<std::int64_t>(beside_step(random, of), 1), 100);
        }
        records.push_back(std::move(record));
    }
    return records;
}

std::vector<Record> awkward_records(const Pack& pack, std::uint64_t seed, std::size_t count) {
    Random random(seed);
    std::vector<Record> records = ratio_records(pack, seed, count);
    for (Record& record : records)
        for (Value& value : record.values) {
            if (chance(random, 12)) value = Number(0);
            if (chance(random, 30)) value = Number(-5);
            if (chance(random, 15)) value = Missing{};
            if (chance(random, 40)) value = NotApplicable{};
            if (chance(random, 40)) value = Number::ratio(1, 3);
        }
    return records;
}

std::vector<Record> random_records(const RandomPack& random, const Pack& pack, std::uint64_t seed, std::size_t count) {
    Random source(seed);
    DataTable table;
    std::vector<const random::Asked*> asked;
    for (InputId id = 0; id < pack.inputs.size(); ++id)
        table.header.push_back({pack.inputs[id].paths.front(), 1, id + 1});
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<Cell> row(table.header.size());
        std::size_t column = 0;
        for (const random::Program& program : random.programs) {
            const random::Record record = random::random_record(program, source);
            for (std::size_t k = 0; k < program.asked.size() && column < row.size(); ++k, ++column)
                row[column].text = chance(source, 30) ? "" : random::cell(program.asked[k], record.values[k]);
        }
        for (std::size_t k = 0; k < row.size(); ++k) {
            row[k].row = static_cast<std::uint32_t>(i + 2);
            row[k].column = static_cast<std::uint32_t>(k + 1);
        }
        table.rows.push_back(std::move(row));
    }
    DataProblems problems;
    return heng::bind(pack, table, problems);
}

std::vector<std::string> batch_scores(const Pack& pack, const std::vector<Record>& records, const BatchRun& run) {
    std::vector<std::string> lines;
    score_blocks(pack, records, run, [&](const batch::BatchPlan& plan, const Scores& scores) {
        for (std::uint32_t row = 0; row < scores.rows; ++row) lines.push_back(line_of(plan, scores, row));
    });
    return lines;
}

std::string tiers_of(const Pack& pack, const std::vector<Record>& records, const BatchRun& run) {
    batch::TierCounts counts;
    score_blocks(pack, records, run, [&](const batch::BatchPlan&, const Scores& scores) { counts = scores.tiers; });
    std::string text;
    const char* const names[] = {"half", "word", "real", "whole", "wide", "general"};
    for (std::size_t i = 0; i < counts.blocks.size(); ++i)
        if (counts.blocks[i] > 0)
            text += (text.empty() ? "" : ", ") + std::string(names[i]) + " " + std::to_string(counts.blocks[i]);
    return text;
}

std::vector<std::string> scalar_scores(const Pack& pack, const std::vector<Record>& records) {
    std::vector<std::string> lines;
    for (const UnitScore& unit : score(pack, records)) {
        std::string line;
        for (const NodeId leaf : pack.leaves) line += text_of(unit.nodes[leaf].result);
        line += " =" + text_of(unit.total);
        lines.push_back(line + (unit.grade.empty() ? "" : " " + unit.grade));
    }
    return lines;
}

std::string as_scalar_line(const std::string& line) {
    static const std::pair<const char*, const char*> states[] = {
        {"待补", "incomplete"}, {"无适用条款", "no-rule"}, {"待评定", "awaiting"}, {"不适用", "not-applicable"}};
    std::vector<std::string> cells{""};
    for (const char c : line) {
        if (c == ',')
            cells.emplace_back();
        else
            cells.back() += c;
    }
    std::string out;
    for (std::size_t i = 1; i + 3 < cells.size(); ++i) {
        std::string cell = cells[i];
        for (const auto& [word, state] : states)
            if (cell == word) cell = state;
        out += " " + cell;
    }
    out += " = " + (cells.back().empty() ? cells[cells.size() - 3] : "incomplete");
    const std::string& grade = cells[cells.size() - 2];
    return out + (grade.empty() ? "" : " " + grade);
}

}  // namespace heng::test
