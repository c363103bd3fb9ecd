// A band that no value reaches, because the bands before it cover all of it.
#include <algorithm>

#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/check/value_function.hpp"

namespace heng {
namespace {

bool reached(const Piecewise& function, Span row) {
    return std::any_of(function.pieces.begin(), function.pieces.end(), [&](const Piece& piece) {
        return std::find(piece.because.begin(), piece.because.end(), row) != piece.because.end();
    });
}

}  // namespace

void check_unreachable_bands(const Pack& pack, const RuleForms& forms, Diagnostics& out) {
    for_each_form(pack, forms, [&](const Node& node, const Rule& rule, const std::optional<NormalForm>& form) {
        const Piecewise* function = value_function(rule, form);
        if (!function || rule.parts.size() != 1) return;
        const Table* table = boost::variant2::get_if<Table>(&rule.parts.front());
        if (table == nullptr) return;
        for (const Row& row : table->rows)
            if (!row.span.empty() && !reached(*function, row.span))
                out.push_back(finding("unreachable-band", Severity::warning, row.span,
                                      {node.name, std::string(pack.sources->text(row.span))}));
    });
}

}  // namespace heng
