// 口径 -> readings in force at every node. Entry: take_readings, take_roundings.
#include "engine/model/take_readings.hpp"

#include <array>
#include <string_view>

#include "engine/rule/readings.hpp"

namespace heng {
namespace {

// Later and nearer words go before earlier and farther ones.
void lay_over(Readings& readings, const Readings& nearer) {
    for (const auto& [point, choice] : nearer.by_point) readings.by_point[point] = choice;
}

// What stands in for a default gives way to what is said; anything else goes before it.
void force(Readings& readings, const Readings& forced) {
    for (const auto& [point, choice] : forced.by_point) {
        if (choice.from == ReadingInForce::From::fallback)
            readings.by_point.emplace(point, choice);
        else
            readings.by_point[point] = choice;
    }
}

Readings read_texts(ModelDraft& draft, const std::vector<syntax::Text>& texts, ReadingInForce::From from) {
    Readings all;
    for (const syntax::Text& text : texts) lay_over(all, read_readings(draft.sources, text.text, from, draft.out));
    return all;
}

struct RoundingWord {
    std::string_view choice;
    Rounding how;
};
constexpr std::array rounding_words = {
    RoundingWord{"half-up", Rounding::half_up}, RoundingWord{"half-even", Rounding::half_even},
    RoundingWord{"down", Rounding::down},       RoundingWord{"up", Rounding::up},
    RoundingWord{"none", Rounding::none},
};

// half-up-2: how, and to how many places.
RoundingRule rounding_of(const Readings& readings) {
    RoundingRule rule;
    const auto chosen = readings.by_point.find("rounding");
    if (chosen == readings.by_point.end()) return rule;
    const std::string_view choice = chosen->second.value;
    rule.said = chosen->second.from != ReadingInForce::From::fallback;
    rule.span = chosen->second.span;
    for (const RoundingWord& word : rounding_words) {
        if (!choice.starts_with(word.choice)) continue;
        rule.how = word.how;
        const std::string_view rest = choice.substr(word.choice.size());
        if (rest.size() == 2) rule.places = rest[1] - '0';
    }
    return rule;
}

}  // namespace

void take_roundings(ModelDraft& draft) {
    draft.pack.rounding = rounding_of(draft.pack.readings);
    for (Node& node : draft.pack.nodes) node.rounding = rounding_of(node.extra ? draft.pack.readings : node.readings);
}

void take_readings(ModelDraft& draft) {
    Pack& pack = draft.pack;
    const Readings forced = std::move(pack.readings);  // empty, but for reread()
    pack.readings = read_texts(draft, draft.script().readings, ReadingInForce::From::pack);
    force(pack.readings, forced);
    for (NodeId id = 0; id < pack.nodes.size(); ++id) {
        Node& node = pack.nodes[id];
        node.readings = node.parent ? pack.nodes[*node.parent].readings : pack.readings;
        lay_over(node.readings, read_texts(draft, draft.written(id).readings, ReadingInForce::From::indicator));
        force(node.readings, forced);
    }
}

}  // namespace heng
