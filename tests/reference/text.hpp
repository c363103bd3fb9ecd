// Plain reading of words and numbers for the reference, and exact numbers as text. Knows no sentence.
#pragma once
#include <gmpxx.h>

#include <string>
#include <vector>

namespace heng::reference {

bool starts_with(const std::string& text, const std::string& head);
bool ends_with(const std::string& text, const std::string& tail);
bool contains(const std::string& text, const std::string& part);
/// What stands behind the first `mark`; empty where there is none.
std::string behind(const std::string& text, const std::string& mark);
/// What stands before the first `mark`; everything where there is none.
std::string before(const std::string& text, const std::string& mark);
std::vector<std::string> split(const std::string& text, const std::string& mark);

/// The number at the start of `text`, in base units: 97.5% is 39/40, 3万元 is 30000, 2分 is 2.
mpq_class quantity(const std::string& text);
mpz_class floor_of(const mpq_class& value);
mpz_class ceiling_of(const mpq_class& value);
/// 4.5 where a decimal ends, else 20/3.
std::string written(const mpq_class& value);

}  // namespace heng::reference
