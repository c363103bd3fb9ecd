// What a change counts: a distance along a quantity (每下降5%), or cases (每发生一起). Private to composition.
#pragma once
#include "engine/rule/draft.hpp"

namespace heng::composing {

bool is_count(const std::optional<Unit>& unit);

/// Is the step of this piece a distance? A number of things is one where that number has an anchor:
/// 督导不少于4次，每少一次.
bool is_distance(const Draft& draft, const Piece& piece);

/// The direction of a step by all of its words: 每有1%{未整改到位}, {下降幅度}每5%.
syntax::Direction direction_of(const Step& step);

/// The one test of a piece that is a region of a quantity; nullptr where there is none, or more than one. 四项 in
/// 四项资料齐全 is part of a name, and so is a bare number of things that stands alone in its clause.
const Test* only_region(const Draft& draft, const Piece& piece);

/// 增长的, 在此基础上: may words stand before a step without saying for whom it holds? Unknown words may not.
bool leads_to_step(const Draft& draft, const std::string& words);

/// Words, and numbers that are part of them: 每两年开展一次.
bool is_wordy(const Draft& draft, const Piece& piece);

}  // namespace heng::composing
