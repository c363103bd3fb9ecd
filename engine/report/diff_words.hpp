// A difference of two packs in words: verdicts, examples, what else changed. Entry: diff_lines(). Renderers lay them
// out; nothing here knows of formats.
#pragma once
#include "engine/compare/pack_diff.hpp"
#include "engine/report/wording.hpp"

namespace heng {

/// 更严, 仅措辞, 新增 …
std::string verdict_word(const IndicatorDiff& indicator, Language language);
/// The same as a code: stricter, words-only, added …
std::string verdict_code(const IndicatorDiff& indicator);
/// 预算执行率=94%：4分 → 3.5分
std::string example_sentence(const Counterexample& example, Language language);
/// 分值：5 → 6
std::string aspect_sentence(const Aspect& aspect, Language language);
/// 4分, 无适用条款, 一票否决
std::string result_words(const Result& result, Language language);

struct DiffLine {
    std::string path, verdict, code;
    bool shown = true;   // false: nothing changed
    bool same = true;    // in meaning
    std::string points;  // 5 → 6
    std::vector<std::string> details;
    std::string before, after;  // clauses, where their words changed
};

struct DiffLines {
    std::string title;       // 甲@1 → 甲@2
    std::string conclusion;  // 含义不同。28项指标：…
    std::vector<std::string> warnings, general;
    std::vector<DiffLine> lines;
};

DiffLines diff_lines(const PackDiff& diff, const Pack& before, const Pack& after, Language language);

}  // namespace heng
