#include "engine/rule/item_list.hpp"

#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

/// ⑤资料存档，五项全部满足得5分: the last item runs on into the first sentence that counts.
bool runs_on(const Piece& piece) {
    return piece.when.tests.size() > 1 && piece.when.tests.front().kind == Test::Kind::words;
}

Item item_of(const Draft& draft, const Piece& piece) {
    return {piece.when.words, draft.text(piece.enumerator), piece.when.words_span};
}

/// Takes the item from a piece that runs on; what is left of the piece counts.
Item split_off_item(const Draft& draft, Piece& piece) {
    std::vector<Test>& tests = piece.when.tests;
    Item item{tests.front().subject, draft.text(piece.enumerator), tests.front().span};
    tests.erase(tests.begin());
    const bool worded = tests.size() == 1 && tests.front().kind == Test::Kind::words;
    piece.when.words = worded ? tests.front().subject : "";
    piece.enumerated = false;
    return item;
}

void collect_enumerated(Draft& draft, ItemList& list) {
    bool inside = false;
    for (Piece& piece : draft.pieces) {
        const bool item = piece.enumerated && piece.what == What::none;
        const bool last = !item && inside && piece.enumerated && piece.pays() && runs_on(piece);
        if (item) {
            list.items.push_back(item_of(draft, piece));
            list.claimed.push_back(&piece);
        }
        if (last) list.items.push_back(split_off_item(draft, piece));
        inside = item;
    }
}

/// 绩效目标表 in 绩效目标表四项资料齐全; 达到一项 is no item.
bool has_name(const Test& test) {
    return !test.subject.empty() && !test.behind.empty() && test.range.bare;
}

/// 编报率、监控率、自评率均达到100%: the region at the end is that of each of them.
bool shares_region(const Test& test, const Piece& piece) {
    return &test == &piece.when.tests.back() && !test.range.bare && test.behind.empty() &&
           ends_with_any(test.subject, std::initializer_list<std::string_view>{"均", "都"});
}

std::string item_name(const Test& test) {
    if (test.kind != Test::Kind::words)
        return std::string(trim_back(test.subject, std::initializer_list<std::string_view>{"均", "都"}));
    for (const std::string_view all : {"均", "都", "全部", "等"})
        if (const auto at = test.subject.find(all); at != std::string::npos && at > 0)
            return test.subject.substr(0, at);
    return test.subject;
}

void collect_row(const Draft& draft, std::vector<Item>& items) {
    for (const Piece& piece : draft.pieces) {
        if (piece.enumerated || piece.when.tests.size() < 2 || piece.when.step) continue;
        if (draft.text(piece.when.words_span).find("、") == std::string::npos) continue;
        items.clear();
        for (const Test& test : piece.when.tests)
            if (test.kind == Test::Kind::words || has_name(test) || shares_region(test, piece))
                items.push_back({item_name(test), "", test.span});
        if (items.size() >= 2) return;
    }
}

void collect_beside(const Draft& draft, std::vector<Item>& items) {
    items.clear();
    for (const auto& [enumerator, span] : draft.context.checklist)
        items.push_back({draft.text(span), enumerator, span});
}

}  // namespace

ItemList collect_items(Draft& draft) {
    ItemList list;
    collect_enumerated(draft, list);
    if (list.items.size() < 2) collect_row(draft, list.items);
    if (list.items.size() < 2) collect_beside(draft, list.items);
    return list;
}

}  // namespace heng::composing
