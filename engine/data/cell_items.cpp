// A cell read as the items that it lists: ①②, 1、2, 2/3, 全部, names or fragments of names. Entry: read_items. Says
// which items are listed, not whether that is good.
#include "engine/data/cell_text.hpp"
#include "engine/data/enumerator.hpp"
#include "engine/data/fragment.hpp"
#include "engine/data/item_list.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

Value all_items(std::size_t count, bool listed) {
    return Picked{std::vector<bool>(count, listed)};
}

/// 2/3, 3项: how many, not which.
std::optional<Read<Value>> counted(std::string_view cell, std::string_view text, std::size_t count) {
    const std::size_t slash = text.find('/');
    const Read<TypedNumber> whole = read_number(text.substr(0, slash));
    const auto* met = boost::variant2::get_if<TypedNumber>(&whole);
    if (!met || !met->value.is_integer() || met->value.sign() < 0) return std::nullopt;
    const Number of = static_cast<std::int64_t>(count);
    const auto said = slash == text.npos ? of : Number::from_decimal(text.substr(slash + 1));
    if (!said || (met->unit && met->unit->dimension != Dimension::count)) return std::nullopt;
    if (*said != of || met->value > of) return Read<Value>(cell_error("cell-item-count", cell, {of.str()}));
    const bool plain = slash == text.npos && !met->unit && met->value.sign() != 0;
    if (plain) return Read<Value>(cell_error("cell-items-unclear", cell, {met->value.str(), of.str()}));
    return Read<Value>(Value(Count{met->value, of}));
}

/// √×√ or 是、否、是: one mark for each item in turn.
std::optional<Picked> marked_in_turn(std::string_view text, std::size_t count) {
    Picked picked;
    while (!text.empty()) {
        const std::string_view yes = prefix_of(text, "√ ✓ ✔ ☑ 是"), no = prefix_of(text, "× ✗ ✘ ☒ 否");
        if (yes.empty() && no.empty()) return std::nullopt;
        picked.items.push_back(no.empty());
        text.remove_prefix(std::max(yes.size(), no.size()));
        text.remove_prefix(prefix_of(text, "、 , ；").size());
    }
    return picked.items.size() == count ? std::optional(picked) : std::nullopt;
}

/// Line ends part items; blanks don't.
std::string listed_text(std::string_view cell) {
    std::string text;
    for (const char c : cell) text += c == '\n' ? "；" : std::string(1, c);
    text = name_key(text);
    while (!suffix_of(text, "； 。 、 ,").empty()) text.resize(text.size() - suffix_of(text, "； 。 、 ,").size());
    return text;
}

}  // namespace

Read<Value> read_items(std::string_view cell, const std::vector<std::string>& choices,
                       const std::vector<std::string>& enumerators) {
    if (const auto blank = read_blank(cell)) return *blank;
    const std::string text = listed_text(cell);
    if (text.empty()) return cell_error("cell-unknown-item", cell, {std::string(cell)});
    if (one_of(text, "全部 全 所有 全有 都有 均有 全部都有 全部有")) return all_items(choices.size(), true);
    if (one_of(text, "无 没有 全无 均无 都没有 全没有 一项没有")) return all_items(choices.size(), false);
    if (auto count = counted(cell, text, choices.size())) return *count;
    if (auto picked = marked_in_turn(text, choices.size())) return Value(*picked);
    return ItemList(cell, choices, enumerators).read(text);
}

}  // namespace heng
