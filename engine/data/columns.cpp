// Matches headers to the inputs of a pack. Entry: match_columns.
#include "engine/data/columns.hpp"

#include <algorithm>
#include <unordered_map>

#include "engine/data/cell_text.hpp"
#include "engine/data/header.hpp"

namespace heng {
namespace {

class ColumnMatcher {
  public:
    ColumnMatcher(const Pack& pack, const DataTable& table, DataProblems& out) : pack_(pack), table_(table), out_(out) {
        for (InputId id = 0; id < pack.inputs.size(); ++id)
            for (const std::string& path : pack.inputs[id].paths) by_path_.emplace(name_key(path), id);
    }

    std::vector<Column> match() {
        std::vector<Column> columns;
        for (const Cell& header : table_.header) columns.push_back(column_of(header));
        if (!named_ && seen_.empty() && !table_.rows.empty() && !pack_.inputs.empty())
            report_strange_table();
        else
            report_missing();
        return columns;
    }

  private:
    /// Of a table without a row of headers, or of another one, only this is worth saying.
    void report_strange_table() {
        const auto doubtful = [](const DataProblem& p) { return p.severity == Severity::error; };
        if (std::any_of(out_.begin(), out_.end(), doubtful)) return;
        out_.clear();
        std::string headers, inputs;
        for (const Cell& header : table_.header) headers += (headers.empty() ? "" : "、") + header.text;
        for (const Input& input : pack_.inputs)
            if (!input.used_by.empty()) inputs += (inputs.empty() ? "" : "、") + input.paths.front();
        report(out_, {.code = "no-known-column",
                      .file = table_.file,
                      .row = table_.header.empty() ? 0 : table_.header.front().row,
                      .args = {headers, inputs}});
    }

    Column column_of(const Cell& header) {
        const HeaderWords whole = whole_header(header.text);
        if (whole.name.empty()) return unnamed(header);
        if (const auto input = by_path_.find(whole.name); input != by_path_.end())
            return input_column(header, input->second, unit_in_name(whole.name));
        const auto parted = header_with_unit(header.text);
        if (const auto input = parted ? by_path_.find(parted->name) : by_path_.end(); input != by_path_.end())
            return input_column(header, input->second, parted->unit);
        if (names_unit(whole.name)) return {named_ ? Column::Is::unused : unit_column(), 0, std::nullopt};
        if (is_claim_name(whole.name)) return {Column::Is::claim, 0, std::nullopt};
        if (!is_remark_name(whole.name)) report_unknown(header, parted ? parted->name : whole.name);
        return {};
    }

    Column::Is unit_column() {
        named_ = true;
        return Column::Is::unit_name;
    }

    Column input_column(const Cell& header, InputId id, const std::optional<Unit>& unit) {
        const Input& input = pack_.inputs[id];
        const auto [first, is_new] = seen_.emplace(id, &header);
        if (!is_new) {
            problem(header, "repeated-input", {header.text, first->second->text});
            return {};
        }
        const bool any = input.unit.dimension == Dimension::none && !input.unit.percent;
        if (unit && input.type == Input::Type::number && !any && !converts(*unit, input.unit)) {
            problem(header, "header-unit-mismatch", {header.text, unit->word, shown_unit(input.unit)});
            return {};
        }
        const bool declared = !input.unit_inferred && !any;
        return {Column::Is::input, id, unit || !declared ? unit : std::optional(input.unit)};
    }

    static std::string shown_unit(const Unit& unit) {
        if (!unit.word.empty()) return unit.word;
        return unit.dimension == Dimension::money ? "金额" : unit.dimension == Dimension::count ? "个数" : "别的量";
    }

    Column unnamed(const Cell& header) {
        const std::size_t at = header.column - 1;
        const auto filled = [&](const std::vector<Cell>& row) { return at < row.size() && !row[at].text.empty(); };
        if (std::any_of(table_.rows.begin(), table_.rows.end(), filled))
            problem(header, "unnamed-column", {std::to_string(header.column)}, Severity::warning);
        return {};
    }

    /// A name that several inputs share is an error: nobody's value would be guessed.
    void report_unknown(const Cell& header, const std::string& key) {
        std::vector<std::string> known, same;
        for (const Input& input : pack_.inputs) {
            known.push_back(input.paths.front());
            if (name_key(input.name) == key) same.push_back(input.paths.front());
        }
        if (!same.empty()) return report_ambiguous(header, same);
        if (const auto near = nearest_name(printed_name(header.text), known))
            return problem(header, "unknown-column-near", {quotable(header.text), *near}, Severity::warning);
        problem(header, "unknown-column", {quotable(header.text)}, Severity::warning);
    }

    void report_ambiguous(const Cell& header, const std::vector<std::string>& paths) {
        std::string all;
        for (const std::string& path : paths) all += (all.empty() ? "" : "、") + path;
        problem(header, "ambiguous-column", {header.text, all, paths.front()});
    }

    void report_missing() {
        std::string names;
        for (InputId id = 0; id < pack_.inputs.size(); ++id) {
            const Input& input = pack_.inputs[id];
            if (seen_.contains(id) || input.fallback || input.used_by.empty()) continue;
            names += (names.empty() ? "" : "、") + input.paths.front();
        }
        if (names.empty() || table_.rows.empty()) return;
        report(out_, {.code = "missing-column",
                      .severity = Severity::warning,
                      .file = table_.file,
                      .row = table_.header.empty() ? 0 : table_.header.front().row,
                      .args = {names}});
    }

    void problem(const Cell& header, const char* code, std::vector<std::string> args,
                 Severity severity = Severity::error) {
        report(out_, {.code = code,
                      .severity = severity,
                      .file = table_.file,
                      .row = header.row,
                      .column = header.column,
                      .header = header.text,
                      .args = std::move(args)});
    }

    const Pack& pack_;
    const DataTable& table_;
    DataProblems& out_;
    std::unordered_map<std::string, InputId> by_path_;
    std::unordered_map<InputId, const Cell*> seen_;
    bool named_ = false;  // a column names the units
};

}  // namespace

std::vector<Column> match_columns(const Pack& pack, const DataTable& table, DataProblems& out) {
    DataProblems found;
    std::vector<Column> columns = ColumnMatcher(pack, table, found).match();
    for (DataProblem& problem : found) report(out, std::move(problem));
    return columns;
}

}  // namespace heng
