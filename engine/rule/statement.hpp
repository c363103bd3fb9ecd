// A clause cut into statements: what leads up to an effect, and the effect. The first step of composition; knows
// nothing of numbers.
#pragma once
#include <optional>
#include <vector>

#include "grammar/clause.hpp"

namespace heng::composing {

using PhraseId = std::uint32_t;

/// 执行率≥95%，得5分 / 每下降5%扣1分 / 扣完为止 / ①支出符合国家财经法规.
struct Statement {
    std::vector<PhraseId> lead;   // the phrases before the effect, marks between them included
    std::optional<PhraseId> act;  // Effect, Limit, Modifier or Equation; absent where the sentence ended without one
    std::uint32_t sentence = 0;   // counts 。 and ；
    std::uint32_t item = 0;       // counts enumerators; 0 before the first
    bool enumerated = false;      // an enumerator opens it
    Span enumerator;
    bool bracketed = false;  // its effect stands in brackets: 总目标清晰(1分)
    Span span;
};

std::vector<Statement> statements(const syntax::Clause& clause);

/// From the first to the last phrase of a lead, nullopt where it is empty.
Span lead_span(const syntax::Clause& clause, const Statement& statement);

}  // namespace heng::composing
