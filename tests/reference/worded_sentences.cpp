// Tallies, items, options and vetoes of the core (docs/language.md, 16).
#include "tests/reference/reference.hpp"
#include "tests/reference/text.hpp"

namespace heng::reference {
namespace {

const std::string& one_sign() {
    static const std::string sign = "①";
    return sign;
}

// ① to ⑳ stand side by side in Unicode, and so do their UTF-8 bytes.
bool begins_item(const std::string& sentence) {
    const std::string head = sentence.substr(0, one_sign().size());
    return head >= one_sign() && head <= "⑳";
}

// 违规支出每2笔扣0.5分，最多扣2分
void read_tally(Rule& rule, const std::string& sentence) {
    Tally tally;
    tally.event = before(sentence, "每");
    const std::vector<std::string> phrases = split(behind(sentence, "每"), "，");
    tally.size = quantity(phrases[0]);
    const bool deducts = contains(phrases[0], "扣");
    tally.each = quantity(behind(phrases[0], deducts ? "扣" : "得"));
    if (deducts) tally.each = -tally.each;
    for (std::size_t i = 1; i < phrases.size(); ++i)
        if (const auto partial = partial_of(phrases[i]))
            tally.partial = *partial;
        else
            tally.most = quantity(phrases[i].substr(std::string("最多扣").size()));
    rule.tallies.push_back(tally);
}

// ①明确管护主体，得1分
void read_item(Rule& rule, const std::string& sentence) {
    Item item{sentence.substr(0, one_sign().size()), {}};
    if (contains(sentence, "，得")) item.points = quantity(behind(sentence, "，得"));
    rule.items.push_back(item);
}

// 基本健全，得2分至3分
void read_option(Rule& rule, const std::string& sentence) {
    const std::string award = behind(sentence, "，得");
    const bool judged = contains(award, "至");
    const Rational low = quantity(award), high = judged ? quantity(behind(award, "至")) : low;
    rule.options.push_back({before(sentence, "，得"), low, high, judged});
}

}  // namespace

bool read_worded_sentence(Rule& rule, const std::string& sentence) {
    if (ends_with(sentence, "的，本项不得分"))
        rule.vetoes.push_back(before(sentence, "的，本项不得分"));
    else if (starts_with(sentence, "每符合一项得"))
        rule.each_met = quantity(behind(sentence, "得"));
    else if (starts_with(sentence, "每有一项不符合扣"))
        rule.each_failed = quantity(behind(sentence, "扣"));
    else if (begins_item(sentence))
        read_item(rule, sentence);
    else if (contains(sentence, "每"))
        read_tally(rule, sentence);
    else if (contains(sentence, "，得"))
        read_option(rule, sentence);
    else
        return false;
    return true;
}

}  // namespace heng::reference
