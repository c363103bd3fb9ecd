// Forms built row by row, from whatever file they stand in.
#pragma once
#include "engine/data/bind.hpp"
#include "engine/data/form_words.hpp"

namespace heng {

/// One row as it was typed.
struct TypedRow {
    FormRow row;
    std::string points;  // the cell
    std::vector<std::pair<std::string, std::string>> funds, fields;
};

class FormBuilder {
  public:
    FormBuilder(std::string file, DataProblems& out) : file_(std::move(file)), out_(out) {}

    /// Puts a cell where its column belongs; the project is the caller's.
    static void put(TypedRow& typed, const std::string& header, std::string text);

    void begin(std::string project) { forms_.push_back({std::move(project), {}, {}}); }
    bool empty() const { return forms_.empty(); }
    Form& form() { return forms_.back(); }
    std::vector<Form>& all() { return forms_; }
    /// Adds a row to the form at hand: as a row, as a further line of the row above, or to its fields.
    void add(TypedRow typed);
    std::vector<Form> finish() { return std::move(forms_); }

  private:
    bool take_as_fields(const TypedRow& typed);
    void inherit(FormRow& row);
    void field(const std::string& path, const std::string& text, std::uint32_t row);
    std::optional<Number> points_of(const TypedRow& typed);

    std::string file_;
    DataProblems& out_;
    std::vector<Form> forms_;
};

}  // namespace heng
