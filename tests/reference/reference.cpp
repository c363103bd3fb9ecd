#include "tests/reference/reference.hpp"

#include "tests/reference/text.hpp"

namespace heng::reference {

bool Region::holds(const Rational& x) const {
    if (low && (x < low->at || (low->open && x == low->at))) return false;
    return !high || x < high->at || (!high->open && x == high->at);
}

namespace {

int digit_of(const std::string& sentence) {
    const std::string digits[] = {"零", "一", "两", "三", "四", "五", "六"};
    for (int i = 1; i <= 6; ++i)
        if (contains(sentence, "保留" + digits[i] + "位")) return i;
    return 0;
}

bool read_limit(Rule& rule, const std::string& sentence) {
    if (sentence == "该项可负分") {
        rule.may_be_negative = true;
    } else if (starts_with(sentence, "最高得")) {
        rule.cap = quantity(behind(sentence, "最高得"));
    } else if (starts_with(sentence, "得分四舍五入") || sentence == "得分小数部分舍去") {
        rule.places = digit_of(sentence);
        rule.rounds_down = sentence == "得分小数部分舍去";
    } else {
        return false;
    }
    return true;
}

}  // namespace

Rule read_clause(const std::string& indicator, const std::string& points, const std::string& clause) {
    Rule rule;
    rule.indicator = indicator;
    rule.points = quantity(points);
    rule.cap = rule.points;
    for (const std::string& sentence : split(before(clause, "。"), "；"))
        if (!read_limit(rule, sentence) && !read_value_sentence(rule, sentence) &&
            !read_worded_sentence(rule, sentence))
            rule.unread.push_back(sentence);
    raise_thresholds(rule);
    return rule;
}

}  // namespace heng::reference
