// Takes a list of items apart. A name may hold 、 and ，: the longest stretch that is a whole name goes first.
#include "engine/data/item_list.hpp"

#include "engine/data/cell_text.hpp"
#include "engine/data/fragment.hpp"

namespace heng {
namespace {

constexpr std::string_view separators = "； 、 , 。";

/// Where the next separator at or behind `from` begins.
std::size_t separator_from(std::string_view text, std::size_t from) {
    while (from < text.size() && prefix_of(text.substr(from), separators).empty())
        from += first_character(text.substr(from));
    return from;
}

void skip_separators(std::string_view& text) {
    while (!prefix_of(text, separators).empty()) text.remove_prefix(prefix_of(text, separators).size());
}

/// Does an item number stand here, and not the first character of a name (三公经费, A级景区)?
bool numbers_item(std::string_view text) {
    const auto number = enumerator_at(text);
    if (!number || number->marked) return number.has_value();
    const std::string_view behind = text.substr(number->length);
    return behind.empty() || !prefix_of(behind, separators).empty() || !prefix_of(behind, "- ~ √ ×").empty();
}

}  // namespace

ItemList::ItemList(std::string_view cell, const std::vector<std::string>& choices,
                   const std::vector<std::string>& enumerators)
    : cell_(cell), choices_(choices), enumerators_(enumerators), picked_{std::vector<bool>(choices.size())} {
    for (const std::string& choice : choices) longest_ = std::max(longest_, choice.size());
}

Read<Value> ItemList::read(std::string_view text) {
    for (skip_separators(text); !text.empty(); skip_separators(text))
        if (!(numbers_item(text) ? read_numbers(text) : read_name(text))) return *error_;
    return Value(picked_);
}

/// ①②③, ①-③, ①√②×, ①制度健全 up to the next separator.
bool ItemList::read_numbers(std::string_view& text) {
    do {
        if (!read_number_of_item(text)) return false;
    } while (numbers_item(text));
    if (text.empty() || !prefix_of(text, separators).empty()) return true;
    const std::uint32_t numbered = *last_;
    const std::string_view name = text.substr(0, separator_from(text, 0));
    for (const std::uint32_t item : choices_with(name, choices_))
        if (item == numbered) return text.remove_prefix(name.size()), true;
    return fail("cell-unknown-item", {std::string(name)});
}

bool ItemList::read_number_of_item(std::string_view& text) {
    const std::string_view to = last_ ? prefix_of(text, "- ~ 至") : std::string_view();
    text.remove_prefix(to.size());
    const auto number = enumerator_at(text);
    const auto item = number ? item_numbered(number->key, enumerators_, choices_.size()) : std::nullopt;
    if (!item) return fail("cell-unknown-item", {std::string(text.substr(0, separator_from(text, 0)))});
    text.remove_prefix(number->length);
    if (!to.empty()) return pick_through(*item);
    last_ = item;
    const std::string_view no = prefix_of(text, "× ✗ ✘ ☒ 否"), yes = prefix_of(text, "√ ✓ ✔ ☑ 是");
    text.remove_prefix(std::max(no.size(), yes.size()));
    picked_.items[*item] = no.empty();
    if (prefix_of(text, "- ~ 至").empty()) return true;
    return read_number_of_item(text);
}

bool ItemList::pick_through(std::uint32_t last) {
    if (last < *last_) return fail("cell-unknown-item", {std::string(cell_)});
    for (std::uint32_t i = *last_; i <= last; ++i) picked_.items[i] = true;
    last_ = last;
    return true;
}

/// A whole name, separators included, or a fragment up to the next separator.
bool ItemList::read_name(std::string_view& text) {
    std::vector<std::uint32_t> found;
    std::size_t end = separator_from(text, 0), best = end;
    for (std::size_t begin = 0; begin < text.size() && end <= longest_; end = separator_from(text, begin)) {
        if (auto here = choices_with(text.substr(0, end), choices_); !here.empty()) {
            found = std::move(here);
            best = end;
        }
        begin = end + prefix_of(text.substr(end), separators).size();
    }
    const std::string name(text.substr(0, best));
    if (found.empty()) return fail("cell-unknown-item", {name});
    if (found.size() > 1) return fail("cell-ambiguous-item", {name, choices_[found[0]], choices_[found[1]]});
    picked_.items[found[0]] = true;
    text.remove_prefix(best);
    return true;
}

bool ItemList::fail(std::string code, std::initializer_list<std::string> args) {
    error_ = cell_error(std::move(code), cell_, args);
    return false;
}

}  // namespace heng
