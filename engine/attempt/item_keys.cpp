// A key speaks of the one item that shares most characters with it; a key that denies what the item says (公开 for
// 未公开) turns its answer round.
#include "engine/attempt/item_keys.hpp"

#include <algorithm>

#include "engine/data/cell.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/fold.hpp"

namespace heng {

std::optional<bool> said_so(std::string_view cell) {
    const std::string word = fold_text(cell);
    if (word == "是" || word == "√" || word == "有") return true;
    if (word == "否" || word == "×" || word == "无") return false;
    const Read<TypedNumber> typed = read_number(cell);
    const auto* number = boost::variant2::get_if<TypedNumber>(&typed);
    const bool count = number != nullptr && number->value.sign() >= 0 && number->value.is_integer() &&
                       (!number->unit || number->unit->dimension == Dimension::count);
    if (!count) return std::nullopt;
    return number->value.sign() > 0;
}

std::optional<std::size_t> ItemKeys::named(std::string_view key) const {
    const std::string wanted = fold_text(key);
    std::optional<std::size_t> best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < fact_.choices.size(); ++i) {
        const std::size_t common = common_characters(wanted, fold_text(fact_.choices[i]));
        if (common == most) best.reset();
        if (common > most) most = common, best = i;
    }
    return most * 2 >= length_in_characters(wanted) ? best : std::nullopt;
}

std::size_t ItemKeys::closeness(std::string_view key) const {
    const auto item = named(key);
    return item ? common_characters(fold_text(key), fold_text(fact_.choices[*item])) : 0;
}

bool ItemKeys::take(std::string_view key, std::string_view cell) {
    const auto item = named(key);
    const auto answer = said_so(cell);
    if (!item || !answer) return false;
    const bool denied = (negations(fold_text(key)) + negations(fold_text(fact_.choices[*item]))) % 2 == 1;
    said_[*item] = *answer != denied;
    return true;
}

bool ItemKeys::empty() const {
    return std::none_of(said_.begin(), said_.end(), [](const auto& said) { return said.has_value(); });
}

GivenValue ItemKeys::value() const {
    Picked picked;
    std::string open;
    for (std::size_t i = 0; i < said_.size(); ++i) {
        picked.items.push_back(said_[i].value_or(false));
        if (!said_[i]) open += (open.empty() ? "" : "、") + fact_.choices[i];
    }
    if (open.empty()) return {std::move(picked), ""};
    return {Missing{}, "“" + fact_.name + "”还要给出：" + open};
}

}  // namespace heng
