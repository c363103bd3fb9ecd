// One clause without a pack: read, composed and scored on facts that are given by key. What `heng try` answers, for a
// person and as JSON.
#pragma once
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/rule/compose.hpp"
#include "engine/score/outcome.hpp"

namespace heng {

/// Key and cell text of one fact: {"x", "93%"}. Keys are those of section 4.1 of docs/language.md.
using GivenFacts = std::vector<std::pair<std::string, std::string>>;

struct AttemptRequest {
    std::string indicator, points;  // points may be empty
    std::string clause;
    std::string formula, target, readings, checklist;  // the neighbouring cells, may be empty
    int year = 0;
    std::vector<GivenFacts> records;
};

/// What became of one record: the result as docs/language.md 4.3 writes it, and the working where a rule was scored.
struct AttemptScore {
    std::string text;
    Outcome outcome;
    std::vector<std::string> problems;  // cells that could not be read, and keys that name no fact, in words
};

struct Attempt {
    enum class Status { computed, judged, rejected } status = Status::rejected;
    std::shared_ptr<const Sources> sources;
    Meaning meaning;
    Diagnostics diagnostics;
    std::vector<AttemptScore> scores;  // parallel to the records
    std::string canonical;             // empty where the clause was refused
};

/// Never throws for what a user wrote. The clause is refused where composition reports an error.
Attempt attempt(const AttemptRequest& request);

}  // namespace heng
