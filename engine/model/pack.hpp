// The checked model of a pack: the tree with exact points, inputs with units, and for each leaf what its clause means.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/model/overlay.hpp"
#include "engine/rule/compose.hpp"
#include "engine/rule/rule.hpp"
#include "engine/rule/value.hpp"
#include "grammar/script.hpp"

namespace heng {

using InputId = std::uint32_t;
using NodeId = std::uint32_t;

/// A column of the data: what a record is asked for.
struct Input {
    enum class Type { number, text, yes_no, items, option, date } type = Type::number;
    std::string name;
    std::vector<std::string> paths;  // every header that addresses it alone, the first the shortest: 名, 指标/名
    Unit unit;                       // inferred and without a word: bare numbers are taken as they are
    bool unit_inferred = true;
    bool declared = false;  // by 数据
    std::string description;
    std::optional<Value> fallback;
    std::vector<std::string> choices;
    std::vector<std::string> enumerators;
    std::vector<NodeId> used_by;  // leaves, or the roots where the total asks; empty: nothing that scores asks for it
    Span span;
};

/// How a formula gets its numbers: operators over inputs, other indicators and cohorts. `index` is an input for
/// `input`, a node for indicator_value, indicator_score, points and target. cohort_* look at operands[0] in all records
/// of the run; rank 1 is the largest. `round` has its places in `constant`.
struct Calculation {
    struct Node {
        enum class Op {
            constant,
            input,
            indicator_value,
            indicator_score,
            points,
            target,
            add,
            subtract,
            multiply,
            divide,
            negate,
            less,
            less_equal,
            equal,
            not_equal,
            greater_equal,
            greater,
            both,
            either,
            complement,
            min,
            max,
            abs,
            floor,
            ceil,
            round,
            cohort_average,
            cohort_max,
            cohort_min,
            cohort_rank,
            cohort_count
        } op = Op::constant;
        Number constant;
        std::uint32_t index = 0;  // input or node id
        std::vector<std::uint32_t> operands;
        Span span;
    };
    std::vector<Node> nodes;  // operands stand before their users
    std::uint32_t root = 0;
    Unit unit;  // of the result
    Span span;
    std::string name;  // the left side
};

/// Where the value of a rule's fact comes from in a record.
struct Binding {
    enum class From { input, calculation, derived, target, total, grade } from = From::input;
    InputId input = 0;
    std::uint32_t calculation = 0;  // into Pack::calculations
};

/// 当 … 时，得 … 分 rows written in the formal notation.
struct FormalRow {
    std::optional<std::uint32_t> when;
    std::uint32_t pays = 0;
    Span span;
};  // calculations

enum class Standing { computed, judged, no_rule, refused, group };

struct Node {
    std::string name;
    std::string path;  // 投入/预算配置/在职人员控制率
    int level = 3;
    std::optional<Number> points;  // printed, or the sum of the children
    bool points_printed = false;
    std::optional<NodeId> parent;
    std::vector<NodeId> children;
    Standing standing = Standing::group;
    bool extra = false;                    // 加分项, 扣分项: beyond the full marks, has no points of its own
    Meaning meaning;                       // leaves: Rule or Refused
    std::vector<Binding> bindings;         // parallel to the facts of the rule
    std::vector<FormalRow> formal;         // section 6: the rows that `meaning` was made of, for reports
    std::optional<std::uint32_t> value;    // calculation of the indicator's own value
    std::optional<Number> target;          // the number of 目标值, in base units
    std::optional<RoundingRule> rounding;  // in force here
    Readings readings;
    Span name_span, points_span, clause_span;
    std::uint32_t syntax = 0;  // index into its Script's indicators
};

struct RowRule {  // 逐项评分: which rows it takes, and the sentence
    enum class Takes { forward, reverse, qualitative, weights, any } takes = Takes::any;
    Span span;
};

struct CaseModel {
    std::string name;
    std::vector<std::pair<std::string, Span>> inputs;
    std::vector<std::pair<std::string, Span>> expected;
    Span span;
};

/// Everything that scoring needs. Immutable after compile; sharing between threads is reading only.
struct Pack {
    std::shared_ptr<const Sources> sources;
    std::vector<syntax::Script>
        scripts;  // one: the effective script, 引用 and 基于 joined. Spans tell the file of each word
    std::vector<OverlayChange> changes;  // what the pack changes in the one it stands on
    std::string name, version, region, basis;
    int year = 0;
    Number full_marks = 100;
    bool full_marks_said = false;
    Readings readings;
    std::vector<Input> inputs;
    std::vector<Calculation> calculations;
    std::vector<Node> nodes;
    std::vector<NodeId> roots;
    std::vector<NodeId> leaves;  // in printed order
    std::optional<GradeBands> grades;
    std::vector<TotalEffect> total_effects;
    std::vector<std::vector<Binding>> total_bindings;  // parallel to total_effects
    std::optional<TotalFormula> total_formula;
    std::vector<Binding> total_formula_bindings;
    std::vector<RowRule> row_rules;
    std::vector<CaseModel> cases;
    RoundingRule rounding;  // default of the pack
};

}  // namespace heng
