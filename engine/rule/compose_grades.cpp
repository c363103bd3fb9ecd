// Grade sentences: bands of a total score with a word each. Entry: compose_grades.
#include <algorithm>

#include "engine/rule/laws.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using What = Piece::What;

const Test* score_range(const Piece& piece) {
    if (piece.when.tests.size() != 1 || piece.when.any) return nullptr;
    const Test& test = piece.when.tests.front();
    if (test.kind != Test::Kind::range) return nullptr;
    const bool points = !test.range.unit || test.range.unit->dimension == Dimension::points;
    return points ? &test : nullptr;
}

/// A grade, or a share of what is given by grades: 按标准的70%给予补助, 给予全额补助, 不予补助.
std::string label_of(const Piece& piece) {
    const std::string& label = piece.label;
    const auto percent = label.find('%');
    if (percent == std::string::npos) {
        if (contains_any(label, std::initializer_list<std::string_view>{"全额", "足额"})) return "100%";
        const bool nothing =
            starts_with_any(label, std::initializer_list<std::string_view>{"不予", "不给予", "不再给予"});
        return nothing ? "0" : label;
    }
    const auto begin = label.find_last_not_of("0123456789.", percent - 1);
    return label.substr(begin + 1, percent - begin);
}

bool is_band(const Piece& piece) {
    return piece.what == What::grade && (score_range(piece) || piece.when.otherwise);
}

/// Two bands that claim one boundary: a mark decides, else the first listed has it.
void share_boundaries(Draft& draft, std::vector<GradeBands::Band>& bands, const std::vector<Range>& ranges) {
    for (std::size_t i = 0; i < bands.size(); ++i)
        for (std::size_t j = i + 1; j < bands.size(); ++j) {
            auto& first = bands[i].in;
            auto& second = bands[j].in;
            if (first.low && second.high && first.low->at == second.high->at && first.low->closed &&
                second.high->closed) {
                if (ranges[j].high_marked && !ranges[i].low_marked)
                    first.low->closed = false;
                else
                    second.high->closed = false;
                draft.reading("overlap", {"first", "last"}, bands[j].span);
            }
            if (first.high && second.low && first.high->at == second.low->at && first.high->closed &&
                second.low->closed) {
                if (ranges[j].low_marked && !ranges[i].high_marked)
                    first.high->closed = false;
                else
                    second.low->closed = false;
                draft.reading("overlap", {"first", "last"}, bands[j].span);
            }
        }
}

}  // namespace

std::optional<Meaning> compose_grades(Draft& draft) {
    std::vector<const Piece*> pieces;
    for (const Piece& piece : draft.pieces)
        if (!piece.used) pieces.push_back(&piece);
    if (pieces.empty() ||
        !std::all_of(pieces.begin(), pieces.end(), [](const Piece* piece) { return is_band(*piece); }))
        return std::nullopt;
    GradeBands grades;
    grades.span = draft.rule.span;
    std::vector<Range> ranges;
    for (const Piece* piece : pieces) {
        const Range range = piece->when.otherwise ? Range{} : score_range(*piece)->range;
        ranges.push_back(range);
        grades.bands.push_back({range.in, label_of(*piece), piece->span});
    }
    share_boundaries(draft, grades.bands, ranges);
    return Meaning{std::move(grades)};
}

}  // namespace heng::composing
