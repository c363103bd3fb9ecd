// Cases that a piece counts: their name, and what stands before them. Private to compose_tallies.cpp and its parts.
#pragma once
#include <string>

#include "engine/rule/draft.hpp"

namespace heng::composing {

/// 一项 in 一项不符合扣1分, 一户 in 未落实监管人员的一户扣2分.
const Test* single_case(const Piece& piece);
/// The name of what is counted: all words of the lead but the count itself.
std::string counted_name(const Draft& draft, const Piece& piece);
/// The words inside a step without 发生, 出现.
std::string said_inside(const Step& step);
/// 资料齐全得2分，每缺一项扣0.5分: nothing found is what the full points stand for. `at` is the piece that counts.
void claim_anchor(Draft& draft, std::size_t at);

}  // namespace heng::composing
