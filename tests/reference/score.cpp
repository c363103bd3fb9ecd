// One record scored by a rule that was read: overrides, parts, needed facts, judgement, limits, rounding, in the order
// of docs/language.md, 5.5.
#include "tests/reference/reference.hpp"
#include "tests/reference/text.hpp"

namespace heng::reference {
namespace {

struct Working {
    const Rule& rule;
    const Facts& facts;
    Rational sum = 0;
    bool missing = false;
    std::string instead;  // uncovered or out-of-range
    std::string awaited;  // judged:[a,b]

    const std::string* cell(const std::string& key) {
        const auto found = facts.find(key);
        if (found != facts.end() && !found->second.empty()) return &found->second;
        missing = true;
        return nullptr;
    }

    // A veto that cannot be told yet does not matter where another override decides the same: all of them give 0.
    // Where none decides, an open one leaves all open.
    bool overridden() {
        for (const std::string& words : rule.vetoes) {
            const std::string* answer = cell(words);
            if (answer != nullptr && *answer == "是") return true;
        }
        for (const Region& region : rule.thresholds) {
            const std::string* x = cell("x");
            if (x != nullptr && region.holds(quantity(*x))) return true;
        }
        return false;
    }

    void add_table() {
        if (rule.rows.empty()) return;
        const std::string* x = cell("x");
        if (x == nullptr) return;
        for (const Row& row : rule.rows)
            if (row.region.holds(quantity(*x))) {
                sum += row.pays(quantity(*x));
                return;
            }
        instead = "uncovered";
    }

    void add_proportion() {
        if (!rule.factor) return;
        const std::string* x = cell("x");
        if (x != nullptr) sum += quantity(*x) * *rule.factor;
    }

    void add_tallies() {
        for (const Tally& tally : rule.tallies) {
            const std::string* count = cell(tally.event);
            if (count == nullptr) continue;
            Rational moved = tally.each * steps(tally.partial, quantity(*count) / tally.size);
            if (tally.most && abs(moved) > *tally.most) moved = moved < 0 ? Rational(-*tally.most) : *tally.most;
            sum += moved;
        }
    }

    void add_items() {
        if (rule.items.empty()) return;
        const std::string* met = cell("items_met");
        if (met == nullptr) return;
        for (const Item& item : rule.items) {
            const bool is_met = contains(*met, item.enumerator);
            if (is_met && item.points) sum += *item.points;
            if (is_met && rule.each_met) sum += *rule.each_met;
            if (!is_met && rule.each_failed) sum -= *rule.each_failed;
        }
    }

    void add_judged(const Option& option) {
        const auto judged = facts.find("judged");
        if (judged == facts.end() || judged->second.empty()) {
            awaited = "judged:[" + written(option.low) + "," + written(option.high) + "]";
            return;
        }
        const Rational given = quantity(judged->second);
        if (given < option.low || given > option.high) instead = "out-of-range";
        sum += given;
    }

    void add_option() {
        if (rule.options.empty()) return;
        const std::string* choice = cell("option");
        if (choice == nullptr) return;
        for (const Option& option : rule.options)
            if (option.words == *choice) {
                if (option.judged)
                    add_judged(option);
                else
                    sum += option.low;
                return;
            }
        instead = "uncovered";
    }

    bool only_deducts() const {
        bool deducts = rule.each_failed.has_value(),
             awards = !rule.rows.empty() || rule.factor || !rule.options.empty();
        for (const Tally& tally : rule.tallies) (tally.each < 0 ? deducts : awards) = true;
        for (const Item& item : rule.items) awards = awards || item.points;
        return deducts && !awards && !rule.each_met;
    }

    Rational limited(Rational value) const {
        if (!rule.may_be_negative && value < 0) value = 0;
        return rule.cap && value > *rule.cap ? *rule.cap : value;
    }

    Rational rounded(const Rational& value) const {
        if (!rule.places) return value;
        Rational scale = 1;
        for (int i = 0; i < *rule.places; ++i) scale *= 10;
        const Rational size = abs(value) * scale + (rule.rounds_down ? Rational(0) : Rational(1, 2));
        const Rational nearest = Rational(floor_of(size)) / scale;
        return value < 0 ? Rational(-nearest) : nearest;
    }
};

}  // namespace

std::string score(const Rule& rule, const Facts& facts) {
    Working working{rule, facts, {}, {}, {}, {}};
    if (working.overridden()) return "0";
    if (working.missing) return "待补";
    working.add_table();
    working.add_proportion();
    working.add_tallies();
    working.add_items();
    working.add_option();
    if (!working.instead.empty()) return working.instead;
    if (working.missing) return "待补";
    if (!working.awaited.empty()) return working.awaited;
    const Rational base = working.only_deducts() ? rule.points : Rational(0);
    return written(working.limited(working.rounded(working.limited(base + working.sum))));
}

}  // namespace heng::reference
