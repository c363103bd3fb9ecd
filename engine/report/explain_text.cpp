// An explanation as sentences for a reader, and as JSON for programs. Entries: explanation_text(), explanation_json().
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "engine/report/explain.hpp"
#include "engine/report/step_sentence.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

using Json = nlohmann::ordered_json;

struct Writer {
    Language language;
    std::string out;

    const char* say(const char* zh, const char* en) const { return pick(language, zh, en); }

    template <class... T>
    std::string format(const char* zh, const char* en, const T&... values) const {
        return heng::format(say(zh, en), values...);
    }

    std::string points(const Number& number) const { return points_text(number, language); }

    void labelled(const char* zh, const char* en, const std::vector<std::string>& lines) {
        for (const std::string& line : lines) out += "  " + std::string(say(zh, en)) + line + "\n";
    }

    void steps(const Explanation& of) {
        std::size_t number = 0;
        for (const Reason& step : of.steps) {
            out += fmt::format("  {}. ", ++number);
            if (!step.words.empty()) out += step.words + say("：", ": ");
            out += step.sentence + say("。", ". ") + deduction_text(step.deduction, language) + say("。\n", ".\n");
        }
    }

    // 满分5分，扣1分，扣0.5分，得3.5分: the deductions one by one, so that anybody can add them up.
    void sum(const Explanation& of) {
        out += format("  合计：满分{}", "  Sum: {} in all", points(of.line.points));
        for (const Reason& step : of.steps)
            if (step.deduction.sign() != 0) out += say("，", ", ") + deduction_text(step.deduction, language);
        out += format("，得{}。\n", ", leaves {}.\n", points(*of.line.score));
    }

    void indicator(const Explanation& of) {
        out += format("{}（{}）：", "{} ({}): ", of.line.path, points(of.line.points));
        out += of.line.score ? format("得{}\n", "{}\n", points(*of.line.score)) : of.line.remark + "\n";
        labelled("注：", "Note: ", of.line.notes);
        if (!of.line.because.empty()) out += "  " + of.line.because + say("。\n", ".\n");
        labelled("数据：", "Data: ", of.data);
        labelled("计算：", "Working: ", of.working);
        if (!of.clause.empty()) labelled("条文：", "Clause: ", {of.clause});
        steps(of);
        if (of.line.score && !of.steps.empty()) sum(of);
        labelled("口径：", "Reading: ", of.readings);
    }

    void total(const UnitExplanation& of) {
        out += format("总分：满分{}，", "Total: of {}, ", points(of.total.points));
        out += of.total.score ? format("得{}。\n", "{}.\n", points(*of.total.score))
                              : format("已确定{}，{}。\n", "{} is certain, {}.\n", points(of.total.earned),
                                       say("未完整", "incomplete"));
        for (const Reason& reason : of.total.reasons)
            out += "  " + reason.words + say("：", ": ") + reason.sentence + say("。", ". ") +
                   deduction_text(reason.deduction, language) + say("。\n", ".\n");
        if (!of.grade.empty()) out += format("等级：{}\n", "Grade: {}\n", of.grade);
    }
};

Json steps_json(const std::vector<Reason>& steps) {
    Json out = Json::array();
    for (const Reason& step : steps)
        out.push_back({{"deduction", step.deduction.str()}, {"words", step.words}, {"sentence", step.sentence}});
    return out;
}

Json indicator_json(const Explanation& of) {
    Json out = {{"path", of.line.path}, {"points", of.line.points.str()}, {"state", of.line.state}};
    out["score"] = of.line.score ? Json(of.line.score->str()) : Json(nullptr);
    out["remark"] = of.line.remark;
    out["because"] = of.line.because;
    out["data"] = of.data;
    out["working"] = of.working;
    out["clause"] = of.clause;
    out["steps"] = steps_json(of.steps);
    out["readings"] = of.readings;
    return out;
}

}  // namespace

std::string explanation_text(const Explanation& explanation, Language language) {
    Writer writer{language, ""};
    writer.indicator(explanation);
    return writer.out;
}

std::string explanation_text(const UnitExplanation& explanation, Language language) {
    Writer writer{language, pick(language, "评价对象：", "Unit: ") + explanation.unit + "\n\n"};
    for (const Explanation& indicator : explanation.indicators) {
        writer.indicator(indicator);
        writer.out += "\n";
    }
    writer.total(explanation);
    return writer.out;
}

std::string explanation_json(const UnitExplanation& explanation) {
    Json out = {{"schema", "heng-explain/1"}, {"unit", explanation.unit}, {"indicators", Json::array()}};
    for (const Explanation& indicator : explanation.indicators) out["indicators"].push_back(indicator_json(indicator));
    out["total"] = explanation.total.score ? Json(explanation.total.score->str()) : Json(nullptr);
    out["earned"] = explanation.total.earned.str();
    out["grade"] = explanation.grade;
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace heng
