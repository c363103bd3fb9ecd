#include "tests/docs/try_block.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

namespace heng::testing {
namespace {

using Json = nlohmann::ordered_json;

// Each label with the key of the request that it fills.
const std::vector<std::pair<std::string, std::string>> cells = {
    {"公式：", "formula"}, {"目标值：", "target"}, {"口径：", "readings"}, {"要点：", "checklist"}};

// 名称（W分）：句子 -> indicator, points, clause
void read_heading(const std::string& line, Json& request) {
    const std::string colon = "：", bracket = "（", close = "分）：";
    const auto end = line.find(close), begin = line.find(bracket);
    const bool points = end != std::string::npos && begin < end && line.find(colon) >= end;
    const auto name_end = points ? begin : line.find(colon);
    request["indicator"] = line.substr(0, name_end);
    request["points"] = points ? line.substr(begin + bracket.size(), end - begin - bracket.size()) : "";
    request["clause"] = points ? line.substr(end + close.size()) : line.substr(name_end + colon.size());
}

Json read_facts(const std::string& text) {
    Json facts = Json::object();
    std::istringstream in(text);
    for (std::string word; in >> word;) {
        const auto sign = word.find('=');
        if (sign == std::string::npos)
            facts["x"] = word;
        else
            facts[word.substr(0, sign)] = word.substr(sign + 1);
    }
    return facts;
}

void read_line(const std::string& line, TryBlock& block, Json& request) {
    const auto arrow = line.find("=> ");
    for (const auto& [label, key] : cells)
        if (line.starts_with(label)) {
            request[key] = line.substr(label.size());
            return;
        }
    if (line.starts_with("! "))
        block.findings.push_back(line.substr(2));
    else if (line.starts_with("? "))
        block.readings.push_back(line.substr(2));
    else if (line == "=> rejected")
        block.rejected = true;
    else if (arrow != std::string::npos) {
        request["facts"].push_back(read_facts(line.substr(0, arrow)));
        block.results.push_back(line.substr(arrow + 3));
    } else if (!line.empty())
        block.mistakes.push_back(line);
}

bool lists(const Json& array, const std::string& word) {
    return std::any_of(array.begin(), array.end(), [&](const Json& entry) { return entry == word; });
}

bool has_reading(const Json& readings, const std::string& expected) {
    return std::any_of(readings.begin(), readings.end(), [&](const Json& reading) {
        return reading.value("point", "") + "=" + reading.value("chosen", "") == expected;
    });
}

}  // namespace

TryBlock read_try_block(const Block& block) {
    TryBlock out;
    Json request = {{"id", std::to_string(block.first_line)}, {"formula", ""}, {"facts", Json::array()}};
    if (!block.lines.empty()) read_heading(block.lines.front(), request);
    for (std::size_t i = 1; i < block.lines.size(); ++i) read_line(block.lines[i], out, request);
    out.request = request.dump();
    return out;
}

std::string difference(const TryBlock& block, const std::string& text) {
    const Json answer = Json::parse(text, nullptr, false);
    if (answer.is_discarded()) return "no answer: " + text;
    std::string wrong;
    for (const std::string& line : block.mistakes) wrong += "not understood: " + line + "\n";
    if (block.rejected != (answer.value("status", "") == "rejected"))
        wrong += "status " + answer.value("status", "") + "\n";
    const Json scores = answer.value("scores", Json::array());
    for (std::size_t i = 0; i < block.results.size(); ++i) {
        const std::string found = i < scores.size() ? scores[i].get<std::string>() : "nothing";
        if (found != block.results[i])
            wrong += "result " + std::to_string(i + 1) + ": " + found + ", not " + block.results[i] + "\n";
    }
    for (const std::string& code : block.findings)
        if (!lists(answer.value("findings", Json::array()), code)) wrong += "finding missing: " + code + "\n";
    for (const std::string& reading : block.readings)
        if (!has_reading(answer.value("readings", Json::array()), reading))
            wrong += "reading missing: " + reading + "\n";
    return wrong.empty() ? "" : wrong + text;
}

}  // namespace heng::testing
