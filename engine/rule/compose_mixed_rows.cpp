// The law of joined conditions: 且, 或 between quantities, places and words. Entry: compose_mixed_rows. Also makes the
// condition of any test, for other laws.
#include <algorithm>

#include "engine/rule/conditions.hpp"
#include "engine/rule/joined_rows.hpp"
#include "engine/rule/laws.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

/// Several tests that one effect waits for.
bool is_joined(const Piece& piece) {
    if (piece.when.step || piece.when.respectively || piece.when.tests.size() < 2 || piece.when.pure_words())
        return false;
    const auto cases = [](const Test& test) {  // 无故迟到、早退，一次扣0.5分 counts
        return test.kind == Test::Kind::range && test.range.bare && test.range.unit &&
               test.range.unit->dimension == Dimension::count;
    };
    return piece.when.joined && std::none_of(piece.when.tests.begin(), piece.when.tests.end(), cases);
}

bool pays_flat(const Piece& piece) {
    return (piece.pays() && !piece.judged()) || piece.what == What::formula;
}

Number points_of(Draft& draft, const Piece& piece) {
    if (piece.what == What::zero) return 0;
    if (piece.what == What::full || piece.what == What::no_deduction) {
        if (!draft.full) draft.refuse("missing-full-marks", piece.span, {draft.text(piece.span)});
        return draft.full.value_or(0);
    }
    if (!piece.points) draft.refuse("missing-points", piece.act_span, {draft.text(piece.act_span)});
    return piece.what == What::deduct ? draft.full.value_or(0) - piece.points.value_or(0) : piece.points.value_or(0);
}

void write_rows(Draft& draft, const std::vector<Piece*>& pieces) {
    Table table;
    table.span = pieces.front()->span;
    Number best;
    for (Piece* piece : pieces) {
        const Number points = points_of(draft, *piece);
        table.rows.push_back({condition_of(draft, piece->when, piece->span), Flat{points}, piece->span});
        best = max(best, points);
        piece->used = true;
    }
    settle_joined(draft, table);
    draft.rule.parts.push_back(std::move(table));
    draft.worth.awards = true;
    draft.worth.awarded = draft.worth.awarded + best;
}

/// 节约5%以上且质量达标的，加2分: nothing where it does not hold.
void write_adjusts(Draft& draft, const std::vector<Piece*>& pieces) {
    for (Piece* piece : pieces) {
        const bool adds = piece->what == What::add;
        const Number points = piece->points.value_or(0);
        draft.rule.parts.push_back(
            Adjust{condition_of(draft, piece->when, piece->span), Flat{adds ? points : -points}, piece->span});
        piece->used = true;
        (adds ? draft.worth.awards : draft.worth.deducts) = true;
        if (adds) draft.worth.awarded = draft.worth.awarded + points;
    }
}

}  // namespace

void compose_mixed_rows(Draft& draft) {
    const bool joined = std::any_of(draft.pieces.begin(), draft.pieces.end(), [](const Piece& piece) {
        return !piece.used && pays_flat(piece) && is_joined(piece);
    });
    if (!joined) return;
    std::vector<Piece*> rows;
    each_open(draft, [&](Piece& piece) {
        const bool stands = pays_flat(piece) && piece.what != What::formula && !piece.when.step &&
                            (!piece.when.tests.empty() || piece.when.otherwise);
        if (stands) rows.push_back(&piece);
    });
    const auto adjusts = [](const Piece* piece) { return piece->what == What::add || piece->what == What::deduct; };
    if (std::all_of(rows.begin(), rows.end(), adjusts)) return write_adjusts(draft, rows);
    write_rows(draft, rows);
}

}  // namespace heng::composing
