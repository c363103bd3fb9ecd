// What stands in the place of a score that is not known, and why. Entry: describe().
#include "engine/report/score_report.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

struct Describe {
    const Rule* rule;
    const Outcome* outcome;
    Language language;
    SheetLine& line;

    const char* say(const char* zh, const char* en) const { return pick(language, zh, en); }

    std::string name(FactId fact) const {
        return rule != nullptr && fact < rule->facts.size() ? rule->facts[fact].name : line.name;
    }

    void set(const char* state, std::string remark, std::string because) const {
        line.state = state;
        line.remark = std::move(remark);
        line.because = std::move(because);
    }

    // A fact that is a whole condition has no value to name: none of the conditions holds.
    std::string not_covered(FactId fact) const {
        const bool known = rule != nullptr && outcome != nullptr && fact < outcome->facts.size();
        if (!known || rule->facts[fact].kind == Fact::Kind::yes_no)
            return say("各条的条件都不满足", "none of the conditions holds");
        const std::string value = value_text(outcome->facts[fact], rule->facts[fact], language);
        return format(say("没有条文涵盖“{}”为{}的情形", "no words cover '{}' being {}"), name(fact), value);
    }

    std::string missing_names(const std::vector<FactId>& facts) const {
        std::string names;
        for (const FactId fact : facts) names += (names.empty() ? "" : say("、", ", ")) + name(fact);
        return names;
    }

    void operator()(const Scored& scored) const {
        line.state = "scored";
        line.score = line.earned = scored.points;
    }
    void operator()(const Uncovered& uncovered) const {
        set("uncovered", say("无适用条款", "no clause applies"), not_covered(uncovered.fact));
    }
    void operator()(const Incomplete& incomplete) const {
        const std::string names = missing_names(incomplete.missing);
        set("missing", say("待补", "data missing"), names.empty() ? "" : say("缺：", "missing: ") + names);
    }
    void operator()(const Inapplicable&) const { set("not-applicable", say("不适用", "not applicable"), ""); }
    void operator()(const NoRule& none) const {
        set("no-rule", say("无适用条款", "no clause applies"), message_text(none.code, none.args, language));
    }
    void operator()(const OutOfRange& out) const {
        set("out-of-range", say("评定超出范围", "given points out of range"),
            format(say("“{}”应在 {} 之内", "'{}' must lie within {}"), name(out.fact),
                   range_text(out.low, out.low_closed, out.high, out.high_closed)));
    }
    void operator()(const Awaiting& awaiting) const {
        const std::string range = range_text(awaiting.low, awaiting.low_closed, awaiting.high, awaiting.high_closed);
        set("awaiting", say("待评定 ", "to be judged ") + range,
            format(say("由评价人员在 {} 内评定", "a person must give points within {}"), range));
    }
    void operator()(const VetoBeyond&) const {
        set("veto", say("一票否决", "veto"), say("否决不止于本项", "the veto reaches beyond this indicator"));
    }
};

}  // namespace

void describe(const Result& result, const Rule* rule, const Outcome* outcome, Language language, SheetLine& line) {
    boost::variant2::visit(Describe{rule, outcome, language, line}, result);
}

}  // namespace heng
