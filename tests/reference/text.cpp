#include "tests/reference/text.hpp"

namespace heng::reference {

bool starts_with(const std::string& text, const std::string& head) {
    return text.compare(0, head.size(), head) == 0;
}

bool ends_with(const std::string& text, const std::string& tail) {
    return text.size() >= tail.size() && text.compare(text.size() - tail.size(), tail.size(), tail) == 0;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string behind(const std::string& text, const std::string& mark) {
    const std::size_t at = text.find(mark);
    return at == std::string::npos ? "" : text.substr(at + mark.size());
}

std::string before(const std::string& text, const std::string& mark) {
    return text.substr(0, text.find(mark));
}

std::vector<std::string> split(const std::string& text, const std::string& mark) {
    std::vector<std::string> pieces = {before(text, mark)};
    std::string rest = text;
    while (contains(rest, mark)) {
        rest = behind(rest, mark);
        pieces.push_back(before(rest, mark));
    }
    return pieces;
}

namespace {

mpq_class factor_of(const std::string& unit) {
    if (starts_with(unit, "%") || starts_with(unit, "个百分点")) return {1, 100};
    if (starts_with(unit, "万元")) return 10000;
    if (starts_with(unit, "亿元")) return 100000000;
    return 1;
}

}  // namespace

mpq_class quantity(const std::string& text) {
    const bool negative = starts_with(text, "-");
    mpq_class value = 0, place = 1;
    bool fraction = false;
    std::size_t at = negative ? 1 : 0;
    for (; at < text.size(); ++at) {
        if (text[at] == '.') {
            fraction = true;
            continue;
        }
        if (text[at] < '0' || text[at] > '9') break;
        value = value * 10 + (text[at] - '0');
        if (fraction) place *= 10;
    }
    const mpq_class size = value / place * factor_of(text.substr(at));
    return negative ? mpq_class(-size) : size;
}

mpz_class floor_of(const mpq_class& value) {
    mpz_class whole;
    mpz_fdiv_q(whole.get_mpz_t(), value.get_num_mpz_t(), value.get_den_mpz_t());
    return whole;
}

mpz_class ceiling_of(const mpq_class& value) {
    return -floor_of(-value);
}

// A decimal ends where some power of ten clears the denominator.
std::string written(const mpq_class& value) {
    mpz_class rest = value.get_den();
    while (rest % 2 == 0) rest /= 2;
    while (rest % 5 == 0) rest /= 5;
    if (rest != 1) return value.get_str();
    mpq_class digits = abs(value);
    std::size_t places = 0;
    for (; digits.get_den() != 1; ++places) digits *= 10;
    std::string text = digits.get_num().get_str();
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    if (places > 0) text.insert(text.size() - places, ".");
    return (value < 0 ? "-" : "") + text;
}

}  // namespace heng::reference
