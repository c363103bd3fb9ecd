// One quantity of a clause with everything that is said along it: regions with their points, steps, lines. Private to
// the axis law (compose_axes.cpp, axis_*.cpp).
#pragma once
#include "engine/rule/draft.hpp"
#include "engine/rule/implied.hpp"

namespace heng::composing {

/// A region that pays: ≥95%得5分, 80%-90%得分值的80%, 全部使用得满分.
struct AxisRow {
    Interval in;
    bool low_marked = false, high_marked = false;
    bool point = false;      // 100%, 为100%: a value, no region
    bool stated = false;     // said as a value, whatever side of it was added since
    bool magnitude = false;  // ±5%以内, 绝对值: of the size, whatever the sign
    bool between = false;    // 其间按线性插值: what the rows around it leave
    bool reached = false;    // 完成80%得16分: from there on
    bool implied = false;    // by words alone
    bool otherwise = false;  // 其余不得分
    Payoff pays = Flat{};
    Number points;  // where the payoff is flat
    bool zero = false;
    bool requirement = false;  // 应达100%，每低…: full points without saying so
    std::size_t piece = 0;
    Span span;
};

/// 每下降5%扣1分, with where it holds and where it begins.
struct AxisStep {
    syntax::Direction direction = syntax::Direction::none;
    Number size, each;  // each is signed
    std::optional<Interval> where;
    std::optional<Number> said_origin;              // 每低于95%一个百分点
    bool low_marked = false, high_marked = false;   // of `where`, by （含） or （不含）
    std::optional<Number> low_origin, high_origin;  // below which, above which the distance counts
    std::optional<Number> start;                    // points at the origin
    std::optional<Number> most;                     // 最多扣3分, 最高加2分
    bool bonus = false;                             // 加
    std::optional<Interval> stretch;                // 5个百分点以上的部分: of the distance
    std::size_t piece = 0;
    Span span;
};

struct Axis {
    FactId fact = 0;
    std::optional<Unit> unit;
    std::string subject;
    std::string name;  // where the clause tells several quantities apart: the fact goes by its words
    Scale scale = Scale::amount;
    std::optional<Number> standard;        // 以90%为达标值
    std::optional<std::string> reference;  // 全市平均水平: the axis is the difference to it
    bool magnitude = false;                // some row speaks of the size, whatever the sign
    std::vector<AxisRow> rows;
    std::vector<AxisStep> steps;
};

/// All axes of the clause, with the pieces that lie on them claimed.
std::vector<Axis> collect_axes(Draft& draft);
/// 每低于目标值1个百分点: axes whose steps count from a target or a schedule become differences to it.
void refer_to_targets(Draft& draft, std::vector<Axis>& axes);
/// 达到目标值, 低于序时进度: the region of the difference to `reference` that the words name.
std::optional<Interval> region_beside(std::string_view words, std::string_view reference);
/// 未达到的不得分: what the numbers of each axis leave.
void add_denials(Draft& draft, std::vector<Axis>& axes);
/// Words that mean a region of the axis: 资金全部使用得满分, 未开展不得分.
void add_implied_rows(Draft& draft, Axis& axis);
/// 绝对值≤5%, ±5%-±10%: every region of a size stands for both signs.
void mirror_rows(Axis& axis);
/// What each row pays; rows that take points away on their own leave the axis.
void pay_rows(Draft& draft, Axis& axis);
/// 依次类推: the named levels go on with the same step. 采用线性插值法: straight between the rows beside it.
void extend_rows(Draft& draft, Axis& axis);
/// Bare values in a row as levels to be reached, the far sides of anchors.
void open_rows(Draft& draft, Axis& axis);
/// Where each step begins and with how many points; refuses what has no beginning.
void anchor_steps(Draft& draft, Axis& axis);
/// The points with which a step whose origin is known begins; refuses what has none.
void start_step(Draft& draft, const Axis& axis, AxisStep& step);
/// 低于100%的，每低1%扣0.5分: without a row of its own, the good side has what the step starts from.
void keep_good_side(Axis& axis);
/// Overlaps, boundaries, cascades: rows in the order in which they win.
void settle_rows(Draft& draft, Axis& axis);
/// The parts and overrides of the rule.
void write_axis(Draft& draft, Axis& axis);

}  // namespace heng::composing
