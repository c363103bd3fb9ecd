// Reads the right sides of formulas. Entry: read_formula_values.
#include "grammar/script_formulas.hpp"

#include <algorithm>

#include "grammar/formula_words.hpp"
#include "grammar/parse_expression.hpp"

namespace heng::grammar {
namespace {

/// Names that a formula could not find by itself, because they hold signs or the words of operators: 投入/产出比.
class AwkwardNames {
  public:
    explicit AwkwardNames(const Sources& sources) : sources_(sources) {}

    void add(Span name) {
        const Folded folded = fold(sources_, name);
        if (!folded.text.empty() && FormulaWords(folded, {}).name(0) != folded.text.size())
            names_.push_back(folded.text);
    }

    std::vector<std::string> sorted() && {
        std::sort(names_.begin(), names_.end());
        names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
        return std::move(names_);
    }

  private:
    const Sources& sources_;
    std::vector<std::string> names_;
};

std::vector<std::string> awkward_names(const Sources& sources, const syntax::Script& script) {
    AwkwardNames names(sources);
    for (const syntax::InputLine& input : script.inputs) names.add(input.name);
    for (const syntax::Indicator& indicator : script.indicators) {
        names.add(indicator.name);
        for (const syntax::Formula& formula : indicator.formulas) names.add(formula.name);
        for (const syntax::Describe& described : indicator.descriptions) names.add(described.name);
    }
    return std::move(names).sorted();
}

/// 得分=a×b=9: what stands behind the second sign is an example, or the first formula is not finished.
bool equates(const syntax::Expression& value) {
    if (value.empty()) return false;
    const auto* operation = boost::variant2::get_if<syntax::Operation>(&value.nodes[value.root].what);
    return operation != nullptr && operation->op == syntax::Binary::equal;
}

}  // namespace

void read_formula_values(const Sources& sources, syntax::Script& script, Diagnostics& out) {
    const std::vector<std::string> names = awkward_names(sources, script);
    for (syntax::Indicator& indicator : script.indicators)
        for (syntax::Formula& formula : indicator.formulas) {
            formula.value = parse_expression(sources, formula.value.span, names, out);
            if (!equates(formula.value)) continue;
            out.push_back({"formula-two-equals", Severity::error, formula.value.span, {}, {}, false});
            formula.value = {{}, 0, formula.value.span};
        }
}

}  // namespace heng::grammar
