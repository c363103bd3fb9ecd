#include "engine/readings/open_points.hpp"

#include <algorithm>
#include <array>

#include "engine/model/resolve.hpp"
#include "engine/rule/reading_words.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;

struct RoundingName {
    Rounding how;
    std::string_view name;
};
constexpr std::array rounding_names = {
    RoundingName{Rounding::half_up, "half-up"}, RoundingName{Rounding::half_even, "half-even"},
    RoundingName{Rounding::down, "down"},       RoundingName{Rounding::up, "up"},
    RoundingName{Rounding::none, "none"},
};

/// Choices of rounding that towns make, the default first.
constexpr std::array common_roundings = {"half-up-2", "half-up-1", "half-up-0", "half-even-2", "down-2", "none"};

using From = ReadingInForce::From;

struct Collector {
    const Pack& pack;
    std::vector<OpenPoint> found = {};

    OpenPoint& entry(const std::string& point, const std::string& chosen, From from) {
        for (OpenPoint& known : found)
            if (known.point == point && known.chosen == chosen && known.from == from) return known;
        found.push_back({point, chosen, from, {}, {}});
        return found.back();
    }

    void at_leaf(NodeId id, const Rule& rule) {
        for (const ReadingInForce& reading : rule.readings) {
            if (reading.from == From::clause) continue;  // the words decide
            OpenPoint& here = entry(reading.point, reading.chosen, reading.from);
            here.others = reading.others;
            here.nodes.push_back(id);
        }
        if (!rule.rounding) rounding(id);
    }

    void rounding(NodeId id) {
        const Node& node = pack.nodes[id];
        const RoundingRule& rule = node.rounding ? *node.rounding : pack.rounding;
        const auto said = node.readings.by_point.find("rounding");
        const bool settled = rule.said && said != node.readings.by_point.end();
        OpenPoint& here = entry("rounding", rounding_choice(rule), settled ? said->second.from : From::fallback);
        here.others = all_but(here.chosen, {common_roundings.begin(), common_roundings.end()});
        here.nodes.push_back(id);
    }

    static std::vector<std::string> all_but(const std::string& chosen, std::vector<std::string> choices) {
        std::erase(choices, chosen);
        return choices;
    }

    /// missing, not-applicable, bare-cost: a matter of the data, open in the pack as a whole.
    void in_pack(const std::string& point) {
        std::vector<std::string> choices;
        for (const ReadingWords& row : reading_words())
            if (row.point == point) choices.emplace_back(row.choice);
        const auto said = pack.readings.by_point.find(point);
        const bool settled = said != pack.readings.by_point.end();
        OpenPoint& here =
            entry(point, settled ? said->second.value : choices.front(), settled ? said->second.from : From::fallback);
        here.others = all_but(here.chosen, choices);
    }
};

std::size_t place_in_table(const std::string& point) {
    const auto words = reading_words();
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& row) { return row.point == point; });
    return static_cast<std::size_t>(found - words.begin());
}

std::size_t refused(const Pack& pack) {
    return static_cast<std::size_t>(std::count_if(pack.nodes.begin(), pack.nodes.end(),
                                                  [](const Node& node) { return node.standing == Standing::refused; }));
}

}  // namespace

std::string rounding_choice(const RoundingRule& rule) {
    for (const RoundingName& known : rounding_names)
        if (known.how == rule.how)
            return std::string(known.name) + (rule.how == Rounding::none ? "" : "-" + std::to_string(rule.places));
    return {};
}

std::optional<RoundingRule> rounding_named(std::string_view choice) {
    for (const RoundingName& known : rounding_names) {
        if (!choice.starts_with(known.name)) continue;
        RoundingRule rule;
        rule.how = known.how;
        if (rule.how != Rounding::none) rule.places = choice.back() - '0';
        return rule;
    }
    return std::nullopt;
}

std::vector<OpenPoint> open_points(const Pack& pack) {
    Collector collector{pack};
    for (const NodeId id : pack.leaves)
        if (const Rule* rule = get_if<Rule>(&pack.nodes[id].meaning)) collector.at_leaf(id, *rule);
    collector.in_pack("missing");
    collector.in_pack("not-applicable");
    if (!pack.row_rules.empty()) collector.in_pack("bare-cost");
    std::stable_sort(collector.found.begin(), collector.found.end(),
                     [](const auto& a, const auto& b) { return place_in_table(a.point) < place_in_table(b.point); });
    return std::move(collector.found);
}

std::optional<Pack> read_under(const Pack& pack, const Assignment& choices, bool everywhere) {
    Readings forced;
    for (const auto& [point, choice] : choices)
        forced.by_point[point] = {choice, everywhere ? From::pack : From::fallback, {}};
    Diagnostics unsaid;
    Pack again = reread(pack, forced, unsaid);
    const bool alike = again.inputs.size() == pack.inputs.size() && again.nodes.size() == pack.nodes.size();
    if (!alike || refused(again) > refused(pack)) return std::nullopt;
    return again;
}

}  // namespace heng
