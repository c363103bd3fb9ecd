#include "engine/report/step_sentence.hpp"

#include "engine/report/formula_text.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

const Fact* fact_of(const Telling& t, const Step& step) {
    return step.fact && *step.fact < t.rule.facts.size() ? &t.rule.facts[*step.fact] : nullptr;
}

std::string value_of(const Telling& t, const Step& step) {
    const Fact* fact = fact_of(t, step);
    return fact == nullptr ? "" : value_text(t.outcome.facts[*step.fact], *fact, t.language);
}

// 预算执行率 95%， or nothing where the step is about no fact.
std::string subject(const Telling& t, const Step& step) {
    const Fact* fact = fact_of(t, step);
    if (fact == nullptr) return "";
    return format(t.say("{} {}，", "{} is {}: "), fact->name, value_of(t, step));
}

const char* side(const Telling& t, const Unit& unit, bool below) {
    if (unit.dimension == Dimension::date) return below ? t.say("早", "earlier than") : t.say("晚", "later than");
    if (unit.dimension == Dimension::none) return below ? t.say("低", "below") : t.say("高", "above");
    return below ? t.say("少", "less than") : t.say("多", "more than");
}

std::string each_step(const Telling& t, const Number& each) {
    return each.sign() < 0 ? format(t.say("每档扣{}", "{} off each"), points_text(-each, t.language))
                           : format(t.say("每档得{}", "{} for each"), points_text(each, t.language));
}

std::string apart(const Telling& t, const Step& step, const Unit& unit) {
    const Number ahead = *step.value - *step.origin;
    const std::string origin = quantity_text(*step.origin, unit, t.language);
    if (ahead.sign() == 0) return format(t.say("等于{}", "equal to {}"), origin);
    const std::string distance = distance_text(ahead.abs(), unit, t.language);
    const char* where = side(t, unit, ahead.sign() < 0);
    return t.language == Language::zh ? format("比{}{}{}", origin, where, distance)
                                      : format("{} {} {}", distance, where, origin);
}

// Of a distance only a part may count: the far side of the origin, or one storey of a cascade.
std::string counted(const Telling& t, const Step& step, const Unit& unit) {
    if (*step.distance == (*step.value - *step.origin).abs()) return "";
    return format(t.say("，其中计入{}", ", of which {} counts"), distance_text(*step.distance, unit, t.language));
}

std::string stairs(const Telling& t, const Step& step) {
    const Fact* fact = fact_of(t, step);
    const Unit unit = fact != nullptr ? fact->unit : Unit{};
    std::string text = subject(t, step) + apart(t, step, unit) + counted(t, step, unit);
    if (step.distance->sign() == 0) return text + t.say("，不扣分", ": nothing off");
    return text + format(t.say("；每{}一档，计{}档，{}", "; in steps of {} that is {} steps, {}"),
                         distance_text(*step.size, unit, t.language), exact_text(*step.steps, t.language),
                         each_step(t, *step.each));
}

// 3张, 符合3项, 不符合1项: what was counted.
std::string counted_cases(const Telling& t, const Step& step, const Fact& fact) {
    const std::string count = exact_text(*step.value, t.language);
    const std::string unit = fact.unit.word.empty() ? t.say("项", "") : fact.unit.word;
    if (fact.kind != Fact::Kind::items) return count + unit;
    for (const Part& part : t.rule.parts) {
        const Tally* tally = boost::variant2::get_if<Tally>(&part);
        if (tally != nullptr && tally->fact == *step.fact && tally->failed)
            return format(t.say("不符合{}项", "{} not met"), count);
    }
    return format(t.say("符合{}项", "{} met"), count);
}

// 项 in 每项扣0.5分, or the unit in which cases are counted.
std::string one_case(const Telling& t, const Fact* fact) {
    const bool has_unit = fact != nullptr && fact->kind != Fact::Kind::items && !fact->unit.word.empty();
    return t.language == Language::en ? "each" : has_unit ? fact->unit.word : "项";
}

std::string tally(const Telling& t, const Step& step) {
    const Fact* fact = fact_of(t, step);
    std::string text = fact != nullptr ? fact->name + t.say("：", ": ") + counted_cases(t, step, *fact) : "";
    if (*step.size != Number(1))
        text += format(t.say("，每{}一档，共{}档", ", in steps of {}: {} steps"), step.size->str(), step.steps->str());
    const std::string each = points_text(step.each->abs(), t.language);
    return text +
           format(step.each->sign() < 0 ? t.say("，每{}扣{}", ", {1} off {0}") : t.say("，每{}得{}", ", {1} {0}"),
                  *step.size != Number(1) ? std::string(t.say("档", "per step")) : one_case(t, fact), each);
}

std::string item(const Telling& t, const Step& step) {
    const bool met = step.value && step.value->sign() != 0;
    const std::string each = points_text(step.each->abs(), t.language);
    if (step.each->sign() < 0)
        return met ? t.say("这一项符合要求，不扣分", "this item is met: nothing off")
                   : format(t.say("这一项不符合要求，应扣{}", "this item is not met: {} off"), each);
    return format(met ? t.say("这一项符合要求，得{}", "this item is met: {}")
                      : t.say("这一项不符合要求，不得这{}", "this item is not met: not awarded {}"),
                  each);
}

std::string by_formula(const Telling& t, const Step& step) {
    const Computed* formula = formula_at(t.rule, step.span);
    if (formula == nullptr) return t.say("按公式计算", "by the formula");
    const std::string names = formula_text(t.rule, *formula);
    const std::string numbers = formula_with_numbers(t.rule, *formula, t.outcome.facts);
    std::string text = t.say("按公式计算：", "by the formula: ") + names + (numbers == names ? "" : " = " + numbers);
    const std::string result = step.after ? exact_text(*step.after, t.language) : numbers;
    return result == numbers ? text : text + " = " + result;
}

std::string moved(const Telling& t, const Step& step, const char* zh, const char* en) {
    if (!step.before || !step.after) return t.say(zh, en);
    return format(t.say("{}：{}变为{}", "{}: from {} to {}"), t.say(zh, en), points_text(*step.before, t.language),
                  points_text(*step.after, t.language));
}

std::string by_line(const Telling& t, const Step& step) {
    const Fact* fact = fact_of(t, step);
    const Unit unit = fact != nullptr ? fact->unit : Unit{};
    return subject(t, step) +
           format(t.say("自{}起按比例计分", "in proportion from {}"), quantity_text(*step.origin, unit, t.language));
}

}  // namespace

std::string deduction_text(const Number& deduction, Language language) {
    if (deduction.sign() == 0) return pick(language, "不扣分", "nothing off");
    return format(deduction.sign() > 0 ? pick(language, "扣{}", "{} off") : pick(language, "加{}", "{} added"),
                  points_text(deduction.abs(), language));
}

Reason reason_of(const Telling& t, const Step& step) {
    std::string words = quotation(t.sources, step.span, t.language);
    const Fact* fact = fact_of(t, step);
    if (fact != nullptr && words == quoted_line(fact->name, t.language)) words.clear();
    return {step.deduction, std::move(words), step_sentence(t, step), step_brief(t, step)};
}

std::string step_brief(const Telling& t, const Step& step) {
    const Fact* fact = fact_of(t, step);
    switch (step.kind) {
        case Step::Kind::stairs:
            return value_of(t, step) + (t.language == Language::en ? ", " : "") +
                   apart(t, step, fact != nullptr ? fact->unit : Unit{});
        case Step::Kind::tally:
            return fact != nullptr ? counted_cases(t, step, *fact) : "";
        case Step::Kind::row:
        case Step::Kind::line:
        case Step::Kind::given:
        case Step::Kind::adjust:
        case Step::Kind::override_:
            return value_of(t, step);
        case Step::Kind::item:
            return step.value && step.value->sign() != 0 ? t.say("符合", "met") : t.say("不符合", "not met");
        case Step::Kind::base:
        case Step::Kind::formula:
        case Step::Kind::floor:
        case Step::Kind::cap:
        case Step::Kind::part_limit:
        case Step::Kind::rounding:
        case Step::Kind::total:
        case Step::Kind::spread:
            return "";
    }
    return "";
}

std::string step_sentence(const Telling& t, const Step& step) {
    switch (step.kind) {
        case Step::Kind::base:
            return t.say("条文没有给出的分", "points that no words of the clause award");
        case Step::Kind::row:
            return subject(t, step) + t.say("适用这一条", "this applies");
        case Step::Kind::stairs:
            return stairs(t, step);
        case Step::Kind::line:
            return by_line(t, step);
        case Step::Kind::given:
            return subject(t, step) + t.say("由评价人员评定", "given by a person");
        case Step::Kind::formula:
            return by_formula(t, step);
        case Step::Kind::tally:
            return tally(t, step);
        case Step::Kind::item:
            return item(t, step);
        case Step::Kind::adjust:
            return subject(t, step) + t.say("按这一条增减", "adjusted by this");
        case Step::Kind::override_:
            return subject(t, step) + t.say("这一条优先，得分以它为准", "this comes first and decides the score");
        case Step::Kind::floor:
            return moved(t, step, "得分下限", "lower limit of the score");
        case Step::Kind::cap:
            return moved(t, step, "得分上限", "upper limit of the score");
        case Step::Kind::part_limit:
            return moved(t, step, "本部分的限额", "limit of this part");
        case Step::Kind::rounding:
            return moved(t, step, "得分舍入", "rounding of the score");
        case Step::Kind::total:
            return moved(t, step, "总分规定", "rule on the total");
        case Step::Kind::spread:
            return t.say("不适用指标的分值分摊到这里", "points of what does not apply, spread");
    }
    return "";
}

}  // namespace heng
