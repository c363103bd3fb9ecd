#include "engine/rule/axis_words.hpp"

#include <algorithm>

#include "engine/rule/direction.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {

using syntax::Direction;

bool names_between(const Piece& piece) {
    constexpr std::string_view between[] = {"其间",   "之间",   "中间",     "期间",     "其中间",       "中间部分",
                                            "区间内", "两者间", "介于两者", "两者之间", "介于两者之间", "介于其间"};
    const auto found = std::find(std::begin(between), std::end(between), piece.when.words);
    return piece.when.words.empty() || found != std::end(between);
}

bool names_regions(const Piece& piece) {
    const auto is_range = [](const Test& test) { return test.kind == Test::Kind::range; };
    return std::count_if(piece.when.tests.begin(), piece.when.tests.end(), is_range) > 1;
}

bool is_stretch(const Test& region) {
    if (region.behind.find("部分") != std::string::npos) return true;
    if (!region.range.unit || !region.range.unit->percentage_points) return false;
    constexpr std::string_view ways[] = {"低",   "高",   "超", "少", "差",   "欠",
                                         "下降", "降低", "增", "偏", "相差", "减少"};
    return region.subject.empty() || starts_with_any(region.subject, ways);
}

bool is_anchor(const Interval& in, Direction direction) {
    if (in.low && in.high && in.low->at == in.high->at) return true;
    if (direction == Direction::down) return in.low && !in.high;
    if (direction == Direction::up) return in.high && !in.low;
    return in.low && in.high;
}

std::string subject_of(const Step& step) {
    if (implied_region(step.before, Scale::rate, std::nullopt, false)) return {};
    return std::string(without_direction(step.before));
}

std::optional<Unit> unit_of_step(const Step& step) {
    if (!step.size || !step.size->unit) return std::nullopt;
    return step.size->unit->percentage_points ? find_unit("%") : step.size->unit;
}

}  // namespace heng::composing
