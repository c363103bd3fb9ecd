// The difference of two packs for programs. Entry: diff_json(). Numbers are strings, exact.
#include <nlohmann/json.hpp>

#include "engine/report/render_diff.hpp"

namespace heng {
namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json number_or_null(const std::optional<Number>& number) {
    return number ? Json(number->str()) : Json(nullptr);
}

Json score_json(const Result& result, Language language) {
    if (const Scored* scored = boost::variant2::get_if<Scored>(&result)) return scored->points.str();
    return result_words(result, language);
}

Json example_json(const Counterexample& example, Language language) {
    Json facts = Json::object();
    for (const GivenFact& given : example.facts) facts[given.fact.name] = value_text(given.value, given.fact, language);
    return {{"facts", facts},
            {"before", score_json(example.before, language)},
            {"after", score_json(example.after, language)}};
}

Json aspects_json(const std::vector<Aspect>& aspects) {
    Json out = Json::array();
    for (const Aspect& each : aspects)
        out.push_back({{"what", each.what},
                       {"name", text_or_null(each.name)},
                       {"before", text_or_null(each.before)},
                       {"after", text_or_null(each.after)}});
    return out;
}

Json indicator_json(const IndicatorDiff& each, const DiffLine& line, Language language) {
    Json out = {
        {"path", each.path},       {"old_path", text_or_null(each.old_path)},
        {"group", !each.leaf},     {"verdict", line.code},
        {"same", line.same},       {"moved", each.moved},
        {"renamed", each.renamed}, {"points", {number_or_null(each.points_before), number_or_null(each.points_after)}}};
    for (const auto& [key, example] :
         {std::pair("lower", &each.comparison.lower), std::pair("higher", &each.comparison.higher),
          std::pair("other", &each.comparison.other)})
        if (*example) out[key] = example_json(**example, language);
    if (!each.comparison.why.empty()) out["undecided_because"] = each.comparison.why;
    if (!each.comparison.taken_as_same.empty()) out["taken_as_same"] = each.comparison.taken_as_same;
    out["changes"] = aspects_json(each.aspects);
    if (!line.before.empty() || !line.after.empty())
        out["clause"] = {text_or_null(line.before), text_or_null(line.after)};
    return out;
}

}  // namespace

std::string diff_json(const PackDiff& diff, const DiffLines& lines, Language language) {
    constexpr const char* meanings[] = {"same", "unread", "open", "different"};
    Json out = {{"schema", "heng-diff/1"},
                {"title", lines.title},
                {"same", diff.same_meaning()},
                {"meaning", meanings[static_cast<std::size_t>(diff.meaning())]}};
    out["errors"] = diff.errors;
    out["changes"] = aspects_json(diff.general);
    if (diff.grades)
        out["grades"] = {{"total", diff.grades->total.str()},
                         {"before", text_or_null(diff.grades->before)},
                         {"after", text_or_null(diff.grades->after)}};
    out["indicators"] = Json::array();
    for (std::size_t i = 0; i < diff.indicators.size(); ++i)
        if (lines.lines[i].shown)
            out["indicators"].push_back(indicator_json(diff.indicators[i], lines.lines[i], language));
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace heng
