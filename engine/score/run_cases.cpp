// Runs the 用例 of a pack. Entry: run_cases.
#include "engine/score/run_cases.hpp"

#include <algorithm>

#include "engine/model/address.hpp"
#include "engine/model/names.hpp"
#include "engine/model/written_number.hpp"

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

struct WordsOfResult {
    std::string operator()(const Scored& scored) const { return scored.points.str(); }
    std::string operator()(const Uncovered&) const { return "无适用条款"; }
    std::string operator()(const Incomplete&) const { return "待补"; }
    std::string operator()(const Inapplicable&) const { return "不适用"; }
    std::string operator()(const NoRule&) const { return "无适用条款"; }
    std::string operator()(const OutOfRange&) const { return "超出范围"; }
    std::string operator()(const Awaiting&) const { return "待评定"; }
    std::string operator()(const VetoBeyond&) const { return "一票否决"; }
};

// 4.5分, 4.50, 四分五: a number of points; anything else is a word.
std::optional<Number> points_in(std::string expected) {
    constexpr std::string_view unit = "分";
    if (expected.ends_with(unit)) expected.resize(expected.size() - unit.size());
    return written_number(expected);
}

bool agrees(const std::string& expected, const Result& result) {
    const std::optional<Number> points = points_in(expected);
    const Scored* scored = boost::variant2::get_if<Scored>(&result);
    if (points) return scored != nullptr && scored->points == *points;
    return name_key(expected) == case_words(result);
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
        CaseLine line{name, printed_name(*pack_.sources, expected), {}, false, expected};
        if (name == "等级") {
            line.got = score.grade;
            line.passed = name_key(line.expected) == name_key(score.grade);
            return line;
        }
        const Result* result = result_of(score, name);
        if (result == nullptr) return line;
        line.got = case_words(*result);
        line.passed = agrees(line.expected, *result);
        return line;
    }

    // Null where the name addresses nothing: resolve() has said so.
    const Result* result_of(const UnitScore& score, const std::string& name) const {
        if (name.empty() || name == "总分" || name == "总得分") return &score.total;
        const std::vector<NodeId>& found = addresses_.find(name);
        return found.size() == 1 ? &score.nodes[found.front()].result : nullptr;
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

std::string case_words(const Result& result) {
    return boost::variant2::visit(WordsOfResult{}, result);
}

}  // namespace heng
