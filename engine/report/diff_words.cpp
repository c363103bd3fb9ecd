// Verdicts, examples and changes of detail in words. Entries: verdict_word() … result_words().
#include "engine/report/diff_words.hpp"

#include <fmt/format.h>

#include <array>

#include "engine/rule/reading_words.hpp"

namespace heng {
namespace {

struct Words {
    const char* code;
    const char* zh;
    const char* en;
};

constexpr std::array verdicts = std::to_array<Words>({
    {"added", "新增", "added"},
    {"removed", "删除", "removed"},
    {"unreadable", "未读懂", "not understood"},
    {"unread-alike", "文字相同而未能读懂", "same words, not understood"},
    {"unchanged", "未变", "unchanged"},
    {"words-only", "仅措辞", "only the words"},
    {"equivalent", "等价", "equivalent"},
    {"stricter", "更严（不会更高）", "stricter (never higher)"},
    {"looser", "更宽（不会更低）", "looser (never lower)"},
    {"incomparable", "不可比（有高有低）", "incomparable (both ways)"},
    {"undecided", "未能判定", "undecided"},
});

constexpr std::array aspects = std::to_array<Words>({
    {"points", "分值", "points"},
    {"target", "目标值", "target"},
    {"formula", "取值公式", "formula of the value"},
    {"rounding", "取舍", "rounding"},
    {"full-marks", "满分", "full marks"},
    {"year", "适用年度", "year"},
    {"name", "规则包名称", "name of the pack"},
    {"version", "版本", "version"},
    {"region", "适用地区", "region"},
    {"total-rule", "总分规则", "rule on the total"},
    {"total-rule-words", "总分规则（仅措辞）", "rule on the total (words only)"},
    {"row-rule", "逐项评分规则", "rule for rows"},
    {"input", "数据项", "input"},
});

template <std::size_t N>
std::string word(const std::array<Words, N>& table, std::string_view code, Language language) {
    for (const Words& each : table)
        if (code == each.code) return pick(language, each.zh, each.en);
    return std::string(code);
}

std::string from_to(const std::string& before, const std::string& after, Language language) {
    const char* none = pick(language, "（无）", "(none)");
    return (before.empty() ? none : before) + " → " + (after.empty() ? none : after);
}

std::string in_words(const std::string& point, const std::string& chosen, Language language) {
    return chosen.empty() ? pick(language, "（默认）", "(default)") : reading_text(point, chosen, language);
}

struct InWords {
    Language language;

    std::string operator()(const Scored& r) const { return points_text(r.points, language); }
    std::string operator()(const Uncovered&) const { return pick(language, "无适用条款", "not covered"); }
    std::string operator()(const Inapplicable&) const { return pick(language, "不适用", "not applicable"); }
    std::string operator()(const VetoBeyond&) const { return pick(language, "一票否决", "veto"); }
    std::string operator()(const Awaiting& r) const {
        return pick(language, "待评定", "to be judged in ") + range_text(r.low, r.low_closed, r.high, r.high_closed);
    }
    std::string operator()(const Incomplete&) const { return pick(language, "待补", "incomplete"); }
    std::string operator()(const NoRule&) const { return pick(language, "无法计算", "undefined"); }
    std::string operator()(const OutOfRange&) const { return pick(language, "超出范围", "out of range"); }
};

}  // namespace

std::string verdict_code(const IndicatorDiff& indicator) {
    if (indicator.fate == Fate::added) return "added";
    if (indicator.fate == Fate::removed) return "removed";
    if (indicator.unread_alike()) return "unread-alike";
    if (indicator.leaf && !indicator.readable) return "unreadable";
    switch (indicator.comparison.verdict) {
        case Verdict::equivalent:
            if (indicator.same_text) return "unchanged";
            return indicator.same_rule ? "words-only" : "equivalent";
        case Verdict::stricter:
            return "stricter";
        case Verdict::looser:
            return "looser";
        case Verdict::incomparable:
            return "incomparable";
        case Verdict::undecided:
            return "undecided";
    }
    return {};
}

std::string verdict_word(const IndicatorDiff& indicator, Language language) {
    return word(verdicts, verdict_code(indicator), language);
}

std::string result_words(const Result& result, Language language) {
    return boost::variant2::visit(InWords{language}, result);
}

std::string example_sentence(const Counterexample& example, Language language) {
    std::string facts;
    for (const GivenFact& given : example.facts) {
        if (!facts.empty()) facts += pick(language, "，", ", ");
        facts += given.fact.name + "=" + value_text(given.value, given.fact, language);
    }
    if (facts.empty()) facts = pick(language, "任何情形", "always");
    return facts + pick(language, "：", ": ") + result_words(example.before, language) + " → " +
           result_words(example.after, language);
}

std::string aspect_sentence(const Aspect& aspect, Language language) {
    const char* colon = pick(language, "：", ": ");
    if (aspect.what == "reading")
        return pick(language, "口径", "reading") + std::string(colon) +
               from_to(in_words(aspect.name, aspect.before, language), in_words(aspect.name, aspect.after, language),
                       language);
    if (aspect.what == "rounding")
        return word(aspects, aspect.what, language) + colon +
               from_to(in_words(aspect.what, aspect.before, language), in_words(aspect.what, aspect.after, language),
                       language);
    std::string head = word(aspects, aspect.what, language);
    if (!aspect.name.empty()) head += pick(language, "“", " '") + aspect.name + pick(language, "”", "'");
    return head + colon + from_to(aspect.before, aspect.after, language);
}

}  // namespace heng
