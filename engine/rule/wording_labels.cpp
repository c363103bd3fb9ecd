// Labels as conditions and as worth: 95%以上为优秀得10分; 评定为优秀的得6分; 计分：优秀100%，良好80%. Entries:
// merge_labels, translate_labels.
#include <algorithm>
#include <map>

#include "engine/rule/laws.hpp"
#include "grammar/clause_words.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

bool is_grade(std::string_view text) {
    return !text.empty() && words::longest(words::grade_names, text) == text.size();
}

/// More than one grade word, each of them once: 为优的得5分，为良的得4分.
bool several_labels(const Draft& draft) {
    std::map<std::string, int> found;
    for (const Piece& piece : draft.pieces)
        if (piece.what == What::grade) ++found[piece.label];
    for (const Piece& piece : draft.pieces)
        if (piece.pays() && piece.when.pure_words() && is_grade(piece.when.words)) ++found[piece.when.words];
    return found.size() > 1 &&
           std::all_of(found.begin(), found.end(), [](const auto& each) { return each.second == 1; });
}

/// 评价结果为优的: the outcome is the grade word.
void name_by_label(Piece& piece, const Piece& label) {
    Test test;
    test.subject = label.label;
    test.span = test.subject_span = label.act_span;
    piece.when.tests = {test};
    piece.when.words = label.label;
}

/// 评定为优秀的得6分: the label is what must hold.
Situation worded(const std::string& label, Span span) {
    Situation when;
    Test test;
    test.subject = label;
    test.span = test.subject_span = span;
    when.tests.push_back(test);
    when.words = label;
    when.words_span = span;
    return when;
}

}  // namespace

void merge_labels(Draft& draft) {
    const bool several = several_labels(draft);
    for (std::size_t i = 0; i + 1 < draft.pieces.size(); ++i) {
        Piece& label = draft.pieces[i];
        Piece& next = draft.pieces[i + 1];
        if (label.what != What::grade || !next.pays() || !next.when.says_nothing()) continue;
        next.when = label.when;
        if (next.when.says_nothing()) next.when = worded(label.label, label.act_span);
        next.label = label.label;
        if (several && label.when.pure_words()) name_by_label(next, label);
        next.enumerated = label.enumerated;
        next.span.begin = label.span.begin;
        label.used = true;
    }
}

void translate_labels(Draft& draft) {
    std::map<std::string, Number> worth;
    if (!draft.full) return;
    for (const Piece& piece : draft.pieces)
        if (piece.what == What::none)
            for (const Test& test : piece.when.tests)
                if (test.kind == Test::Kind::range && test.range.bare)
                    worth[test.subject] = test.range.in.low->at * *draft.full;
    const auto graded = [&](const Piece& piece) { return piece.what == What::grade && !piece.used; };
    const auto known = [&](const Piece& piece) { return !graded(piece) || worth.contains(piece.label); };
    if (worth.empty() || std::none_of(draft.pieces.begin(), draft.pieces.end(), graded)) return;
    if (!std::all_of(draft.pieces.begin(), draft.pieces.end(), known)) return;
    for (Piece& piece : draft.pieces) {
        if (piece.what == What::none && !piece.when.tests.empty()) piece.used = true;
        if (!graded(piece)) continue;
        piece.what = What::award;
        piece.points = worth[piece.label];
    }
}

}  // namespace heng::composing
