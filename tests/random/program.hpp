// Random rule programs as text of the canonical core (docs/language.md, section 16), and random records for them, many
// on edges and just beside. Knows the words and nothing of their meaning, so that every engine under test can be fed
// from here.
#pragma once
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace heng::random {

using Random = std::mt19937_64;

/// Thousandths of the written unit: 97500 beside % is 97.5%.
using Milli = std::int64_t;

struct Asked {
    enum class Kind { value, count, items, option, judged, yes_no } kind = Kind::value;
    std::string key;                   // x, items, option, judged, or the words of an event or a veto
    std::string unit;                  // %, 万元, 天, 笔 …; empty where there is none
    std::vector<Milli> edges;          // where the score may change; steps included
    Milli low = 0, high = 0;           // where values are drawn from
    std::vector<std::string> choices;  // options, or the enumerators of items
};

/// How the score goes when the own value grows and all else stays.
enum class Course { unknown, rising, falling };

struct Program {
    std::string indicator, points, clause;
    std::vector<Asked> asked;
    Course course = Course::unknown;
    bool may_be_negative = false;
};

/// One value an asked fact: thousandths, a count (in whole things), the index of an option, a bit a met item, 0 or 1.
struct Record {
    std::vector<Milli> values;
    bool near_edge = false;  // some value lies on an edge or within one unit of its last digit
};

Program random_program(Random& random);
Record random_record(const Program& program, Random& random);

/// 97500 -> 97.5
std::string decimal(Milli value);
std::string points(Milli value);  // 2.5分
/// The cell of a fact as a person would type it: 97.5%, 3笔, ①③, 基本健全, 是.
std::string cell(const Asked& asked, Milli value);

}  // namespace heng::random
