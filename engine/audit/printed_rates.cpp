#include "engine/audit/printed_rates.hpp"

#include <algorithm>

#include "engine/data/cell_quantity.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

bool is_input(const Pack& pack, const std::string& name) {
    return std::any_of(pack.inputs.begin(), pack.inputs.end(), [&](const Input& input) {
        return std::any_of(input.paths.begin(), input.paths.end(),
                           [&](const std::string& path) { return name_key(path) == name; });
    });
}

template <class RateColumn>
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

void forget_unknown(const std::string& file, const Cell& header, DataProblems& out) {
    std::erase_if(out, [&](const DataProblem& problem) {
        return problem.code.starts_with("unknown-column") && problem.file == file && problem.column == header.column;
    });
}

}  // namespace

RatesAudit::RatesAudit(const Pack& pack, const DataTable& header, DataProblems& out) : pack_(pack) {
    for (const Cell& cell : header.header) {
        auto column = column_of(cell, whole_header(cell.text));
        const auto parted = header_with_unit(cell.text);
        if (!column && parted) column = column_of(cell, *parted);
        if (!column) continue;
        forget_unknown(header.file, cell, out);
        columns_.push_back(std::move(*column));
    }
}

// The indicator of that name, where a formula says its value and nothing asks for it.
std::optional<RatesAudit::Column> RatesAudit::column_of(const Cell& header, const HeaderWords& words) const {
    if (words.name.empty() || is_input(pack_, words.name)) return std::nullopt;
    for (const NodeId leaf : pack_.leaves) {
        const Node& node = pack_.nodes[leaf];
        if (!node.value || (name_key(node.name) != words.name && name_key(node.path) != words.name)) continue;
        return Column{&header, leaf, *node.value, words.unit};
    }
    return std::nullopt;
}

void RatesAudit::look(const std::vector<Cell>& row, RecordRun& run, Auditor& audit) const {
    for (const Column& column : columns_)
        for (const Cell& cell : row)
            if (cell.column == column.header->column)
                RateAudit<Column>{pack_, audit}.look(column, cell, run.record().unit, run);
}

}  // namespace heng
