// One calculation in the making: the nodes of an expression, every name resolved. Formulas that it builds upon are
// written out in it, each once. Used by calculate.cpp alone.
#pragma once
#include <set>
#include <utility>
#include <vector>

#include "engine/model/symbols.hpp"

namespace heng {

class Calculator {
  public:
    explicit Calculator(ModelDraft& draft) : draft_(draft) {}

    /// The index of the root; nullopt where the expression has errors, which are reported.
    std::optional<std::uint32_t> add(const syntax::Expression& expression, Scope scope);
    std::optional<std::uint32_t> add_formula(const FormulaAt& at);
    /// Reads the node as a yes or no (当 已公开 时); false and an error where it is a number.
    bool require_truth(std::uint32_t id) { return require_truth(id, calculation.nodes[id].span); }
    bool require_number(std::uint32_t id) { return require_number(id, calculation.nodes[id].span); }
    bool require_truth(std::uint32_t id, Span where);
    bool require_number(std::uint32_t id, Span where);

    Calculation calculation;
    LiteralUnits literals;

  private:
    using Made = std::vector<std::uint32_t>;  // by ExprId
    using Index = std::optional<std::uint32_t>;

    /// A division that is the path of an indicator, and the names inside it.
    struct PathPart {
        std::optional<NodeId> whole;
        bool inside = false;
    };
    std::vector<PathPart> find_paths(const syntax::Expression& expression) const;
    Index refuse(std::string code, Span span, std::vector<std::string> args);
    std::uint32_t append(Calculation::Node node, std::optional<Unit> unit = std::nullopt);
    std::uint32_t append(Calculation::Node::Op op, std::uint32_t index, Span span);
    Index add_node(const syntax::Literal& literal, Span span, Scope scope, const Made& made);
    Index add_node(const syntax::Operation& operation, Span span, Scope scope, const Made& made);
    Index add_node(const syntax::Prefix& prefix, Span span, Scope scope, const Made& made);
    Index add_node(const syntax::Call& call, Span span, Scope scope, const Made& made);
    Index add_node(const syntax::Name& name, Span span, Scope scope, const Made& made);
    Index add_value(NodeId node, Span span);
    Index add_target(NodeId node, Span span);
    Index compare_with_word(std::uint32_t left, std::uint32_t right, bool equal, Span span);

    ModelDraft& draft_;
    std::vector<FormulaAt> open_;
    std::vector<std::pair<FormulaAt, std::uint32_t>> written_out_;
    std::set<std::uint32_t> words_;  // nodes that are 是 or 否
};

}  // namespace heng
