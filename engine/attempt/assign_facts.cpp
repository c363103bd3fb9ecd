// Which fact a key speaks of is decided by its kind first, then by the words; the cell is then read as that fact asks.
#include "engine/attempt/assign_facts.hpp"

#include <algorithm>
#include <functional>

#include "engine/attempt/closest_fact.hpp"
#include "engine/attempt/distance.hpp"
#include "engine/attempt/item_keys.hpp"
#include "engine/attempt/read_given.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

using Kind = Fact::Kind;

bool is_number(const Fact& fact) {
    return fact.kind == Kind::value || fact.kind == Kind::number || fact.kind == Kind::count;
}

bool is_date(const Fact& fact) {
    return is_number(fact) && fact.unit.dimension == Dimension::date;
}

struct Assignment {
    const std::vector<Fact>& facts;
    const GivenFacts& given;
    int year;
    Assigned out;
    std::vector<bool> taken;
    GivenFacts named = {}, unnamed = {};

    const std::string* cell(std::string_view key) const {
        for (const auto& [name, text] : given)
            if (name == key) return &text;
        return nullptr;
    }

    std::optional<FactId> first(const std::function<bool(const Fact&)>& wanted) const {
        for (FactId id = 0; id < facts.size(); ++id)
            if (!taken[id] && !facts[id].derived && wanted(facts[id])) return id;
        return std::nullopt;
    }
    std::optional<FactId> first(Kind kind) const {
        return first([kind](const Fact& fact) { return fact.kind == kind; });
    }

    void put(FactId id, Value value) {
        out.values[id] = std::move(value);
        taken[id] = true;
    }
    void put_cell(FactId id, const std::string& key, const std::string& text) {
        GivenValue read = read_given(facts[id], key, text, year);
        if (!read.problem.empty()) out.problems.push_back(read.problem);
        put(id, std::move(read.value));
    }

    // x speaks of the indicator's own value, else of the only other thing that can be asked for.
    std::optional<FactId> fact_of_x() const {
        if (const auto own = first(Kind::value)) return own;
        if (const auto number = first(is_number)) return number;
        for (const Kind kind : {Kind::yes_no, Kind::rank, Kind::option, Kind::items})
            if (const auto other = first(kind)) return other;
        return std::nullopt;
    }
    void put_x(const std::string& text) {
        const auto id = fact_of_x();
        if (!id) return out.problems.push_back(not_asked("x"));
        put_cell(*id, "x", text);
        if (is_event(facts[*id])) repeat_x(facts[*id], text);
    }

    static bool is_event(const Fact& fact) { return fact.kind == Kind::yes_no || fact.kind == Kind::count; }

    // One event may be asked for more than once: as a count and as a veto. Another event is another fact.
    void repeat_x(const Fact& event, const std::string& text) {
        const std::string name = fold_text(event.name);
        while (const auto other = first([&](const Fact& fact) {
                   return is_event(fact) && 2 * common_characters(name, fold_text(fact.name)) >=
                                                length_in_characters(fold_text(fact.name));
               }))
            put_cell(*other, "x", text);
    }

    void put_pair(const std::string& actual, const std::string& target) {
        if (const auto goal = first(Kind::target))
            put_cell(*goal, "target", target);
        else if (share_of(actual, target) || put_distance(actual, target))
            return;
        else if (choose_by_pair(actual, target))
            return;
        if (const auto own = fact_of_x()) put_cell(*own, "actual", actual);
        if (const auto other = first(is_number); other && out.values.size() > 1) put_cell(*other, "target", target);
    }

    // A clause that only speaks of the rate of a pair is given the rate.
    bool share_of(const std::string& actual, const std::string& target) {
        const auto only = first(is_number);
        if (!only || std::count_if(facts.begin(), facts.end(), is_number) != 1 ||
            facts[*only].unit.dimension != Dimension::none)
            return false;
        GivenValue ratio = read_ratio(actual, target);
        if (!ratio.problem.empty()) out.problems.push_back(ratio.problem);
        put(*only, std::move(ratio.value));
        return true;
    }

    // 低于计划成本, 等于计划成本, 高于计划成本: the two numbers say which of them it is.
    bool choose_by_pair(const std::string& actual, const std::string& target) {
        const auto outcome = first(Kind::option);
        if (!outcome || first(is_number)) return false;
        GivenValue made = read_comparison(facts[*outcome], actual, target);
        if (!made.problem.empty()) out.problems.push_back(made.problem);
        put(*outcome, std::move(made.value));
        return true;
    }

    // 每少培训1人: a pair is given, and what is counted is how much one lacks of the other.
    bool put_distance(const std::string& actual, const std::string& target) {
        const auto only = first(is_number);
        if (!only || facts[*only].kind != Kind::count || std::count_if(facts.begin(), facts.end(), is_number) != 1)
            return false;
        GivenValue cases = read_distance(facts[*only], actual, target);
        if (!cases.problem.empty()) out.problems.push_back(cases.problem);
        put(*only, std::move(cases.value));
        return true;
    }

    // An actual number alone does not say how much it lacks.
    void put_actual(const std::string& text) {
        const auto id = fact_of_x();
        if (!id || !counts_distance(facts[*id])) return put_x(text);
        out.problems.push_back("“" + facts[*id].name + "”数的是与目标相差多少：请同时给出 target（目标值）");
        taken[*id] = true;
    }

    void put_items() {
        const auto id = first(Kind::items);
        if (!id) return;
        for (const std::string_view key : {"met", "failed", "items_met", "items_failed"})
            if (const std::string* text = cell(key)) {
                const std::string* of = cell("of");
                GivenValue read = read_given_items(facts[*id], key, *text, of == nullptr ? std::string() : *of);
                if (!read.problem.empty()) out.problems.push_back(read.problem);
                put(*id, std::move(read.value));
                return;
            }
    }

    // Worded outcomes may have become yes-no facts, one each.
    void put_option(const std::string& text) {
        if (const auto id = first(Kind::option)) return put_cell(*id, "option", text);
        while (const auto event = first(Kind::yes_no))
            put(*event,
                text.empty() ? Value(Missing{}) : Value(same_subject(fold_text(text), fold_text(facts[*event].name))));
    }

    void put_fixed() {
        put_items();
        if (const std::string* text = cell("option")) put_option(*text);
        if (const std::string* text = cell("judged"))
            while (const auto id = first(Kind::judged)) put_cell(*id, "judged", *text);
        if (const std::string* text = cell("rank"))
            if (const auto id = first(Kind::rank)) put_cell(*id, "rank", *text);
        if (const std::string* text = cell("of"))
            if (const auto id = first(Kind::population)) put_cell(*id, "of", *text);
        if (const std::string* text = cell("score"))
            if (const auto id = first(Kind::total)) put_cell(*id, "score", *text);
        if (const std::string* text = cell("grade"))
            if (const auto id = first(Kind::grade)) put_cell(*id, "grade", *text);
        if (const std::string* text = cell("date"))
            if (const auto id = first(is_date)) put_cell(*id, "date", *text);
    }

    // 超标准列支=是 虚列支出=否: keys that name items of a list, closer than they name any fact.
    void put_item_keys() {
        while (const auto id =
                   first([](const Fact& fact) { return fact.kind == Kind::items && !fact.choices.empty(); })) {
            ItemKeys keys(facts[*id]);
            std::erase_if(named, [&](const auto& cell) {
                const std::size_t close = keys.closeness(cell.first);
                return close > 0 && close > nearest(cell.first) && keys.take(cell.first, cell.second);
            });
            if (keys.empty()) return;
            GivenValue read = keys.value();
            if (!read.problem.empty()) out.problems.push_back(read.problem);
            put(*id, std::move(read.value));
        }
    }

    // How many characters of a key stand in the fact that it names best.
    std::size_t nearest(const std::string& key) const {
        const auto fact = closest_fact(facts, taken, key);
        return fact ? common_characters(fold_text(key), fold_text(facts[*fact].name)) : 0;
    }

    void put_named(const std::string& key, const std::string& text) {
        if (const auto id = closest_fact(facts, taken, key))
            put_cell(*id, key, text);
        else
            unnamed.emplace_back(key, text);
    }

    // A key in words of its own speaks of the one fact that nothing else speaks of.
    void put_unnamed() {
        const auto open = first([](const Fact&) { return true; });
        const bool only = open && unnamed.size() == 1 && cell("x") == nullptr && open_facts() == 1;
        if (only) return put_cell(*open, unnamed.front().first, unnamed.front().second);
        for (const auto& [key, text] : unnamed) out.problems.push_back(not_asked(key));
    }

    // What the clause asks for instead.
    std::string not_asked(const std::string& key) const {
        std::string wanted;
        for (FactId id = 0; id < facts.size(); ++id)
            if (!taken[id] && !facts[id].derived) wanted += (wanted.empty() ? "" : "、") + facts[id].name;
        return "条文没有用到“" + key + "”" + (wanted.empty() ? "" : "；还要给出：" + wanted);
    }

    std::size_t open_facts() const {
        std::size_t count = 0;
        for (FactId id = 0; id < facts.size(); ++id) count += !taken[id] && !facts[id].derived;
        return count;
    }

    void run() {
        put_fixed();
        for (const auto& cell : given)
            if (!is_fixed(cell.first)) named.push_back(cell);
        put_item_keys();
        for (const auto& [key, text] : named) put_named(key, text);
        const std::string *x = cell("x"), *actual = cell("actual"), *target = cell("target");
        put_unnamed();
        if (x != nullptr) put_x(*x);
        if (actual != nullptr && target != nullptr)
            put_pair(*actual, *target);
        else if (actual != nullptr)
            put_actual(*actual);
    }

    bool is_fixed(std::string_view key) const {
        for (const std::string_view fixed : {"x", "actual", "target", "met", "failed", "of", "items_met",
                                             "items_failed", "option", "judged", "rank", "score", "grade"})
            if (key == fixed) return true;
        return key == "date" && std::any_of(facts.begin(), facts.end(), is_date);
    }
};

}  // namespace

Assigned assign_facts(const std::vector<Fact>& facts, const GivenFacts& given, int year) {
    Assignment assignment{facts,
                          given,
                          year,
                          {std::vector<Value>(facts.size(), Value(Missing{})), {}},
                          std::vector<bool>(facts.size(), false)};
    assignment.run();
    return std::move(assignment.out);
}

}  // namespace heng
