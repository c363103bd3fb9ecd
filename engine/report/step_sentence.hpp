// One line of a working as a sentence: which value, measured against what, in how many steps, with which points. The
// only entry is step_sentence; the words of the clause are quoted by the caller.
#pragma once
#include <string>

#include "engine/report/score_report.hpp"
#include "engine/report/wording.hpp"
#include "engine/score/outcome.hpp"

namespace heng {

/// What the sentences about the score of one rule speak of.
struct Telling {
    const Rule& rule;
    const Outcome& outcome;
    const Sources& sources;
    Language language = Language::zh;

    const char* say(const char* zh, const char* en) const { return pick(language, zh, en); }
};

/// 预算执行率 95%，比 100% 低5个百分点，每1个百分点一档，共5档，每档扣1分，扣5分
std::string step_sentence(const Telling& telling, const Step& step);

/// What a narrow column has room for: the value and how far it is off; empty where the words say enough.
std::string step_brief(const Telling& telling, const Step& step);

/// The sentence with the words of the clause that it is about; a name alone is no words.
Reason reason_of(const Telling& telling, const Step& step);

/// 扣5分 / 加2分 / 不扣分, as a deduction changes the score.
std::string deduction_text(const Number& deduction, Language language);

}  // namespace heng
