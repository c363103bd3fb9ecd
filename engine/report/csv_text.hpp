// Writes RFC 4180 text. A cell that a spreadsheet would take for a formula keeps its text behind an apostrophe.
#pragma once
#include <string>
#include <string_view>

namespace heng {

class CsvText {
  public:
    void cell(std::string_view text);
    void end_row();
    const std::string& text() const { return text_; }

  private:
    std::string text_;
    bool first_ = true;
};

}  // namespace heng
