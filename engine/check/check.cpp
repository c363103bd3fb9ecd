// Runs every check in order. Entry: check(). It decides nothing itself; acknowledging stands in acknowledge.cpp.
#include "engine/check/check.hpp"

#include <set>
#include <tuple>

#include "engine/check/checks.hpp"
#include "engine/check/messages_check.hpp"

namespace heng {

const std::vector<Check>& checks() {
    static const std::vector<Check> all = {
        check_weights,
        check_duplicate_names,
        check_missing_clauses,
        check_foreign_years,
        check_directions,
        check_anchors,
        check_gaps,
        check_examples,
        check_boundaries,
        check_far_sides,
        check_unreachable_bands,
        check_reach,
        check_coarse_steps,
        check_items,
        check_polarity,
        check_copied_clauses,
        check_unused_inputs,
        check_unused_formulas,
        check_open_readings,
        check_notation,
        check_grades,
        check_cases,
    };
    return all;
}

namespace {

const bool check_joined = join_messages(check_messages);

// The same words can be found wrong by composition and by a check; a reader needs to see that once.
void drop_repeats(Diagnostics& out) {
    std::set<std::tuple<std::string_view, std::uint32_t, std::uint32_t>> seen;
    std::vector<bool> first;
    for (const Diagnostic& d : out) first.push_back(seen.insert({d.code, d.span.begin, d.span.end}).second);
    if (seen.size() == out.size()) return;
    std::size_t at = 0;
    std::erase_if(out, [&](const Diagnostic&) { return !first[at++]; });
}

}  // namespace

void check(const Pack& pack, Diagnostics& out) {
    const RuleForms forms = rule_forms(pack);
    for (const Check& check : checks()) {
        if (check.of_pack != nullptr) check.of_pack(pack, out);
        if (check.of_forms != nullptr) check.of_forms(pack, forms, out);
    }
    drop_repeats(out);
    acknowledge(pack, out);
    drop_repeats(out);  // checking again adds nothing
}

}  // namespace heng
