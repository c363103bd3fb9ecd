// What a lead says: the tests that must hold, the change that is counted, the standard that is set. The second step of
// composition: conditions get exact numbers, words keep their text. Decides nothing about facts or points.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/rule/measure.hpp"
#include "engine/rule/rule.hpp"
#include "engine/rule/statement.hpp"

namespace heng::composing {

/// The region of a condition in base units, and how it was marked.
struct Range {
    Interval in;
    std::optional<Unit> unit;
    bool low_marked = false, high_marked = false;  // by （含） or （不含）
    bool magnitude = false;                        // ±5%, 绝对值: of the size, whatever the sign
    bool low_beyond = false, high_beyond = false;  // by 以上, 以下 alone
    bool bare = false;                             // 100%: a quantity without a comparison
    bool unitless = false;                         // a number other than 0 without a unit
    std::optional<Span> reference;                 // 全市平均水平: `in` is then the difference to it
    Span span;
};

/// One thing that must hold: a quantity in a region, a place, or words.
struct Test {
    enum class Kind { range, place, words } kind = Kind::words;
    Range range;
    syntax::Place place;
    std::string subject;  // before the quantity; the words themselves where there is none
    std::string behind;   // after it: 30日内{分解下达}
    Span span, subject_span;
};

/// 每下降5%, 每发现一处{不合格的}, {白条抵库}每张.
struct Step {
    syntax::Direction direction = syntax::Direction::none;
    std::optional<Measure> size;
    std::optional<Measure> origin;  // 每低于95%一个百分点
    bool counts_ones = false;       // 每张: the size is one of the measure word
    std::string before, inside, behind;
    Span span, before_span, behind_span;
};

struct Situation {
    std::vector<Test> tests;
    bool any = false;        // 或
    bool joined = false;     // 且, 或, 、 stand between the tests
    bool otherwise = false;  // 否则, 其余
    bool respectively = false;
    std::optional<Step> step;
    std::optional<syntax::Standard> standard;
    std::string words;  // the whole lead as text, without headings
    Span words_span;
    std::vector<Span> notes;    // （…） of words only
    bool pure_words() const;    // nothing in it is a quantity, a place or a change
    bool says_nothing() const;  // no words at all either
};

Situation read_situation(const Sources& sources, const syntax::Clause& clause, const Statement& statement, int year);

/// The region that one condition means.
std::optional<Range> read_range(const Sources& sources, const syntax::Condition& condition, int year);

}  // namespace heng::composing
