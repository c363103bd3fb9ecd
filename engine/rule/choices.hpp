// What the law of outcomes, items and faults asks of words, and its two lesser cases. Private to compose_choices.cpp.
#pragma once
#include <string_view>
#include <vector>

#include "engine/rule/draft.hpp"

namespace heng::composing {

/// The worded pieces of a clause, by what they do.
struct Outcomes {
    std::vector<Piece*> awards, zeros, faults;
    Piece* otherwise = nullptr;
};

bool gives_any(const Piece& piece);
bool is_zero(const Piece& piece);
/// A single character is no outcome, unless it is a grade: 优, 良, 中, 差.
bool names_nothing(std::string_view text);
/// 每低千分之五扣1分: a change whose size is no known number is no outcome.
bool counts_unread(const Piece& piece);
/// 未公开 denies 自评结果公开: it has one negation more, and no words but those of the other. Where it leaves out how
/// (及时公开, 未公开), there is a third way between them.
bool denies(const Piece& denial, const Piece& said);
/// Nothing, or what a person looks at: 根据效益实现情况.
bool says_by_what(const Situation& when);

/// The most that a piece gives.
Number most_of(const Draft& draft, const Piece& piece);
Number sum_of(const Draft& draft, const std::vector<Piece*>& awards);

/// ①…得1分；②…得2分: each counts for itself.
void write_items(Draft& draft, const Outcomes& said);
/// 根据实际情况酌情计分, with nothing else that gives points: a person rates in all of them.
void take_discretion(Draft& draft);
/// 未成立领导小组扣0.5分，未明确专人负责扣0.5分.
void take_faults(Draft& draft, const std::vector<Piece*>& faults);

}  // namespace heng::composing
