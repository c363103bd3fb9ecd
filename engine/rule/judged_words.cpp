// The law of judgement: 根据项目实施情况给分 is no proportion of anything, a person rates it. Entry: take_judgements.
// What rating allows is said in compose_choices.cpp.
#include <algorithm>

#include "engine/rule/implied.hpp"
#include "engine/rule/laws.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;
using Word = std::string_view;

/// What a person looks at: 完成情况, 报告质量.
constexpr Word looked_at[] = {"情况", "质量", "程度", "效果", "成效", "水平", "状况", "表现", "情形",
                              "结果", "效益", "实际", "实绩", "业绩", "态度", "情节", "轻重", "好坏",
                              "优劣", "口碑", "影响", "材料", "资料", "内容", "意见", "作用"};
/// Of these there is a number: 完成比例, 到位进度.
constexpr Word measured[] = {"比例",   "比率", "比值", "比重", "占比", "百分比", "百分率", "系数", "率",
                             "进度",   "幅度", "数",   "额",   "量",   "得分",   "分值",   "比",   "排名",
                             "百分制", "名次", "位次", "级",   "标准", "公式",   "方法",   "插值"};

std::string words_of(const Draft& draft, const Piece& piece) {
    return bare_name(draft.text(piece.modifier->words));
}

bool asks_for_judgement(const Draft& draft, const Piece& piece) {
    if (piece.what != What::proportion || piece.modifier->words.empty()) return false;
    return ends_with_any(words_of(draft, piece), looked_at);
}

/// Words that are neither measured nor looked at may not be taken for the rate of the indicator.
bool says_nothing_known(const Draft& draft, const Piece& piece) {
    if (piece.what != What::proportion || piece.modifier->words.empty()) return false;
    const std::string words = words_of(draft, piece);
    return length_in_characters(words) > 1 && !contains_any(words, measured) && !draft.names_indicator(words);
}

/// 根据满意程度进行评分。满分10分，满意度100%得满分: what follows says how.
bool leads_up(const Draft& draft, const Piece& piece) {
    if (!piece.when.words.empty() || piece.modifier->deducts) return false;
    return std::any_of(draft.pieces.begin(), draft.pieces.end(), [&](const Piece& other) {
        const bool behind = &other > &piece;
        return behind && (other.pays() || other.what == What::formula) && other.what != What::deduct;
    });
}

}  // namespace

void take_judgements(Draft& draft) {
    each_open(draft, [&](Piece& piece) {
        const bool judged = asks_for_judgement(draft, piece);
        if (!judged && !says_nothing_known(draft, piece)) return;
        if (leads_up(draft, piece)) {
            piece.used = true;
            return;
        }
        if (!judged) return draft.refuse("clause-not-understood", piece.act_span, {draft.text(piece.act_span)});
        piece.what = piece.modifier->deducts ? What::deduct : What::award;
        piece.discretion = true;
    });
}

}  // namespace heng::composing
