#include "engine/rule/unclear_wording.hpp"

#include <regex>

#include "grammar/fold.hpp"

namespace heng {
namespace {

// Over folded text; multi-byte characters stand only in alternatives and literals, so that bytes never match half a
// character.
constexpr const char* patterns[] = {
    "(扣|减)分(值|数)",                                                    // 扣分值的4%
    "每(低于|高于|超出|超过|低|高)[0-9.]+%(的)?(一|两|[0-9.]+)个?百分点",  // 每低于95%一个百分点
    "±[0-9.]+%(（?以内|之间|内|的)",                                       // 偏差率在±5%以内
    "绝对值(≤|≥|<|>|=|不|在|控制)",                                        // 调整率绝对值≤5%
    "达不到",                                                              // 达不到90%得0分
    "齐全.*(缺|少)(一|1)项.*(缺|少)(二|两|三|四|五|[2-9])项(及)?以上",  // 缺一项扣1分，缺两项及以上不得分
    "名(及)?以后",                                                      // 第7名及以后
    "每进入",                                                           // 每进入后三名一次
    "平均(值|水平)?(的)?但",                                            // 低于平均值但高于80%
    "扣相应(分值|分数|分)",                                             // 扣相应分值
    "(按|根据)[^,；。0-9]*率计分,[^。]*不(得|计)分",  // 按实际支出率计分，低于50%的不得分
    "达到[^,；。0-9]+的100%得[^%]*,达到[0-9]+%",      // 达到年初预算的100%得6分，达到95%得5分
    "[0-9]+月底(前|以后|后)",                         // 9月底前下达
};

}  // namespace

std::optional<Span> unclear_wording(const Sources& sources, Span clause) {
    static const std::regex any = [] {
        std::string all;
        for (const char* pattern : patterns) all += (all.empty() ? "(" : "|(") + std::string(pattern) + ")";
        return std::regex(all, std::regex::optimize);
    }();
    const Folded folded = fold(sources, clause);
    if (folded.text.size() > 4096) return std::nullopt;  // such a text is no clause; the grammar says so
    std::smatch found;
    if (!std::regex_search(folded.text, found, any)) return std::nullopt;
    const auto begin = static_cast<std::size_t>(found.position());
    return folded.span(begin, begin + static_cast<std::size_t>(found.length()));
}

}  // namespace heng
