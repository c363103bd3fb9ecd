// Printed cells as a checker reads them: blank or not, numbers, numbering. Entries in problem.hpp.
#include <fmt/format.h>

#include <charconv>

#include "engine/audit/messages_audit.hpp"
#include "engine/audit/problem.hpp"
#include "engine/data/cell.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

const bool audit_joined = join_messages(audit_messages);

constexpr int shown_places = 4;

bool starts(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
}

/// ①…⑳ are neighbours in Unicode: E2 91 A0 … E2 91 B3.
int circled(std::string_view name) {
    if (!starts(name, "\xE2\x91") || name.empty()) return 0;
    const int number = static_cast<unsigned char>(name.front()) - 0xA0 + 1;
    return number >= 1 && number <= 20 ? number : 0;
}

}  // namespace

std::optional<Number> printed_number(std::string_view cell) {
    std::string text = fold_text(cell);
    if (text.ends_with("分")) text.resize(text.size() - std::string_view("分").size());
    return Number::from_decimal(text);
}

std::optional<Number> printed_amount(std::string_view cell) {
    const Read<TypedNumber> read = read_number(cell);
    const TypedNumber* typed = boost::variant2::get_if<TypedNumber>(&read);
    return typed ? std::optional<Number>(typed->value) : std::nullopt;
}

bool is_blank(std::string_view cell) {
    const std::string text = fold_text(cell);
    return text.find_first_not_of("-") == std::string::npos;
}

bool equal_when_rounded(const Number& exact, const Number& printed) {
    return exact.rounded(printed.decimals().value_or(0), Rounding::half_up) == printed;
}

int numbering(std::string_view name) {
    const std::string folded = fold_text(name);
    std::string_view text = folded;
    if (const int number = circled(text)) return number;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc()) return 0;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return starts(text, "、") || starts(text, ".") ? number : 0;
}

std::string stray_character(std::string_view cell) {
    for (std::size_t at = 0; at + 2 < cell.size(); ++at) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(cell[at + i]); };
        const bool private_use = byte(0) == 0xEE || (byte(0) == 0xEF && byte(1) < 0xA4);
        if (!private_use) continue;
        const unsigned code = (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
        return fmt::format("U+{:04X}", code);
    }
    return {};
}

std::string shown(const Number& number) {
    return number.decimals() ? number.str() : number.fixed(shown_places) + "…";
}

}  // namespace heng
