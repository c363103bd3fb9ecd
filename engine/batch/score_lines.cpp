#include "engine/batch/score_lines.hpp"

#include <algorithm>
#include <cstring>

#include "engine/model/address.hpp"
#include "engine/report/csv_text.hpp"
#include "engine/report/wording.hpp"

namespace heng::batch {
namespace {

constexpr std::size_t most_short = 20001;  // scores and totals of which the text is kept

bool is_plain(std::string_view text) {
    return text.empty() || (text.find_first_of(",\"\r\n") == text.npos && std::strchr("=+-@\t", text[0]) == nullptr);
}

void append_json(std::string_view text, std::string& out) {
    out += '"';
    for (const char c : text) {
        constexpr char hex[] = "0123456789abcdef";
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') out += '\\';
        if (code >= 0x20) {
            out += c;
            continue;
        }
        out += "\\u00";
        out += hex[code >> 4U];
        out += hex[code & 15U];
    }
    out += '"';
}

/// One cell as a spreadsheet reads it back.
std::string csv_cell(std::string_view text) {
    CsvText csv;
    csv.cell(text);
    return csv.text();
}

}  // namespace

const char* state_code(State state) {
    static constexpr const char* codes[state_count] = {"scored",  "uncovered",    "missing",  "not-applicable",
                                                       "no-rule", "out-of-range", "awaiting", "veto"};
    return codes[static_cast<unsigned>(state)];
}

ScoreLines::ScoreLines(const BatchPlan& plan, Format format, Language language, bool named)
    : plan_(plan), format_(format), language_(language), named_(named) {
    const Pack& pack = *plan.plan->pack;
    const AddressBook book(pack.nodes);
    for (const NodeId leaf : pack.leaves) titles_.push_back(book.shortest(leaf));
    for (const std::string& label : plan.plan->grades) grades_.push_back(csv_cell(label));
    short_.resize(std::min(std::max(plan.grades.size(), std::size_t{1}), most_short));
    for (std::size_t units = 0; units < short_.size(); ++units) {
        const std::string text = number(static_cast<std::int64_t>(units)) + ",";
        if (text.size() > sizeof(Short::text)) continue;
        std::memcpy(short_[units].text, text.data(), text.size());
        short_[units].length = static_cast<std::uint8_t>(text.size());
    }
}

std::string ScoreLines::number(std::int64_t units) const {
    Number points = units;
    for (int i = 0; i < plan_.places; ++i) points = points / 10;
    return points.str();
}

const char* ScoreLines::word(State state) const {
    static constexpr const char* zh[state_count] = {"",           "无适用条款",   "待补",   "不适用",
                                                    "无适用条款", "评定超出范围", "待评定", "一票否决"};
    static constexpr const char* en[state_count] = {"",
                                                    "no clause applies",
                                                    "data missing",
                                                    "not applicable",
                                                    "no clause applies",
                                                    "given points out of range",
                                                    "to be judged",
                                                    "veto"};
    return pick(language_, zh[static_cast<unsigned>(state)], en[static_cast<unsigned>(state)]);
}

std::string ScoreLines::header() const {
    if (format_ == Format::jsonl) return "";
    CsvText csv;
    csv.cell(named_ ? pick(language_, "评价对象", "Unit") : pick(language_, "行", "Row"));
    for (const std::string& title : titles_) csv.cell(title);
    for (const char* title :
         {pick(language_, "总分", "Total"), pick(language_, "等级", "Grade"), pick(language_, "状态", "State")})
        csv.cell(title);
    csv.end_row();
    return csv.text();
}

void ScoreLines::add(const Scores& scores, const std::vector<RowName>& names, std::string& out) const {
    for (std::uint32_t row = 0; row < scores.rows; ++row)
        format_ == Format::csv ? add_csv(scores, row, names[row], out) : add_json(scores, row, names[row], out);
}

std::string ScoreLines::cell(const Scores& scores, std::uint32_t row, std::uint32_t leaf) const {
    const State state = scores.opened[leaf] ? scores.states_of(leaf)[row] : State::scored;
    if (state != State::scored) return word(state);
    const Number* odd = scores.odd.empty() ? nullptr : scores.odd_score(row, leaf);
    return odd ? odd->str() : number(scores.units_of(leaf)[row]);
}

std::string ScoreLines::grade(const Scores& scores, std::uint32_t row, const std::vector<std::string>& words) const {
    return scores.grade[row] == no_grade ? std::string() : words[scores.grade[row]];
}

std::string ScoreLines::total(const Scores& scores, std::uint32_t row) const {
    if (scores.total_state[row] != State::scored) return "";
    const Number* odd = scores.odd.empty() ? nullptr : scores.odd_score(row, Scores::total_leaf);
    return odd ? odd->str() : number(scores.total[row]);
}

/// A row of numbers that all are kept as text; nullptr where one is not.
char* ScoreLines::put_scored_row(const Scores& scores, std::uint32_t row, char* to) const {
    for (std::uint32_t leaf = 0; leaf < titles_.size(); ++leaf) {
        const auto units = static_cast<std::size_t>(scores.units_of(leaf)[row]);
        if (units >= short_.size() || short_[units].length == 0) return nullptr;
        std::memcpy(to, short_[units].text, sizeof(Short::text));
        to += short_[units].length;
    }
    const auto units = static_cast<std::size_t>(scores.total[row]);
    if (units >= short_.size() || short_[units].length == 0) return nullptr;
    std::memcpy(to, short_[units].text, sizeof(Short::text));
    return to + short_[units].length;
}

void ScoreLines::add_csv(const Scores& scores, std::uint32_t row, const RowName& name, std::string& out) const {
    out += !named_ ? std::to_string(name.row) : is_plain(name.unit) ? std::string(name.unit) : csv_cell(name.unit);
    out += ',';
    if (scores.all_scored && scores.odd.empty()) {
        const std::size_t begin = out.size();
        out.resize(begin + (titles_.size() + 1) * sizeof(Short::text));
        const char* end = put_scored_row(scores, row, out.data() + begin);
        out.resize(end ? static_cast<std::size_t>(end - out.data()) : begin);
        if (end) {
            if (scores.grade[row] != no_grade) out += grades_[scores.grade[row]];
            out += ",\r\n";
            return;
        }
    }
    for (std::uint32_t leaf = 0; leaf < titles_.size(); ++leaf) out += cell(scores, row, leaf) + ",";
    out += total(scores, row) + "," + grade(scores, row, grades_) + ",";
    const State state = scores.total_state[row];
    if (state == State::incomplete)
        out += pick(language_, "未完整", "incomplete");
    else if (state != State::scored)
        out += word(state);
    out += "\r\n";
}

void ScoreLines::add_json(const Scores& scores, std::uint32_t row, const RowName& name, std::string& out) const {
    out += "{\"schema\":\"heng-batch/1\",\"row\":" + std::to_string(name.row);
    out += ",\"unit\":";
    append_json(name.unit, out);
    std::string states;
    out += ",\"scores\":{";
    for (std::uint32_t leaf = 0; leaf < titles_.size(); ++leaf) {
        if (leaf > 0) out += ',';
        append_json(titles_[leaf], out);
        const State state = scores.opened[leaf] ? scores.states_of(leaf)[row] : State::scored;
        out += state == State::scored ? ":\"" + cell(scores, row, leaf) + "\"" : ":null";
        if (state == State::scored) continue;
        states += states.empty() ? "" : ",";
        append_json(titles_[leaf], states);
        states += std::string(":\"") + state_code(state) + "\"";
    }
    out += "},\"states\":{" + states + "}";
    const std::string sum = total(scores, row);
    out += ",\"total\":" + (sum.empty() ? "null" : "\"" + sum + "\"") + ",\"grade\":";
    append_json(grade(scores, row, plan_.plan->grades), out);
    out += "}\n";
}

}  // namespace heng::batch
