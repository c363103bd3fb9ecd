// heng_sql ENGINE: scores boundary rows inside a database and by the scorer, and compares every score, reason, total
// and grade. ENGINE: sqlite postgresql mariadb duckdb clickhouse.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include "engine/heng.hpp"
#include "engine/plan/plan.hpp"
#include "engine/score/cohorts.hpp"
#include "engine/sql/select.hpp"
#include "tests/sql/boundary_rows.hpp"
#include "tests/sql/jobs.hpp"

namespace heng::testing {
namespace {

namespace fs = std::filesystem;
using boost::variant2::get_if;
using boost::variant2::holds_alternative;

/// One pack on its rows, with what it should give.
struct Prepared {
    std::string name;
    sql::SqlText sql;
    Compiled compiled;
    std::vector<WholeRow> rows;
};

void write(const fs::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

/// All rows of an INSERT stand on one line: ClickHouse 18 takes the rest of the line as its data.
std::string inserts(const std::vector<WholeRow>& rows) {
    constexpr std::size_t at_once = 4000;
    std::string out;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        out += i % at_once == 0 ? "INSERT INTO heng_input VALUES " : ",";
        out += "('" + std::to_string(i) + "'";
        for (const auto& cell : rows[i]) out += "," + (cell ? std::to_string(*cell) : std::string("NULL"));
        out += ")";
        if (i % at_once == at_once - 1 || i + 1 == rows.size()) out += ";\n";
    }
    return out;
}

Prepared prepare(const Job& job, const std::string& engine, const fs::path& folder) {
    Prepared out{job.name, {}, compile_file(std::string(HENG_ROOT) + "/" + job.pack), {}};
    sql::Options options;
    options.dialect = sql::dialect_of(job.dialect.empty() ? engine : job.dialect);
    options.ranges = job.ranges;
    out.sql = sql::sql_text(out.compiled.pack, options);
    for (const Diagnostic& refused : out.sql.refused)
        std::cout << render(refused, *out.compiled.pack.sources, Language::zh, false) << '\n';
    for (const std::string& wrong : out.sql.wrong) std::cout << "wrong: " << wrong << '\n';
    out.rows = boundary_rows(out.compiled.pack, out.sql.columns);
    options.dialect = sql::dialect_of(engine);
    std::string table = sql::schema_text(out.compiled.pack, out.sql, options);
    table.resize(table.find(";\n", table.find("CREATE TABLE")) + 2);  // not how to load it
    write(folder / (out.name + ".setup.sql"), "DROP TABLE IF EXISTS heng_input;\n" + table + inserts(out.rows));
    write(folder / (out.name + ".query.sql"), out.sql.text);
    return out;
}

std::vector<std::string> fields(const std::string& line) {
    std::vector<std::string> out(1);
    for (const char c : line) {
        if (c == '|')
            out.emplace_back();
        else
            out.back() += c;
    }
    return out;
}

std::map<std::string, std::vector<std::string>> read_rows(const fs::path& path) {
    std::map<std::string, std::vector<std::string>> out;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        auto row = fields(line);
        const std::string key = row.front();
        out[key] = std::move(row);
    }
    return out;
}

std::string reason_of(const Result& result) {
    if (holds_alternative<Scored>(result)) return "";
    if (holds_alternative<Uncovered>(result)) return "无适用条款";
    if (holds_alternative<Incomplete>(result)) return "待补";
    if (holds_alternative<NoRule>(result)) return "无法计算";
    if (holds_alternative<Awaiting>(result)) return "待评定";
    if (holds_alternative<OutOfRange>(result)) return "评定超出范围";
    return holds_alternative<VetoBeyond>(result) ? "一票否决" : "不适用";
}

std::string units_of(const Result& result, int places) {
    const Scored* scored = get_if<Scored>(&result);
    if (!scored) return "";
    Number units = scored->points;
    for (int i = 0; i < places; ++i) units = units * 10;
    return units.str();
}

class Comparison {
  public:
    explicit Comparison(const Prepared& prepared) : prepared_(prepared), plan_(plan(prepared.compiled.pack)) {}

    void run(const fs::path& path) {
        const auto found = read_rows(path);
        for (std::size_t i = 0; i < prepared_.rows.size(); ++i) {
            const auto at = found.find(std::to_string(i));
            if (at == found.end())
                differ(i, "row", "present", "absent");
            else
                row(i, at->second);
        }
        std::cout << fmt::format("{}: {} rows, {} cells, {} differ\n", prepared_.name, prepared_.rows.size(), cells_,
                                 differences_);
    }
    std::size_t differences() const { return differences_; }

  private:
    void row(std::size_t i, const std::vector<std::string>& cells) {
        const Pack& pack = prepared_.compiled.pack;
        const UnitScore unit = score(plan_, Cohorts(plan_), record_of(pack, prepared_.sql.columns, prepared_.rows[i]));
        const std::size_t leaves = plan_.leaves.size();
        if (cells.size() != 2 * leaves + 5)
            return differ(i, "width", std::to_string(2 * leaves + 5), std::to_string(cells.size()));
        bool zero_beyond = false;  // 缺失数据计0分: what is out of range is not missing, it has no score
        for (std::size_t leaf = 0; leaf < leaves; ++leaf) {
            const Result& result = unit.nodes[plan_.leaves[leaf].node].result;
            const std::string &points = cells[2 + 2 * leaf], &why = cells[3 + 2 * leaf];
            const bool zero = plan_.leaves[leaf].missing == MissingChoice::zero && why == "数据超出范围";
            zero_beyond = zero_beyond || zero;
            if (zero && points.empty() && beyond_range(prepared_.rows[i])) continue;
            same(i, "s" + std::to_string(leaf + 1), units_of(result, prepared_.sql.places), points);
            reason(i, "r" + std::to_string(leaf + 1), reason_of(result), why);
        }
        const std::string &total = cells[2 + 2 * leaves], &total_reason = cells[3 + 2 * leaves];
        same(i, "total", zero_beyond ? "" : units_of(unit.total, prepared_.sql.places), total);
        same(i, "total_reason", zero_beyond ? "待补" : reason_of(unit.total), total_reason);
        same(i, "grade", zero_beyond ? "" : unit.grade, cells[4 + 2 * leaves]);
        same(i, "range_ok", beyond_range(prepared_.rows[i]) ? "0" : "1", cells[1]);
    }

    bool beyond_range(const WholeRow& row) const {
        for (std::size_t i = 0; i < row.size(); ++i)
            if (row[i] &&
                (Number(*row[i]) < prepared_.sql.columns[i].low || Number(*row[i]) > prepared_.sql.columns[i].high))
                return true;
        return false;
    }

    /// A value out of range is missing to the scorer. Beside a missing one a division by 0 stays 待补.
    void reason(std::size_t i, const std::string& column, const std::string& expected, const std::string& found) {
        const bool beyond = beyond_range(prepared_.rows[i]);
        if (found == "数据超出范围" && beyond && (expected == "待补" || expected == "无法计算" || expected == "待评定"))
            return;
        if (found == "待补" && expected == "无法计算" && incomplete(prepared_.rows[i])) return;
        same(i, column, expected, found);
    }

    static bool incomplete(const WholeRow& row) {
        return std::any_of(row.begin(), row.end(), [](const auto& cell) { return !cell; });
    }

    void same(std::size_t i, const std::string& column, const std::string& expected, const std::string& found) {
        ++cells_;
        if (expected != found) differ(i, column, expected, found);
    }

    void differ(std::size_t i, const std::string& column, const std::string& expected, const std::string& found) {
        if (++differences_ <= 5)
            std::cout << fmt::format("{} row {} {}: scorer '{}', database '{}'\n", prepared_.name, i, column, expected,
                                     found);
    }

    const Prepared& prepared_;
    Plan plan_;
    std::size_t cells_ = 0, differences_ = 0;
};

constexpr int skipped = 77;

int run_engine(const std::string& engine, const fs::path& folder) {
    const std::string command = "bash '" HENG_ROOT "/tests/sql/engines.sh' " + engine + " '" + folder.string() + "'";
    const int status = std::system(command.c_str());
    return status == -1 ? 1 : status / 256;
}

int run(const std::string& engine) {
    std::string pattern = (fs::temp_directory_path() / "heng-sql-XXXXXX").string();
    const fs::path folder = mkdtemp(pattern.data());
    std::vector<Prepared> prepared;
    for (const Job& job : jobs(engine)) prepared.push_back(prepare(job, engine, folder));
    const int ended = run_engine(engine, folder);
    std::size_t differences = 0;
    for (const Prepared& one : prepared) {
        if (ended != 0) break;
        if (fs::exists(folder / (one.name + ".skip"))) {
            std::cout << one.name << ": not run, this server has no numbers wide enough\n";
            continue;
        }
        Comparison comparison(one);
        comparison.run(folder / (one.name + ".out"));
        differences += comparison.differences();
    }
    fs::remove_all(folder);
    if (ended == skipped) std::cout << "skipped: " << engine << " is not installed\n";
    return ended != 0 ? ended : differences > 0 ? 1 : 0;
}

}  // namespace
}  // namespace heng::testing

int main(int argc, char** argv) {
    if (argc == 2 && heng::sql::dialect_of(argv[1])) return heng::testing::run(argv[1]);
    std::cerr << "heng_sql sqlite|postgresql|mariadb|duckdb|clickhouse\n";
    return 2;
}
