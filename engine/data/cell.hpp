// One cell as people type it, read as what a fact asks for.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "engine/number/unit.hpp"
#include "engine/rule/value.hpp"

namespace heng {

/// A number with the unit typed beside it, in base units: 1,733.63  1733.634137万元  61%  60万件  2小时  -7.5%  ＝1
/// ￥3,000  百分之五  三成  1小时30分钟  2/3. `unit` is empty where none was typed; a fraction is a pure number.
/// Estimates (近50多万), ranges, relations (≥90%) and numbers with other words around them are errors.
struct TypedNumber {
    Number value;
    std::optional<Unit> unit;
};

/// `code` has its words in messages_data.cpp; args[0] quotes the cell.
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
/// A number for a fact in `wanted`: converts and refuses a unit that does not fit. A bare number is in `header_unit` if
/// given (the header's, or the one that 数据 declares). Without one it is taken where a unit says nothing (counts,
/// points, 0) and where no words give one (`wanted` without a word: guessed from a name); it is `unit-missing` for
/// rates and for amounts, time and measures whose unit the rules name: 93 may be 93% or 93, 5 may be 5万元 or 5元.
Read<Value> read_value(std::string_view cell, const Unit& wanted, const std::optional<Unit>& header_unit);
/// 是 否 有 无 √ × 1 0 true false Y N 符合 不符合 达标 … `fact` is what is asked: its own words are a yes; words that
/// could mean either of it (无 for 无截留挪用, 符合 for 违规支出) are an error.
Read<Value> read_yes_no(std::string_view cell, std::string_view fact = {});
/// ①②, ①-③, 1、2, A、C, 2/3, 3项, 全部, 无, names of items or fragments of them, or one √ or × for each item in turn.
/// A lone number is an error: 2 may be two items or the second.
Read<Value> read_items(std::string_view cell, const std::vector<std::string>& choices,
                       const std::vector<std::string>& enumerators);
/// The words of one choice, or a fragment that only one contains (健全 is no fragment of 不健全 or 基本健全); other
/// words are ChoiceMade{other}, a fragment of several is an error.
Read<Value> read_choice(std::string_view cell, const std::vector<std::string>& choices);

/// A target or actual value of a form: relation sign and number, or words. ≥90%, ≤30万元, 大于等于10个, 48人,
/// 30分钟以内, 达成预期指标. A cell is a number only where all of it is understood, but for a noun behind a count
/// (90个乡镇、街道): `words` holds that noun, or else the whole cell (提升10%, 一批, 第三级).
struct TypedTarget {
    enum class Relation { none, at_least, at_most, more, less, equal } relation = Relation::none;
    std::optional<TypedNumber> number;
    std::string words;
};
TypedTarget read_target(std::string_view cell);

}  // namespace heng
