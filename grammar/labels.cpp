// The labels of a script. Entries: find_label, meant_label.
#include "grammar/labels.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "grammar/character.hpp"

namespace heng::grammar {
namespace {

constexpr std::array<LabelWord, 32> labels = {{
    {"规则包", Label::pack, Extent::line},
    {"版本", Label::version, Extent::line},
    {"适用地区", Label::region, Extent::line},
    {"适用年度", Label::year, Extent::line},
    {"依据", Label::basis, Extent::prose},
    {"基于", Label::based_on, Extent::line},
    {"引用", Label::imports, Extent::text},
    {"满分", Label::full_marks, Extent::line},
    {"口径", Label::reading, Extent::text},
    {"数据", Label::inputs, Extent::text},
    {"一级指标", Label::indicator, Extent::line, 1},
    {"二级指标", Label::indicator, Extent::line, 2},
    {"三级指标", Label::indicator, Extent::line, 3},
    {"四级指标", Label::indicator, Extent::line, 4},
    {"评分", Label::clause, Extent::text},
    {"公式", Label::formula, Extent::text},
    {"说明", Label::explanation, Extent::text},
    {"要点", Label::checklist, Extent::text},
    {"目标值", Label::target, Extent::text},
    {"适用条件", Label::applies, Extent::text},
    {"否决", Label::veto, Extent::text},
    {"加分项", Label::bonus, Extent::text},
    {"扣分项", Label::penalty, Extent::text},
    {"逐项评分", Label::row_rules, Extent::text},
    {"等级", Label::grades, Extent::text},
    {"修改", Label::modify, Extent::line},
    {"删除", Label::remove, Extent::line},
    {"新增", Label::add, Extent::line},
    {"用例", Label::use_case, Extent::text},
    {"应得", Label::expected, Extent::text},
    {"备注", Label::note, Extent::prose},
    {"已知问题", Label::known_issue, Extent::prose},
}};

struct OtherName {
    std::string_view other;
    std::string_view word;
};

/// Headings of printed tables for 评分: taken for text of another cell, they would hide a rule.
constexpr std::array<std::string_view, 15> scoring_headings = {
    "评分标准", "评分细则", "评分办法", "评分方法", "评分规则", "计分标准", "计分办法", "计分方法",
    "计分规则", "计分",     "扣分标准", "得分标准", "评价标准", "考核标准", "评分依据",
};

/// Other headings for what has a label here; they may as well be names of something else.
constexpr std::array<OtherName, 11> other_names = {{
    {"一票否决", "否决"},
    {"加分", "加分项"},
    {"扣分", "扣分项"},
    {"奖励加分", "加分项"},
    {"年度指标值", "目标值"},
    {"目标", "目标值"},
    {"指标值", "目标值"},
    {"评价等级", "等级"},
    {"等级划分", "等级"},
    {"适用范围", "适用地区"},
    {"测试用例", "用例"},
}};

std::vector<char32_t> characters(std::string_view text) {
    std::vector<char32_t> all;
    for (std::size_t at = 0; at < text.size();) {
        const Character c = character_at(text, at);
        all.push_back(c.code);
        at += c.length;
    }
    return all;
}

/// One character put in, left out, exchanged, or two neighbours swapped.
bool one_slip_apart(const std::vector<char32_t>& a, const std::vector<char32_t>& b) {
    if (a.size() < b.size()) return one_slip_apart(b, a);
    const auto [in_b, in_a] = std::mismatch(b.begin(), b.end(), a.begin());
    const auto rest = b.end() - in_b;
    if (a.size() == b.size() + 1) return std::equal(in_b, b.end(), in_a + 1);
    if (a.size() != b.size() || rest == 0) return false;
    if (std::equal(in_b + 1, b.end(), in_a + 1)) return true;
    return rest >= 2 && in_b[0] == in_a[1] && in_b[1] == in_a[0] && std::equal(in_b + 2, b.end(), in_a + 2);
}

}  // namespace

std::optional<LabelWord> find_label(std::string_view folded) {
    const auto found = std::find_if(labels.begin(), labels.end(), [&](const LabelWord& l) { return l.word == folded; });
    return found == labels.end() ? std::nullopt : std::optional(*found);
}

int indicator_level(std::string_view folded) {
    const std::optional<LabelWord> found = find_label(folded);
    return found && found->label == Label::indicator ? found->level : 0;
}

std::string_view label_word(Label label, int level) {
    const auto found = std::find_if(labels.begin(), labels.end(), [&](const LabelWord& l) {
        return l.label == label && (label != Label::indicator || l.level == level);
    });
    return found == labels.end() ? std::string_view() : found->word;
}

Extent extent_of(Label label) {
    const auto found = std::find_if(labels.begin(), labels.end(), [&](const LabelWord& l) { return l.label == label; });
    return found == labels.end() ? Extent::prose : found->extent;
}

std::optional<MeantLabel> meant_label(std::string_view folded) {
    if (std::find(scoring_headings.begin(), scoring_headings.end(), folded) != scoring_headings.end())
        return MeantLabel{"评分", true};
    for (const OtherName& name : other_names)
        if (name.other == folded) return MeantLabel{name.word, false};
    const std::vector<char32_t> written = characters(folded);
    if (written.size() < 2 || written.size() > 6) return std::nullopt;
    for (const LabelWord& label : labels) {
        const std::vector<char32_t> right = characters(label.word);
        if (!one_slip_apart(written, right)) continue;
        return MeantLabel{label.word, right.size() == written.size() && right.size() >= 4};
    }
    return std::nullopt;
}

}  // namespace heng::grammar
