// Numbers, values and quotations as a report says them, in Chinese or English. Never rounds without saying ≈.
#pragma once
#include <string>
#include <string_view>

#include "engine/rule/rule.hpp"
#include "engine/rule/value.hpp"
#include "grammar/messages.hpp"
#include "grammar/source.hpp"

namespace heng {

inline const char* pick(Language language, const char* zh, const char* en) {
    return language == Language::zh ? zh : en;
}

/// Short enough for a column: 4.38, 20, ≈6.67 for 20/3.
std::string column_text(const Number& number);
/// Exact, with a hint where no decimal ends: 4.38, 20/3（≈6.67）.
std::string exact_text(const Number& number, Language language);
/// 5分, 1 point, 20/3（≈6.67）分
std::string points_text(const Number& points, Language language);
/// A value in base units as people write it: 95%, 1733.634137万元, 2020-06-30.
std::string quantity_text(const Number& base_value, const Unit& unit, Language language);
/// How far two values of a unit are apart: 5个百分点, 3天.
std::string distance_text(const Number& base_distance, const Unit& unit, Language language);
/// What is known of a fact: 95%, 是, ①③, 2/3, 基本健全, 待补, 不适用.
std::string value_text(const Value& value, const Fact& fact, Language language);
/// [4, 5)
std::string range_text(const Number& low, bool low_closed, const Number& high, bool high_closed);
/// Text in quotation marks, on one line.
std::string quoted_line(std::string_view text, Language language);
/// Words of a source in quotation marks, on one line, without the sign that ends them. Empty for an empty span.
std::string quotation(const Sources& sources, Span span, Language language);

}  // namespace heng
