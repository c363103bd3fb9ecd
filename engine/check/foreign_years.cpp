// A clause that names a year which is not the evaluated one: mostly left over from the edition it was copied from.
#include <cctype>

#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

bool is_digit(const std::string& text, std::size_t at) {
    return at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0;
}

// Four digits of this or the last century with 年 behind them, and no digit before.
bool is_year(const std::string& text, std::size_t at) {
    for (std::size_t i = 0; i < 4; ++i)
        if (!is_digit(text, at + i)) return false;
    if (at > 0 && is_digit(text, at - 1)) return false;
    return (text.starts_with("19") || text.compare(at, 2, "20") == 0) && text.compare(at + 4, 3, "年") == 0;
}

void look_for_years(const Pack& pack, const Node& node, Diagnostics& out) {
    if (pack.sources->text(node.clause_span).find("年") == std::string_view::npos) return;
    const Folded folded = fold(*pack.sources, node.clause_span);
    for (std::size_t at = 0; at + 7 <= folded.text.size(); ++at) {
        if (!is_year(folded.text, at)) continue;
        const std::string year = folded.text.substr(at, 4);
        if (year != std::to_string(pack.year))
            out.push_back(finding("foreign-year", Severity::warning, folded.span(at, at + 7),
                                  {node.name, year, std::to_string(pack.year)}));
    }
}

}  // namespace

void check_foreign_years(const Pack& pack, Diagnostics& out) {
    if (pack.year == 0) return;
    for (const NodeId id : pack.leaves) look_for_years(pack, pack.nodes[id], out);
}

}  // namespace heng
