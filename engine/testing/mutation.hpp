// Which slips of a rule the cases would notice. Entry: mutation(). A slip that means the same as the rule is no slip.
#pragma once
#include "engine/testing/mutants.hpp"
#include "engine/testing/subject.hpp"

namespace heng {

struct MutantFate {
    enum class Fate { caught, survived, equivalent } fate = Fate::survived;
    std::string slip, what;  // code and words of the slip
    Span words;              // of the clause
    std::size_t run = 0;     // the first case that notices it
};

struct SubjectMutation {
    std::string path;
    std::vector<MutantFate> fates;
    std::size_t count(MutantFate::Fate fate) const;
};

struct Mutation {
    std::vector<SubjectMutation> subjects;
    std::size_t count(MutantFate::Fate fate) const;
    /// All that are not equivalent.
    std::size_t real() const;
};

Mutation mutation(const Pack& pack, const std::vector<TestRun>& runs, Language language);

/// Does a case that saw `outcome` tell the mutant from the rule?
bool tells_apart(const Rule& mutant, const std::optional<RoundingRule>& rounding, const Rule& rule,
                 const Outcome& outcome);

}  // namespace heng
