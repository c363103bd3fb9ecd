// Stairs, bands, lines, 否则, thresholds and proportions of the core (docs/language.md, 5.3 and 16).
#include <algorithm>

#include "tests/reference/reference.hpp"
#include "tests/reference/text.hpp"

namespace heng::reference {
namespace {

enum class Side { below, above, both };

struct Change {
    Side side = Side::both;
    Rational size, each;
    Partial partial = Partial::whole;
    std::optional<Rational> most;
};

Rational distance(Side side, const Rational& origin, const Rational& x) {
    if (side == Side::both) return abs(x - origin);
    const Rational d = side == Side::below ? origin - x : x - origin;
    return d < 0 ? Rational(0) : d;
}

Rational on_stairs(const Change& change, const Rational& start, const Rational& origin, const Rational& x) {
    Rational moved = change.each * steps(change.partial, distance(change.side, origin, x) / change.size);
    if (change.most && abs(moved) > *change.most) moved = moved < 0 ? Rational(-*change.most) : *change.most;
    return start + moved;
}

Row stairs_row(const Region& region, const Change& change, const Rational& start, const Rational& origin) {
    return {region, [=](const Rational& x) { return on_stairs(change, start, origin, x); }};
}

Row flat_row(const Region& region, const Rational& points) {
    return {region, [points](const Rational&) { return points; }, true, points == 0 && (region.low || region.high)};
}

// S≥A, A≤S＜B and the like, behind or before the subject.
Region region_of(const std::string& subject, const std::string& text) {
    Region region;
    const std::string left = before(text, subject), right = behind(text, subject);
    if (!left.empty()) region.low = End{quantity(left), contains(left, "＜")};
    const std::string sign = starts_with(right, "=") ? "=" : right.substr(0, std::string("≥").size());
    const End end{quantity(right.substr(sign.size())), sign == "＞" || sign == "＜"};
    if (sign == "≥" || sign == "＞" || sign == "=") region.low = end;
    if (sign == "≤" || sign == "＜" || sign == "=") region.high = end;
    return region;
}

// 每低5个百分点扣1分
Change change_of(const std::string& phrase) {
    Change change;
    std::string word = "偏离";
    if (starts_with(phrase, "每低")) change.side = Side::below, word = "每低";
    if (starts_with(phrase, "每高")) change.side = Side::above, word = "每高";
    const std::string amount = behind(phrase, word);
    change.size = quantity(amount);
    const bool deducts = contains(amount, "扣");
    change.each = quantity(behind(amount, deducts ? "扣" : "加"));
    if (deducts) change.each = -change.each;
    return change;
}

std::vector<Change> changes_of(const std::vector<std::string>& phrases) {
    std::vector<Change> changes;
    for (std::size_t i = 2; i < phrases.size(); ++i) {
        const std::string& phrase = phrases[i];
        if (starts_with(phrase, "每")) changes.push_back(change_of(phrase));
        if (const auto partial = partial_of(phrase)) changes.back().partial = *partial;
        if (starts_with(phrase, "最多")) changes.back().most = quantity(phrase.substr(std::string("最多扣").size()));
    }
    return changes;
}

// Additions may pass W by their bound, and without one by anything.
void widen_cap(Rule& rule, const std::vector<Change>& changes) {
    for (const Change& change : changes)
        if (change.each > 0)
            rule.cap = change.most ? std::optional<Rational>(rule.points + *change.most) : std::nullopt;
}

// The rows of one change: stairs outside the region on the side of the change, or inside it where it reaches there.
void add_change(Rule& rule, Row& inside, const Change& change, const Rational& points) {
    const Region& region = inside.region;
    Change below = change, above = change;
    below.side = Side::below, above.side = Side::above;
    const bool down = change.side != Side::above, up = change.side != Side::below;
    if (down && region.low)
        rule.rows.push_back(stairs_row({{}, End{region.low->at, !region.low->open}}, below, points, region.low->at));
    if (up && region.high)
        rule.rows.push_back(stairs_row({End{region.high->at, !region.high->open}, {}}, above, points, region.high->at));
    if (down && !region.low) inside = stairs_row(region, below, points, region.high->at);
    if (up && !region.high) inside = stairs_row(region, above, points, region.low->at);
}

void add_stairs(Rule& rule, Region region, const Rational& points, const std::vector<Change>& changes) {
    widen_cap(rule, changes);
    Row inside = flat_row(region, points);
    for (const Change& change : changes) add_change(rule, inside, change, points);
    const bool one_value = region.low && region.high && region.low->at == region.high->at;
    if (one_value && changes.size() == 1) {  // the good side keeps the points
        if (changes[0].side == Side::below) inside.region.high.reset();
        if (changes[0].side == Side::above) inside.region.low.reset();
    }
    rule.rows.push_back(inside);
}

// 从2分到5分按比例得分
Row line_row(const Region& region, const std::string& words) {
    const Rational x0 = region.low->at, y0 = quantity(behind(words, "从"));
    const Rational slope = (quantity(behind(words, "到")) - y0) / (region.high->at - x0);
    return {region, [=](const Rational& x) { return Rational(y0 + slope * (x - x0)); }};
}

}  // namespace

std::optional<Partial> partial_of(const std::string& phrase) {
    if (phrase == "不足一档不扣") return Partial::whole;
    if (phrase == "不足一档按一档扣") return Partial::started;
    if (phrase == "不足一档按比例扣") return Partial::proportional;
    return std::nullopt;
}

Rational steps(Partial partial, const Rational& exact) {
    if (partial == Partial::proportional) return exact;
    return partial == Partial::started ? Rational(ceiling_of(exact)) : Rational(floor_of(exact));
}

// 60%≤S＜90% as a line, S＜60%，得0分 below it: 7.6. In a table of bands alone S＜60%，不得分 is a row.
void raise_thresholds(Rule& rule) {
    const auto zero = [](const Row& row) { return row.zero; };
    const auto flat = [](const Row& row) { return row.flat; };
    if (std::all_of(rule.rows.begin(), rule.rows.end(), flat)) {
        if (rule.rows.empty()) return;
        for (const Region& region : rule.thresholds) rule.rows.push_back(flat_row(region, 0));
        rule.thresholds.clear();
        return;
    }
    for (const Row& row : rule.rows)
        if (zero(row)) rule.thresholds.push_back(row.region);
    std::erase_if(rule.rows, zero);
}

bool read_value_sentence(Rule& rule, const std::string& sentence) {
    if (starts_with(sentence, "得分=")) {
        rule.factor = quantity(behind(sentence, "×"));
        return true;
    }
    if (starts_with(sentence, "否则，得")) {
        rule.rows.push_back(flat_row({}, quantity(behind(sentence, "得"))));
        return true;
    }
    const std::vector<std::string> phrases = split(sentence, "，");
    if (!contains(phrases[0], rule.indicator) || phrases.size() < 2) return false;
    const Region region = region_of(rule.indicator, phrases[0]);
    if (phrases[1] == "不得分")
        rule.thresholds.push_back(region);
    else if (starts_with(phrases[1], "从"))
        rule.rows.push_back(line_row(region, phrases[1]));
    else
        add_stairs(rule, region, quantity(behind(phrases[1], "得")), changes_of(phrases));
    return true;
}

}  // namespace heng::reference
