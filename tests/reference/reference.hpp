// A second evaluator for clauses of the canonical core, written from docs/language.md (3-5, 7, 10.1, 16) alone: slow,
// plain, on rationals of GMP. Entries: read_clause and score. Shares no code with the engine, and reads nothing but the
// core.
#pragma once
#include <gmpxx.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace heng::reference {

using Rational = mpq_class;

struct End {
    Rational at;
    bool open = false;
};

/// Where a row or a threshold holds; an absent end is infinite.
struct Region {
    std::optional<End> low, high;
    bool holds(const Rational& x) const;
};

struct Row {
    Region region;
    std::function<Rational(const Rational& x)> pays;
    bool flat = false, zero = false;  // zero: a flat row of 0 points over a region
};

enum class Partial { whole, started, proportional };

struct Tally {
    std::string event;
    Rational size, each;  // each < 0 deducts
    Partial partial = Partial::whole;
    std::optional<Rational> most;
};

struct Item {
    std::string enumerator;
    std::optional<Rational> points;
};

struct Option {
    std::string words;
    Rational low, high;
    bool judged = false;  // 得A分至B分
};

struct Rule {
    std::string indicator;
    Rational points;
    std::vector<std::string> vetoes;
    std::vector<Region> thresholds;
    std::vector<Row> rows;
    std::optional<Rational> factor;  // 得分=S×n
    std::vector<Tally> tallies;
    std::vector<Item> items;
    std::optional<Rational> each_met, each_failed;
    std::vector<Option> options;
    std::optional<Rational> cap;
    bool may_be_negative = false;
    std::optional<int> places;  // of rounding
    bool rounds_down = false;
    std::vector<std::string> unread;  // sentences outside the core
};

/// Key and cell text of every fact; a missing fact has no entry or an empty cell.
using Facts = std::map<std::string, std::string>;

Rule read_clause(const std::string& indicator, const std::string& points, const std::string& clause);
/// The result as section 4.3 writes it.
std::string score(const Rule& rule, const Facts& facts);

/// Zero rows beside stairs or lines are thresholds.
void raise_thresholds(Rule& rule);
/// 不足一档按一档扣; nothing where the phrase is none of these.
std::optional<Partial> partial_of(const std::string& phrase);
/// So many steps, whole, started or as they are.
Rational steps(Partial partial, const Rational& exact);
/// One sentence about the indicator's own value; false where it is none.
bool read_value_sentence(Rule& rule, const std::string& sentence);
/// One sentence about events, items, options or a veto; false where it is none.
bool read_worded_sentence(Rule& rule, const std::string& sentence);

}  // namespace heng::reference
