#include "engine/testing/test_run.hpp"

#include <algorithm>
#include <map>

#include "engine/plan/plan.hpp"
#include "engine/score/cohorts.hpp"
#include "engine/score/total.hpp"
#include "engine/testing/row_case.hpp"

namespace heng {
namespace {

// The names of the case as headers, its values as cells.
DataTable table_of(const TestCase& written) {
    DataTable table;
    table.file = written.file;
    table.rows.emplace_back();
    for (const CaseCell& given : written.given) {
        if (given.name == "总分") continue;
        const auto column = static_cast<std::uint32_t>(table.header.size() + 1);
        table.header.push_back({given.name, 1, column});
        table.rows.front().push_back({given.text, 2, column});
    }
    return table;
}

// A problem of the made table at the place where the case says it.
void place(const TestCase& written, const DataTable& made, DataProblem& problem) {
    const std::size_t at = problem.column;
    problem.row = written.row;
    problem.column = 0;
    if (at == 0 || at > made.header.size()) return;
    problem.header = made.header[at - 1].text;
    if (problem.cell.empty()) problem.cell = made.rows.front()[at - 1].text;
    for (const CaseCell& given : written.given)
        if (given.name == problem.header) problem.column = given.column;
}

// Columns that a case leaves out are no mistake; names that nobody asks for are, for such a case tests nothing.
DataProblems of_case(const TestCase& written, const DataTable& made, DataProblems found) {
    DataProblems kept;
    for (DataProblem& problem : found) {
        if (problem.code == "missing-column") continue;
        if (problem.code == "no-known-column" && made.header.empty()) continue;  // a case may give nothing
        if (problem.code.starts_with("unknown-column")) problem.severity = Severity::error;
        place(written, made, problem);
        kept.push_back(std::move(problem));
    }
    return kept;
}

// The nodes whose result the case looks at.
std::vector<bool> looked_at(const Pack& pack, const AddressBook& addresses, const TestRun& run) {
    std::vector<bool> seen(pack.nodes.size(), false);
    for (const CaseCell& cell : run.written.expected) {
        if (means_total(cell.name) && boost::variant2::holds_alternative<Scored>(run.score->total))
            for (const NodeId root : pack.roots) seen[root] = true;
        const std::vector<NodeId>& found = addresses.find(cell.name);
        if (found.size() == 1) seen[found.front()] = true;
    }
    for (NodeId id = 0; id < pack.nodes.size(); ++id)  // parents stand before their children
        if (pack.nodes[id].parent && seen[*pack.nodes[id].parent]) seen[id] = true;
    return seen;
}

std::vector<LeafSample> samples_of(const Pack& pack, const Plan& plan, const AddressBook& addresses,
                                   const TestRun& run) {
    const std::vector<bool> seen = looked_at(pack, addresses, run);
    std::vector<LeafSample> out;
    for (std::size_t leaf = 0; leaf < plan.leaves.size(); ++leaf) {
        const NodeId node = plan.leaves[leaf].node;
        if (plan.leaves[leaf].rule && seen[node]) out.push_back({leaf, run.score->nodes[node].outcome});
    }
    return out;
}

class Runner {
  public:
    Runner(const Pack& pack, const KeepOfRuns& keep)
        : pack_(pack), plan_(plan(pack)), addresses_(pack.nodes), keep_(keep), sheets_(keep.sheets) {}

    TestRun bound(TestCase of) const {
        TestRun run;
        run.written = std::move(of);
        const TestCase& written = run.written;
        const DataTable table = table_of(written);
        DataProblems found;
        if (!is_row_case(written)) {
            std::vector<Record> records = heng::bind(pack_, table, found);
            run.problems = of_case(written, table, std::move(found));
            if (!records.empty()) run.record = std::move(records.front());
        }
        run.ran = std::none_of(run.problems.begin(), run.problems.end(),
                               [](const DataProblem& p) { return p.severity == Severity::error; });
        return run;
    }

    void score_group(const std::vector<TestRun*>& group) {
        std::vector<Record> records;
        for (const TestRun* run : group) records.push_back(run->record);
        const Cohorts cohorts = gather(plan_, records);
        for (TestRun* run : group) {
            run->score = score(plan_, cohorts, run->record);
            suppose_total(*run);
            for (const CaseCell& cell : run->written.expected)
                run->lines.push_back(compare_case(addresses_, *run->score, cell.name, cell.text));
            remember(*run);
        }
    }

    void score_row(TestRun& run) const {
        if (auto row = row_of(pack_, run.written)) run.row = std::make_shared<const RowRun>(std::move(*row));
        for (const CaseCell& cell : run.written.expected) {
            CaseLine line{cell.name, cell.text, {}, false, {}};
            if (run.row) line.got = case_words(run.row->outcome.result);
            line.passed = run.row && agrees(line.expected, run.row->outcome.result);
            run.lines.push_back(std::move(line));
        }
    }

  private:
    void remember(TestRun& run) {
        if (const Scored* total = boost::variant2::get_if<Scored>(&run.score->total)) run.total = total->points;
        if (keep_.samples) run.samples = samples_of(pack_, plan_, addresses_, run);
        const bool passed = run.passed();
        if (passed ? keep_.passed : sheets_ > 0) {
            sheets_ -= passed ? 0 : 1;
            return;
        }
        run.score.reset();
        if (!keep_.records) run.record = {};
    }

    void suppose_total(TestRun& run) const {
        const auto total = supposed_total(run.written);
        if (!total) return;
        run.score->total = Scored{*total};
        run.score->grade = grade_of(pack_, *total);
    }

    const Pack& pack_;
    const Plan plan_;
    AddressBook addresses_;
    KeepOfRuns keep_;
    std::size_t sheets_;  // that there is room for
};

}  // namespace

bool TestRun::passed() const {
    return ran && !lines.empty() && written.tick != TestCase::Tick::disputed &&
           std::all_of(lines.begin(), lines.end(), [](const CaseLine& line) { return line.passed; });
}

std::vector<TestRun> run_tests(const Pack& pack, std::vector<TestCase> cases, const KeepOfRuns& keep) {
    Runner runner(pack, keep);
    std::vector<TestRun> runs;
    runs.reserve(cases.size());
    std::map<std::string, std::vector<std::size_t>> groups;
    for (TestCase& written : cases) {
        TestRun& run = runs.emplace_back(runner.bound(std::move(written)));
        if (!run.ran) continue;
        if (is_row_case(run.written))
            runner.score_row(run);
        else if (run.written.group.empty())
            runner.score_group({&run});
        else
            groups[run.written.file + "\n" + run.written.group].push_back(runs.size() - 1);
    }
    for (const auto& [name, places] : groups) {
        std::vector<TestRun*> group;
        for (const std::size_t place : places) group.push_back(&runs[place]);
        runner.score_group(group);
    }
    return runs;
}

}  // namespace heng
