// Which regimes of each rule some case looks at, which none does, and which no data reach. Entry: coverage().
#pragma once
#include "engine/testing/grade_cases.hpp"
#include "engine/testing/subject.hpp"

namespace heng {

struct RegimeCover {
    std::string text;               // in the language that was asked for
    std::vector<std::size_t> runs;  // cases that lie in it
    bool reachable = true;          // some data lead there
};

struct SubjectCover {
    std::string path;
    std::vector<RegimeCover> regimes;
    std::size_t reachable() const;
    std::size_t covered() const;
};

struct Coverage {
    std::vector<SubjectCover> subjects;
    std::vector<std::string> by_hand;  // rules that have no regimes here
    std::size_t reachable() const;
    std::size_t covered() const;
};

Coverage coverage(const Pack& pack, const std::vector<TestRun>& runs, Language language);

/// 123/123（100%）, rounded down so that 100% means all.
std::string share_text(std::size_t part, std::size_t whole, Language language);

}  // namespace heng
