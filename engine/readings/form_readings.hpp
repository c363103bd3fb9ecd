// One self-evaluation form under every reading of a set. Entry: FormReadings.
#pragma once
#include "engine/readings/reading_set.hpp"
#include "engine/readings/score_lines.hpp"

namespace heng {

class FormReadings {
  public:
    FormReadings(const ReadingSet& set, const Form& form);
    const std::string& unit() const { return unit_; }
    const std::vector<std::string>& places() const { return places_; }
    const ReadScores& under(std::size_t reading);

  private:
    const ReadingSet& set_;
    const std::vector<Form> form_;
    std::string unit_;
    std::vector<std::string> places_;
    std::vector<std::optional<ReadScores>> scores_;
};

}  // namespace heng
