#include "engine/testing/mutants.hpp"

#include <set>

#include "engine/rule/dump_rule.hpp"
#include "engine/testing/mutant_maker.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

struct SlipName {
    Slip slip;
    const char* code;
    const char* zh;
    const char* en;
};
constexpr SlipName names[] = {{Slip::boundary, "boundary", "界点含与不含", "bound included or not"},
                              {Slip::magnitude, "magnitude", "数量级", "order of magnitude"},
                              {Slip::threshold, "threshold", "界限偏移", "bound shifted"},
                              {Slip::direction, "direction", "方向写反", "direction reversed"},
                              {Slip::partial, "partial", "不足一档", "partial steps"},
                              {Slip::step_points, "step-points", "每档分值", "points of a step"},
                              {Slip::band_points, "band-points", "得分写错", "points of a band"},
                              {Slip::weight, "weight", "权重差一分", "points one off"},
                              {Slip::floor, "floor", "漏掉扣完为止", "floor dropped"},
                              {Slip::limit, "limit", "漏掉限额", "limit dropped"},
                              {Slip::dropped, "dropped", "漏掉一句", "sentence dropped"},
                              {Slip::inverted, "inverted", "是非颠倒", "yes for no"},
                              {Slip::range, "range", "评定范围", "range of judged points"}};

const SlipName& name_of(Slip slip) {
    for (const SlipName& name : names)
        if (name.slip == slip) return name;
    return names[0];
}

}  // namespace

void MutantMaker::add(Slip slip, Rule changed, std::string what, Span words) {
    out.push_back({slip, std::move(changed), std::move(what), words});
}

std::string MutantMaker::for_(const std::string& written, const std::string& slipped) const {
    return format(say("{}写成{}", "{} becomes {}"), written, slipped);
}

std::vector<Mutant> mutants(const Rule& rule, Language language) {
    MutantMaker maker{rule, language};
    slip_conditions(maker);
    slip_parts(maker);
    slip_limits(maker);
    std::set<std::string> known{dump(rule)};
    std::vector<Mutant> kept;
    for (Mutant& mutant : maker.out)
        if (known.insert(dump(mutant.rule)).second) kept.push_back(std::move(mutant));
    return kept;
}

std::string slip_text(Slip slip, Language language) {
    return pick(language, name_of(slip).zh, name_of(slip).en);
}

std::string slip_code(Slip slip) {
    return name_of(slip).code;
}

}  // namespace heng
