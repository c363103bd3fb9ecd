#include "engine/backend/whole_record.hpp"

namespace heng {
namespace {

using boost::variant2::variant;

using MaybeCell = variant<std::string, NoCell>;

/// One value as the cell of one column. A list of items has a column for each, all else a single one.
struct CellOf {
    const Pack& pack;
    const sql::Column& column;

    const Input& input() const { return pack.inputs[column.input]; }

    NoCell none(std::string code, std::vector<std::string> more = {}) const {
        more.insert(more.begin(), input().name);
        return {std::move(code), column.input, std::move(more)};
    }

    std::string shown(const Number& least_units) const {
        return sql::measure(least_units * column.least, input().unit);
    }

    MaybeCell operator()(const Missing&) const { return "NULL"; }
    MaybeCell operator()(const Undefined&) const { return "NULL"; }  // no input is worked out
    MaybeCell operator()(const NotApplicable&) const { return none("backend-not-applicable"); }
    MaybeCell operator()(const Count&) const { return none("backend-which-items"); }
    MaybeCell operator()(bool yes) const { return yes ? "1" : "0"; }
    MaybeCell operator()(const ChoiceMade& made) const { return made.other ? "0" : std::to_string(made.index + 1); }

    MaybeCell operator()(const Picked& picked) const {
        if (!column.item || *column.item >= picked.items.size()) return none("backend-which-items");
        return picked.items[*column.item] ? "1" : "0";
    }

    MaybeCell operator()(const Number& value) const {
        const Number units = value / column.least;
        if (!units.is_integer()) return none("backend-finer", {shown(1)});
        if (units < column.low || units > column.high)
            return none("backend-beyond-range", {shown(column.low), shown(column.high)});
        return units.str();
    }
};

/// What nobody typed is NULL: the statement has the 缺省 of its own.
MaybeCell cell_of(const Pack& pack, const sql::Column& column, const Record& record) {
    if (column.fallback && record.typed[column.input].empty()) return "NULL";
    return boost::variant2::visit(CellOf{pack, column}, record.values[column.input]);
}

}  // namespace

variant<WholeCells, NoCell> whole_record(const Pack& pack, const std::vector<sql::Column>& columns,
                                         const Record& record) {
    WholeCells cells;
    for (const sql::Column& column : columns) {
        MaybeCell cell = cell_of(pack, column, record);
        if (NoCell* none = boost::variant2::get_if<NoCell>(&cell)) return std::move(*none);
        cells.push_back(std::move(boost::variant2::get<std::string>(cell)));
    }
    return cells;
}

}  // namespace heng
