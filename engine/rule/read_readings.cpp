// 口径 text -> readings, sentence by sentence. Entry: read_readings. A sentence that no pattern takes is an error:
// words that change scores are never skipped.
#include <algorithm>

#include "engine/number/number.hpp"
#include "engine/rule/messages_readings.hpp"
#include "engine/rule/phrase_pattern.hpp"
#include "engine/rule/reading_words.hpp"
#include "engine/rule/readings.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

const bool readings_joined = join_messages(readings_messages);

struct Pattern {
    std::string_view words, point, choice;
};  // {} in a choice stands for the digit of the words

constexpr Pattern patterns[] = {
    {"(扣分)?不(足|满)(一|1)(档|个档次|步)(的)?(,)?(部分)?(不(予)?(扣(分)?|计(分|算)?)|不算|不扣不加|舍去)",
     "partial-step", "whole"},
    {"(只|仅)?按(整|完整的)(档|步)(计(算|分)?|扣(分)?)", "partial-step", "whole"},
    {"(扣分)?不(足|满)(一|1)(档|个档次|步)(的)?(,)?(部分)?按(一|1)(档|步)(计(算|分)?|扣(分|减)?|处理)", "partial-step",
     "started"},
    {"(扣分)?不(足|满)(一|1)(档|个档次|步)(的)?(,)?(部分)?按(实际)?比例(计(算|分)?|扣(分|减)?|折算)", "partial-step",
     "proportional"},
    {"(百分比|步长中的百分比|\"%\"|%)(均)?按百分点(计(算)?|理解)", "percent-kind", "points"},
    {"(百分比|步长中的百分比|\"%\"|%)(均)?按相对(比例|值)(计(算)?|理解)", "percent-kind", "relative"},
    {"(\")?以上(\")?(、)?(\")?以下(\")?(、以内)?(均)?(包括|包含|含)本数", "boundary", "inclusive"},
    {"(\")?以上(\")?(、)?(\")?以下(\")?(、以内)?(均)?不(包括|包含|含)本数", "boundary", "exclusive"},
    {"(边界|界点)(重叠|重复)(的)?(,)?(按|以)先列的(一档)?(计(算)?|为准)", "overlap", "first"},
    {"(边界|界点)(重叠|重复)(的)?(,)?(按|以)后列的(一档)?(计(算)?|为准)", "overlap", "last"},
    {"优于(标准|基准|目标)的(,)?(按|照)(标准|基准|目标)(计分|得分|给分)", "far-side", "anchor"},
    {"优于(标准|基准|目标)的(,)?不作规定", "far-side", "uncovered"},
    {"并列(的)?(数值|数)(均)?按达到(计(算)?|理解)", "bare-level", "reached"},
    {"并列(的)?(数值|数)(均)?按等于(计(算)?|理解)", "bare-level", "exact"},
    {"按比例(计分|得分)?的(,)?以(标准|基准|目标)为满(分)?", "proportional-base", "anchor"},
    {"按比例(计分|得分)?的(,)?以100%为满(分)?", "proportional-base", "whole"},
    {"(反之|否则)不(计|得)分(,)?逐项适用", "otherwise-items", "each"},
    {"(反之|否则)不(计|得)分(,)?整项适用", "otherwise-items", "all"},
    {"(缺失|缺少|没有|未填(报)?)(的)?数据(的)?(,)?(列为|标为)?待补", "missing", "pending"},
    {"(缺失|缺少|没有|未填(报)?)(的)?数据(的)?(,)?(计|记|得|按)(0|零)分(计(算)?)?", "missing", "zero"},
    {"(缺失|缺少|没有|未填(报)?)(的)?数据(的)?(,)?(报错|不予受理)", "missing", "error"},
    {"不适用(的)?指标(的)?(,)?(其)?(分值|权重)?(按比例)?(分摊|分配)(到|给|至)?(同级|其他|其余)?(的)?(其他|其余)?(指标)"
     "?",
     "not-applicable", "spread"},
    {"不适用(的)?指标(的)?(,)?(按|计|得|记)满分(计(算)?)?", "not-applicable", "full"},
    {"不适用(的)?指标(的)?(,)?不(计入|参与)(总分|计分|评分)?", "not-applicable", "exclude"},
    {"(指标|各指标|每项)?得分(按)?(四舍五入|4舍5入)(,)?(法)?(,)?(保留|到|至|精确到)(小数点后)?#位(小数)?", "rounding",
     "half-up-{}"},
    {"(指标|各指标|每项)?得分(,)?(保留|到|精确到)(小数点后)?#位(小数)?(,)?(四舍五入)?", "rounding", "half-up-{}"},
    {"(指标|各指标|每项)?得分(按)?四舍五入(,)?(取整|保留整数|到整数|取整数|至整数)", "rounding", "half-up-0"},
    {"(指标|各指标|每项)?得分(取整|保留整数|取整数)", "rounding", "half-up-0"},
    {"(指标|各指标|每项)?得分(按)?四舍六入五成双(,)?保留(小数点后)?#位(小数)?", "rounding", "half-even-{}"},
    {"(指标|各指标|每项)?得分(按)?四舍六入五成双(,)?(取整|保留整数|取整数)", "rounding", "half-even-0"},
    {"(指标|各指标|每项)?得分(截尾|舍去)(,)?保留(小数点后)?#位(小数)?", "rounding", "down-{}"},
    {"(指标|各指标|每项)?得分(舍去(小数)?取整|舍去小数(部分)?|舍去取整)", "rounding", "down-0"},
    {"(指标|各指标|每项)?得分进一(,)?保留(小数点后)?#位(小数)?", "rounding", "up-{}"},
    {"(指标|各指标|每项)?得分进一取整", "rounding", "up-0"},
    {"(指标|各指标|每项)?得分(不取舍|不(作)?(四舍五入|取整|舍入))", "rounding", "none"},
    {"(指标|各指标)?得分(不低于|最低(为)?|扣至)0分(为止)?", "floor", "zero"},
    {"(指标|各指标)?得分可(以)?(为|扣至|计)负(分|数)?", "floor", "none"},
    {"加分(后)?可(以)?超过(指标)?分值", "bonus", "above"},
    {"加分(后)?不(得|可|能)?超过(指标)?分值", "bonus", "clamped"},
    {"成本(类)?指标(均)?(按|为)反向指标(计分)?", "bare-cost", "reverse"},
    {"成本(类)?指标(均)?(按|为)正向指标(计分)?", "bare-cost", "forward"},
    {"成本(类)?指标(均)?由(评价人|评价组|专家)评定", "bare-cost", "judged"},
};

struct Found {
    std::string point, choice;
};

std::string filled(std::string_view choice, const std::string& digit) {
    const std::size_t slot = choice.find("{}");
    if (slot == std::string_view::npos) return std::string(choice);
    const std::optional<Number> number = digit.size() == 1 ? Number::from_decimal(digit) : Number::from_chinese(digit);
    return std::string(choice.substr(0, slot)) + (number ? number->str() : digit);
}

bool known_choice(std::string_view point, std::string_view choice) {
    const auto rows = reading_words();
    return std::any_of(rows.begin(), rows.end(), [&](const ReadingWords& row) {
        if (row.point != point) return false;
        if (row.choice == choice) return true;
        return point == "rounding" && choice.starts_with(row.choice) && choice.size() == row.choice.size() + 2 &&
               choice[row.choice.size()] == '-' && choice.back() >= '0' && choice.back() <= '9';
    });
}

// partial-step=started
std::optional<Found> read_ascii(std::string_view sentence) {
    const std::size_t sign = sentence.find('=');
    if (sign == std::string_view::npos) return std::nullopt;
    const std::string_view point = sentence.substr(0, sign), choice = sentence.substr(sign + 1);
    if (!known_choice(point, choice)) return std::nullopt;
    return Found{std::string(point), std::string(choice)};
}

std::optional<Found> read_sentence(std::string_view sentence) {
    if (std::optional<Found> found = read_ascii(sentence)) return found;
    for (const Pattern& pattern : patterns)
        if (const std::optional<std::string> digit = match_pattern(pattern.words, sentence))
            return Found{std::string(pattern.point), filled(pattern.choice, *digit)};
    return std::nullopt;
}

struct Sentence {
    std::size_t begin, end;
};

std::vector<Sentence> sentences(std::string_view text) {
    std::vector<Sentence> all;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t stop = text.find("。", from), half = text.find("；", from);
        const std::size_t end = std::min({stop, half, text.size()});
        if (end > from) all.push_back({from, end});
        from = end + std::string_view("。").size();
    }
    return all;
}

void settle(Readings& readings, const Found& found, Readings::Choice choice, Diagnostics& out) {
    const auto [at, fresh] = readings.by_point.emplace(found.point, choice);
    if (fresh || at->second.value == choice.value) return;
    Diagnostic d{"contradicting-readings",
                 Severity::error,
                 choice.span,
                 {found.point, at->second.value, choice.value},
                 {},
                 false};
    d.related.push_back({at->second.span, "first-defined-here", {}});
    out.push_back(std::move(d));
}

// A line end ends a sentence too, but folding drops it: every line is read by itself.
std::vector<Span> lines(const Sources& sources, Span text) {
    const std::string_view all = sources.text(text);
    std::vector<Span> spans;
    std::size_t from = 0;
    while (from <= all.size()) {
        const std::size_t end = std::min(all.find('\n', from), all.size());
        spans.push_back({text.begin + static_cast<std::uint32_t>(from), text.begin + static_cast<std::uint32_t>(end)});
        from = end + 1;
    }
    return spans;
}

}  // namespace

Readings read_readings(const Sources& sources, Span text, ReadingInForce::From from, Diagnostics& out) {
    Readings readings;
    for (const Span line : lines(sources, text)) {
        const Folded folded = fold(sources, line);
        for (const Sentence& sentence : sentences(folded.text)) {
            const std::string_view words =
                std::string_view(folded.text).substr(sentence.begin, sentence.end - sentence.begin);
            const Span where = folded.span(sentence.begin, sentence.end);
            if (const std::optional<Found> found = read_sentence(words))
                settle(readings, *found, {found->choice, from, where}, out);
            else
                out.push_back(
                    {"unknown-reading", Severity::error, where, {std::string(sources.text(where))}, {}, false});
        }
    }
    return readings;
}

}  // namespace heng
