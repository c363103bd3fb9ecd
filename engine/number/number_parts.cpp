// The way between the 128-bit ratio of a Number and the big rational behind it.
#include "engine/number/big_number.hpp"

namespace heng {

Number Parts::too_large() {
    Number result;
    result.denominator_ = 0;
    return result;
}

Number Parts::reduced(Wide numerator, Wide denominator) {
    Number result;
    result.numerator_ = numerator;
    result.denominator_ = denominator;
    return result;
}

static unsigned bits(const BigInt& value) {
    return value == 0 ? 0 : msb(BigInt(abs(value))) + 1;
}

Number Parts::from(const BigRatio& value) {
    const BigInt top = boost::multiprecision::numerator(value);
    const BigInt bottom = boost::multiprecision::denominator(value);
    const unsigned size = std::max(bits(top), bits(bottom));
    if (size > bound) return too_large();
    if (size <= 127) return reduced(static_cast<Wide>(top), static_cast<Wide>(bottom));
    Number result;
    result.big_ = std::make_shared<const Number::Big>(Number::Big{value});
    return result;
}

BigRatio Parts::big(const Number& number) {
    if (number.big_) return number.big_->value;
    return BigRatio(BigInt(number.numerator_), BigInt(number.denominator_));
}

}  // namespace heng
