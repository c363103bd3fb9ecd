#include "engine/report/csv_text.hpp"

namespace heng {
namespace {

bool would_run(std::string_view text) {
    if (text.empty() || std::string_view("=+-@\t\r").find(text[0]) == std::string_view::npos) return false;
    return text.find_first_not_of("0123456789.-+/%,") != std::string_view::npos;  // numbers stay numbers
}

}  // namespace

void CsvText::cell(std::string_view text) {
    if (!first_) text_ += ',';
    first_ = false;
    const std::string safe = (would_run(text) ? "'" : "") + std::string(text);
    if (safe.find_first_of(",\"\r\n") == std::string::npos) {
        text_ += safe;
        return;
    }
    text_ += '"';
    for (const char c : safe) text_ += c == '"' ? std::string("\"\"") : std::string(1, c);
    text_ += '"';
}

void CsvText::end_row() {
    text_ += "\r\n";
    first_ = true;
}

}  // namespace heng
