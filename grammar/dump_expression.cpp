// Prints a formula as nested lists. Entry: dump of dump.hpp.
#include <array>

#include "grammar/cells.hpp"
#include "grammar/dump.hpp"

namespace heng {
namespace {

using namespace syntax;  // NOLINT: the nodes of the tree

constexpr std::array<const char*, 12> binary_words = {"+", "-", "×", "/", "<", "≤", "=", "≠", "≥", ">", "且", "或"};

class Printer {
  public:
    Printer(const Sources& sources, const Expression& expression) : sources_(sources), nodes_(expression.nodes) {}

    std::string text;

    void node(ExprId id) {
        boost::variant2::visit([&](const auto& what) { print(what); }, nodes_[id].what);
    }

  private:
    void print(const Literal& literal) {
        text += grammar::joined_lines(sources_, literal.number);
        text += grammar::joined_lines(sources_, literal.unit);
    }
    void print(const Name& name) { text += grammar::joined_lines(sources_, name.span); }
    void print(const Operation& operation) {
        list(binary_words[static_cast<std::size_t>(operation.op)], {operation.left, operation.right});
    }
    void print(const Prefix& prefix) { list(prefix.op == Unary::negate ? "-" : "非", {prefix.operand}); }
    void print(const Call& call) { list(sources_.text(call.function), call.arguments); }

    void list(std::string_view head, const std::vector<ExprId>& members) {
        text += '(';
        text += head;
        for (const ExprId member : members) {
            text += ' ';
            node(member);
        }
        text += ')';
    }

    const Sources& sources_;
    const std::vector<ExprNode>& nodes_;
};

}  // namespace

std::string dump(const Sources& sources, const Expression& expression) {
    if (expression.empty()) return {};
    Printer printer(sources, expression);
    printer.node(expression.root);
    return std::move(printer.text);
}

}  // namespace heng
