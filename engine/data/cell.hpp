// One cell as people type it, read as what a fact asks for.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "engine/number/unit.hpp"
#include "engine/rule/value.hpp"

namespace heng {

/// A number with the unit typed beside it, in base units: 1,733.63  1733.634137万元  61%  60万件  2小时  -7.5%  ＝1.
/// `unit` is empty where none was typed.
struct TypedNumber {
    Number value;
    std::optional<Unit> unit;
};

struct CellError {
    std::string code;
    std::vector<std::string> args;
};
template <class T>
using Read = boost::variant2::variant<T, CellError>;

Read<TypedNumber> read_number(std::string_view cell);
/// 2020-06-30, 2020/6/30, 2020年6月30日, 6月30日 (needs `year`), 20200630. As day number.
Read<Number> read_date(std::string_view cell, int year);
/// Empty, ——, - and 待补 are Missing; 不适用, 不涉及, 无此项 are NotApplicable. Nullopt for anything else.
std::optional<Value> read_blank(std::string_view cell);
/// A number for a fact in `wanted`: converts, refuses a unit that does not fit, takes a bare number as being in
/// `header_unit` if given, else in `wanted`.
Read<Value> read_value(std::string_view cell, const Unit& wanted, const std::optional<Unit>& header_unit);
/// 是 否 有 无 √ × 1 0 true false Y N 符合 不符合 达标 …
Read<Value> read_yes_no(std::string_view cell);
/// ①②, 1、2, 2/3, 全部, 无, names of items or fragments of them.
Read<Value> read_items(std::string_view cell, const std::vector<std::string>& choices,
                       const std::vector<std::string>& enumerators);
/// The words of one choice, or a fragment that only one contains; other words are ChoiceMade{other}.
Read<Value> read_choice(std::string_view cell, const std::vector<std::string>& choices);

/// A target or actual value of a form: relation sign and number, or words. ≥90%, ≤30万元, 大于等于10个, 48人,
/// 达成预期指标.
struct TypedTarget {
    enum class Relation { none, at_least, at_most, more, less, equal } relation = Relation::none;
    std::optional<TypedNumber> number;
    std::string words;
};
TypedTarget read_target(std::string_view cell);

}  // namespace heng
