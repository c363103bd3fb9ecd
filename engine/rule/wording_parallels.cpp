// Lists side by side: 超过90%、80%和70%的，分别得6分、4分和2分. Entry: spread_parallels.
#include <algorithm>

#include "engine/rule/laws.hpp"
#include "engine/rule/level_names.hpp"

namespace heng::composing {
namespace {

bool is_link(const Situation& when) {
    constexpr std::string_view links[] = {"和", "与", "及", "以及"};
    return when.says_nothing() || std::find(std::begin(links), std::end(links), when.words) != std::end(links);
}

/// 超过90%、80%和70%: what only one of them says holds for all.
void share_comparison(std::vector<Test>& tests) {
    const auto said = std::find_if(tests.begin(), tests.end(), [](const Test& test) {
        return test.kind == Test::Kind::range && !test.range.bare && !(test.range.in.low && test.range.in.high);
    });
    if (said == tests.end()) return;
    const Range model = said->range;
    for (Test& test : tests) {
        if (test.kind != Test::Kind::range || !test.range.bare) continue;
        const Number at = test.range.in.low->at;
        test.range.in = Interval{};
        if (model.in.low) test.range.in.low = Bound{at, model.in.low->closed};
        if (model.in.high) test.range.in.high = Bound{at, model.in.high->closed};
        test.range.bare = false;
    }
}

/// The subject stands once, before the first of them.
void share_subject(std::vector<Test>& tests) {
    for (Test& test : tests) {
        if (!test.subject.empty() || test.kind == Test::Kind::words) continue;
        test.subject = tests.front().subject;
        test.subject_span = tests.front().subject_span;
    }
}

Piece paired(const Piece& effect, const Piece& list, const Test& test) {
    Piece piece = effect;
    piece.when = Situation{};
    piece.when.tests = {test};
    piece.when.words = test.kind == Test::Kind::words ? test.subject : list.when.words;
    piece.when.words_span = test.span;
    piece.span = {test.span.begin, std::max(test.span.end, test.span.begin)};
    return piece;
}

/// 分为优、良、中、差四档，分别…: the names of the levels; else what the list tests.
std::vector<Test> tests_of_list(Draft& draft, std::size_t at) {
    const Piece& list = draft.pieces[at];
    const Test* count = list.when.tests.empty() ? nullptr : level_count(list);
    if (!count) return list.when.tests;
    const auto names = level_names(draft, at, *count);
    if (Number(static_cast<std::int64_t>(names.size())) != count->range.in.low->at) return list.when.tests;
    std::vector<Test> tests;
    for (const std::string& name : names) {
        Test test;
        test.subject = name;
        test.span = test.subject_span = count->span;
        tests.push_back(std::move(test));
    }
    return tests;
}

/// Pairs the tests of piece `at` with its effect and those behind it; how many pieces it took, 0 where they do not
/// match.
std::size_t pair_list(Draft& draft, std::size_t at, std::vector<Piece>& out) {
    Piece& list = draft.pieces[at];
    std::vector<Test> tests = tests_of_list(draft, at);
    std::size_t effects = 1;
    while (at + effects < draft.pieces.size() && draft.pieces[at + effects].sentence == list.sentence &&
           draft.pieces[at + effects].pays() && is_link(draft.pieces[at + effects].when))
        ++effects;
    if (tests.size() != effects || effects < 2) return 0;
    share_comparison(tests);
    share_subject(tests);
    for (std::size_t i = 0; i < effects; ++i) {
        Piece effect = draft.pieces[at + i];
        effect.what = list.what;
        out.push_back(paired(effect, list, tests[i]));
    }
    return effects;
}

}  // namespace

void spread_parallels(Draft& draft) {
    std::vector<Piece> out;
    for (std::size_t i = 0; i < draft.pieces.size();) {
        const bool list = draft.pieces[i].when.respectively && draft.pieces[i].pays();
        const std::size_t taken = list ? pair_list(draft, i, out) : 0;
        if (taken > 0 && i > 0 && out.size() > taken && draft.pieces[i - 1].used)
            out[out.size() - taken - 1].used = true;
        if (list && taken == 0)
            draft.refuse("parallel-mismatch", draft.pieces[i].span, {draft.text(draft.pieces[i].span)});
        if (taken == 0) out.push_back(draft.pieces[i]);
        i += std::max<std::size_t>(taken, 1);
    }
    draft.pieces = std::move(out);
}

}  // namespace heng::composing
