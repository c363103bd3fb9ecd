#include "engine/report/edge_table.hpp"

#include "grammar/pattern.hpp"

namespace heng {
namespace {

struct ShapeWords {
    const Piecewise& function;
    const Number& x;
    Language language;

    std::string number() const {
        const auto score = evaluate(function, x);
        return score ? column_text(*score) : "";
    }
    std::string operator()(const Constant&) const { return number(); }
    std::string operator()(const Linear&) const { return number(); }
    std::string operator()(const Ratio&) const { return number(); }
    std::string operator()(const Staircase&) const { return number(); }
    std::string operator()(const Nothing&) const { return pick(language, "无条款", "uncovered"); }
    std::string operator()(const NoPoints& none) const {
        return none.outcome == Override::Outcome::veto_beyond ? pick(language, "一票否决", "veto")
                                                              : pick(language, "不适用", "not applicable");
    }
    std::string operator()(const JudgedRange& range) const {
        return pick(language, "待评定 ", "judged ") +
               range_text(range.low, range.low_closed, range.high, range.high_closed);
    }
};

std::string score_at(const Piecewise& function, const Number& x, Language language) {
    for (const Piece& piece : function.pieces)
        if (piece.in.contains(x)) return boost::variant2::visit(ShapeWords{function, x, language}, piece.shape);
    return ShapeWords{function, x, language}(Nothing{});
}

bool counts_whole(const Fact& fact) {
    return fact.unit.dimension == Dimension::count || fact.unit.dimension == Dimension::date ||
           fact.kind == Fact::Kind::count || fact.kind == Fact::Kind::items || fact.kind == Fact::Kind::rank ||
           fact.kind == Fact::Kind::population;
}

// A hundredth of the unit, or less where thresholds stand closer; the next one where only whole numbers occur.
Number beside(const Fact& fact, const std::vector<Number>& at) {
    if (counts_whole(fact)) return 1;
    Number distance = fact.unit.factor / Number(100);
    for (std::size_t i = 1; i < at.size(); ++i) distance = min(distance, (at[i] - at[i - 1]) / Number(4));
    return distance;
}

EdgeTable table_of(const Piecewise& function, const Rule& rule, std::size_t most_rows, Language language) {
    EdgeTable table;
    table.fact = function.fact;
    std::vector<Number> at = edges(function, most_rows + 1);
    table.more = at.size() > most_rows;
    if (table.more) at.resize(most_rows);
    table.beside = beside(rule.facts[function.fact], at);
    const bool from_zero = counts_whole(rule.facts[function.fact]);
    for (const Number& edge : at)
        table.rows.push_back(
            {edge, from_zero && edge < table.beside ? "—" : score_at(function, edge - table.beside, language),
             score_at(function, edge, language), score_at(function, edge + table.beside, language)});
    return table;
}

}  // namespace

std::vector<EdgeTable> edge_tables(const Rule& rule, std::size_t most_rows, Language language) {
    std::vector<EdgeTable> tables;
    const auto form = normal_form(rule);
    if (!form) return tables;
    for (const Piecewise& function : form->functions) {
        tables.push_back(table_of(function, rule, most_rows, language));
        tables.back().whole = form->whole;
    }
    return tables;
}

Grid edge_grid(const EdgeTable& table, const Rule& rule, Language language) {
    const Fact& fact = rule.facts[table.fact];
    const std::string beside = distance_text(table.beside, fact.unit, language);
    const auto title = [&](const char* zh, const char* en) { return format(pick(language, zh, en), beside); };
    Grid grid;
    grid.columns = {{fact.name, true, 40},
                    {title("再低{}", "{} less"), true},
                    {pick(language, "恰好", "exactly"), true},
                    {title("再高{}", "{} more"), true}};
    for (const EdgeTable::Row& row : table.rows)
        grid.rows.push_back({{quantity_text(row.at, fact.unit, language), row.below, row.exactly, row.above}, false});
    return grid;
}

}  // namespace heng
