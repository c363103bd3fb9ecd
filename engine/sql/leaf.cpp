// Overrides, parts, limits and rounding of one leaf (docs/language.md 5.5), in this order.
#include "engine/sql/leaf.hpp"

#include <algorithm>

#include "engine/score/exact.hpp"
#include "engine/score/sheet.hpp"
#include "engine/sql/cases.hpp"

namespace heng::sql {
namespace {

using boost::variant2::get_if;

struct LeafBuilder {
    LeafScope& scope;
    int places;
    std::vector<std::pair<std::string, int>> endings = {};  // test, Code: the first that holds
    std::vector<int> codes = {scored};
    std::string ending = {};  // the column that holds it

    const Rule& rule() const { return scope.rule(); }

    void ends(const std::string& test, int code) {
        if (test.empty()) return;
        endings.emplace_back(test, code);
        note(code);
    }

    void note(int code) {
        if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
    }

    static bool same(const Override& a, const Override& b) { return a.outcome == b.outcome && a.points == b.points; }

    /// The first override that holds; one before it that is open and would decide otherwise leaves all open.
    void overrides() {
        std::vector<std::pair<const Override*, std::string>> before;
        std::vector<std::string> all_open;
        for (std::size_t i = 0; i < rule().overrides.size(); ++i) {
            const Override& override = rule().overrides[i];
            if (override.outcome == Override::Outcome::not_applicable) scope.refuse("sql-not-applicable");
            const Truth when = condition(scope, override.when);
            std::string other;
            for (const auto& [earlier, test] : before)
                if (!same(*earlier, override) && test != open(when)) other += (other.empty() ? "" : " OR ") + test;
            if (!other.empty()) ends(wrapped(when) + " AND (" + other + ")", open_fact);
            const bool beyond = override.outcome == Override::Outcome::veto_beyond;
            ends(when.text, beyond ? static_cast<int>(veto) : override_paid + static_cast<int>(i));
            if (const std::string test = open(when); !test.empty()) {
                before.emplace_back(&override, test);
                all_open.push_back(test);
            }
        }
        for (const std::string& test : all_open) ends(test, open_fact);
    }

    /// How far one part can push the score before a limit holds it, whatever the other parts pay.
    Reach reach_of(std::size_t part) const {
        Reach reach;
        std::optional<Number> others = rule().base;
        for (std::size_t i = 0; i < rule().parts.size(); ++i) {
            if (i == part) continue;
            const auto most = most_of(rule(), rule().parts[i]);
            others = others && most ? std::optional(*others + *most) : std::nullopt;
        }
        if (others && rule().floor) reach.low = *rule().floor - *others;
        if (rule().parts.size() == 1 && rule().cap) reach.high = *rule().cap - rule().base;
        return reach;
    }

    Fraction parts() {
        Fraction sum = Arithmetic::constant_fraction(rule().base);
        std::vector<std::string> open_ones;
        std::vector<std::pair<std::string, int>> judged;
        for (std::size_t i = 0; i < rule().parts.size(); ++i) {
            const Paid paid = part_text(scope, rule().parts[i], reach_of(i));
            const std::string points = scope.layers.add(Storey::parts, "p", paid.points.over.text);
            Fraction named = paid.points;
            named.over = Arithmetic::column(points, paid.points.over.low, paid.points.over.high);
            sum = scope.arithmetic.sum(sum, named);
            if (paid.state.empty()) {
                if (!paid.nullable.empty()) open_ones.push_back(points + " IS NULL");
                continue;
            }
            const std::string state = scope.layers.add(Storey::parts, "q", paid.state);
            for (const Code code : {uncovered, undefined, out_of_range})
                if (paid.state.find(" " + std::to_string(code) + " ") != std::string::npos)
                    ends(state + " = " + std::to_string(code), code);
            open_ones.push_back(state + " = " + std::to_string(open_fact));
            if (paid.state.find(" " + std::to_string(awaiting) + " ") != std::string::npos)
                judged.emplace_back(state + " = " + std::to_string(awaiting), awaiting);
        }
        for (const std::string& test : open_ones) ends(test, open_fact);
        for (const auto& [test, code] : judged) ends(test, code);
        return sum;
    }

    /// The points of overrides are rounded and not clamped.
    std::string override_points() {
        std::string out;
        for (std::size_t i = 0; i < rule().overrides.size(); ++i) {
            const int code = override_paid + static_cast<int>(i);
            if (std::find(codes.begin(), codes.end(), code) == codes.end()) continue;
            out +=
                " WHEN " + ending + " = " + std::to_string(code) + " THEN " + units(rule().overrides[i].points).str();
        }
        return out;
    }

    RoundingRule rounding() const { return rule().rounding.value_or(scope.leaf.rounding); }

    Number units(const Number& points) const {
        Outcome outcome{Scored{points}, {}, {}};
        round_score(outcome, rounding(), limits_of(rule()), rule().span);
        return boost::variant2::get<Scored>(outcome.result).points * power_of_ten(places);
    }

    /// A limit that is finer than the rounding still holds.
    Whole within_limits(const Whole& score) {
        const Number unit = power_of_ten(places);
        const Number grid = rounding().how == Rounding::none ? unit : power_of_ten(rounding().places);
        std::optional<Number> low, high;
        if (rule().floor && !(*rule().floor * grid).is_integer()) low = *rule().floor * unit;
        if (rule().cap && !(*rule().cap * grid).is_integer()) high = *rule().cap * unit;
        if ((low && !low->is_integer()) || (high && !high->is_integer())) scope.refuse("sql-unrounded");
        Whole kept = limited(scope.arithmetic, {score}, low, high).over;
        if (rule().floor) kept.low = max(kept.low, *rule().floor * unit);
        if (rule().cap) kept.high = min(kept.high, *rule().cap * unit);
        return kept;
    }

    /// Why what is open is open: its column lies outside the range, it is missing, or a divisor is 0.
    std::string why_open() {
        std::string beyond, missing;
        for (const InputId id : scope.asked)
            for (const Column& column : scope.columns.use(id)) {
                beyond += (beyond.empty() ? "" : " OR ") + column.name + " < " + column.low.str() + " OR " +
                          column.name + " > " + column.high.str();
                missing += (missing.empty() ? "" : " OR ") + column.value + " IS NULL";
            }
        note(beyond_range);
        std::string out = "CASE WHEN " + beyond + " THEN " + std::to_string(beyond_range);
        if (!scope.may_be_undefined) return out + " ELSE " + std::to_string(open_fact) + " END";
        note(undefined);
        return out + " WHEN " + missing + " THEN " + std::to_string(open_fact) + " ELSE " + std::to_string(undefined) +
               " END";
    }

    std::string ending_text() {
        if (endings.empty()) return "0";
        const bool has_open = std::find(codes.begin(), codes.end(), open_fact) != codes.end();
        const std::string why = has_open ? why_open() : "";
        std::string text = "CASE";
        for (const auto& [test, code] : endings)
            text += " WHEN " + test + " THEN " + (code == open_fact ? why : std::to_string(code));
        return text + " ELSE 0 END";
    }

    LeafText finish(const Fraction& sum) {
        const Fraction kept = limited(scope.arithmetic, sum, rule().floor, rule().cap);
        const Whole score = within_limits(rounded_units(scope, kept, rounding(), places));
        ending = scope.layers.add(Storey::states, "e", ending_text());
        const std::string missing = missing_score();
        if (!missing.empty()) std::erase(codes, static_cast<int>(open_fact));  // it has a score then
        const std::string value =
            scope.wide ? std::string("CAST(") + score.text + " AS " + scope.dialect.whole_cast + ")" : score.text;
        return {ending, "CASE WHEN " + ending + " = 0 THEN " + value + override_points() + missing + " END", codes,
                min(score.low, 0), max(score.high, 0)};
    }

    /// 缺失数据计0分
    std::string missing_score() const {
        if (scope.leaf.missing != MissingChoice::zero) return "";
        return " WHEN " + ending + " = " + std::to_string(open_fact) + " THEN 0";
    }
};

}  // namespace

std::optional<LeafText> leaf_text(LeafScope& scope, int places) {
    LeafBuilder builder{scope, places};
    builder.overrides();
    const Fraction sum = builder.parts();
    LeafText out = builder.finish(sum);
    if (scope.refused) return std::nullopt;
    return out;
}

}  // namespace heng::sql
