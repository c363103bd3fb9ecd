// A step so coarse that the first one takes all points, and items of which some cost nothing because the points are
// gone.
#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

void check_each(const Node& node, const Rule& rule, const Number& each, Span where, Diagnostics& out) {
    if (each.sign() < 0 && each.abs() >= rule.points && rule.points.sign() > 0)
        out.push_back(finding("coarse-step", Severity::note, where, {node.name, each.abs().str(), rule.points.str()}));
}

// 5 items, 1 point each, 2 points in all: the third missing item costs nothing.
void check_excess(const Node& node, const Rule& rule, const Tally& tally, Diagnostics& out) {
    const std::size_t items = rule.facts[tally.fact].choices.size();
    if (items == 0 || tally.each.sign() >= 0) return;
    const Number all = tally.each.abs() * Number(static_cast<std::int64_t>(items)) / tally.size;
    if (all > rule.points)
        out.push_back(
            finding("items-exceed", Severity::note, tally.span.empty() ? node.clause_span : tally.span,
                    {node.name, std::to_string(items), tally.each.abs().str(), all.str(), rule.points.str()}));
}

void check_steps_of(const Node& node, const Rule& rule, const Table& table, Diagnostics& out) {
    for (const Row& row : table.rows)
        if (const Stairs* stairs = v2::get_if<Stairs>(&row.pays)) check_each(node, rule, stairs->each, row.span, out);
}

}  // namespace

void check_coarse_steps(const Pack& pack, Diagnostics& out) {
    for_each_rule(pack, [&](const Node& node, const Rule& rule) {
        for (const Part& part : rule.parts) {
            if (const Table* table = v2::get_if<Table>(&part)) check_steps_of(node, rule, *table, out);
            if (const Tally* tally = v2::get_if<Tally>(&part)) {
                check_each(node, rule, tally->each, tally->span, out);
                check_excess(node, rule, *tally, out);
            }
        }
    });
}

}  // namespace heng
