// A meaning as the one sentence that stands for it. Entry: canonical().
#include "engine/rule/canonical_parts.hpp"
#include "engine/rule/compose.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

struct Sheet {
    std::vector<std::string> sentences;
    bool complete = true;

    void add(const Sentences& more) {
        if (more)
            sentences.insert(sentences.end(), more->begin(), more->end());
        else
            complete = false;
    }
    void add(const std::optional<std::string>& one) {
        if (one)
            sentences.push_back(*one);
        else
            complete = false;
    }
    std::string text() const {
        if (!complete || sentences.empty()) return "";
        std::string all;
        for (const std::string& sentence : sentences) all += (all.empty() ? "" : "；") + sentence;
        return all + "。";
    }
};

std::optional<std::string> adjust_words(const Rule& rule, const Adjust& adjust) {
    const std::optional<std::string> when = condition_words(rule, adjust.when);
    const Flat* flat = v2::get_if<Flat>(&adjust.pays);
    if (!when || flat == nullptr) return std::nullopt;
    return *when + "的，" + (flat->points.sign() < 0 ? "扣" : "加") + points_words(flat->points.abs());
}

std::optional<std::string> override_words(const Rule& rule, const Override& over) {
    const std::optional<std::string> when = condition_words(rule, over.when);
    if (!when) return std::nullopt;
    switch (over.outcome) {
        case Override::Outcome::veto_beyond:
            return *when + "的，一票否决";
        case Override::Outcome::not_applicable:
            return *when + "的，不适用";
        case Override::Outcome::points:
            break;
    }
    if (over.points.sign() == 0) {
        const bool region = v2::holds_alternative<Within>(rule.conditions[over.when].what);
        return *when + (region ? "，不得分" : "的，本项不得分");
    }
    return *when + "的，得" + points_words(over.points);
}

std::optional<std::string> rounding_words(const RoundingRule& rounding) {
    static constexpr const char* digits[] = {"", "一", "两", "三", "四", "五", "六"};
    if (rounding.places < 0 || rounding.places > 6) return std::nullopt;
    const std::string places = "保留" + std::string(digits[rounding.places]) + "位小数";
    switch (rounding.how) {
        case Rounding::half_up:
            return "得分四舍五入" + (rounding.places == 0 ? "取整" : places);
        case Rounding::half_even:
            return "得分四舍六入五成双" + (rounding.places == 0 ? "取整" : places);
        case Rounding::down:
            return rounding.places == 0 ? "得分小数部分舍去" : "得分舍去" + places;
        case Rounding::up:
            return rounding.places == 0 ? "得分进一取整" : "得分进一" + places;
        case Rounding::none:
            return std::nullopt;
    }
    return std::nullopt;
}

// The bound of a bonus is printed beside its change; any other cap is a sentence.
bool cap_is_said(const Rule& rule) {
    for (const Part& part : rule.parts)
        if (const Table* table = v2::get_if<Table>(&part);
            table != nullptr && table->high && rule.cap && *table->high == *rule.cap)
            return true;
    return !rule.cap || *rule.cap == rule.points;
}

void add_part(const Rule& rule, const Part& part, Sheet& sheet) {
    struct Print {
        const Rule& rule;
        Sheet& sheet;
        void operator()(const Table& table) const { sheet.add(table_sentences(rule, table)); }
        void operator()(const Tally& tally) const { sheet.add(tally_sentences(rule, tally)); }
        void operator()(const Checklist& list) const { sheet.add(checklist_sentences(rule, list)); }
        void operator()(const Adjust& adjust) const { sheet.add(adjust_words(rule, adjust)); }
    };
    v2::visit(Print{rule, sheet}, part);
}

std::string of_rule(const Rule& rule) {
    Sheet sheet;
    for (const Part& part : rule.parts) add_part(rule, part, sheet);
    for (const Override& over : rule.overrides) sheet.add(override_words(rule, over));
    if (!cap_is_said(rule)) sheet.add(std::optional("最高得" + points_words(*rule.cap)));
    if (!rule.floor) sheet.add(std::optional<std::string>("该项可负分"));
    if (rule.rounding && rule.rounding->said) sheet.add(rounding_words(*rule.rounding));
    return sheet.text();
}

std::string of_grades(const GradeBands& grades) {
    Sheet sheet;
    const Fact total{Fact::Kind::total, "总得分", Unit{Dimension::points, 1, "分"}, {}, {}, {}, false, std::nullopt};
    for (const GradeBands::Band& band : grades.bands) {
        std::optional<std::string> region = region_words(total, band.in);
        if (region) *region += "的为“" + band.label + "”";
        sheet.add(region);
    }
    return sheet.text();
}

std::string effect_words(const TotalEffect& effect) {
    switch (effect.what) {
        case TotalEffect::What::cap_total:
            return "总分不超过" + points_words(effect.points);
        case TotalEffect::What::add_total:
            return effect.points.sign() < 0 ? "从总分中扣" + points_words(effect.points.abs())
                                            : "总分加" + points_words(effect.points);
        case TotalEffect::What::cap_grade:
            return "等级最高为“" + effect.grade + "”";
        case TotalEffect::What::veto_total:
            return "一票否决";
    }
    return "";
}

std::string of_effect(const TotalEffect& effect) {
    if (effect.tally) return "";
    Rule rule;
    rule.facts = effect.facts;
    rule.conditions = effect.conditions;
    Sheet sheet;
    std::optional<std::string> when = condition_words(rule, effect.when);
    if (when) *when += "的，" + effect_words(effect);
    sheet.add(when);
    return sheet.text();
}

std::string of_formula(const TotalFormula& formula) {
    Sheet sheet;
    std::optional<std::string> words = formula_words(formula.facts, formula.value);
    if (words) words = "综合得分=" + *words;
    sheet.add(words);
    return sheet.text();
}

struct Print {
    std::string operator()(const Refused&) const { return ""; }
    std::string operator()(const Rule& rule) const { return of_rule(rule); }
    std::string operator()(const GradeBands& grades) const { return of_grades(grades); }
    std::string operator()(const TotalEffect& effect) const { return of_effect(effect); }
    std::string operator()(const TotalFormula& formula) const { return of_formula(formula); }
};

}  // namespace

std::string canonical(const Meaning& meaning) {
    return v2::visit(Print{}, meaning);
}

}  // namespace heng
