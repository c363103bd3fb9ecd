// Which readings explain the scores that a town has printed, which are excluded, and by which row. Entry: infer().
// Never excludes the readings by which the scores were really worked out: a choice goes only where no combination with
// it gives what is printed.
#pragma once
#include "engine/readings/open_points.hpp"
#include "engine/readings/score_lines.hpp"

namespace heng {

/// A printed score beside the indicator and unit that it belongs to; places as in claims: 名称 or path.
struct PrintedScore {
    std::string unit, place;
    Number score;
};

struct Evidence {
    std::string unit, place;
    Number printed;
    std::optional<Number> instead;  // what the choice gives, at best; unset where only the words rule the score out
};

struct ChoiceInference {
    std::string choice;
    std::optional<Evidence> excluded_by;  // unset: it explains everything that can be explained
};

struct PointInference {
    std::string point, in_force;
    std::vector<ChoiceInference> choices;

    std::vector<std::string> possible() const;
    bool told() const { return possible().size() < choices.size(); }
};

struct Inference {
    std::vector<PointInference> points;
    std::vector<Evidence> unexplained;    // by no readings at all
    std::size_t used = 0, skipped = 0;    // printed scores; those beyond the first most_scores
    std::size_t explained_together = 0;   // by the best combination; less than can be explained one by one: they
                                          // contradict each other
    std::vector<std::string> not_varied;  // points left as they are, because there were too many combinations

    static constexpr std::size_t most_scores = 20000;

    bool consistent() const { return explained_together + unexplained.size() == used; }
};

/// `records` may be empty: then digits and reachable scores alone decide. Forms print their scores themselves.
Inference infer(const Pack& pack, std::vector<Record> records, const std::vector<Form>& forms,
                const std::vector<PrintedScore>& printed);

}  // namespace heng
