// Runs the laws of composition in order. Entry: compose.
#include "engine/rule/compose.hpp"

#include "engine/rule/bracket_depth.hpp"
#include "engine/rule/laws.hpp"
#include "engine/rule/messages_rule.hpp"

namespace heng {
namespace {

[[maybe_unused]] const bool rule_joined = join_messages(rule_messages);

using namespace composing;
using Law = void (*)(Draft&);

/// On the wording first, then on the meaning: what is more special before what is more general.
constexpr Law laws[] = {check_subjects, drop_hints,      take_stated_points, compose_vetoes,     compose_formulas,
                        compose_levels, compose_items,   compose_ranks,      compose_mixed_rows, compose_tallies,
                        compose_axes,   compose_choices, compose_overrides,  compose_limits,     finish,
                        report_scopes};

}  // namespace

Meaning compose(const Sources& sources, Span clause, const ClauseContext& context, Diagnostics& out) {
    if (const std::optional<Span> bracket = too_deep_bracket(sources, clause)) {
        out.push_back({"clause-too-deep", Severity::error, *bracket, {std::to_string(deepest_brackets)}, {}, false});
        return Refused{};
    }
    Draft draft(sources, clause, context, out);
    read_pieces(draft);
    join_ends(draft);
    fold_deadlines(draft);
    merge_labels(draft);
    spread_parallels(draft);
    translate_labels(draft);
    take_score_caps(draft);
    take_partial_words(draft);
    take_judgements(draft);
    if (auto grades = compose_grades(draft)) return *std::move(grades);
    if (auto total = compose_total(draft)) return *std::move(total);
    for (const Law law : laws) {
        if (draft.refused()) return Refused{};
        law(draft);
    }
    if (draft.refused()) return Refused{};
    return std::move(draft.rule);
}

}  // namespace heng
