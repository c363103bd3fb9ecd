// The law of deadlines: beside 每延迟1个月 a day says only what is in time. Days and months do not convert, so what is
// asked for is the delay in months. Entry: fold_deadlines.
#include <algorithm>

#include "engine/rule/direction.hpp"
#include "engine/rule/laws.hpp"

namespace heng::composing {
namespace {

bool counts_months(const Piece& piece) {
    const auto& step = piece.when.step;
    return step && step->size && step->size->unit && step->size->unit->dimension == Dimension::months &&
           (names_delay(step->inside) || names_delay(piece.when.words));
}

bool ends_on_day(const Piece& piece) {
    if (piece.when.tests.size() != 1 || piece.when.step || !piece.pays()) return false;
    const Test& test = piece.when.tests.front();
    return test.kind == Test::Kind::range && test.range.unit && test.range.unit->dimension == Dimension::date &&
           test.range.in.high && !test.range.in.low;
}

}  // namespace

void fold_deadlines(Draft& draft) {
    const auto& pieces = draft.pieces;
    if (std::none_of(pieces.begin(), pieces.end(), counts_months)) return;
    if (std::count_if(pieces.begin(), pieces.end(), ends_on_day) != 1) return;
    Piece& piece = *std::find_if(draft.pieces.begin(), draft.pieces.end(), ends_on_day);
    Test& test = piece.when.tests.front();
    test.kind = Test::Kind::words;
    test.subject = piece.when.words;
}

}  // namespace heng::composing
