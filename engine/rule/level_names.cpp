#include "engine/rule/level_names.hpp"

#include <algorithm>

#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

std::vector<std::string> split_names(std::string_view text) {
    std::vector<std::string> names;
    constexpr std::string_view pause = "、";
    while (!text.empty()) {
        const std::size_t at = std::min(text.find(pause), text.size());
        names.push_back(bare_name(text.substr(0, at)));
        text.remove_prefix(std::min(text.size(), at + pause.size()));
    }
    return names;
}

}  // namespace

const Test* level_count(const Piece& piece) {
    for (const Test& test : piece.when.tests)
        if (test.kind == Test::Kind::range && test.range.bare && test.range.unit &&
            test.range.unit->dimension == Dimension::count)
            return &test;
    return nullptr;
}

std::vector<std::string> level_names(Draft& draft, std::size_t index, const Test& count) {
    const Piece& piece = draft.pieces[index];
    std::string text = draft.text({piece.when.words_span.begin, count.range.span.begin});
    constexpr std::string_view openings[] = {"分为", "划分为", "评为", "评定为", "分成"};
    for (const std::string_view opening : openings)
        if (const auto at = text.find(opening); at != std::string::npos) text = text.substr(at + opening.size());
    std::vector<std::string> names = split_names(text);
    if (index == 0) return names;
    Piece& before = draft.pieces[index - 1];
    if (before.what == What::grade && !before.used && before.sentence == piece.sentence) {
        names.insert(names.begin(), before.label);
        before.used = true;
    }
    return names;
}

}  // namespace heng::composing
