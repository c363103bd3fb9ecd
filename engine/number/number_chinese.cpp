// Numerals in Chinese words, read exactly: 十二, 一百零五, 百分之九十五点五. Estimates (三五, 十几) are no numerals.
#include <algorithm>
#include <array>

#include "engine/number/digits.hpp"
#include "engine/number/number.hpp"

namespace heng {
namespace {

using MaybeNumber = std::optional<Number>;

struct Sign {
    std::string_view word;
    char code;
};

// Digits stand for themselves; s b q w y are the ranks from ten to a hundred million.
constexpr std::array signs = {
    Sign{"零", '0'}, Sign{"〇", '0'}, Sign{"一", '1'}, Sign{"壹", '1'}, Sign{"二", '2'}, Sign{"贰", '2'},
    Sign{"三", '3'}, Sign{"叁", '3'}, Sign{"四", '4'}, Sign{"肆", '4'}, Sign{"五", '5'}, Sign{"伍", '5'},
    Sign{"六", '6'}, Sign{"陆", '6'}, Sign{"七", '7'}, Sign{"柒", '7'}, Sign{"八", '8'}, Sign{"捌", '8'},
    Sign{"九", '9'}, Sign{"玖", '9'}, Sign{"两", 'l'}, Sign{"十", 's'}, Sign{"拾", 's'}, Sign{"百", 'b'},
    Sign{"佰", 'b'}, Sign{"千", 'q'}, Sign{"仟", 'q'}, Sign{"万", 'w'}, Sign{"萬", 'w'}, Sign{"亿", 'y'},
    Sign{"億", 'y'}, Sign{"点", '.'}, Sign{"分", '/'}, Sign{"之", '/'}, Sign{"半", 'h'}, Sign{"负", '-'}};

struct Rank {
    char code;
    int size;
    int front;  // what stands before it is less
};
constexpr std::array ranks = {Rank{'y', 100000000, 100000000}, Rank{'w', 10000, 10000}, Rank{'q', 1000, 10},
                              Rank{'b', 100, 10}, Rank{'s', 10, 10}};

constexpr std::size_t longest = 120;  // bytes; no numeral that people write is longer

/// One code a character; empty where a character is no part of a numeral.
std::string codes_of(std::string_view text) {
    std::string codes;
    while (!text.empty() && text.size() <= longest) {
        const auto sign =
            std::find_if(signs.begin(), signs.end(), [&](const Sign& s) { return text.starts_with(s.word); });
        if (sign == signs.end()) return {};
        codes += sign->code;
        text.remove_prefix(sign->word.size());
    }
    return codes;
}

bool all_digit_codes(std::string_view codes) {
    return !codes.empty() && std::all_of(codes.begin(), codes.end(), is_digit_byte);
}

/// 二〇二〇: digits one by one. Two or three without a zero are an estimate (三五) and no numeral.
MaybeNumber digit_by_digit(std::string_view codes) {
    const bool plain = codes.size() == 1 || (codes[0] != '0' && (codes.size() >= 4 || codes.find('0') != codes.npos));
    if (!plain || !all_digit_codes(codes)) return std::nullopt;
    return Number::from_decimal(codes);
}

MaybeNumber whole(std::string_view codes, std::size_t level);

/// What stands behind a rank: 一百零五, 一百五十. 一百五 is left to people: it is 150 in speech and a slip in writing.
MaybeNumber behind(std::string_view codes, std::size_t level) {
    const int size = ranks[level].size;
    if (codes.empty()) return Number(0);
    const bool gap = codes[0] == '0';
    const MaybeNumber rest = whole(gap ? codes.substr(1) : codes, level + 1);
    if (!rest || rest->sign() == 0) return std::nullopt;
    const bool fits = size == 10 || gap == (*rest < Number(size / 10));
    return fits && !(size == 10 && gap) ? rest : std::nullopt;
}

/// A whole number whose highest rank is ranks[level] or lower.
MaybeNumber whole(std::string_view codes, std::size_t level) {
    if (level == ranks.size())
        return codes.size() == 1 && is_digit_byte(codes[0]) ? digit_by_digit(codes) : std::nullopt;
    const std::size_t at = codes.find(ranks[level].code);
    if (at == codes.npos) return whole(codes, level + 1);
    const MaybeNumber front = at == 0 && ranks[level].code == 's' ? Number(1) : whole(codes.substr(0, at), level + 1);
    const MaybeNumber back = behind(codes.substr(at + 1), level);
    if (!front || !back || front->sign() == 0 || *front >= Number(ranks[level].front)) return std::nullopt;
    return *front * Number(ranks[level].size) + *back;
}

MaybeNumber integer(std::string_view codes) {
    if (codes.empty()) return std::nullopt;
    return all_digit_codes(codes) ? digit_by_digit(codes) : whole(codes, 0);
}

/// 零点五: the digits behind the point are read one by one.
MaybeNumber decimal(std::string_view codes) {
    const std::size_t point = codes.find('.');
    if (point == codes.npos) return integer(codes);
    const MaybeNumber front = integer(codes.substr(0, point));
    const std::string_view digits = codes.substr(point + 1);
    if (!front || !all_digit_codes(digits)) return std::nullopt;
    return *front + *Number::from_decimal("0." + std::string(digits));
}

/// 百, 千, 万 stand alone in 百分之 and 百分之百 only.
MaybeNumber share_part(std::string_view codes) {
    if (codes == "b") return Number(100);
    if (codes == "q") return Number(1000);
    if (codes == "w") return Number(10000);
    return decimal(codes);
}

MaybeNumber share_or_decimal(std::string_view codes) {
    const std::size_t of = codes.find("//");
    if (of == codes.npos) return decimal(codes);
    const MaybeNumber bottom = share_part(codes.substr(0, of)), top = share_part(codes.substr(of + 2));
    if (!bottom || !top || bottom->sign() == 0 || !bottom->is_integer()) return std::nullopt;
    return *top / *bottom;
}

}  // namespace

std::optional<Number> Number::from_chinese(std::string_view text) {
    std::string codes = codes_of(text);
    if (codes.size() > 1 && codes.back() == 'l') return std::nullopt;  // 三十两 is a weight
    std::replace(codes.begin(), codes.end(), 'l', '2');
    if (codes == "h" || codes == "1h") return ratio(1, 2);
    if (!codes.starts_with('-')) return share_or_decimal(codes);
    const MaybeNumber value = share_or_decimal(std::string_view(codes).substr(1));
    if (!value) return std::nullopt;
    return -*value;
}

}  // namespace heng
