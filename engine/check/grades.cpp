// 等级: scores between 0 and 满分 that no band takes, or that two bands take; a pack without 等级 whose title promises
// one.
#include "engine/check/checks.hpp"
#include "engine/check/interval_words.hpp"
#include "engine/check/rules_of.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

Interval common(const Interval& a, const Interval& b) {
    Interval in = a;
    if (b.low && (!in.low || b.low->at > in.low->at || (b.low->at == in.low->at && !b.low->closed))) in.low = b.low;
    if (b.high && (!in.high || b.high->at < in.high->at || (b.high->at == in.high->at && !b.high->closed)))
        in.high = b.high;
    return in;
}

void check_overlaps(const GradeBands& grades, Diagnostics& out) {
    for (std::size_t i = 0; i < grades.bands.size(); ++i)
        for (std::size_t j = i + 1; j < grades.bands.size(); ++j) {
            const Interval both = common(grades.bands[i].in, grades.bands[j].in);
            if (both.empty()) continue;
            out.push_back(finding("grade-overlap", Severity::warning, grades.bands[j].span,
                                  {grades.bands[i].label, grades.bands[j].label, interval_words(both, Unit{})}));
        }
}

// Takes the bands away from [0, full] one by one; what is left is in no band.
std::vector<Interval> without(const std::vector<Interval>& rest, const Interval& band) {
    std::vector<Interval> left;
    for (const Interval& piece : rest) {
        if (band.low) {
            Interval before = common(piece, Interval{std::nullopt, Bound{band.low->at, !band.low->closed}});
            if (!before.empty()) left.push_back(before);
        }
        if (band.high) {
            Interval after = common(piece, Interval{Bound{band.high->at, !band.high->closed}, std::nullopt});
            if (!after.empty()) left.push_back(after);
        }
    }
    return left;
}

// 90分以上: the law reads it with the number itself (民法典第一千二百五十九条), everyday speech often without.
bool leaves_boundary_open(const Pack& pack, Span words) {
    const std::string text = fold(*pack.sources, words).text;
    const bool open =
        text.find("以上") != text.npos || text.find("以下") != text.npos || text.find("之间") != text.npos;
    return open && text.find("含") == text.npos;
}

void note_open_boundaries(const Pack& pack, Diagnostics& out) {
    for (const GradeBands::Band& band : pack.grades->bands)
        if (leaves_boundary_open(pack, band.span))
            out.push_back(finding("open-reading", Severity::note, band.span,
                                  {band.label, "包含界点", "默认", "不含界点", "include the boundary", "default",
                                   "exclude the boundary"}));
}

}  // namespace

void check_grades(const Pack& pack, Diagnostics& out) {
    if (!pack.grades) return;
    check_overlaps(*pack.grades, out);
    note_open_boundaries(pack, out);
    std::vector<Interval> rest = {Interval{Bound{0, true}, Bound{pack.full_marks, true}}};
    for (const GradeBands::Band& band : pack.grades->bands) rest = without(rest, band.in);
    for (const Interval& gap : rest)
        out.push_back(finding("grade-gap", Severity::warning, pack.grades->span, {interval_words(gap, Unit{})}));
}

}  // namespace heng
