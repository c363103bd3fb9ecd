// Regimes in words. Entry: regime_text().
#include <fmt/format.h>

#include "engine/report/wording.hpp"
#include "engine/testing/regime.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

using Kind = Regime::Kind;

struct Words {
    const Rule& rule;
    const Regime& regime;
    Language language;

    template <class... T>
    std::string say(const char* zh, const char* en, const T&... values) const {
        return format(pick(language, zh, en), values...);
    }

    const Fact& fact() const { return rule.facts[regime.fact]; }
    std::string points() const { return points_text(regime.points, language); }

    std::string item() const {
        const bool numbered = regime.index < fact().enumerators.size() && !fact().enumerators[regime.index].empty();
        return numbered ? fact().enumerators[regime.index] : fmt::format("({})", regime.index + 1);
    }
    std::string choice() const { return regime.index < fact().choices.size() ? fact().choices[regime.index] : ""; }
    std::string range() const { return range_text(regime.points, true, regime.high, true); }

    std::string operator()() const {
        switch (regime.kind) {
            case Kind::full:
                return say("满分", "full marks");
            case Kind::band:
                return say("得{}", "pays {}", points());
            case Kind::step:
                return say("第{}档（{}）", "step {} ({})", regime.index, points());
            case Kind::used_up:
                return say("扣完", "used up");
            case Kind::sloped:
                return say("按比例", "in proportion");
            case Kind::uncovered:
                return say("没有规定", "no words cover it");
            case Kind::judged:
                return say("由人评定", "judged by a person");
            case Kind::without_points:
                return say("一票否决或不适用", "veto or not applicable");
            case Kind::all_points:
                return say("满分", "full marks");
            case Kind::some_points:
                return say("得一部分分", "some of the points");
            case Kind::no_points:
                return say("不得分", "no points");
            case Kind::item_met:
                return say("{}符合", "{} met", item());
            case Kind::item_missed:
                return say("{}不符合", "{} not met", item());
            case Kind::holds:
                return say("“{}”：是", "{}: yes", fact().name);
            case Kind::fails:
                return say("“{}”：否", "{}: no", fact().name);
            case Kind::choice:
                return say("“{}”", "'{}'", choice());
            case Kind::other_choice:
                return say("列举以外的说法", "words that no choice lists");
            case Kind::given_low:
                return say("评定：最低{}", "judged: lowest, {}", points());
            case Kind::given_inside:
                return say("评定：{}之内", "judged: inside {}", range());
            case Kind::given_high:
                return say("评定：最高{}", "judged: highest, {}", points_text(regime.high, language));
            case Kind::given_outside:
                return say("评定：{}之外", "judged: outside {}", range());
            case Kind::floor:
                return say("扣到下限", "held by the floor");
            case Kind::cap:
                return say("加到上限", "held by the cap");
            case Kind::missing:
                return say("待补", "missing");
            case Kind::not_applicable:
                return say("不适用", "not applicable");
            case Kind::undefined:
                return say("算不出来（除数为0等）", "undefined (division by 0)");
        }
        return {};
    }
};

}  // namespace

std::string regime_text(const Rule& rule, const Regime& regime, Language language) {
    return Words{rule, regime, language}();
}

}  // namespace heng
