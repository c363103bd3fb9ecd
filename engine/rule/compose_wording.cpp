// Laws on the wording: labels, parallel lists, stated points, hints. They rewrite pieces before any law of meaning
// claims them.
#include <algorithm>
#include <map>

#include "engine/rule/laws.hpp"
#include "engine/rule/level_names.hpp"
#include "engine/rule/step_kind.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/clause_words.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

bool says_nothing(const Situation& when) {
    return when.tests.empty() && !when.step && !when.standard && !when.otherwise && when.words.empty();
}

bool is_link(const Situation& when) {
    constexpr std::string_view links[] = {"和", "与", "及", "以及"};
    return says_nothing(when) || std::find(std::begin(links), std::end(links), when.words) != std::end(links);
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

/// 违规支出每2笔扣0.5分，不足2笔的按2笔计: the change before it in its sentence counts cases, which the law of cases
/// takes.
bool speaks_of_cases(const Draft& draft, const Piece& partial) {
    const Piece* change = nullptr;
    for (const Piece& piece : draft.pieces) {
        if (&piece == &partial) break;
        if (piece.sentence == partial.sentence && piece.when.step && piece.pays()) change = &piece;
    }
    return change && !is_distance(draft, *change);
}

}  // namespace

namespace {

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
        if (label.what != What::grade || !next.pays() || !says_nothing(next.when)) continue;
        next.when = label.when;
        if (says_nothing(next.when)) next.when = worded(label.label, label.act_span);
        next.label = label.label;
        if (several && label.when.pure_words()) name_by_label(next, label);
        next.enumerated = label.enumerated;
        next.span.begin = label.span.begin;
        label.used = true;
    }
}

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

namespace {

/// 得基本分4分，…最高加2分: less than the points, because a bonus may come on top of it.
bool is_base(const Draft& draft, const Piece& piece) {
    const std::string words = draft.text(piece.act_span);
    const bool named = words.find("基本分") != std::string::npos || words.find("基础分") != std::string::npos;
    return named && draft.full && *piece.points < *draft.full;
}

/// 不足5%的按比例扣分 means the step of 5%.
bool is_size_of_step(const Draft& draft, const syntax::Quantity& amount) {
    const auto measure = read_measure(draft.sources, amount, draft.context.year);
    return measure && std::any_of(draft.pieces.begin(), draft.pieces.end(), [&](const Piece& piece) {
               return piece.when.step && piece.when.step->size && piece.when.step->size->value == measure->value;
           });
}

}  // namespace

void take_stated_points(Draft& draft) {
    each_open(draft, [&](Piece& piece) {
        if (piece.what != What::full || !piece.points) return;
        if (is_base(draft, piece)) {
            piece.what = What::award;
            return;
        }
        const bool heading = draft.text(piece.act_span).starts_with("满分") && piece.when.pure_words();
        if (!draft.full) draft.full = *piece.points;
        if (*draft.full != *piece.points)
            draft.contradict("points-mismatch", piece.act_span, {piece.points->str(), draft.full->str()});
        piece.used = heading;
    });
}

std::string partial_choice(const Piece& piece) {
    using Kind = syntax::Modifier::Kind;
    const Kind kind = piece.modifier->kind;
    return kind == Kind::partial_whole ? "whole" : kind == Kind::partial_started ? "started" : "proportional";
}

void take_score_caps(Draft& draft) {
    static const syntax::Limit at_most = [] {
        syntax::Limit limit;
        limit.kind = syntax::Limit::Kind::score_at_most;
        return limit;
    }();
    constexpr std::string_view scores[] = {"", "得分", "总得分", "累计得分", "计算得分", "结果", "得分合计", "合计"};
    each_open(draft, [&](Piece& piece) {
        if (piece.what != What::award || piece.when.tests.size() != 1 || piece.when.step) return;
        const Test& test = piece.when.tests.front();
        const bool points = test.kind == Test::Kind::range && test.range.unit &&
                            test.range.unit->dimension == Dimension::points && test.range.in.low && !test.range.in.high;
        if (!points || !piece.points || test.range.in.low->at != *piece.points) return;
        if (std::find(std::begin(scores), std::end(scores), test.subject) == std::end(scores)) return;
        piece.what = What::limit;
        piece.limit = &at_most;
        piece.when = Situation{};
    });
}

void take_partial_words(Draft& draft) {
    std::optional<std::string> before;
    each_open(draft, [&](Piece& piece) {
        if (piece.what != What::partial || speaks_of_cases(draft, piece)) return;
        if (piece.modifier->amount && !is_size_of_step(draft, *piece.modifier->amount)) return;
        const std::string choice = partial_choice(piece);
        if (before &&
            *before != choice)  // 不足1%的不扣 here, 不足1%的按1%计 there: of which change each speaks is open
            return draft.refuse("clause-not-understood", piece.act_span, {draft.text(piece.act_span)});
        before = choice;
        draft.said("partial-step", choice, piece.act_span);
        draft.partial_of_deductions = draft.text(piece.act_span).find("扣") != std::string::npos;
        piece.used = piece.when.pure_words() && length_in_characters(piece.when.words) <= 4;
    });
}

void drop_hints(Draft& draft) {
    each_open(draft, [&](Piece& piece) {
        if (piece.what == What::none && says_nothing(piece.when)) piece.used = true;
    });
}

}  // namespace heng::composing
