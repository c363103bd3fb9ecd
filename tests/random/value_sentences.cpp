// Sentences over the indicator's own value: stairs, bands, lines, thresholds, proportions.
#include <algorithm>
#include <array>

#include "tests/random/pick.hpp"
#include "tests/random/sentences.hpp"

namespace heng::random {
namespace {

struct Measure {
    const char* unit;
    const char* step_unit;
    Milli low, high;
    const char* name;  // of an indicator that is measured so; nullptr for a rate
};
constexpr std::array measures = std::to_array<Measure>({
    {"%", "个百分点", 0, 130000, nullptr},
    {"%", "个百分点", 0, 130000, nullptr},
    {"%", "个百分点", 0, 130000, nullptr},
    {"万元", "万元", 0, 500000, "资金投入额"},
    {"天", "天", 0, 90000, "办结用时"},
});

// A value of the measure with at most one decimal, mostly whole.
Milli threshold(const Measure& measure, Random& random) {
    const Milli whole = 1000 * between(random, measure.low / 1000 + 1, measure.high / 1000 - 1);
    return chance(random, 4) ? whole + 100 * between(random, 1, 9) : whole;
}

Milli step_size(const Measure& measure, Random& random) {
    static constexpr std::array sizes = std::to_array<Milli>({1000, 1000, 2000, 5000, 5000, 10000, 500, 3000, 1500});
    return measure.unit == std::string("%") ? pick(random, sizes) : pick(random, sizes) * 2;
}

// What one step costs: from a tenth of a point to a third of all.
Milli each_of(Milli all, Random& random) {
    return std::max<Milli>(100, all / between(random, 3, 25) / 100 * 100);
}

Asked& ask_value(Draft& draft, const Measure& measure) {
    if (measure.name != nullptr) draft.program.indicator = measure.name;
    draft.program.asked.push_back({Asked::Kind::value, "x", measure.unit, {}, measure.low, measure.high, {}});
    return draft.program.asked.back();
}

struct Stairs {
    const Measure& measure;
    Draft& draft;
    Random& random;
    Asked& asked;

    void note_edges(Milli origin, Milli size, int side) {
        for (Milli step = 0; step <= 40; ++step) asked.edges.push_back(origin + side * step * size);
    }

    // 每低5个百分点扣1分，不足一档按一档扣，最多扣3分
    std::string change(const char* way, bool adds, Milli origin, int side) {
        const Milli size = step_size(measure, random), each = each_of(draft.points, random);
        note_edges(origin, size, side);
        std::string text =
            std::string("，每") + way + decimal(size) + measure.step_unit + (adds ? "加" : "扣") + points(each);
        static constexpr std::array partials = {"", "", "，不足一档不扣", "，不足一档按一档扣", "，不足一档按比例扣"};
        if (!adds) text += pick(random, partials);
        if (adds)
            text += "，最多加" + points(each * between(random, 1, 4));
        else if (chance(random, 4))
            text += "，最多扣" + points(each * between(random, 1, 6));
        return text;
    }
};

std::string award(Draft& draft) {
    return "，得" + points(draft.points);
}

void one_sided(Draft& draft, Random& random, Stairs& stairs, Milli anchor, bool high_is_good) {
    const char* const loose = high_is_good ? "≥" : "≤";
    const char* const strict = high_is_good ? "＞" : "＜";
    const char* const sign = chance(random, 5) ? "=" : chance(random, 5) ? strict : loose;
    std::string text = draft.program.indicator + sign + decimal(anchor) + stairs.measure.unit + award(draft);
    text += stairs.change(high_is_good ? "低" : "高", false, anchor, high_is_good ? -1 : 1);
    if (sign != std::string("=") && chance(random, 4))
        text += stairs.change(high_is_good ? "高" : "低", true, anchor, high_is_good ? 1 : -1);
    draft.add(text);
    if (!chance(random, 3)) return;
    const Milli cut =
        high_is_good ? between(random, 1, anchor / 1000) * 1000 - 1000 : anchor + 1000 * between(random, 1, 30);
    draft.add(draft.program.indicator + (high_is_good ? "＜" : "＞") + decimal(cut) + stairs.measure.unit + "，不得分");
    stairs.asked.edges.push_back(cut);
}

void two_sided(Draft& draft, Random& random, Stairs& stairs, Milli anchor) {
    if (chance(random, 2)) {
        draft.add(draft.program.indicator + "=" + decimal(anchor) + stairs.measure.unit + award(draft) +
                  stairs.change("偏离", false, anchor, 1));
        stairs.note_edges(anchor, 1000, -1);
        return;
    }
    const Milli upper = anchor + 1000 * between(random, 1, 20);
    std::string text = decimal(anchor) + stairs.measure.unit + "≤" + draft.program.indicator + "≤" + decimal(upper) +
                       stairs.measure.unit + award(draft);
    text += stairs.change("偏离", false, anchor, -1);
    stairs.note_edges(upper, 1000, 1);
    draft.add(text);
}

std::string region(const Draft& draft, const Measure& measure, Milli low, Milli high) {
    return decimal(low) + measure.unit + "≤" + draft.program.indicator + "＜" + decimal(high) + measure.unit;
}

}  // namespace

void add_stairs(Draft& draft, Random& random) {
    const Measure& measure = pick(random, measures);
    Stairs stairs{measure, draft, random, ask_value(draft, measure)};
    const Milli anchor = threshold(measure, random);
    if (chance(random, 4)) return two_sided(draft, random, stairs, anchor);
    const bool high_is_good = !chance(random, 3);
    draft.program.course = high_is_good ? Course::rising : Course::falling;
    one_sided(draft, random, stairs, anchor, high_is_good);
}

// Best band first; the last is 否则, a zero band, or nothing at all, which leaves a gap.
void add_bands(Draft& draft, Random& random) {
    const Measure& measure = pick(random, measures);
    Asked& asked = ask_value(draft, measure);
    Milli bound = std::max<Milli>(threshold(measure, random), 12000), pays = draft.points;
    asked.edges.push_back(bound);
    draft.add(draft.program.indicator + "≥" + decimal(bound) + measure.unit + "，得" + points(pays));
    for (std::int64_t rows = between(random, 1, 3); rows > 0 && bound > 4000; --rows) {
        const Milli lower = bound / 1000 * between(random, 400, 950) / 1000 * 1000;
        const Milli less = pays / 100 * between(random, 3, 9) / 10 * 100;
        const bool line = chance(random, 4);
        draft.add(region(draft, measure, lower, bound) +
                  (line ? "，从" + points(less) + "到" + points(pays) + "按比例得分" : "，得" + points(less)));
        asked.edges.push_back(lower);
        bound = lower;
        pays = less;
    }
    if (chance(random, 2))
        draft.add("否则，得" + points(chance(random, 2) ? 0 : pays / 200 * 100));
    else if (!chance(random, 4))
        draft.add(draft.program.indicator + "＜" + decimal(bound) + measure.unit +
                  (chance(random, 2) ? "，得0分" : "，不得分"));
}

void add_threshold(Draft& draft, Random& random) {
    const Measure& measure = measures.front();
    Asked& asked = ask_value(draft, measure);
    const Milli cut = 1000 * between(random, 10, 90);
    draft.add(draft.program.indicator + "＜" + decimal(cut) + measure.unit + "，不得分");
    asked.edges.push_back(cut);
}

void add_proportion(Draft& draft, Random& random) {
    const Measure& measure = measures.front();
    Asked& asked = ask_value(draft, measure);
    draft.add("得分=" + draft.program.indicator + "×" + decimal(draft.points));
    asked.edges.push_back(100000);
    if (!chance(random, 2)) return;
    const Milli cut = 1000 * between(random, 10, 90);
    draft.add(draft.program.indicator + "＜" + decimal(cut) + measure.unit + "，不得分");
    asked.edges.push_back(cut);
}

void add_rounding(Draft& draft, Random& random) {
    static constexpr std::array ways = {"得分四舍五入保留一位小数", "得分四舍五入保留两位小数", "得分四舍五入取整",
                                        "得分小数部分舍去"};
    draft.add(pick(random, ways));
}

}  // namespace heng::random
