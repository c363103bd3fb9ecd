#include "tests/property/random_packs.hpp"

#include <algorithm>
#include <array>

#include "tests/random/pick.hpp"

namespace heng::random {
namespace {

const std::string header = "规则包：试\n版本：";

struct Indicator {
    std::string name;
    enum class Kind { steps, formula, bands, share, cases, choice, items } kind = Kind::steps;
    std::int64_t points = 5;
};

const std::array<Indicator, 12> indicators = {{{"出勤率", Indicator::Kind::steps},
                                               {"办结率", Indicator::Kind::share},
                                               {"清运率", Indicator::Kind::bands},
                                               {"执行率", Indicator::Kind::formula},
                                               {"支付率", Indicator::Kind::formula},
                                               {"公开率", Indicator::Kind::steps},
                                               {"投诉", Indicator::Kind::cases},
                                               {"违规", Indicator::Kind::cases},
                                               {"制度建设", Indicator::Kind::choice},
                                               {"档案管理", Indicator::Kind::choice},
                                               {"申报管理", Indicator::Kind::items},
                                               {"合格率", Indicator::Kind::bands}}};

std::string number(std::int64_t value) {
    return std::to_string(value);
}

// 0.5 to 2.5
std::string half_points(Random& random) {
    const std::int64_t halves = between(random, 1, 5);
    return number(halves / 2) + (halves % 2 == 1 ? ".5" : "");
}

std::string steps(Random& random) {
    constexpr std::array<const char*, 3> partial = {"", "，不足一档的按一档计", "，不足一档的按比例计"};
    return number(between(random, 90, 100)) + "%计满分，每下降" + number(between(random, 1, 6)) + "%扣" +
           half_points(random) + "分" + pick(random, partial) + "，扣完为止。";
}

std::string bands(const Indicator& indicator, Random& random) {
    const std::int64_t high = between(random, 85, 98), low = between(random, 60, 84);
    return indicator.name + "≥" + number(high) + "%得" + number(indicator.points) + "分，" + number(low) + "%（含）-" +
           number(high) + "%得" + half_points(random) + "分，低于" + number(low) + "%不得分。";
}

std::string clause(const Indicator& indicator, Random& random) {
    const std::string all = number(indicator.points);
    switch (indicator.kind) {
        case Indicator::Kind::steps:
        case Indicator::Kind::formula:
            return steps(random);
        case Indicator::Kind::bands:
            return bands(indicator, random);
        case Indicator::Kind::share:
            return "按" + indicator.name + "乘以分值计分，最高不超过" + all + "分。";
        case Indicator::Kind::cases:
            return "每发生一起" + indicator.name + "扣" + half_points(random) + "分，扣完为止。";
        case Indicator::Kind::choice:
            return "制度健全的得" + all + "分，基本健全的得" + half_points(random) + "分，不健全的不得分。";
        case Indicator::Kind::items:
            return "①按程序申报，2分；②经集体决策，" + number(between(random, 1, 2)) + "分；③开展论证，1分。";
    }
    return {};
}

std::string formula(const Indicator& indicator, Random& random) {
    if (indicator.kind != Indicator::Kind::formula) return {};
    const std::string whole = indicator.name + "总数", part = indicator.name + "完成数";
    const std::string divisor =
        chance(random, 2) ? whole : "(" + whole + "+" + number(between(random, 1, 20)) + "万元)";
    return "公式：" + indicator.name + "=" + part + "/" + divisor + "×100%\n";
}

std::string body(const Indicator& indicator, Random& random) {
    return "评分：" + clause(indicator, random) + "\n" + formula(indicator, random);
}

std::string grades(Random& random, std::int64_t full) {
    const std::string high = number(full * between(random, 70, 90) / 100),
                      low = number(full * between(random, 40, 60) / 100);
    return "等级：总得分在" + high + "分以上的为“优”；在" + low + "分至" + high + "分（不含）之间的为“中”；低于" + low +
           "分的为“差”。\n";
}

std::string veto(Random& random) {
    return "否决：发生重大事故的，总分不得超过" + number(between(random, 3, 20)) + "分。\n";
}

std::string readings(Random& random) {
    constexpr std::array<const char*, 4> rounding = {"", "得分四舍五入保留一位小数。", "得分四舍五入取整。",
                                                     "得分不取舍。"};
    const std::string said = pick(random, rounding);
    return said.empty() ? "" : "口径：" + said + "\n";
}

std::string edit_of(const Indicator& indicator, Random& random) {
    if (chance(random, 8)) return "删除：三级指标 " + indicator.name + "\n";
    return "修改：三级指标 " + indicator.name + "\n" + body(indicator, random);
}

// 50% to 110%, by halves
std::string percent(Random& random) {
    const std::int64_t halves = between(random, 100, 220);
    return number(halves / 2) + (halves % 2 == 1 ? ".5%" : "%");
}

std::string cell_of(const Input& input, Random& random) {
    if (chance(random, 60)) return "";
    if (chance(random, 40)) return "不适用";
    switch (input.type) {
        case Input::Type::number:
            if (input.unit.percent) return percent(random);
            if (input.unit.dimension == Dimension::money) return number(between(random, 0, 30) * 5) + "万元";
            return number(between(random, 0, 6));
        case Input::Type::yes_no:
            return chance(random, 4) ? "是" : "否";
        case Input::Type::option:
            return pick(random, std::array<const char*, 3>{"制度健全", "基本健全", "不健全"});
        case Input::Type::items: {
            std::string met;
            for (std::size_t i = 0; i < input.choices.size(); ++i) met += chance(random, 3) ? "×" : "√";
            return met;
        }
        case Input::Type::text:
        case Input::Type::date:
            return "";
    }
    return {};
}

}  // namespace

std::string PackPair::later(const std::vector<std::string>& in_order) const {
    std::string text = header + "2\n基于：试@1\n";
    for (const std::string& edit : in_order) text += edit;
    return text;
}

PackPair random_pack_pair(Random& random) {
    PackPair pair;
    std::string tree;
    std::int64_t full = 0;
    std::vector<Indicator> left_out;
    for (const Indicator& indicator : indicators) {
        if (chance(random, 4)) {
            left_out.push_back(indicator);
            continue;
        }
        full += indicator.points;
        tree += "三级指标：" + indicator.name + "（" + number(indicator.points) + "分）\n" + body(indicator, random);
        if (chance(random, 2)) pair.edits.push_back(edit_of(indicator, random));
    }
    for (const Indicator& indicator : left_out)
        if (chance(random, 3))
            pair.edits.push_back("新增：三级指标 " + indicator.name + "（" + number(indicator.points) +
                                 "分）于 全部\n" + body(indicator, random));
    pair.base = header + "1\n满分：" + number(full) + "\n" + readings(random) +
                (chance(random, 2) ? veto(random) : "") + "一级指标：全部\n" + tree + grades(random, full);
    if (chance(random, 3)) pair.edits.push_back(grades(random, full));
    return pair;
}

Compiled compiled_base(const PackPair& pair) {
    return compile("1.heng", pair.base);
}

Compiled compiled_later(const PackPair& pair, const std::vector<std::string>& edits) {
    const std::string base = pair.base;
    return compile("2.heng", pair.later(edits), [base](std::string_view, std::string_view) {
        return std::optional<FoundFile>(FoundFile{"1.heng", base});
    });
}

DataTable random_units(const Pack& before, const Pack& after, std::size_t count, Random& random) {
    std::vector<const Input*> asked;
    for (const Pack* pack : {&before, &after})
        for (const Input& input : pack->inputs) {
            const auto same = [&](const Input* other) { return other->paths.front() == input.paths.front(); };
            if (std::none_of(asked.begin(), asked.end(), same)) asked.push_back(&input);
        }
    std::string csv = "单位";
    for (const Input* input : asked) csv += "," + input->paths.front();
    csv += "\n";
    for (std::size_t i = 0; i < count; ++i) {
        csv += "单位" + std::to_string(i);
        for (const Input* input : asked) csv += "," + cell_of(*input, random);
        csv += "\n";
    }
    DataProblems problems;
    return read_csv("units.csv", csv, problems);
}

}  // namespace heng::random
