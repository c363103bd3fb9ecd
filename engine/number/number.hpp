// Exact numbers: a checked 128-bit ratio that falls back to big rationals, up to a bound.
#pragma once
#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace heng {

enum class Rounding { half_up, half_even, down, up, none };  // 四舍五入, 四舍六入五成双, 舍去, 进一, 不取整

/// An exact rational. Never passes through a double. Beyond 4096 bits it is `too_large`, which is sticky and compares
/// with nothing (not with itself either: every comparison but != is false): callers ask `too_large()` before they use a
/// result (the evaluator turns it into an undefined value with its reason). A division by zero is too_large too.
class Number {
  public:
    Number() = default;  // 0
    Number(int value) : Number(static_cast<std::int64_t>(value)) {}
    Number(std::int64_t value);
    static Number ratio(std::int64_t numerator, std::int64_t denominator);  // denominator != 0
    /// Plain decimal text with optional sign, thousands commas and exponent-free fraction: "1,733.63", "-0.5", ".5".
    /// Nothing else: commas stand before every third digit or nowhere. Digits beyond the bound are too_large at once.
    static std::optional<Number> from_decimal(std::string_view text);
    /// A numeral in Chinese words, exactly: 五, 十二, 一百零五, 两, 半, 一半, 百分之五 (as 1/20),
    /// 三分之一, 零点五, 负三, 二〇二〇, 壹佰. Nullopt where the text is none, an estimate (三五, 两三) or short for
    /// more (一万五).
    static std::optional<Number> from_chinese(std::string_view text);

    bool too_large() const { return denominator_ == 0; }
    int sign() const { return big_ ? sign_of_big() : (numerator_ > 0) - (numerator_ < 0); }  // -1, 0, 1
    bool is_integer() const;
    Number floor() const;
    Number ceil() const;
    Number abs() const;
    /// Rounds to `places` decimals (may be negative: tens, hundreds). half_up rounds halves away from zero.
    Number rounded(int places, Rounding how) const;

    friend Number operator+(const Number&, const Number&);
    friend Number operator-(const Number&, const Number&);
    friend Number operator*(const Number&, const Number&);
    friend Number operator/(const Number&, const Number&);  // divisor != 0: callers test it and say why
    Number operator-() const;
    friend bool operator==(const Number& a, const Number& b) {
        if (a.big_ || b.big_) return (a <=> b) == 0;
        return a.numerator_ == b.numerator_ && a.denominator_ == b.denominator_ && !a.too_large();  // both are reduced
    }
    friend std::partial_ordering operator<=>(const Number& a, const Number& b) {
        if (a.denominator_ != b.denominator_ || a.too_large() || a.big_ || b.big_) return compared(a, b);
        if (a.numerator_ == b.numerator_) return std::partial_ordering::equivalent;
        return a.numerator_ < b.numerator_ ? std::partial_ordering::less : std::partial_ordering::greater;
    }

    /// A decimal where one ends, else "20/3". Never rounds.
    std::string str() const;
    /// With exactly `places` decimals, rounded half up; for tables.
    std::string fixed(int places) const;
    /// The decimal digits needed to write it exactly, nullopt where none suffice.
    std::optional<int> decimals() const;
    /// Numerator and denominator in decimal text, reduced, denominator > 0.
    std::pair<std::string, std::string> fraction() const;

  private:
    struct Big;  // boost rational, only in big_number.hpp
    friend struct Parts;
    int sign_of_big() const;
    static std::partial_ordering compared(const Number&, const Number&);  // of any two
    __extension__ typedef __int128 Wide;
    Wide numerator_ = 0;
    Wide denominator_ = 1;            // > 0, reduced; 0 marks too_large
    std::shared_ptr<const Big> big_;  // set where the ratio does not fit 128 bits
};

Number min(const Number&, const Number&);
Number max(const Number&, const Number&);

}  // namespace heng
