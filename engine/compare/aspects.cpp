#include "engine/compare/aspects.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "engine/compare/total_rules.hpp"
#include "engine/plan/plan.hpp"
#include "engine/rule/wording.hpp"
#include "engine/score/total.hpp"

namespace heng::comparing {
namespace {

using Aspects = std::vector<Aspect>;

void add(Aspects& out, const char* what, std::string before, std::string after, std::string name = {}) {
    if (before != after) out.push_back({what, std::move(name), std::move(before), std::move(after), true});
}

std::string number_text(const std::optional<Number>& number) {
    return number ? number->str() : std::string();
}

/// By name of the fact: its source.
std::map<std::string, std::string> sources_of(const Pack& pack, const Node& node) {
    std::map<std::string, std::string> out;
    const Rule* rule = boost::variant2::get_if<Rule>(&node.meaning);
    for (std::size_t i = 0; rule && i < rule->facts.size() && i < node.bindings.size(); ++i) {
        const bool own = rule->facts[i].kind == Fact::Kind::value;
        out[own ? std::string() : rule->facts[i].name] = source_of(pack, node.bindings[i]);
    }
    return out;
}

void add_sources(const Pack& before, const Node& left, const Pack& after, const Node& right, Aspects& out) {
    const auto old_ones = sources_of(before, left), new_ones = sources_of(after, right);
    for (const auto& [name, text] : old_ones) {
        const auto now = new_ones.find(name);
        if (now != new_ones.end() && !text.empty() && !now->second.empty())
            add(out, "formula", text, now->second, name);
    }
}

std::map<std::string, std::string> readings_of(const Node& node) {
    std::map<std::string, std::string> out;
    if (const Rule* rule = boost::variant2::get_if<Rule>(&node.meaning))
        for (const ReadingInForce& reading : rule->readings) out[reading.point] = reading.chosen;
    for (const auto& [point, choice] : node.readings.by_point) out.emplace(point, choice.value);
    return out;
}

void add_readings(const std::map<std::string, std::string>& before, const std::map<std::string, std::string>& after,
                  Aspects& out) {
    for (const auto& [point, chosen] : before) {
        const auto now = after.find(point);
        if (now != after.end()) add(out, "reading", chosen, now->second, point);
    }
}

std::string rounding_text(const RoundingRule& rounding) {
    constexpr const char* ways[] = {"half-up", "half-even", "down", "up", "none"};
    const std::string way = ways[static_cast<std::size_t>(rounding.how)];
    return rounding.how == Rounding::none ? way : way + "-" + std::to_string(rounding.places);
}

std::map<std::string, std::string> pack_readings(const Pack& pack) {
    std::map<std::string, std::string> out;
    for (const auto& [point, choice] : pack.readings.by_point) out[point] = choice.value;
    return out;
}

// Said in one version only: the other one takes the default, which is not spelled here.
void add_pack_readings(const Pack& before, const Pack& after, Aspects& out) {
    const auto old_ones = pack_readings(before), new_ones = pack_readings(after);
    std::set<std::string> points;
    for (const auto* each : {&old_ones, &new_ones})
        for (const auto& [point, chosen] : *each) points.insert(point);
    for (const std::string& point : points) {
        const auto was = old_ones.find(point), is = new_ones.find(point);
        if (point == "rounding") continue;
        add(out, "reading", was == old_ones.end() ? "" : was->second, is == new_ones.end() ? "" : is->second, point);
        // What it does to an indicator is decided there.
        if (!out.empty() && out.back().name == point) out.back().meaning = !before.row_rules.empty();
    }
}

std::string type_text(const Input& input) {
    constexpr const char* types[] = {"数值", "文字", "是否", "要点", "选项", "日期"};
    std::string text = types[static_cast<std::size_t>(input.type)];
    if (!input.unit.word.empty()) text += "，" + input.unit.word;
    if (input.fallback) text += "，有缺省";
    for (const std::string& choice : input.choices) text += "，" + choice;
    return text;
}

void add_inputs(const Pack& before, const Pack& after, Aspects& out) {
    const auto by_header = [](const Pack& pack) {
        std::map<std::string, std::string> all;
        for (const Input& input : pack.inputs)
            if (!input.used_by.empty()) all[input.paths.empty() ? input.name : input.paths.front()] = type_text(input);
        return all;
    };
    const auto old_ones = by_header(before), new_ones = by_header(after);
    for (const auto& [name, text] : old_ones) {
        const auto now = new_ones.find(name);
        add(out, "input", text, now == new_ones.end() ? "" : now->second, name);
    }
    for (const auto& [name, text] : new_ones)
        if (!old_ones.count(name)) add(out, "input", "", text, name);
}

// Sentences that only one version has.
void add_texts(const char* what, const std::vector<std::string>& before, const std::vector<std::string>& after,
               Aspects& out) {
    for (const std::string& text : before)
        if (std::find(after.begin(), after.end(), text) == after.end()) add(out, what, text, "");
    for (const std::string& text : after)
        if (std::find(before.begin(), before.end(), text) == before.end()) add(out, what, "", text);
}

template <class Rules>
std::vector<std::string> texts_of(const Pack& pack, const Rules& rules) {
    std::vector<std::string> out;
    for (const auto& rule : rules) out.push_back(spelled(*pack.sources, rule.span));
    return out;
}

}  // namespace

std::string source_of(const Pack& pack, const Binding& binding) {
    switch (binding.from) {
        case Binding::From::input:
            return pack.inputs[binding.input].name;
        case Binding::From::calculation:
            return calculation_text(pack, binding.calculation);
        case Binding::From::derived:
        case Binding::From::target:
        case Binding::From::total:
        case Binding::From::grade:
            return {};
    }
    return {};
}

std::vector<Aspect> node_aspects(const Pack& before, NodeId left, const Pack& after, NodeId right) {
    Aspects out;
    const Node& was = before.nodes[left];
    const Node& is = after.nodes[right];
    add(out, "points", number_text(was.points), number_text(is.points));
    if (!was.children.empty() || !is.children.empty()) return out;
    add(out, "target", number_text(was.target), number_text(is.target));
    add_sources(before, was, after, is, out);
    add_readings(readings_of(was), readings_of(is), out);
    if (was.rounding && is.rounding) add(out, "rounding", rounding_text(*was.rounding), rounding_text(*is.rounding));
    return out;
}

std::vector<Aspect> pack_aspects(const Pack& before, const Pack& after) {
    Aspects out;
    for (const auto& [what, was, is] :
         {std::tuple("name", &before.name, &after.name), std::tuple("version", &before.version, &after.version),
          std::tuple("region", &before.region, &after.region)})
        if (*was != *is) out.push_back({what, {}, *was, *is, false});
    add(out, "full-marks", before.full_marks.str(), after.full_marks.str());
    add(out, "year", std::to_string(before.year), std::to_string(after.year));
    add(out, "rounding", rounding_text(before.rounding), rounding_text(after.rounding));
    if (!out.empty() && out.back().what == "rounding")
        out.back().meaning = before.total_formula || !before.row_rules.empty();
    add_pack_readings(before, after, out);
    for (Aspect& aspect : total_rule_aspects(before, after)) out.push_back(std::move(aspect));
    add_texts("row-rule", texts_of(before, before.row_rules), texts_of(after, after.row_rules), out);
    add_inputs(before, after, out);
    return out;
}

std::optional<GradeExample> grade_change(const Pack& before, const Pack& after) {
    std::vector<Number> ends;
    for (const Pack* pack : {&before, &after}) {
        if (!pack->grades) continue;
        for (const GradeBands::Band& band : pack->grades->bands)
            for (const auto& bound : {band.in.low, band.in.high})
                if (bound) ends.push_back(bound->at);
    }
    std::sort(ends.begin(), ends.end());
    std::vector<Number> tried{before.full_marks, 0};
    const Number beside = Number::ratio(1, 100);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        for (const Number& total : {ends[i], ends[i] - beside, ends[i] + beside}) tried.push_back(total);
        if (i > 0) tried.push_back((ends[i - 1] + ends[i]) / 2);
    }
    for (const Number& total : tried)
        if (grade_of(before, total) != grade_of(after, total))
            return GradeExample{total, grade_of(before, total), grade_of(after, total)};
    return std::nullopt;
}

}  // namespace heng::comparing
