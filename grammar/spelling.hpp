// The usual spelling of one character: what fold.cpp does without looking at its neighbours.
#pragma once
#include <string>

namespace heng {

/// ％→%, １→1, Ａ→A, ≧→≥, ╳→×, －→-, “→", 【→[, ⼀→一 (radicals that PDF files put for characters); others stay.
char32_t usual_spelling(char32_t code);

/// ⑴→(1), ⒈→1., ㈠→(一), ❶→①; empty where the character stands for itself.
std::u32string enumerator_spelling(char32_t code);

/// — ― ─: dashes that come in pairs.
bool is_long_dash(char32_t code);

}  // namespace heng
