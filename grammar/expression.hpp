// The syntax of formulas and formal expressions: 执行率=（预算执行数/预算数）×100%，当 … 时，得 … 分。
#pragma once
#include <boost/variant2/variant.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "grammar/source.hpp"

namespace heng::syntax {

using ExprId = std::uint32_t;

enum class Binary {
    add,
    subtract,
    multiply,
    divide,
    less,
    less_equal,
    equal,
    not_equal,
    greater_equal,
    greater,
    both,
    either
};
enum class Unary { negate, complement };

struct Literal {
    Span number;
    Span unit;
};  // 100%  80万元  五个百分点
struct Name {
    Span span;
};  // 预算执行数, 分值, 指标值, 目标值
struct Operation {
    Binary op;
    ExprId left, right;
};  // a×b, a≥b, a 且 b
struct Prefix {
    Unary op;
    ExprId operand;
};  // -a, 非 a
struct Call {
    Span function;
    std::vector<ExprId> arguments;
};  // 最大值（a，b）, |a|

struct ExprNode {
    boost::variant2::variant<Literal, Name, Operation, Prefix, Call> what;
    Span span;
};

/// A tree of nodes in one vector; children stand before their parents.
struct Expression {
    std::vector<ExprNode> nodes;
    ExprId root = 0;
    Span span;
    bool empty() const { return nodes.empty(); }
};

}  // namespace heng::syntax
