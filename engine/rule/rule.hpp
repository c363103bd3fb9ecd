// What one clause means, whatever its words were: the facts it needs, and how points follow from them. The one noun
// that composition makes, normal forms and plans are made from, and the canonical sentence is printed from.
//
// score = the first override that holds, else base + sum of parts within the limits; then rounded, but never past a
// limit.
#pragma once
#include <boost/variant2/variant.hpp>
#include <optional>
#include <string>
#include <vector>

#include "engine/number/number.hpp"
#include "engine/number/unit.hpp"
#include "grammar/diagnostic.hpp"
#include "grammar/expression.hpp"

namespace heng {

using FactId = std::uint32_t;
using ConditionId = std::uint32_t;

/// A thing the rule must be told (or can work out from other facts).
struct Fact {
    enum class Kind {
        value,       // the indicator's own value: a rate, an amount, a count, days (request key x, else actual where a
                     // target is known)
        number,      // another quantity that the clause names
        count,       // how often something happened: 白条抵库 … 张
        target,      // 目标值, 平均值: what the value is measured against
        yes_no,      // 重大安全事故, 及时到位
        option,      // one of `choices`
        items,       // which of `choices` are met
        judged,      // points a person gives within a stated range
        rank,        // 1 is best; `population` beside it where the clause needs the number of units
        population,  // how many units are ranked
        total,       // the total score (grade sentences, caps on the total)
        grade        // the grade so far (caps on the grade)
    };
    Kind kind = Kind::value;
    std::string name;  // the clause's own words, or the indicator's name
    Unit unit;
    std::vector<std::string> choices;      // options, items
    std::vector<std::string> enumerators;  // ① ② … of the items, parallel to `choices`, may be empty
    Span span;
    bool inverted = false;  // items: `choices` are faults; such an item is met where its fault is not found
    /// Worked out instead of asked for: difference or ratio of two other facts (达到目标值的80%, 高于平均值), nullopt
    /// where it is asked for.
    struct Derived {
        enum class How { difference, ratio, relative_change, rank_share } how;
        FactId left, right;
    };
    std::optional<Derived> derived;
};

/// One end of an interval; absent means unbounded.
struct Bound {
    Number at;
    bool closed = true;
};
struct Interval {
    std::optional<Bound> low, high;
    bool contains(const Number& value) const;
    bool empty() const;
};

struct Within {
    FactId fact;
    Interval in;
};  // x ≥ 95%, 85% ≤ x < 95%, met 三项及以上 (facts of kind items count what is met)
struct Holds {
    FactId fact;
    bool expected = true;
};  // 发生重大安全事故
struct Chosen {
    FactId fact;
    std::uint32_t choice;
};  // 基本健全
struct ItemMet {
    FactId fact;
    std::uint32_t item;
    bool expected = true;
};  // where the fact is inverted: its fault is not found
struct All {
    std::vector<ConditionId> of;
};
struct Any {
    std::vector<ConditionId> of;
};
struct Not {
    ConditionId of;
};
struct Otherwise {};  // 否则, 其余: no earlier row of the table holds
struct Always {};
struct Condition {
    boost::variant2::variant<Always, Within, Holds, Chosen, ItemMet, All, Any, Not, Otherwise> what;
    Span span;
};

enum class PartialStep { whole, started, proportional };  // 不足一档不扣, 按一档, 按比例

struct Flat {
    Number points;
};  // 得5分
/// start + sign × each × steps(distance of x from origin on `side`, size): 每下降5%扣1分. `each` is signed (negative
/// deducts).
struct Stairs {
    enum class Side { below, above, both } side = Side::below;
    Number start;
    FactId fact = 0;
    Number origin, size, each;
    PartialStep partial = PartialStep::whole;
    /// Cascade: marginal pieces, only the distance between `from` and `to` counts (5个百分点以内每低1个…, 以上的部分…).
    /// Unset: all of it.
    std::optional<Number> from, to;
};
struct Line {
    FactId fact = 0;
    Number x0, y0, slope;
};  // y0 + slope × (x - x0): 按比例, 线性插值
struct Given {
    FactId fact = 0;
    Number low, high;
    bool low_closed = true, high_closed = true;
};  // judged: 得2-3分, 酌情扣分
/// A formula in facts; leaves of `tree` are bound in `names` (parallel to its Name nodes in order); 分值 = W.
struct Term {
    enum class Op {
        constant,
        fact,
        add,
        subtract,
        multiply,
        divide,
        min,
        max,
        abs,
        floor,
        ceil,
        round
    } op = Op::constant;
    Number constant;  // also the places of `round`
    FactId fact = 0;
    std::uint32_t left = 0, right = 0;
};
struct Computed {
    std::vector<Term> terms;
    std::uint32_t root = 0;
};  // 得分=实际值/目标值×分值
using Payoff = boost::variant2::variant<Flat, Stairs, Line, Given, Computed>;

struct Row {
    ConditionId when = 0;
    Payoff pays;
    Span span;
};

/// Rows of which one applies: bands, anchors with their steps, options. The first row that holds wins; none is "no rule
/// applies".
struct Table {
    std::vector<Row> rows;
    std::optional<Number> low, high;
    Span span;
};  // low/high: 最高加2分 of this part alone
/// count × points: 每发生1起扣2分, 每项要点加2分. Facts of kind items count what is met (or failed where `failed`).
struct Tally {
    FactId fact = 0;
    bool failed = false;
    Number size = 1, each;  // signed
    PartialStep partial = PartialStep::whole;
    std::optional<Number> most;  // 最多扣3分: bound on the absolute value of this part
    Span span;
};
/// Items with points of their own, met or not: ①…2分②…1分; `each` are signed, awarded where met (or where failed, for
/// deductions).
struct Checklist {
    FactId fact = 0;
    std::vector<Number> each;
    bool failed = false;
    std::vector<Span> spans;
    Span span;
};
/// 未成立领导小组扣0.5分: signed points where the condition holds.
struct Adjust {
    ConditionId when = 0;
    Payoff pays;
    Span span;
};
using Part = boost::variant2::variant<Table, Tally, Checklist, Adjust>;

/// Goes before all parts, in the order of order_overrides (override_order.hpp).
struct Override {
    enum class Outcome { points, veto_beyond, not_applicable } outcome = Outcome::points;
    ConditionId when = 0;
    Number points;  // for Outcome::points
    Span span;
};

struct RoundingRule {
    int places = 2;
    Rounding how = Rounding::half_up;
    Span span;
    bool said = false;
};

/// An open point of the wording: which choice is in force, and where that comes from.
struct ReadingInForce {
    std::string
        point;  // partial-step, percent-kind, boundary, overlap, far-side, rounding, missing, not-applicable ...
    std::string chosen;
    std::vector<std::string> others;
    enum class From { fallback, pack, indicator, clause } from = From::fallback;
    Span span;  // where the choice or the open words stand
};

struct Rule {
    Number points;  // W, the indicator's points
    std::vector<Fact> facts;
    std::vector<Condition> conditions;
    Number base;  // where the sum starts: W where the clause only deducts, else 0
    Span base_span;
    std::vector<Part> parts;
    std::vector<Override> overrides;
    std::optional<Number> floor = Number(0);  // nullopt: 该项可负分
    std::optional<Number> cap;                // W unless a bonus may exceed it
    Span floor_span, cap_span;
    std::optional<RoundingRule> rounding;  // said by the clause itself
    std::vector<ReadingInForce> readings;
    bool judged = false;  // a person chooses an option or gives points
    Span span;
};

/// 总得分在90分以上的为“优”: bands over the total. Labels may be shares (按标准的70%).
struct GradeBands {
    struct Band {
        Interval in;
        std::string label;
        Span span;
    };
    std::vector<Band> bands;
    Span span;
};
/// 预算执行率低于70%的，总分不超过79分 / 从总分中扣5分 / 等级最高为“良”
struct TotalEffect {
    enum class What { cap_total, add_total, cap_grade, veto_total } what = What::cap_total;
    std::vector<Fact> facts;
    std::vector<Condition> conditions;
    ConditionId when = 0;
    Number points;               // cap or signed change
    std::optional<Tally> tally;  // 每发生一起从总分中扣5分
    std::string grade;
    Span span;
};
/// 综合得分=市级复核得分×65%+县级自评得分的平均值×35%: a formula that is the total.
struct TotalFormula {
    std::vector<Fact> facts;
    Computed value;
    Span span;
};

}  // namespace heng
