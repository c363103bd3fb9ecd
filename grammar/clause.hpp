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

/// A number with its unit as written: 5%, 五个百分点, 80万元, 两项, 6月30日. Literals stay text here.
struct Quantity {
    enum class Form { decimal, chinese, date, word } form = Form::decimal;  // word: 全部, 一半, 足额
    Span number;
    Span unit;
    Span span;
};

enum class Relation { equal, not_equal, less, less_equal, greater, greater_equal };
enum class Inclusion { unsaid, included, excluded };  // （含） （不含） 及以上

struct Limitation {
    Relation relation = Relation::equal;
    Quantity quantity;
    Inclusion inclusion = Inclusion::unsaid;
    Span span;
};

/// 执行率≥95%, 达到85%及以上不足95%, 80%-90%（不含）, 12场以上, [90%,100%)
struct Condition {
    Span subject;                         // may be empty
    std::optional<Limitation> low, high;  // a single comparison fills one; equality fills `low` with Relation::equal
    bool descending = false;              // written from the upper end: 98%—95%（含95%）
    Span span;
};

enum class Direction { none, down, up, both };
/// 每下降5%, 每超过（降低）一个百分点, 每发生1起, 每有一项
struct Change {
    Span subject;  // words inside: 每{滞留}10天, 每发现{一处违规}
    Direction direction = Direction::none;
    bool event = false;            // 每发生/出现/缺/有: counts, not distances
    std::optional<Quantity> size;  // absent: 每下降扣1分 (an error that composition reports)
    Span verb;
    Span span;
};

/// 得5分, 扣1分, 计满分, 不得分, 得该项分值的80%, 扣权重的5%, 得2-3分, 酌情扣分, 评为优秀
struct Effect {
    enum class Kind {
        award,
        deduct,
        add,
        full,
        zero,
        no_deduction,
        discretion_deduct,
        discretion_award,
        proportion,
        grade,
        veto,
        formula
    } kind = Kind::award;
    std::optional<Quantity> amount;  // lower end where `upto` is set
    std::optional<Quantity> upto;    // 2-3分
    bool share = false;              // amount is a part of the points: 分值的80%
    Span label;                      // the grade word
    Span span;
};

/// 扣完为止, 最高不超过5分, 最多扣3分, 单项扣至10分为止, 扣至0分为止, 该项可负分
struct Limit {
    enum class Kind {
        floor_zero,
        most_deducted,
        most_awarded,
        score_at_most,
        score_at_least,
        may_be_negative,
        total_at_most,
        grade_at_most
    } kind = Kind::floor_zero;
    std::optional<Quantity> amount;
    Span label;
    Span span;
};

/// 不足一档按一档计, 保留两位小数, 取整, 按比例, 以此类推, 分别
struct Modifier {
    enum class Kind {
        partial_whole,
        partial_started,
        partial_proportional,
        round,
        truncate,
        proportion,
        interpolate,
        and_so_on,
        respectively,
        capped_at_full
    } kind = Kind::round;
    std::optional<Quantity> amount;
    Span span;
};

struct Enumerator {
    std::uint32_t number = 0;
    Span span;
};  // ① （1） 1. 1、 A.
struct Remark {
    Span inside;
    Span span;
};  // （…）, 如执行率为87%，则得0.87×8分, 查资料和现场
struct Connective {
    enum class Kind { otherwise, both, either } kind = Kind::otherwise;
    Span span;
};
struct Mark {
    enum class Kind { comma, pause, semicolon, stop, colon } kind = Kind::comma;
    Span span;
};
struct Equation {
    Span left;
    Span right;
    Span span;
};  // 得分=预算执行率×10分 (read by parse_expression)
struct Words {
    Span span;
};  // none of the above

using Phrase = boost::variant2::variant<Condition, Change, Effect, Limit, Modifier, Enumerator, Remark, Connective,
                                        Mark, Equation, Words>;

struct Clause {
    std::vector<Phrase> phrases;
    Span span;
};

}  // namespace heng::syntax
