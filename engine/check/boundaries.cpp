// An anchor that excludes its own boundary while the steps start there: ＞50%，计2分，每下降一个百分点扣0.5分. At
// exactly 50% no step is completed, so the words "more than" change nothing; most likely 以上 was meant, and the reader
// should know.
#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

bool opens_at(const std::optional<Bound>& bound, const Number& origin) {
    return bound && !bound->closed && bound->at == origin;
}

bool excludes(const Rule& rule, const Row& row, const Stairs& stairs) {
    const Within* within = v2::get_if<Within>(&rule.conditions[row.when].what);
    if (within == nullptr || within->fact != stairs.fact || !v2::holds_alternative<Flat>(row.pays)) return false;
    return stairs.side == Stairs::Side::below ? opens_at(within->in.low, stairs.origin)
                                              : opens_at(within->in.high, stairs.origin);
}

void check_bands_of(const Pack& pack, const Node& node, const Rule& rule, const Table& table, Diagnostics& out) {
    for (const Row& steps : table.rows) {
        const Stairs* stairs = v2::get_if<Stairs>(&steps.pays);
        if (stairs == nullptr || stairs->side == Stairs::Side::both) continue;
        for (const Row& row : table.rows)
            if (excludes(rule, row, *stairs))
                out.push_back(finding("boundary", Severity::warning, row.span.empty() ? node.clause_span : row.span,
                                      {node.name, std::string(pack.sources->text(row.span)),
                                       show(stairs->origin, rule.facts[stairs->fact].unit)}));
    }
}

}  // namespace

void check_boundaries(const Pack& pack, Diagnostics& out) {
    for_each_rule(pack, [&](const Node& node, const Rule& rule) {
        for (const Part& part : rule.parts)
            if (const Table* table = v2::get_if<Table>(&part)) check_bands_of(pack, node, rule, *table, out);
    });
}

}  // namespace heng
