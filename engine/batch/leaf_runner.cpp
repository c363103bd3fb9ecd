#include "engine/batch/leaf_runner.hpp"

namespace heng::batch {
namespace {

/// How figures of the tier's own type lie.
Lay own_lay(Tier tier) {
    constexpr Lay lays[kernel_tiers] = {Lay::i16, Lay::i32, Lay::real, Lay::i64, Lay::wide};
    return lays[static_cast<unsigned>(tier)];
}

/// Kernels of these tiers divide columns as they lie; the others want figures of their own type.
bool divides_columns(Tier tier) {
    return tier == Tier::word || tier == Tier::real;
}

/// So much with every strip that all of it has been asked for when the leaf is done.
Ahead shared_out(const Upcoming& upcoming, Tier tier, std::uint32_t rows) {
    constexpr std::uint32_t bytes[kernel_tiers] = {2, 4, 8, 8, 16};
    const std::uint32_t strips = padded(rows) * bytes[static_cast<unsigned>(tier)] / kernels().strip_bytes;
    const std::uint32_t lines = strips == 0 ? 0 : (upcoming.lines + strips - 1) / strips;
    return {reinterpret_cast<const char*>(upcoming.read), lines, upcoming.write};
}

}  // namespace

LeafRunner::LeafRunner() : kernels_(kernels()), scratch_(new Scratch) {}

void LeafRunner::run(const BoundLeaf& leaf, const Block& block, Tier tier, std::int16_t* out,
                     const Upcoming& upcoming) {
    block_ = &block;
    ahead_ = shared_out(upcoming, tier, block.rows);
    Operand over = operand(leaf.over, tier, scratch_->over);
    Operand under = leaf.under.is_one() && tier != Tier::wide ? Operand{} : operand(leaf.under, tier, scratch_->under);
    if (!leaf.follows_one_curve()) run_ladder(leaf, tier, over, under, out);
    if (!leaf.curves.empty() && !divides_columns(tier)) {
        if (leaf.over.column) over = filled(leaf.over, tier, scratch_->over);
        if (leaf.under.column || leaf.under.is_one()) under = filled(leaf.under, tier, scratch_->under);
    }
    for (const BoundCurve& curve : leaf.curves) run_curve(curve, tier, over, under, out);
}

void LeafRunner::run_ladder(const BoundLeaf& leaf, Tier tier, const Operand& over, const Operand& under,
                            std::int16_t* out) {
    LadderJob job;
    job.over = over;
    job.under = under;
    job.factor = leaf.factor;
    job.start = leaf.start;
    job.at = leaf.at.data();
    job.change = leaf.change.data();
    job.closed = leaf.closed;
    job.count = static_cast<std::uint32_t>(leaf.at.size());
    job.rows = tier == Tier::wide ? block_->rows : padded(block_->rows);
    job.out = out;
    job.ahead = ahead_;
    kernels_.tier[static_cast<unsigned>(tier)].ladder(job);
}

void LeafRunner::run_curve(const BoundCurve& curve, Tier tier, const Operand& over, const Operand& under,
                           std::int16_t* out) {
    CurveJob job;
    job.over = over;
    job.under = under;
    job.a = curve.a;
    job.b = curve.b;
    job.c = curve.c;
    job.d = curve.d;
    job.low = curve.low;
    job.high = curve.high;
    job.start = curve.start;
    job.each = curve.each;
    job.least = curve.least;
    job.greatest = curve.greatest;
    job.rows = divides_columns(tier) ? padded(block_->rows) : block_->rows;
    job.out = out;
    job.ahead = ahead_;
    kernels_.tier[static_cast<unsigned>(tier)].curve(job);
}

Operand LeafRunner::column(InputId id) const {
    const Column& column = block_->columns[id];
    return {block_->bytes + column.offset, lay_of(column.width)};
}

/// A column as it lies where the tier can read it so, else the side worked out in the tier's own type.
Operand LeafRunner::operand(const Side& side, Tier tier, Wide* scratch) {
    if (side.column && tier != Tier::wide) return column(*side.column);
    return filled(side, tier, scratch);
}

Operand LeafRunner::filled(const Side& side, Tier tier, Wide* scratch) {
    fill(side, tier, scratch);
    return {scratch, own_lay(tier)};
}

void LeafRunner::fill(const Side& side, Tier tier, Wide* out) {
    if (side.column) return fill_term({1, {*side.column}}, tier, out);
    if (side.terms.empty()) return fill_term({1, {}}, tier, out);
    fill_term(side.terms.front(), tier, out);
    for (std::size_t i = 1; i < side.terms.size(); ++i) {
        fill_term(side.terms[i], tier, scratch_->product);
        FillJob job{{scratch_->product, own_lay(tier)}, 1, padded(block_->rows), out};
        kernels_.tier[static_cast<unsigned>(tier)].add(job);
    }
}

void LeafRunner::fill_term(const Term& term, Tier tier, void* out) {
    const TierKernels& tools = kernels_.tier[static_cast<unsigned>(tier)];
    FillJob job{term.columns.empty() ? Operand{} : column(term.columns.front()), term.factor, padded(block_->rows),
                out};
    tools.set(job);
    for (std::size_t i = 1; i < term.columns.size(); ++i) {
        job.from = column(term.columns[i]);
        tools.multiply(job);
    }
}

}  // namespace heng::batch
