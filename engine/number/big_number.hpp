// What the sources of Number share: its parts, the big rational behind it, and the way between the two. Included by
// engine/number/number*.cpp only.
#pragma once
#include <boost/multiprecision/cpp_int.hpp>

#include "engine/number/number.hpp"

namespace heng {

using BigInt = boost::multiprecision::cpp_int;
using BigRatio = boost::multiprecision::cpp_rational;
__extension__ typedef __int128 Wide;
__extension__ typedef unsigned __int128 UnsignedWide;

struct Number::Big {
    BigRatio value;
};

/// Opens a Number to the sources of this folder.
struct Parts {
    static constexpr unsigned bound = 4096;  // bits of numerator and of denominator

    static const Wide& numerator(const Number& number) { return number.numerator_; }
    static const Wide& denominator(const Number& number) { return number.denominator_; }
    static bool is_small(const Number& number) { return !number.big_ && number.denominator_ != 0; }
    static Number too_large();
    /// Takes a reduced ratio with a positive denominator.
    static Number reduced(Wide numerator, Wide denominator);
    /// Brings the ratio back to 128 bits where it fits, and to too_large where it leaves the bound.
    static Number from(const BigRatio& value);
    static BigRatio big(const Number& number);  // of a number that is not too_large
};

}  // namespace heng
