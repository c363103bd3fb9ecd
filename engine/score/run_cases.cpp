// Runs the 用例 of a pack. Entry: run_cases.
#include "engine/score/run_cases.hpp"

#include <algorithm>

#include "engine/model/names.hpp"

namespace heng {
namespace {

// One record: the names of the case as headers, its values as cells.
DataTable table_of(const Pack& pack, const CaseModel& written) {
    DataTable table;
    table.file = written.name;
    table.rows.emplace_back();
    for (const auto& [name, value] : written.inputs) {
        const auto column = static_cast<std::uint32_t>(table.header.size() + 1);
        table.header.push_back({name, 1, column});
        table.rows.front().push_back({printed_name(*pack.sources, value), 2, column});
    }
    return table;
}

class CaseRunner {
  public:
    explicit CaseRunner(const Pack& pack) : pack_(pack), addresses_(pack.nodes) {}

    CaseRun run(std::uint32_t index) const {
        CaseRun run;
        run.index = index;
        const CaseModel& written = pack_.cases[index];
        const std::vector<Record> records = heng::bind(pack_, table_of(pack_, written), run.problems);
        if (records.size() != 1) return run;
        run.score = score(pack_, records).front();
        for (const auto& [name, expected] : written.expected) run.lines.push_back(compare(run.score, name, expected));
        return run;
    }

  private:
    CaseLine compare(const UnitScore& score, const std::string& name, Span expected) const {
        CaseLine line = compare_case(addresses_, score, name, printed_name(*pack_.sources, expected));
        line.span = expected;
        return line;
    }

    const Pack& pack_;
    AddressBook addresses_;
};

}  // namespace

bool CaseRun::passed() const {
    const bool readable = std::none_of(problems.begin(), problems.end(),
                                       [](const DataProblem& p) { return p.severity == Severity::error; });
    return readable && !lines.empty() &&
           std::all_of(lines.begin(), lines.end(), [](const CaseLine& line) { return line.passed; });
}

std::vector<CaseRun> run_cases(const Pack& pack) {
    std::vector<CaseRun> runs;
    const CaseRunner runner(pack);
    for (std::uint32_t i = 0; i < pack.cases.size(); ++i) runs.push_back(runner.run(i));
    return runs;
}

}  // namespace heng
