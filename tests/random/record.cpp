// Random values for what a program asks: half of the measured ones on an edge or one unit of the last digit beside it.
#include "tests/random/pick.hpp"
#include "tests/random/program.hpp"

namespace heng::random {
namespace {

constexpr Milli least = 10;  // 0.01 of the written unit

Milli beside_edge(const Asked& asked, Random& random) {
    const Milli edge =
        asked.edges[static_cast<std::size_t>(between(random, 0, static_cast<std::int64_t>(asked.edges.size()) - 1))];
    const Milli unit = asked.kind == Asked::Kind::count ? 1 : least;
    return std::max<Milli>(asked.kind == Asked::Kind::count ? 0 : edge - unit, edge + unit * between(random, -1, 1));
}

Milli draw(const Asked& asked, Random& random, bool& near_edge) {
    const bool measured = asked.kind == Asked::Kind::value || asked.kind == Asked::Kind::count;
    if (measured && chance(random, 2)) {
        near_edge = true;
        return beside_edge(asked, random);
    }
    if (asked.kind == Asked::Kind::value || asked.kind == Asked::Kind::judged)
        return between(random, asked.low / least, asked.high / least) * least;
    return between(random, asked.low, asked.high);
}

}  // namespace

Record random_record(const Program& program, Random& random) {
    Record record;
    for (const Asked& asked : program.asked) record.values.push_back(draw(asked, random, record.near_edge));
    return record;
}

std::string decimal(Milli value) {
    const Milli size = value < 0 ? -value : value;
    std::string text = (value < 0 ? "-" : "") + std::to_string(size / 1000);
    std::string tail = std::to_string(1000 + size % 1000).substr(1);
    while (!tail.empty() && tail.back() == '0') tail.pop_back();
    return tail.empty() ? text : text + "." + tail;
}

std::string points(Milli value) {
    return decimal(value) + "分";
}

std::string cell(const Asked& asked, Milli value) {
    switch (asked.kind) {
        case Asked::Kind::value:
        case Asked::Kind::judged:
            return decimal(value) + asked.unit;
        case Asked::Kind::count:
            return std::to_string(value) + asked.unit;
        case Asked::Kind::option:
            return asked.choices[static_cast<std::size_t>(value)];
        case Asked::Kind::yes_no:
            return value != 0 ? "是" : "否";
        case Asked::Kind::items:
            break;
    }
    std::string met;
    for (std::size_t i = 0; i < asked.choices.size(); ++i)
        if ((value >> i) & 1) met += asked.choices[i];
    return met.empty() ? "无" : met;
}

}  // namespace heng::random
