#include "engine/backend/case_answer.hpp"

#include <map>

#include "engine/plan/plan.hpp"
#include "engine/score/tree.hpp"

namespace heng {
namespace {

using Cells = std::vector<std::string>;

std::vector<std::string> split(std::string_view text, char sign) {
    std::vector<std::string> out(1);
    for (const char c : text) {
        if (c == sign)
            out.emplace_back();
        else
            out.back() += c;
    }
    return out;
}

/// Lines by their first cell. Whatever else a client says does not begin with a key of ours.
std::map<std::string, Cells> rows_of(std::string_view printed, std::string_view null) {
    std::map<std::string, Cells> out;
    for (std::string& line : split(printed, '\n')) {
        if (line.ends_with('\r')) line.pop_back();
        Cells row = split(line, '\t');
        for (std::string& cell : row)
            if (cell == null) cell.clear();
        std::string key = row.front();
        out.insert_or_assign(std::move(key), std::move(row));
    }
    return out;
}

struct ReasonWord {
    std::string_view word;
    Result result;
};

/// The words of engine/sql/select.cpp. What lies out of range was never sent.
const std::vector<ReasonWord>& reasons() {
    static const std::vector<ReasonWord> words = {{"待补", Incomplete{}},         {"无适用条款", Uncovered{}},
                                                  {"无法计算", NoRule{}},         {"待评定", Awaiting{}},
                                                  {"评定超出范围", OutOfRange{}}, {"一票否决", VetoBeyond{}}};
    return words;
}

/// A score in units of 10^-places, or the word that stands in its place; nullopt where neither can be read.
std::optional<Result> result_in(const std::string& score, const std::string& reason, int places) {
    if (!score.empty() && reason.empty()) {
        const auto units = Number::from_decimal(score);
        if (!units) return std::nullopt;
        return Scored{*units / sql::power_of_ten(places)};
    }
    for (const ReasonWord& known : reasons())
        if (score.empty() && reason == known.word) return known.result;
    return std::nullopt;
}

class Reader {
  public:
    Reader(const Pack& pack, int places) : pack_(pack), plan_(plan(pack)), places_(places) {}

    /// id, range_ok, s1, r1, …, total, total_reason, grade
    bool read(const Cells& row, UnitScore& unit) const {
        const std::size_t leaves = plan_.leaves.size(), width = 2 * leaves + 5;
        if (row.size() != width) return false;
        unit.nodes.resize(pack_.nodes.size());
        for (std::size_t i = 0; i < leaves; ++i) {
            const auto result = result_in(row[2 + 2 * i], row[3 + 2 * i], places_);
            if (!result) return false;
            unit.nodes[plan_.leaves[i].node].result = *result;
        }
        add_groups(unit);
        const auto total = result_in(row[width - 3], row[width - 2], places_);
        if (total) unit.total = *total;
        unit.grade = row[width - 1];
        return total.has_value();
    }

  private:
    /// The statement has no column for a group: its score is the sum of what stands below it.
    void add_groups(UnitScore& unit) const {
        for (const NodeId group : plan_.groups) {
            std::vector<const Result*> parts;
            for (const NodeId child : pack_.nodes[group].children) parts.push_back(&unit.nodes[child].result);
            unit.nodes[group].result = sum_of(parts);
        }
    }

    const Pack& pack_;
    const Plan plan_;
    int places_;
};

void suppose(const TestCase& written, const std::string& grade, UnitScore& unit) {
    if (const auto total = supposed_total(written)) unit.total = Scored{*total};
    unit.grade = grade;
}

}  // namespace

std::optional<NoAnswer> take_answer(const Pack& pack, const sql::SqlText& sql, const CaseScript& script,
                                    std::string_view printed, std::string_view null, std::vector<TestRun>& runs) {
    const std::map<std::string, Cells> rows = rows_of(printed, null);
    const Reader reader(pack, sql.places);
    const AddressBook addresses(pack.nodes);
    std::map<std::size_t, UnitScore> units;
    std::map<std::size_t, std::string> grades;
    for (const Asked& asked : script.asked) {
        const auto found = rows.find(asked.key);
        if (found == rows.end()) return NoAnswer{asked.run, {}};
        const Cells& row = found->second;
        const bool good = asked.grade ? row.size() == 2 : reader.read(row, units[asked.run]);
        std::string line;
        for (const std::string& cell : row) line += (line.empty() ? "" : " | ") + cell;
        if (!good) return NoAnswer{asked.run, line};
        if (asked.grade) grades[asked.run] = row.back();
    }
    for (auto& [run, unit] : units) {
        if (grades.contains(run)) suppose(runs[run].written, grades[run], unit);
        runs[run].lines.clear();
        for (const CaseCell& cell : runs[run].written.expected)
            runs[run].lines.push_back(compare_case(addresses, unit, cell.name, cell.text));
    }
    return std::nullopt;
}

}  // namespace heng
