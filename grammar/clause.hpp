// A scoring sentence as phrases, each with its span and its open slots; what they mean together is composed in
// engine/rule.
#pragma once
#include <boost/variant2/variant.hpp>
#include <cstdint>
#include <optional>
#include <vector>

#include "grammar/diagnostic.hpp"
#include "grammar/source.hpp"

namespace heng::syntax {

/// A number with the unit beside it, as written. Literals stay text here.
struct Quantity {
    enum class Form {
        decimal,    // 5%  80万元
        chinese,    // 五个百分点  两项
        percent,    // 百分之五
        date,       // 6月30日
        reference,  // 全市平均水平  目标值
        unbounded   // +∞
    } form = Form::decimal;
    Span number;  // with its sign; the whole of a date or a reference
    Span unit;    // may be empty
    Span span;
};

enum class Relation { equal, less, less_equal, greater, greater_equal };
enum class Inclusion { unsaid, included, excluded };  // （含） （不含）

/// One end of a condition.
struct Limitation {
    Relation relation = Relation::equal;
    Quantity quantity;
    Inclusion inclusion = Inclusion::unsaid;
    Span span;
};

struct Condition {
    enum class Form {
        single,  // ≥95%  12场以上  不足70%
        range,   // 80%-90%（不含）  98%—95%之间: the ends as written, either may be the higher
        ends,    // 80%≤x＜90%  [90%,100%): every end has its relation
        bare     // 100%: a quantity alone
    } form = Form::single;
    Limitation first;
    std::optional<Limitation> second;
    bool both_signs = false;  // ±5%: of the size, whatever the sign
    Span subject;             // x in 80%≤x＜90%
    Span span;
};

/// A place among all units: 第一名, 前20%（含）, 后三位, 2-5名.
struct Place {
    enum class Counted { from_top, from_bottom } counted = Counted::from_top;  // 倒数第二名
    bool reaching = false;                                                     // 前三名: it and all before it
    bool onwards = false;                                                      // 第7名及以后: it and all behind it
    Quantity first;
    std::optional<Quantity> second;
    Inclusion inclusion = Inclusion::unsaid;
    Span span;
};

enum class Direction { none, down, up, both };

/// 每下降5%, 每超过（降低）一个百分点, 每发生1起, 每有一项, 每张
struct Change {
    Direction direction = Direction::none;
    std::optional<Quantity> origin;  // 95% in 每低于95%一个百分点
    std::optional<Quantity> size;    // absent: 每张 counts ones; 每下降扣1分 misses it
    Span inside;                   // what stands between 每 and the size: 少安排
    Span verb;                     // the word of direction in it
    Span span;
};

/// 得5分, 扣1分, 计满分, 不得分, 得该项分值的80%, 扣权重的5%, 得2-3分, 酌情扣分, 评为优秀
struct Effect {
    enum class Kind { award, deduct, add, full, zero, no_deduction, grade, veto } kind = Kind::award;
    std::optional<Quantity> amount;  // the lower end where `upto` is set; absent: 得分 without a number
    std::optional<Quantity> upto;    // 得2-3分
    bool share = false;              // amount is a part of the points: 分值的80%, 一半分
    bool discretion = false;         // 酌情
    bool again = false;              // 再得1分: beside what was given before
    bool on_total = false;           // 从总分中扣5分
    Span label;                      // the grade word
    Span span;
};

/// 扣完为止, 最高不超过5分, 最多扣3分, 单项扣至10分为止, 该项可负分, 总分不超过79分, 等级最高为“良”
struct Limit {
    enum class Kind {
        floor_zero,
        most_deducted,
        most_added,
        score_at_most,
        score_at_least,
        may_be_negative,
        total_at_most,
        grade_at_most
    } kind = Kind::floor_zero;
    std::optional<Quantity> amount;  // absent: the points of the indicator
    Span label;
    Span span;
};

/// 不足一档按一档计, 保留两位小数, 取整, 按比例计分, 以此类推, 分别
struct Modifier {
    enum class Kind {
        partial_whole,
        partial_started,
        partial_proportional,
        round,
        proportion,
        interpolate,
        and_so_on,
        respectively
    } kind = Kind::round;
    std::optional<Quantity> amount;  // the step of 不足1%的按1%计; the decimal places of a rounding
    std::optional<Quantity> upto;    // 从0分到6分按比例得分
    enum class Rounding { half_up, half_even, down, up } rounding = Rounding::half_up;
    bool deducts = false;  // 按比例扣分
    Span words;            // what stands inside: 按{支出完成比例}计分
    Span span;
};

struct Remark {
    Span span;
};  // 查资料和现场; a worked example: 如执行率为87%，则得0.87×8分
struct Connective {
    enum class Kind { otherwise, both, either, but } kind = Kind::otherwise;
    Span span;
};
struct Mark {
    enum class Kind { comma, pause, semicolon, stop, colon, open, close, enumerator } kind = Kind::comma;
    Span span;
};
/// What stands behind a sign of equality that is no comparison, or a calculation without one.
struct Equation {
    Span right;
    Span span;
};  // 得分{=预算执行率×10分}
/// 以100%为标准, 以计划数为准, 目标值82%
struct Standard {
    std::optional<Quantity> quantity;
    Span words;  // 计划数
    Span name;   // 标准, 目标值
    Span span;
};
struct Words {
    Span span;
};  // none of the above

using Phrase = boost::variant2::variant<Words, Condition, Place, Change, Effect, Limit, Modifier, Remark, Connective,
                                        Mark, Equation, Standard>;
static_assert(std::is_nothrow_move_constructible_v<Phrase>);

struct Clause {
    std::vector<Phrase> phrases;
    Span span;
};

Span span_of(const Phrase& phrase);

}  // namespace heng::syntax
