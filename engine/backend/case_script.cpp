#include "engine/backend/case_script.hpp"

#include "engine/backend/messages_backend.hpp"
#include "engine/backend/whole_record.hpp"

namespace heng {
namespace {

[[maybe_unused]] const bool backend_joined = join_messages(backend_messages);

/// ClickHouse takes the rest of a line as the data of an INSERT, so that all of its rows stand on that line.
constexpr std::size_t rows_at_once = 100;

Number units_of_points(int places) {
    return sql::power_of_ten(places);
}

class Writer {
  public:
    Writer(const Pack& pack, const sql::SqlText& sql, const sql::Options& options)
        : pack_(pack), sql_(sql), options_(options) {}

    CaseScript write(std::vector<TestRun>& runs) {
        for (std::size_t i = 0; i < runs.size(); ++i)
            if (runs[i].ran) add(i, runs[i]);
        if (!out_.asked.empty())
            out_.text = sql::temporary_table_text(sql_, options_) + inserts() + sql_.text + grades_;
        return std::move(out_);
    }

  private:
    void add(std::size_t index, TestRun& run) {
        if (is_row_case(run.written)) return leave_out(run, {"backend-form-row", 0, {}}, "");
        const auto cells = whole_record(pack_, sql_.columns, run.record);
        if (const NoCell* none = boost::variant2::get_if<NoCell>(&cells))
            return leave_out(run, *none, pack_.inputs[none->input].name);
        const auto total = supposed_total(run.written);
        if (total && !add_grade(index, run, *total)) return;
        const std::string key = "row" + std::to_string(index);
        out_.asked.push_back({index, key, false});
        std::string row = "('" + key + "'";
        for (const std::string& cell : boost::variant2::get<WholeCells>(cells)) row += "," + cell;
        rows_.push_back(row + ")");
    }

    bool add_grade(std::size_t index, TestRun& run, const Number& total) {
        const Number units = total * units_of_points(sql_.places);
        if (!units.is_integer()) {
            const std::string least = (Number(1) / units_of_points(sql_.places)).str() + "分";
            leave_out(run, {"backend-finer-total", 0, {least}}, "总分");
            return false;
        }
        const std::string key = "grade" + std::to_string(index);
        out_.asked.push_back({index, key, true});
        grades_ +=
            "SELECT '" + key + "', " + sql_.grade + " AS grade FROM (SELECT " + units.str() + " AS total) AS t;\n";
        return true;
    }

    void leave_out(TestRun& run, const NoCell& none, const std::string& header) const {
        DataProblem why{.code = none.code,
                        .severity = Severity::note,
                        .file = run.written.file,
                        .row = run.written.row,
                        .header = header,
                        .args = none.args};
        for (const CaseCell& given : run.written.given) {
            if (given.name != header) continue;
            why.column = given.column;
            why.cell = given.text;
        }
        run.lines.clear();
        run.beyond = std::move(why);
    }

    std::string inserts() const {
        std::string out;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            out += i % rows_at_once == 0
                       ? "INSERT INTO " + sql::identifier(*options_.dialect, options_.table) + " VALUES "
                       : ",";
            out += rows_[i];
            if (i % rows_at_once == rows_at_once - 1 || i + 1 == rows_.size()) out += ";\n";
        }
        return out;
    }

    const Pack& pack_;
    const sql::SqlText& sql_;
    const sql::Options& options_;
    CaseScript out_;
    std::vector<std::string> rows_;
    std::string grades_;
};

}  // namespace

CaseScript case_script(const Pack& pack, const sql::SqlText& sql, const sql::Options& options,
                       std::vector<TestRun>& runs) {
    return Writer(pack, sql, options).write(runs);
}

}  // namespace heng
