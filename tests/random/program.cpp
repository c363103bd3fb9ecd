#include "tests/random/program.hpp"

#include <array>

#include "tests/random/pick.hpp"
#include "tests/random/sentences.hpp"

namespace heng::random {
namespace {

constexpr std::array names = {"预算执行率", "资金到位率", "支出进度", "满意度", "结余率", "验收合格率", "覆盖率"};

bool has_value(Main main) {
    return main == Main::stairs || main == Main::bands || main == Main::proportion;
}

void finish(Draft& draft, Main main, Random& random) {
    if (main != Main::tallies && chance(random, 3)) add_tallies(draft, random, between(random, 1, 2));
    if (!has_value(main) && chance(random, 5)) add_threshold(draft, random);
    if (chance(random, 5)) add_veto(draft, random);
    if (has_value(main) || main == Main::tallies) {
        if (chance(random, 6)) {
            draft.add("该项可负分");
            draft.program.may_be_negative = true;
            draft.program.course = Course::unknown;  // a threshold of 0 lies above what is negative
        }
    }
    if (chance(random, 8)) draft.add("最高得" + decimal(draft.points * between(random, 5, 9) / 10) + "分");
    if (chance(random, 4)) add_rounding(draft, random);
}

}  // namespace

Program random_program(Random& random) {
    Draft draft;
    draft.program.indicator = pick(random, names);
    draft.points = 1000 * between(random, 1, 20);
    const Main main = static_cast<Main>(between(random, 0, 6));
    switch (main) {
        case Main::stairs:
            add_stairs(draft, random);
            break;
        case Main::bands:
            add_bands(draft, random);
            break;
        case Main::proportion:
            add_proportion(draft, random);
            break;
        case Main::tallies:
            add_tallies(draft, random, between(random, 1, 3));
            break;
        case Main::items:
            add_items(draft, random);
            break;
        case Main::per_item:
            add_per_item(draft, random);
            break;
        case Main::options:
            add_options(draft, random);
            break;
    }
    finish(draft, main, random);
    draft.program.points = decimal(draft.points);
    for (const std::string& sentence : draft.sentences)
        draft.program.clause += (draft.program.clause.empty() ? "" : "；") + sentence;
    draft.program.clause += "。";
    return std::move(draft.program);
}

}  // namespace heng::random
