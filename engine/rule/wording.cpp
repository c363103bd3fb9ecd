#include "engine/rule/wording.hpp"

#include <algorithm>

#include "grammar/character.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

using Word = std::string_view;

constexpr Word leading[] = {"若",   "如果", "凡",   "凡是", "对于",   "其中",   "查实",   "经查实", "经查",   "经核实",
                            "发现", "出现", "如有", "若有", "若出现", "如出现", "如发现", "若发现", "如发生", "若发生",
                            "发生", "属于", "凡有", "存在", "如存在", "若存在", "的",     "则",     "且",     "并且",
                            "\"",   ",",    "、",   ":",    "；",     "。",     "("};
constexpr Word trailing[] = {"的", "则", ",", "、", ":", "；", "。", "\"", "的情况", "的情形", "的项目", "(", "行为的"};
constexpr Word denials[] = {"没有", "未", "不", "无", "非", "缺乏"};

/// Two words seldom share the last byte: one look saves most comparisons.
bool begins(Word text, Word word) {
    return text.size() >= word.size() && text[word.size() - 1] == word.back() && text.starts_with(word);
}

bool continues(unsigned char byte) {
    return (byte & 0xC0) == 0x80;
}

}  // namespace

std::string spelled(const Sources& sources, Span span) {
    return fold_text(sources.text(span));
}

bool contains_any(std::string_view text, WordList words) {
    return std::any_of(words.begin(), words.end(), [&](Word word) { return text.find(word) != text.npos; });
}

bool starts_with_any(std::string_view text, WordList words) {
    return std::any_of(words.begin(), words.end(), [&](Word word) { return begins(text, word); });
}

bool ends_with_any(std::string_view text, WordList words) {
    return std::any_of(words.begin(), words.end(), [&](Word word) { return text.ends_with(word); });
}

std::string_view trim_front(std::string_view text, WordList words) {
    for (bool again = true; again;) {
        again = false;
        for (const Word word : words)
            if (begins(text, word)) text.remove_prefix(word.size()), again = true;
    }
    return text;
}

std::string_view trim_back(std::string_view text, WordList words) {
    for (bool again = true; again;) {
        again = false;
        for (const Word word : words)
            if (text.ends_with(word)) text.remove_suffix(word.size()), again = true;
    }
    return text;
}

std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> all;
    for (std::size_t at = 0, next = 0; at < text.size(); at = next) {
        next = at + 1;
        while (next < text.size() && continues(static_cast<unsigned char>(text[next]))) ++next;
        all.push_back(text.substr(at, next - at));
    }
    return all;
}

std::size_t length_in_characters(std::string_view text) {
    return characters(text).size();
}

std::string bare_name(std::string_view text) {
    const Word name = trim_back(trim_front(text, leading), trailing);
    return name == "时" || name == "者" ? std::string() : std::string(name);
}

int negations(std::string_view text) {
    int count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto found = std::find_if(std::begin(denials), std::end(denials),
                                        [&](Word word) { return begins(text.substr(at), word); });
        count += found != std::end(denials);
        at += found != std::end(denials) ? found->size() : 1;
    }
    return count;
}

std::string affirmed(std::string_view text) {
    std::size_t first = text.npos, length = 0;
    for (const Word word : denials) {
        const std::size_t at = text.find(word);
        if (at < first) first = at, length = word.size();
    }
    if (first == text.npos) return {};
    return std::string(text.substr(0, first)) + std::string(text.substr(first + length));
}

namespace {

/// What stands behind 30日前 of 6月30日前, behind 前 of 6月底前.
std::string_view day_end(std::string_view rest) {
    constexpr Word before[] = {"以前", "之前", "前", "内"};
    std::string_view day = rest;
    while (!day.empty() && day.front() >= '0' && day.front() <= '9') day.remove_prefix(1);
    if (day.size() < rest.size() && day.starts_with("日")) rest = day.substr(std::string_view("日").size());
    for (const Word word : before)
        if (rest.starts_with(word)) return rest.substr(word.size());
    return rest;
}

/// The length of the words of time that a text begins with: 6月底, 第三季度, 上半年.
std::size_t time_length(std::string_view text) {
    constexpr Word spans[] = {"上半年", "下半年", "全年", "本年", "当年", "上年", "去年", "年中", "年末", "年底"};
    constexpr Word ends[] = {"季度末", "季度", "季末", "季", "月底", "月末", "月份", "月"};
    constexpr Word numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    for (const Word span : spans)
        if (text.starts_with(span)) return span.size();
    std::string_view rest = text;
    if (rest.starts_with("第")) rest.remove_prefix(std::string_view("第").size());
    const std::string_view number = rest;
    while (!rest.empty() && rest.front() >= '0' && rest.front() <= '9') rest.remove_prefix(1);
    rest = trim_front(rest, numerals);
    if (rest.size() == number.size()) return 0;
    for (const Word end : ends)
        if (rest.starts_with(end)) return text.size() - day_end(rest.substr(end.size())).size();
    return 0;
}

std::string time_of(std::string_view name) {
    for (const std::string_view character : characters(name)) {
        const std::string_view rest = name.substr(static_cast<std::size_t>(character.data() - name.data()));
        if (const std::size_t length = time_length(rest); length > 0) return std::string(rest.substr(0, length));
    }
    return {};
}

}  // namespace

bool of_other_times(std::string_view left, std::string_view right) {
    const std::string one = time_of(left), other = time_of(right);
    return !one.empty() && !other.empty() && one != other;
}

std::string without_time(std::string_view name) {
    const std::string time = time_of(name);
    const auto at = name.find(time);
    return time.empty() ? std::string(name)
                        : std::string(name.substr(0, at)) + std::string(name.substr(at + time.size()));
}

std::string_view quantity_stem(std::string_view name) {
    constexpr Word nouns[] = {"率", "比例", "比重", "占比", "比率", "度", "幅", "增速", "进度", "指数", "系数"};
    constexpr std::size_t longest = 10;
    const auto all = characters(name);
    if (all.size() > longest) return {};
    for (const Word noun : nouns) {
        if (!name.ends_with(noun)) continue;
        const std::size_t tail = length_in_characters(noun);
        if (all.size() < tail + 2) return {};
        const std::string_view first = all[all.size() - tail - 2], second = all[all.size() - tail - 1];
        return name.substr(static_cast<std::size_t>(first.data() - name.data()), first.size() + second.size());
    }
    return {};
}

bool is_subsequence(std::string_view part, std::string_view whole) {
    const auto wanted = characters(part), found = characters(whole);
    std::size_t next = 0;
    for (const auto character : found)
        if (next < wanted.size() && wanted[next] == character) ++next;
    return next == wanted.size();
}

bool same_subject(std::string_view left, std::string_view right) {
    if (left.empty() || right.empty()) return true;
    if ((negations(left) + negations(right)) % 2 == 1) return false;
    return is_subsequence(left, right) || is_subsequence(right, left);
}

std::size_t common_characters(std::string_view left, std::string_view right) {
    const auto a = characters(left), b = characters(right);
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const auto character : a) {
        std::size_t diagonal = 0;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = character == b[j - 1] ? diagonal + 1 : std::max(above, row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

}  // namespace heng
