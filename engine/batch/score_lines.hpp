// Scores of a block as lines of a file: one row a unit, as CSV or as JSON. Entry: ScoreLines.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/batch/batch_plan.hpp"
#include "grammar/messages.hpp"

namespace heng::batch {

enum class Format { csv, jsonl };

/// Whose row it is.
struct RowName {
    std::string_view unit;  // may be empty
    std::uint32_t row = 0;  // as a spreadsheet counts
};

class ScoreLines {
  public:
    ScoreLines(const BatchPlan& plan, Format format, Language language, bool named);
    /// The line of the headers; nothing for JSON.
    std::string header() const;
    void add(const Scores& scores, const std::vector<RowName>& names, std::string& out) const;

  private:
    /// The text of a score with the comma behind it, in one piece of eight bytes where it is short enough.
    struct Short {
        char text[8] = {};
        std::uint8_t length = 0;
    };
    void add_csv(const Scores& scores, std::uint32_t row, const RowName& name, std::string& out) const;
    char* put_scored_row(const Scores& scores, std::uint32_t row, char* to) const;
    void add_json(const Scores& scores, std::uint32_t row, const RowName& name, std::string& out) const;
    std::string number(std::int64_t units) const;
    std::string grade(const Scores& scores, std::uint32_t row, const std::vector<std::string>& words) const;
    std::string cell(const Scores& scores, std::uint32_t row, std::uint32_t leaf) const;
    std::string total(const Scores& scores, std::uint32_t row) const;
    const char* word(State state) const;

    const BatchPlan& plan_;
    Format format_;
    Language language_;
    bool named_;
    std::vector<Short> short_;         // by units, from 0
    std::vector<std::string> titles_;  // by leaf
    std::vector<std::string> grades_;  // as cells, by their place in Plan::grades
};

/// A state as JSON calls it: missing, awaiting …
const char* state_code(State state);

}  // namespace heng::batch
