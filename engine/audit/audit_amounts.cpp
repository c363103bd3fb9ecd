#include "engine/audit/claims.hpp"
#include "engine/audit/problem.hpp"
#include "engine/data/cell.hpp"

namespace heng {
namespace {

/// A row and the rows numbered 1、2、3、 right below it.
struct Group {
    std::size_t whole;
    std::vector<std::size_t> parts;
};

/// The latest row that is still waiting for its part `number`; details (其中：…) may stand between two parts.
Group* waiting_for(std::vector<Group>& groups, int number) {
    for (auto group = groups.rbegin(); group != groups.rend(); ++group)
        if (static_cast<int>(group->parts.size()) + 1 == number) return &*group;
    return nullptr;
}

std::vector<Group> groups_of(const DataTable& table) {
    std::vector<Group> groups;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const int number = numbering(table.rows[row].front().text);
        if (number == 0)
            groups.push_back({row, {}});
        else if (Group* group = waiting_for(groups, number))
            group->parts.push_back(row);
    }
    return groups;
}

bool has_digit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

std::optional<Number> sum_of(const DataTable& table, const Group& group, std::size_t column) {
    Number sum;
    for (const std::size_t part : group.parts) {
        const auto one = printed_amount(table.rows[part][column].text);
        if (!one) return std::nullopt;
        sum = sum + *one;
    }
    return sum;
}

Place place_of(const DataTable& table, std::size_t row, std::size_t column) {
    const Cell& cell = table.rows[row][column];
    return {"", table.rows[row].front().text, table.header[column].text, cell.row, cell.column};
}

/// The sum in the unit in which the whole is printed.
std::string shown_as(const Number& sum, const Cell& like) {
    const Read<TypedNumber> read = read_number(like.text);
    const TypedNumber* typed = boost::variant2::get_if<TypedNumber>(&read);
    return typed && typed->unit ? show(sum, *typed->unit) : shown(sum);
}

}  // namespace

void audit_amounts(const DataTable& table, DataProblems& out, Figures* figures) {
    Auditor audit(table.file, out, figures);
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 1; column < table.rows[row].size(); ++column)
            if (has_digit(table.rows[row][column].text) && !printed_amount(table.rows[row][column].text))
                audit.say("unreadable-number", Severity::error, place_of(table, row, column),
                          table.rows[row][column].text, stray_character(table.rows[row][column].text));
    for (const Group& group : groups_of(table)) {
        if (group.parts.empty()) continue;
        for (std::size_t column = 1; column < table.header.size(); ++column) {
            const Cell& cell = table.rows[group.whole][column];
            const auto whole = printed_amount(cell.text);
            const auto sum = sum_of(table, group, column);
            if (!whole || !sum) continue;
            audit.examine(place_of(table, group.whole, column), cell.text);
            if (*whole != *sum)
                audit.say("sum-mismatch", Severity::warning, place_of(table, group.whole, column), cell.text,
                          shown_as(*sum, cell));
        }
    }
}

}  // namespace heng
