// Coverage and mutation as tables of text. Entries: coverage_text(), mutation_text().
#include <algorithm>

#include "engine/report/text_grid.hpp"
#include "engine/report/wording.hpp"
#include "engine/testing/test_report.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

using Fate = MutantFate::Fate;

std::string bar(std::size_t part, std::size_t whole) {
    constexpr std::size_t cells = 20;
    const std::size_t full = whole == 0 ? cells : part * cells / whole;
    std::string text;
    for (std::size_t i = 0; i < cells; ++i) text += i < full ? "█" : "░";
    return text;
}

std::string joined(const std::vector<std::string>& texts, Language language) {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : pick(language, "、", ", ")) + text;
    return all;
}

GridRow cover_row(const SubjectCover& subject, Language language) {
    std::vector<std::string> open;
    for (const RegimeCover& regime : subject.regimes)
        if (regime.reachable && regime.runs.empty()) open.push_back(regime.text);
    return {
        {subject.path, std::to_string(subject.reachable()), std::to_string(subject.covered()), joined(open, language)},
        false};
}

std::size_t unreachable(const Coverage& coverage) {
    std::size_t count = 0;
    for (const SubjectCover& subject : coverage.subjects) count += subject.regimes.size() - subject.reachable();
    return count;
}

std::string survivor_text(const SubjectMutation& subject, const MutantFate& fate, const Sources& sources,
                          Language language) {
    constexpr std::uint32_t readable = 120;  // bytes: a whole clause says no more than its indicator
    const bool long_words = fate.words.end - fate.words.begin > readable;
    const std::string words = long_words ? "" : quotation(sources, fate.words, language);
    return format(pick(language, "  没有用例发现 {}：{}{}\n", "  unnoticed {}: {}{}\n"), subject.path, fate.what,
                  words.empty() ? "" : pick(language, "，原文", ", of ") + words);
}

GridRow mutation_row(const SubjectMutation& subject) {
    return {{subject.path, std::to_string(subject.fates.size()), std::to_string(subject.count(Fate::equivalent)),
             std::to_string(subject.count(Fate::caught)), std::to_string(subject.count(Fate::survived))},
            false};
}

}  // namespace

std::string coverage_text(const Coverage& coverage, Language language, std::uint32_t width) {
    Grid grid{{{pick(language, "指标", "indicator"), false, 40, false},
               {pick(language, "情形", "regimes"), true, 0, false},
               {pick(language, "有用例", "covered"), true, 0, false},
               {pick(language, "没有用例的情形", "regimes without a case"), false, 0, true}},
              {}};
    for (const SubjectCover& subject : coverage.subjects) grid.rows.push_back(cover_row(subject, language));
    std::string text = grid.rows.empty() ? "" : draw(grid, width);
    text += format(pick(language, "情形覆盖 {} {}\n", "regimes covered {} {}\n"),
                   bar(coverage.covered(), coverage.reachable()),
                   share_text(coverage.covered(), coverage.reachable(), language));
    if (const std::size_t none = unreachable(coverage); none > 0)
        text += format(pick(language, "另有{}种情形没有找到能落进去的数据，不计入。\n",
                            "{} more regimes, which no data were found to reach, are left out.\n"),
                       none);
    if (!coverage.by_hand.empty())
        text += format(pick(language, "没有计入、用例要手写的总分规则和全体函数：{}。\n",
                            "not counted, cases have to be written by hand: {}.\n"),
                       joined(coverage.by_hand, language));
    return text;
}

std::string mutation_text(const Mutation& mutation, const Sources& sources, Language language, std::uint32_t width) {
    Grid grid{{{pick(language, "指标", "indicator"), false, 40, true},
               {pick(language, "写错", "slips"), true, 0, false},
               {pick(language, "等价", "equivalent"), true, 0, false},
               {pick(language, "发现", "caught"), true, 0, false},
               {pick(language, "漏过", "unnoticed"), true, 0, false}},
              {}};
    std::string survivors;
    for (const SubjectMutation& subject : mutation.subjects) {
        grid.rows.push_back(mutation_row(subject));
        for (const MutantFate& fate : subject.fates)
            if (fate.fate == Fate::survived) survivors += survivor_text(subject, fate, sources, language);
    }
    std::string text = grid.rows.empty() ? "" : draw(grid, width);
    text += survivors;
    return text + format(pick(language, "写错发现 {} {}\n", "slips caught {} {}\n"),
                         bar(mutation.count(Fate::caught), mutation.real()),
                         share_text(mutation.count(Fate::caught), mutation.real(), language));
}

}  // namespace heng
