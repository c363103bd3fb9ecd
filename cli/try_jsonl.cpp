// {"id","indicator","points","clause","formula","facts":[{"x":"97.5%"}]} ->
// {"id","status","scores","asks","readings","findings","canonical","message"}
#include "cli/try_jsonl.hpp"

#include <istream>
#include <nlohmann/json.hpp>
#include <ostream>

#include "engine/attempt/attempt.hpp"
#include "grammar/messages.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;
using Json = nlohmann::ordered_json;

std::string text_of(const Json& object, const char* key) {
    const auto at = object.find(key);
    if (at == object.end() || at->is_null()) return "";
    return at->is_string() ? at->get<std::string>() : at->dump();
}

GivenFacts facts_of(const Json& record) {
    GivenFacts facts;
    for (const auto& [key, value] : record.items())
        facts.emplace_back(key, value.is_string() ? value.get<std::string>() : value.dump());
    return facts;
}

AttemptRequest request_of(const Json& object) {
    AttemptRequest request;
    request.indicator = text_of(object, "indicator");
    request.points = text_of(object, "points");
    request.clause = text_of(object, "clause");
    request.formula = text_of(object, "formula");
    request.target = text_of(object, "target");
    request.readings = text_of(object, "readings");
    request.checklist = text_of(object, "checklist");
    if (const auto year = object.find("year"); year != object.end() && year->is_number_integer())
        request.year = year->get<int>();
    if (const auto facts = object.find("facts"); facts != object.end() && facts->is_array())
        for (const Json& record : *facts)
            request.records.push_back(record.is_object() ? facts_of(record) : GivenFacts{});
    return request;
}

const char* type_of(Fact::Kind kind) {
    switch (kind) {
        case Fact::Kind::value:
            return "value";
        case Fact::Kind::number:
            return "number";
        case Fact::Kind::count:
            return "count";
        case Fact::Kind::target:
            return "target";
        case Fact::Kind::yes_no:
            return "yes-no";
        case Fact::Kind::option:
            return "option";
        case Fact::Kind::items:
            return "items";
        case Fact::Kind::judged:
            return "judged";
        case Fact::Kind::rank:
            return "rank";
        case Fact::Kind::population:
            return "population";
        case Fact::Kind::total:
            return "total";
        case Fact::Kind::grade:
            return "grade";
    }
    return "value";
}

Json ask_of(const Fact& fact) {
    return {{"name", fact.name}, {"type", type_of(fact.kind)}, {"unit", fact.unit.word}, {"choices", fact.choices}};
}

const std::vector<Fact>* facts_of(const Meaning& meaning) {
    if (const Rule* rule = v2::get_if<Rule>(&meaning)) return &rule->facts;
    if (const TotalEffect* effect = v2::get_if<TotalEffect>(&meaning)) return &effect->facts;
    if (const TotalFormula* formula = v2::get_if<TotalFormula>(&meaning)) return &formula->facts;
    return nullptr;
}

Json asks_of(const Meaning& meaning) {
    Json asks = Json::array();
    if (const std::vector<Fact>* facts = facts_of(meaning))
        for (const Fact& fact : *facts)
            if (!fact.derived) asks.push_back(ask_of(fact));
    if (v2::holds_alternative<GradeBands>(meaning))
        asks.push_back({{"name", "总分"}, {"type", "total"}, {"unit", "分"}, {"choices", Json::array()}});
    return asks;
}

const char* origin_of(ReadingInForce::From from) {
    switch (from) {
        case ReadingInForce::From::fallback:
            return "default";
        case ReadingInForce::From::pack:
            return "pack";
        case ReadingInForce::From::indicator:
            return "indicator";
        case ReadingInForce::From::clause:
            return "clause";
    }
    return "default";
}

Json readings_of(const Meaning& meaning) {
    Json readings = Json::array();
    const Rule* rule = v2::get_if<Rule>(&meaning);
    if (rule == nullptr) return readings;
    for (const ReadingInForce& reading : rule->readings)
        readings.push_back({{"point", reading.point},
                            {"chosen", reading.chosen},
                            {"others", reading.others},
                            {"from", origin_of(reading.from)}});
    return readings;
}

const char* status_of(Attempt::Status status) {
    switch (status) {
        case Attempt::Status::computed:
            return "computed";
        case Attempt::Status::judged:
            return "judged";
        case Attempt::Status::rejected:
            return "rejected";
    }
    return "rejected";
}

// Errors in words, and what could not be read of the facts.
std::string message_of(const Attempt& answer) {
    std::string message;
    const auto add = [&](const std::string& text) { message += (message.empty() ? "" : "；") + text; };
    for (const Diagnostic& d : answer.diagnostics)
        if (d.severity == Severity::error)
            add(message_text(d.code, d.args, Language::zh) + "（" + std::string(answer.sources->text(d.span)) + "）");
    for (const AttemptScore& score : answer.scores)
        for (const std::string& problem : score.problems) add(problem);
    return message;
}

Json answer_of(const Json& object) {
    const Attempt answer = attempt(request_of(object));
    Json scores = Json::array(), findings = Json::array();
    for (const AttemptScore& score : answer.scores) scores.push_back(score.text);
    for (const Diagnostic& d : answer.diagnostics) findings.push_back(d.code);
    return {{"id", text_of(object, "id")},
            {"status", status_of(answer.status)},
            {"scores", scores},
            {"asks", asks_of(answer.meaning)},
            {"readings", readings_of(answer.meaning)},
            {"findings", findings},
            {"canonical", answer.canonical},
            {"message", message_of(answer)}};
}

}  // namespace

int try_jsonl(std::istream& in, std::ostream& out) {
    for (std::string line; std::getline(in, line);) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const Json object = Json::parse(line, nullptr, false);
        const Json answer =
            object.is_object()
                ? answer_of(object)
                : Json{
                      {"id", ""}, {"status", "rejected"}, {"scores", Json::array()}, {"message", "这一行不是JSON对象"}};
        out << answer.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n' << std::flush;
    }
    return 0;
}

}  // namespace heng
