// The items of a clause: enumerated in it, in a row before its first effect, or beside it. Private to
// compose_items.cpp.
#pragma once
#include <string>
#include <vector>

#include "engine/rule/draft.hpp"

namespace heng::composing {

struct Item {
    std::string text, enumerator;
    Span span;
};

struct ItemList {
    std::vector<Item> items;
    std::vector<Piece*> claimed;  // the pieces that are nothing but items
};

/// ①…；②… in the clause, else 甲、乙、丙 before the first effect, else the list beside the clause.
ItemList collect_items(Draft& draft);

}  // namespace heng::composing
