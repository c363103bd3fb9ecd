#include "engine/impact/weights.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;

Number count_of(std::size_t count) {
    return Number(static_cast<std::int64_t>(count));
}

}  // namespace

bool Weight::saturated() const {
    return scored > 1 && full * 100 >= scored * 95;
}

Weigher::Weigher(const Pack& pack) : pack_(pack), sums_(pack.leaves.size()), moments_(pack.leaves.size()) {
    for (const NodeId leaf : pack.leaves) {
        Weight weight;
        weight.leaf = leaf;
        weight.points = pack.nodes[leaf].points.value_or(0);
        if (pack.full_marks.sign() > 0) weight.nominal = weight.points / pack.full_marks;
        found_.indicators.push_back(std::move(weight));
    }
}

void Weigher::take_score(std::size_t at, const NodeScore& node) {
    const Scored* scored = get_if<Scored>(&node.result);
    if (!scored) return;
    Weight& weight = found_.indicators[at];
    weight.low = weight.scored == 0 ? scored->points : min(weight.low, scored->points);
    weight.high = weight.scored == 0 ? scored->points : max(weight.high, scored->points);
    ++weight.scored;
    weight.full += node.points.sign() > 0 && scored->points >= node.points;  // its points as spread, not as printed
    weight.none += scored->points.sign() == 0;
    sums_[at] = sums_[at] + scored->points;
}

void Weigher::take(const UnitScore& unit) {
    ++found_.units;
    const Scored* total = get_if<Scored>(&unit.total);
    if (total) {
        ++found_.totals;
        totals_.sum = totals_.sum + total->points;
        totals_.product = totals_.product + total->points * total->points;
    }
    for (std::size_t at = 0; at < pack_.leaves.size(); ++at) {
        const NodeScore& node = unit.nodes[pack_.leaves[at]];
        take_score(at, node);
        const Scored* scored = get_if<Scored>(&node.result);
        if (!total || !scored) continue;
        moments_[at].sum = moments_[at].sum + scored->points;
        moments_[at].product = moments_[at].product + scored->points * total->points;
    }
}

Number Weigher::together(const Moments& moments) const {
    return count_of(found_.totals) * moments.product - moments.sum * totals_.sum;
}

Weights Weigher::weights() const {
    Weights made = found_;
    const Number spread = together(totals_);
    if (spread.sign() > 0) made.rest = Number(1);
    for (std::size_t at = 0; at < made.indicators.size(); ++at) {
        Weight& weight = made.indicators[at];
        if (weight.scored > 0) weight.mean = sums_[at] / count_of(weight.scored);
        if (!made.rest) continue;
        weight.effective = together(moments_[at]) / spread;
        made.rest = *made.rest - *weight.effective;
    }
    return made;
}

}  // namespace heng
