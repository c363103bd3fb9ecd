#include "engine/audit/printed_rates.hpp"

#include <algorithm>
#include <map>

#include "engine/data/cell_quantity.hpp"
#include "engine/data/header.hpp"
#include "engine/model/names.hpp"
#include "engine/score/cohorts.hpp"
#include "engine/score/record_run.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

struct RateColumn {
    const Cell* header = nullptr;
    NodeId node = 0;
    std::uint32_t calculation = 0;
    std::optional<Unit> unit;  // of the header
};

bool is_input(const Pack& pack, const std::string& name) {
    return std::any_of(pack.inputs.begin(), pack.inputs.end(), [&](const Input& input) {
        return std::any_of(input.paths.begin(), input.paths.end(),
                           [&](const std::string& path) { return name_key(path) == name; });
    });
}

// The indicator of that name, where a formula says its value and nothing asks for it.
std::optional<RateColumn> rate_column(const Pack& pack, const Cell& header, const HeaderWords& words) {
    if (words.name.empty() || is_input(pack, words.name)) return std::nullopt;
    for (const NodeId leaf : pack.leaves) {
        const Node& node = pack.nodes[leaf];
        if (!node.value || (name_key(node.name) != words.name && name_key(node.path) != words.name)) continue;
        return RateColumn{&header, leaf, *node.value, words.unit};
    }
    return std::nullopt;
}

std::vector<RateColumn> rate_columns(const Pack& pack, const DataTable& table) {
    std::vector<RateColumn> out;
    for (const Cell& header : table.header) {
        auto column = rate_column(pack, header, whole_header(header.text));
        const auto parted = header_with_unit(header.text);
        if (!column && parted) column = rate_column(pack, header, *parted);
        if (column) out.push_back(std::move(*column));
    }
    return out;
}

struct RateAudit {
    const Pack& pack;
    Auditor& audit;

    void look(const RateColumn& column, const Cell& cell, const std::string& unit_name, RecordRun& run) const {
        if (is_blank(cell.text)) return;
        const Node& node = pack.nodes[column.node];
        const Place at{unit_name, node.name, "数值", cell.row, cell.column};
        const Unit& wanted = pack.calculations[column.calculation].unit;
        const Value follows = run.calculation(column.calculation);
        const Number* exact = v2::get_if<Number>(&follows);
        if (!exact) return missing(at, cell, follows);
        const Read<Quantity> read = read_quantity(cell.text, wanted, column.unit);
        const Quantity* printed = v2::get_if<Quantity>(&read);
        const Number* number = printed ? v2::get_if<Number>(&printed->value) : nullptr;
        if (!number) return audit.say("unreadable-number", Severity::error, at, cell.text, "");
        const std::string text = with_unit(cell.text, column.unit);
        audit.examine(at, text);
        if (*exact == *number) return;
        const Number factor = printed->unit ? printed->unit->factor : Number(1);
        const bool rounded = equal_when_rounded(*exact / factor, *number / factor);
        audit.say(rounded ? "claim-rounded" : "rate-mismatch", rounded ? Severity::note : Severity::warning, at, text,
                  shown_in(*exact, wanted));
    }

    // 95 below 执行率（%）
    static std::string with_unit(const std::string& cell, const std::optional<Unit>& of_header) {
        const Read<TypedNumber> read = read_number(cell);
        const TypedNumber* typed = v2::get_if<TypedNumber>(&read);
        return typed && !typed->unit && of_header ? cell + of_header->word : cell;
    }

    void missing(const Place& at, const Cell& cell, const Value& follows) const {
        const Undefined* undefined = v2::get_if<Undefined>(&follows);
        const bool by_zero = undefined && undefined->code == "division-by-zero";
        audit.say(by_zero ? "rate-by-zero" : "claim-without-data", Severity::warning, at, cell.text, "");
    }

    static std::string shown_in(const Number& exact, const Unit& unit) {
        return unit.percent ? shown(exact * 100) + "%" : shown(exact / unit.factor) + unit.word;
    }
};

void forget_unknown(const std::string& file, const RateColumn& column, DataProblems& out) {
    std::erase_if(out, [&](const DataProblem& problem) {
        return problem.code.starts_with("unknown-column") && problem.file == file &&
               problem.column == column.header->column;
    });
}

}  // namespace

void audit_rates(const Pack& pack, const DataTable& table, const std::vector<Record>& records, DataProblems& out,
                 Figures* figures) {
    const std::vector<RateColumn> columns = rate_columns(pack, table);
    if (columns.empty()) return;
    for (const RateColumn& column : columns) forget_unknown(table.file, column, out);
    std::map<std::uint32_t, const Record*> by_row;
    for (const Record& record : records) by_row[record.row] = &record;
    const Plan made = plan(pack);
    const Cohorts cohorts = gather(made, records);
    Auditor auditor(table.file, out, figures);
    for (const std::vector<Cell>& row : table.rows) {
        const auto record = row.empty() ? by_row.end() : by_row.find(row.front().row);
        if (record == by_row.end()) continue;
        RecordRun run(made, cohorts, *record->second);
        for (const RateColumn& column : columns)
            for (const Cell& cell : row)
                if (cell.column == column.header->column)
                    RateAudit{pack, auditor}.look(column, cell, record->second->unit, run);
    }
}

}  // namespace heng
